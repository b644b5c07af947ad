import { strToU8, zipSync } from "fflate";
import { pdf, type PdfFacts } from "./pdf.ts";
import { PICTURE_WIDTH, png } from "./png.ts";

/** Files by name, in the order in which they are packed. */
export type PackFiles = ReadonlyMap<string, string | Uint8Array>;

/** What a pack is made of. */
export interface PackContents {
  /** Everything that is there already. */
  files: PackFiles;
  /** The drawings, as SVG, that become `chart.png` and `chart.pdf`. */
  drawings: { png: string; pdf: string; facts: PdfFacts };
  /** The text that says what is in the pack, from the names of its files. */
  readme: (files: readonly string[]) => string;
}

/** Newspaper systems and WeChat press larger pictures again, and badly. */
const SMALL_PICTURE = 500_000;
/** Widths that are tried, px, where the picture at its full width is larger. */
const SMALLER_WIDTHS = [1080, 900, 677, 480, 320];

/** The earliest day that a zip file can tell: the same content always gives the same bytes. */
const DAY = new Date(1980, 0, 1, 0, 0, 0);

/** A pack as one zip file: the README, a picture of 1354 px, one under 500 kB if that is larger, the print, and the rest. */
export async function packZip({ files, drawings, readme }: PackContents): Promise<Uint8Array> {
  const all: PackFiles = new Map([
    ...(await pictureFiles(drawings.png)),
    ["chart.pdf", await pdf(drawings.pdf, drawings.facts)],
    ...files,
  ]);
  return zip(new Map([["README.txt", readme([...all.keys()])], ...all]));
}

/** `chart.png`, and `chart-small.png` if that is too large. */
export async function pictureFiles(svg: string): Promise<[string, Uint8Array][]> {
  const full = await png(svg, PICTURE_WIDTH);
  let small = full;
  for (const width of SMALLER_WIDTHS) if (small.length >= SMALL_PICTURE) small = await png(svg, width);
  return small === full
    ? [["chart.png", full]]
    : [
        ["chart.png", full],
        ["chart-small.png", small],
      ];
}

/** Pictures and prints are packed already. */
function zip(files: PackFiles): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...files].map(([name, bytes]) => [
        name,
        [
          typeof bytes === "string" ? strToU8(bytes) : bytes,
          { level: /\.(png|pdf)$/.test(name) ? 0 : 9, mtime: DAY, os: 3 },
        ],
      ]),
    ),
  );
}

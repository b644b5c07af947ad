import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";
import { dataFolder } from "../read/data-folder.ts";
import { keptFile, requireFromProject } from "./kept-bytes.ts";

/**
 * The fonts of exported pictures: Noto Sans SC (OFL), cut down to the characters that are used, so that every glyph is
 * there on any machine and drawing takes milliseconds; before it Noto Sans in English, because quotation marks and dots
 * of a Chinese font are a full em wide. The site itself uses the reader's own fonts.
 */
const PACKAGE = "@fontsource/noto-sans-sc";
const LATIN = "@fontsource/noto-sans";
export const PICTURE_FONT = "Noto Sans SC";
export const PICTURE_FONT_LATIN = "Noto Sans";
const WEIGHTS = [400, 700] as const;

let covered: ReadonlySet<string> | null = null;
let files = Promise.resolve<string[]>([]);

/**
 * Font files that hold all characters of `text`. They begin with those of the record, and grow where a picture needs more;
 * what was there stays the same. A promise is kept rather than its result, for several pictures are drawn at once and may
 * want the same new characters.
 */
export function pictureFont(text: string): Promise<string[]> {
  const before = covered ?? recordCharacters();
  const missing = [...new Set(text)].filter((character) => !before.has(character));
  if (missing.length > 0 || covered === null) {
    covered = new Set([...before, ...missing].sort());
    files = subsets([...covered].join(""));
  }
  return files;
}

/** The characters of charts and names: cutting a font takes a while, so what most pictures need is cut at once. */
function recordCharacters(): Set<string> {
  const names = ["charts/*.json", "reference/*.csv", "datasets/*/projects.json"];
  const texts = globSync(names, { cwd: dataFolder() }).map((name) => readFileSync(join(dataFolder(), name), "utf8"));
  return new Set(texts.flatMap((text) => [...new Set(text.replaceAll(/\p{Cc}/gu, ""))]));
}

async function subsets(characters: string): Promise<string[]> {
  const made = await Promise.all(
    WEIGHTS.flatMap((weight) => [
      subset(`chinese-simplified-${weight}`, characters),
      subset(`latin-${weight}`, characters, LATIN),
    ]),
  );
  const rest = await Promise.all(symbolFiles(characters).map((name) => subset(name, characters)));
  return [...made, ...rest];
}

/** The version of the font, for whatever is kept that was made with it. */
export function pictureFontVersion(): string {
  return [PACKAGE, LATIN]
    .map((name) => `${name}@${(requireFromProject(`${name}/package.json`) as { version: string }).version}`)
    .join(" ");
}

async function subset(name: string, characters: string, source = PACKAGE): Promise<string> {
  return keptFile(`subset ${pictureFontVersion()} ${source} ${name} ${characters}`, async () => {
    const font = readFileSync(
      join(folder(source), "files", `${source.slice(source.indexOf("/") + 1)}-${name}-normal.woff2`),
    );
    return subsetFont(font, characters, { targetFormat: "sfnt" });
  });
}

/** Signs such as ◆ and ▲ are not in the file of Chinese characters but in small ones, by ranges of Unicode. */
function symbolFiles(characters: string): string[] {
  const ranges = JSON.parse(readFileSync(join(folder(PACKAGE), "unicode.json"), "utf8")) as Record<string, string>;
  const needed = [...characters]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((code) => code >= 0x2010 && code < 0x2e80);
  return Object.entries(ranges).flatMap(([name, list]) => {
    const spans = list.split(",").map((span) =>
      span
        .replace("U+", "")
        .split("-")
        .map((hex) => Number.parseInt(hex, 16)),
    );
    const holds = needed.some((code) => spans.some(([from = 0, to = from]) => code >= from && code <= to));
    const number = /^\[(\d+)\]$/.exec(name)?.[1];
    return holds && number !== undefined ? WEIGHTS.map((weight) => `${number}-${weight}`) : [];
  });
}

function folder(source: string): string {
  return dirname(requireFromProject.resolve(`${source}/package.json`));
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
  type IParagraphOptions,
} from "docx";
import type {
  BriefingDocument,
  DocumentCell,
  DocumentChart,
  DocumentSection,
  DocumentTable,
} from "./briefing-document.ts";
import { png } from "./png.ts";
import { settleZip } from "./settle-zip.ts";

/** GB/T 9704: 3号 is 16 pt, 2号 22 pt, 4号 14 pt; 22 lines in 225 mm. Sizes are in half points, lines in twentieths. */
const [BODY, TITLE, PAGE, TABLE, SMALL] = [32, 44, 28, 20, 21];
/** Pictures: 156 mm at 96 to the inch as Word counts, drawn at 230, and no higher than half a page. */
const [TEXT_PIXELS, PICTURE_PIXELS, MOST_PIXELS] = [589, 1414, 560];
const LINE = { line: 580, lineRule: LineRuleType.EXACT };
const ROMAN = "Times New Roman";
const FACES = { body: "仿宋", head: "黑体", sub: "楷体", title: "方正小标宋简体" } as const;

/** What a program takes when a face is not there: named in the font table, and nothing is embedded. */
const FALLBACKS: Record<string, string> = {
  仿宋: "FangSong,STFangsong,Noto Serif CJK SC",
  黑体: "SimHei,STHeiti,Noto Sans CJK SC",
  楷体: "KaiTi,STKaiti,Noto Serif CJK SC",
  方正小标宋简体: "SimSun,STSong,Noto Serif CJK SC",
};

/** A briefing in the manner of GB/T 9704: its margins, faces and page numbers; no red head, no number, no seal. */
export async function briefingDocx(document: BriefingDocument): Promise<Uint8Array> {
  const { sections, closing, sources, words } = document;
  const [overview, ...others] = sections;
  // One after another: the font of pictures grows with each, and two at once may take each other's for complete.
  const pictures: Uint8Array[] = [];
  for (const { picture } of document.charts) pictures.push(await png(picture.svg, PICTURE_PIXELS));
  const children = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { after: 240, line: 640, lineRule: LineRuleType.EXACT },
      children: [run(document.title, TITLE, FACES.title)],
    }),
    ...document.facts.map(({ term, text }) =>
      body(
        document,
        [run(`${term}${document.lang === "zh" ? "：" : ": "}`, SMALL, FACES.head), run(text, SMALL)],
        true,
      ),
    ),
    ...(overview ? sectionOf(document, overview) : []),
    tableOf(document.table),
    ...document.tableNotes.map((note) => body(document, [run(note, SMALL)], true)),
    ...others.flatMap((section) => sectionOf(document, section)),
    ...document.charts.flatMap((chart, index) => [
      heading(chart.headline, 2),
      body(document, [run([chart.title, chart.unit].filter(Boolean).join("　"), SMALL)], true, true),
      ...picture(chart, pictures[index], index + 1),
      table(
        null,
        chart.rows.map(({ label, text }) => [textCell(label, false), textCell(text, true)]),
      ),
      body(document, [run(chart.note, SMALL)], true),
    ]),
    ...closing.flatMap((section) => sectionOf(document, section)),
    heading(words.sources, 1),
    ...sources.map((source) => body(document, [run(source, SMALL)], true)),
    heading(document.references.heading, 1),
    body(document, [run(document.references.lead, SMALL)], true),
    tableOf(document.references.table),
  ];
  const file = new Document({
    title: document.title,
    creator: document.publisher,
    lastModifiedBy: document.publisher,
    description: document.kicker,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { size: BODY, font: { ascii: ROMAN, hAnsi: ROMAN, eastAsia: FACES.body, cs: ROMAN } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(37),
              right: convertMillimetersToTwip(26),
              bottom: convertMillimetersToTwip(35),
              left: convertMillimetersToTwip(28),
              footer: convertMillimetersToTwip(25),
            },
          },
        },
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return settleZip(bytes, document.edition, { "word/fontTable.xml": fontTable });
}

/** The drawing across the text, with what it shows for those who do not see it. */
function picture(
  { headline, picture: { alt } }: DocumentChart,
  bytes: Uint8Array | undefined,
  id: number,
): Paragraph[] {
  if (!bytes) return [];
  // Width and height stand in the header of a PNG.
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [across, down] = [view.getUint32(16), view.getUint32(20)];
  const width = Math.min(TEXT_PIXELS, (MOST_PIXELS * across) / down);
  return [
    new Paragraph({
      spacing: { before: 60, after: 60 },
      keepNext: true,
      children: [
        new ImageRun({
          type: "png",
          data: bytes,
          transformation: { width: Math.round(width), height: Math.round((width * down) / across) },
          altText: { id: String(id), name: `chart ${id}`, title: headline, description: alt },
        }),
      ],
    }),
  ];
}

function sectionOf(document: BriefingDocument, section: DocumentSection): Paragraph[] {
  const blank = section.blank ? [1, 2, 3].map(() => body(document, [run("", BODY)])) : [];
  return [
    heading(section.heading, section.blank ? 2 : 1),
    ...section.paragraphs.map((text) => body(document, [run(text, section.blank ? SMALL : BODY)])),
    ...section.small.map((text) => body(document, [run(text, SMALL)], true)),
    ...blank,
  ];
}

function heading(text: string, level: 1 | 2): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: { before: 120, after: 0, ...LINE },
    keepNext: true,
    children: [run(text, BODY, level === 1 ? FACES.head : FACES.sub)],
  });
}

function body(document: BriefingDocument, children: TextRun[], small = false, keepNext = false): Paragraph {
  const spacing: IParagraphOptions["spacing"] = small ? { line: 360, lineRule: LineRuleType.EXACT } : LINE;
  const indent = document.lang === "zh" && !small ? { firstLine: BODY * 20 } : {};
  return new Paragraph({ spacing, indent, keepNext, children });
}

function run(text: string, size: number, face: string = FACES.body): TextRun {
  return new TextRun({
    text,
    size,
    color: "000000",
    font: { ascii: ROMAN, hAnsi: ROMAN, eastAsia: face, cs: ROMAN },
  });
}

function tableOf({ columns, rows }: DocumentTable): Table {
  return table(
    columns.map(({ label, numeric }) => headCell(label, numeric)),
    rows,
    columns.map(({ weight }) => weight),
  );
}

/** Width of the text in twentieths of a point: 156 mm. */
const WIDTH = convertMillimetersToTwip(156);

function table(
  head: DocumentCell[] | null,
  rows: readonly DocumentCell[][],
  weights: readonly number[] = [2, 1],
): Table {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const columnWidths = weights.map((weight) => Math.floor((weight / whole) * WIDTH));
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: { ...line, size: 8 },
      bottom: { ...line, size: 8 },
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      ...(head
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: head.map((cell) => tableCell(cell, FACES.head)),
            }),
          ]
        : []),
      ...rows.map(
        (cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => tableCell(cell)) }),
      ),
    ],
  });
}

function tableCell({ text, span, numeric, muted, href }: DocumentCell, face?: string): TableCell {
  const words = run(text, TABLE, face);
  return new TableCell({
    columnSpan: span,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    children: [
      new Paragraph({
        alignment: numeric && !muted ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [href === null ? words : new ExternalHyperlink({ link: href, children: [words] })],
      }),
    ],
  });
}

function headCell(text: string, numeric: boolean): DocumentCell {
  return { text, span: 1, numeric, muted: false, colour: null, href: null };
}

function textCell(text: string, numeric: boolean): DocumentCell {
  return headCell(text, numeric);
}

/** `— 1 —`, odd pages at the right, even ones at the left, one character in. */
function pageNumber(alignment: (typeof AlignmentType)["LEFT" | "RIGHT"]): Footer {
  const font = { ascii: "SimSun", hAnsi: "SimSun", eastAsia: "SimSun", cs: ROMAN };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.LEFT ? { left: PAGE * 10 } : { right: PAGE * 10 },
        children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: PAGE, font })],
      }),
    ],
  });
}

function fontTable(): string {
  const fonts = Object.entries(FALLBACKS).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}

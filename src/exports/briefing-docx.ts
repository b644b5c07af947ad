import { wordsOf } from "../text/words.ts";
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  HeightRule,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
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

/** How a text is set: its size in half points, its line in twentieths of a point. */
interface Look {
  size: number;
  line: number;
}
/** GB/T 9704: 3号 is 16 pt, 2号 22 pt, 4号 14 pt; 22 lines in 225 mm. */
const [TITLE, PAGE, TABLE]: [Look, number, number] = [{ size: 44, line: 572 }, 28, 20];
const ANNEX = {
  head: { size: 32, line: 580 },
  body: { size: 32, line: 580 },
  small: { size: 21, line: 360 },
} satisfies Record<string, Look>;
/** The first page has the sizes of the print, so that one page holds what `one-page.ts` chose for it. */
const FIRST = {
  head: { size: 24, line: 320 },
  body: { size: 20, line: 270 },
  facts: { size: 18, line: 252 },
  cell: { size: 16, line: 208 },
  small: { size: 15, line: 204 },
} satisfies Record<string, Look>;
/** Pictures: 156 mm at 96 to the inch as Word counts, drawn at 230, and no higher than half a page. */
const [TEXT_PIXELS, PICTURE_PIXELS, MOST_PIXELS] = [589, 1414, 560];
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
  // One after another: the font of pictures grows with each, and two at once may take each other's for complete.
  const pictures: Uint8Array[] = [];
  for (const { picture } of document.charts) pictures.push(await png(picture.svg, PICTURE_PIXELS));
  const file = new Document({
    title: document.title,
    creator: document.publisher,
    lastModifiedBy: document.publisher,
    description: document.kicker,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            size: ANNEX.body.size,
            font: { ascii: ROMAN, hAnsi: ROMAN, eastAsia: FACES.body, cs: ROMAN },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: PAPER },
        footers: {
          default: pageFoot(AlignmentType.RIGHT, document.invented),
          even: pageFoot(AlignmentType.LEFT, document.invented),
        },
        children: firstPage(document),
      },
      // Footers go on from the section before.
      { properties: { page: PAPER, type: SectionType.NEXT_PAGE }, children: annex(document, pictures) },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return settleZip(bytes, document.edition, { "word/fontTable.xml": fontTable });
}

const PAPER = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    right: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    footer: convertMillimetersToTwip(25),
  },
};

/** One page: what the print has on its first page, in the same order. */
function firstPage(document: BriefingDocument): (Paragraph | Table)[] {
  const { sections, table: indicators, pointer, people } = document.onePage;
  const [overview, ...others] = sections;
  const { joints } = wordsOf(document.lang);
  const facts = document.facts.flatMap(({ term, text }, index) => [
    run(`${index === 0 ? "" : "　"}${term}${joints.colon}`, FIRST.facts.size, FACES.head),
    run(text, FIRST.facts.size),
  ]);
  const told = ({ heading: title, paragraphs }: DocumentSection): Paragraph[] => [
    heading(title, 1, FIRST.head),
    ...paragraphs.map((text, index) =>
      body(document, [run(text, FIRST.body.size)], FIRST.body, index === paragraphs.length - 1 ? 80 : 0),
    ),
  ];
  const small = (text: string): Paragraph => plain([run(text, FIRST.small.size)], FIRST.small);
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { after: 120, ...exact(TITLE) },
      children: [run(document.title, TITLE.size, FACES.title)],
    }),
    new Paragraph({
      spacing: exact(FIRST.facts),
      border: { top: { ...RULE, space: 3 }, bottom: { ...RULE, space: 3 } },
      children: facts,
    }),
    ...(overview ? told(overview) : []),
    tableOf(indicators, FIRST.cell),
    ...document.tableNotes.map(small),
    ...others.flatMap(told),
    small(pointer),
    ...(people ? [heading(people.heading, 1, FIRST.head), boxes(people.boxes)] : []),
  ];
}

/** Charts, what found no room on the first page, notes, rules, sources, and where each number comes from. */
function annex(document: BriefingDocument, pictures: readonly Uint8Array[]): (Paragraph | Table)[] {
  const { charts, closing, sources, references, words, onePage } = document;
  const { rest } = onePage;
  const small = (text: string, keepNext = false): Paragraph =>
    plain([run(text, ANNEX.small.size)], ANNEX.small, keepNext);
  const told = (section: DocumentSection, level: 1 | 2): Paragraph[] => [
    heading(section.heading, level),
    ...section.paragraphs.map((text) => body(document, [run(text, ANNEX.body.size)], ANNEX.body)),
  ];
  const rules = document.sections.flatMap((section) => section.small);
  return [
    ...(charts.length > 0 ? [heading(words.charts, 1)] : []),
    ...charts.flatMap((chart, index) => [
      heading(chart.headline, 2),
      small([chart.title, chart.unit].filter(Boolean).join("　"), true),
      ...picture(chart, pictures[index], index + 1),
      table(
        null,
        chart.rows.map(({ label, text }) => [textCell(label, false), textCell(text, true)]),
      ),
      small(chart.note),
    ]),
    ...(rest ? [heading(rest.heading, 1)] : []),
    ...(rest?.table ? [heading(rest.table.caption, 2), tableOf(rest.table.table, FIRST.cell)] : []),
    ...(rest?.sections ?? []).flatMap((section) => told(section, 2)),
    ...closing.flatMap((section) => told(section, 1)),
    ...(rules.length > 0 ? [heading(words.rules, 2), ...rules.map((rule) => small(rule))] : []),
    heading(words.sources, 1),
    ...sources.map((source) => small(source)),
    // On a page of its own: LibreOffice lost the middle of a long table that began at the foot of one.
    heading(references.heading, 1, ANNEX.head, true),
    small(references.lead),
    tableOf(references.table),
  ];
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

function heading(text: string, level: 1 | 2, look: Look = ANNEX.head, onNewPage = false): Paragraph {
  const isFirst = look === FIRST.head;
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    spacing: { before: isFirst ? 160 : 120, after: isFirst ? 80 : 0, ...exact(look) },
    keepNext: true,
    pageBreakBefore: onNewPage,
    children: [run(text, look.size, level === 1 ? FACES.head : FACES.sub)],
  });
}

/** A paragraph of the text: its first line is set in as the language does. */
function body(document: BriefingDocument, children: TextRun[], look: Look, after = 0): Paragraph {
  const letters = wordsOf(document.lang).typesetting.indent;
  // Sizes are half points, indents twentieths of one.
  const indent = letters > 0 ? { firstLine: letters * look.size * 10 } : {};
  return new Paragraph({ spacing: { after, ...exact(look) }, indent, children });
}

function plain(children: TextRun[], look: Look, keepNext = false): Paragraph {
  return new Paragraph({ spacing: exact(look), keepNext, children });
}

function exact({ line }: Look): NonNullable<IParagraphOptions["spacing"]> {
  return { line, lineRule: LineRuleType.EXACT };
}

function run(text: string, size: number, face: string = FACES.body): TextRun {
  return new TextRun({
    text,
    size,
    color: "000000",
    font: { ascii: ROMAN, hAnsi: ROMAN, eastAsia: face, cs: ROMAN },
  });
}

function tableOf({ columns, rows }: DocumentTable, look?: Look): Table {
  return table(
    columns.map(({ label, numeric }) => headCell(label, numeric)),
    rows,
    columns.map(({ weight }) => weight),
    look,
  );
}

/** Boxes beside each other, with room to write in; they grow with what is written. */
function boxes(each: readonly { heading: string; blank: string }[]): Table {
  const width = Math.floor(WIDTH / each.length);
  const dashed = { style: BorderStyle.DASHED, size: 4, color: "000000" };
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: each.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: { top: dashed, bottom: dashed, left: dashed, right: dashed, insideVertical: dashed },
    rows: [
      new TableRow({
        height: { value: 1000, rule: HeightRule.ATLEAST },
        children: each.map(
          ({ heading: title, blank }) =>
            new TableCell({
              margins: { top: 40, bottom: 40, left: 80, right: 80 },
              children: [
                plain([run(title, FIRST.body.size, FACES.sub)], FIRST.body),
                plain([run(blank, FIRST.cell.size)], FIRST.cell),
              ],
            }),
        ),
      }),
    ],
  });
}

/** A thin rule. */
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };

/** Width of the text in twentieths of a point: 156 mm. */
const WIDTH = convertMillimetersToTwip(156);

function table(
  head: DocumentCell[] | null,
  rows: readonly DocumentCell[][],
  weights: readonly number[] = [2, 1],
  look?: Look,
): Table {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const columnWidths = weights.map((weight) => Math.floor((weight / whole) * WIDTH));
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: { ...RULE, size: 8 },
      bottom: { ...RULE, size: 8 },
      left: none,
      right: none,
      insideHorizontal: RULE,
      insideVertical: none,
    },
    rows: [
      ...(head
        ? [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: head.map((cell) => tableCell(cell, look, FACES.head)),
            }),
          ]
        : []),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((cell) => tableCell(cell, look)) })),
    ],
  });
}

/** A cell; with a look, as close as on the first page. */
function tableCell({ text, span, numeric, muted, href }: DocumentCell, look?: Look, face?: string): TableCell {
  const words = run(text, look?.size ?? TABLE, face);
  return new TableCell({
    columnSpan: span,
    margins: look ? { top: 20, bottom: 20, left: 0, right: 80 } : { top: 30, bottom: 30, left: 60, right: 60 },
    children: [
      new Paragraph({
        ...(look ? { spacing: exact(look) } : {}),
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

/** `— 1 —`, odd pages at the right, even ones at the left, one character in; before it that the record is made up, if it is. */
function pageFoot(alignment: (typeof AlignmentType)["LEFT" | "RIGHT"], invented: string | null): Footer {
  const font = { ascii: "SimSun", hAnsi: "SimSun", eastAsia: "SimSun", cs: ROMAN };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.LEFT ? { left: PAGE * 10 } : { right: PAGE * 10 },
        children: [
          ...(invented === null ? [] : [new TextRun({ text: `${invented}　`, size: ANNEX.small.size, font })]),
          new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: PAGE, font }),
        ],
      }),
    ],
  });
}

function fontTable(): string {
  const fonts = Object.entries(FALLBACKS).map(
    ([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}

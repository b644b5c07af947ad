import PptxGenJS from "pptxgenjs";
import type { BriefingDocument, DocumentChart, DocumentSection } from "./briefing-document.ts";
import { settleZip } from "./settle-zip.ts";

const INK = "1B1E24";
const MUTED = "565F6A";
const ACCENT = "0B6E5A";
const RULE = "D3D8DD";
const PALE = "EEF1F4";
/** 16:9 in inches. */
const [WIDTH, HEIGHT, EDGE] = [13.33, 7.5, 0.6];
/** With the six slides that every edition has, ten in all. */
const MOST_CHARTS = 4;

/** A briefing as slides: native charts and tables, sources in the notes. The bytes depend on the content alone. */
export async function briefingPptx(document: BriefingDocument): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = document.title;
  deck.subject = document.kicker;
  deck.author = document.publisher;
  deck.company = document.publisher;
  const face = document.lang === "zh" ? "Microsoft YaHei" : "Arial";
  deck.theme = { headFontFace: face, bodyFontFace: face };
  const notes = [document.words.sources, ...document.sources].join("\n");
  addCover(deck, document);
  const numbers = (lines: readonly string[]): string =>
    lines.length === 0 ? notes : [document.words.numbers, ...lines, "", notes].join("\n");
  addTable(deck, document, numbers(document.table.notes));
  const [overview, highlights, ...others] = document.sections;
  const first = [overview, highlights].filter((section) => section !== undefined);
  if (first.some(({ paragraphs }) => paragraphs.length > 0))
    addText(deck, document, first, numbers(first.flatMap((each) => each.notes)));
  const blanks = others.filter(({ blank }) => blank);
  for (const section of others.filter(({ blank }) => !blank))
    addText(deck, document, [section], numbers(section.notes));
  for (const chart of document.charts.slice(0, MOST_CHARTS)) addChart(deck, document, chart);
  if (blanks.length > 0) addText(deck, document, blanks, notes);
  addText(deck, document, document.closing, numbers(document.closing.flatMap((each) => each.notes)));
  const bytes = await deck.write({ outputType: "uint8array", compression: false });
  return settleZip(bytes as Uint8Array, document.edition);
}

function addCover(deck: PptxGenJS, { title, kicker, facts, publisher }: BriefingDocument): void {
  const slide = deck.addSlide();
  slide.addShape("rect", { x: EDGE, y: 2.1, w: 0.08, h: 1.5, fill: { color: ACCENT } });
  slide.addText(kicker, { x: 0.9, y: 2.0, w: 11, h: 0.5, fontSize: 18, color: MUTED });
  slide.addText(title, {
    x: 0.9,
    y: 2.5,
    w: 11.6,
    h: 1.1,
    fontSize: 40,
    bold: true,
    color: INK,
    fit: "shrink",
  });
  slide.addText(
    facts.map(({ term, text }) => ({ text: `${term}  ${text}`, options: { breakLine: true } })),
    { x: 0.9, y: 4.1, w: 11.6, h: 1.8, fontSize: 14, color: MUTED, valign: "top", lineSpacingMultiple: 1.3 },
  );
  slide.addText(publisher, { x: 0.9, y: 6.6, w: 11, h: 0.4, fontSize: 12, color: MUTED });
  slide.addNotes(facts.map(({ term, text }) => `${term} ${text}`).join("\n"));
}

function addTable(deck: PptxGenJS, document: BriefingDocument, notes: string): void {
  const slide = openSlide(deck, document, document.words.table);
  const { columns, rows } = document.table;
  const size = rows.length > 14 ? 9 : rows.length > 10 ? 10 : 12;
  const width = WIDTH - 2 * EDGE;
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const border: PptxGenJS.BorderProps = { type: "solid", pt: 0.5, color: RULE };
  const none: PptxGenJS.BorderProps = { type: "none" };
  const edge: PptxGenJS.TableCellProps["border"] = [none, none, border, none];
  const head = columns.map(({ label, numeric }) => ({
    text: label,
    options: {
      bold: true,
      color: MUTED,
      align: numeric ? ("right" as const) : ("left" as const),
      border: edge,
      fill: { color: PALE },
    },
  }));
  const body = rows.map((cells) =>
    cells.map(({ text, span, numeric, muted, colour, href }) => ({
      text: href === null ? text : [{ text, options: { hyperlink: { url: href } } }],
      options: {
        colspan: span,
        align: numeric && !muted ? ("right" as const) : ("left" as const),
        color: colour ?? (muted ? MUTED : INK),
        border: edge,
      },
    })),
  );
  slide.addTable([head, ...body], {
    x: EDGE,
    y: 1.25,
    w: width,
    colW: columns.map(({ weight }) => (weight / weights) * width),
    fontSize: size,
    rowH: 5 / (rows.length + 1) > 0.4 ? 0.36 : 5 / (rows.length + 1),
    margin: [0.01, 0.05, 0.01, 0.05],
    valign: "middle",
  });
  slide.addText(document.tableNotes.join(" "), {
    x: EDGE,
    y: 6.55,
    w: 12,
    h: 0.35,
    fontSize: 10,
    color: MUTED,
  });
  slide.addNotes(notes);
}

function addText(
  deck: PptxGenJS,
  document: BriefingDocument,
  sections: readonly DocumentSection[],
  notes: string,
): void {
  const [first] = sections;
  const slide = openSlide(deck, document, sections.map(({ heading }) => heading).join("　"));
  if (first?.blank) {
    sections.forEach(({ heading, paragraphs }, index) => {
      const x = EDGE + index * 6.15;
      slide.addShape("rect", {
        x,
        y: 1.4,
        w: 5.95,
        h: 4.9,
        line: { color: MUTED, width: 1, dashType: "dash" },
        fill: { color: "FFFFFF" },
      });
      slide.addText(heading, { x: x + 0.15, y: 1.5, w: 5.6, h: 0.4, fontSize: 16, bold: true, color: INK });
      slide.addText(paragraphs.join("\n"), {
        x: x + 0.15,
        y: 1.9,
        w: 5.6,
        h: 0.4,
        fontSize: 12,
        color: MUTED,
      });
    });
    slide.addNotes(notes);
    return;
  }
  const lines = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length + 1, 0);
  const letters = sections.reduce((sum, { paragraphs }) => sum + paragraphs.join("").length, 0);
  const room = document.lang === "zh" ? letters : letters / 2;
  const size = lines > 14 || room > 620 ? 12 : lines > 10 || room > 420 ? 14 : 16;
  const runs = sections.flatMap(({ heading, paragraphs }) => [
    ...(sections.length > 1
      ? [{ text: heading, options: { bold: true, color: ACCENT, breakLine: true, fontSize: size + 1 } }]
      : []),
    ...paragraphs.map((text) => ({ text, options: { color: INK, breakLine: true, paraSpaceAfter: 5 } })),
  ]);
  slide.addText(runs, {
    x: EDGE,
    y: 1.3,
    w: WIDTH - 2 * EDGE,
    h: 5.3,
    fontSize: size,
    valign: "top",
    lineSpacingMultiple: 1.15,
    fit: "shrink",
  });
  const small = sections.flatMap((section) => section.small);
  slide.addNotes([...small, ...(small.length > 0 ? [""] : []), notes].join("\n"));
}

/** A native chart with its values as labels; rows in several units make a table instead. */
function addChart(deck: PptxGenJS, document: BriefingDocument, chart: DocumentChart): void {
  const slide = openSlide(deck, document, chart.headline);
  const subtitle = [chart.title, chart.unit].filter(Boolean).join("　");
  slide.addText(subtitle, { x: EDGE, y: 1.1, w: 12, h: 0.4, fontSize: 13, color: MUTED });
  // Horizontal bars grow from the foot of the chart: the first row is to stand on top.
  const bars = chart.bars.toReversed();
  if (bars.length > 1) {
    const decimals = Math.max(0, ...bars.map(({ value }) => String(value).split(".")[1]?.length ?? 0));
    slide.addChart(
      "bar",
      [
        {
          name: chart.title,
          labels: bars.map(({ label }) => label),
          values: bars.map(({ value }) => value),
        },
      ],
      {
        x: EDGE,
        y: 1.6,
        w: WIDTH - 2 * EDGE,
        h: 4.9,
        barDir: "bar",
        barGapWidthPct: 60,
        catAxisLabelFontSize: 12,
        valAxisHidden: true,
        valAxisMinVal: Math.min(0, ...bars.map(({ value }) => value)),
        valGridLine: { style: "none" },
        chartColors: [ACCENT],
        showValue: true,
        dataLabelFontSize: 12,
        dataLabelFormatCode: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`,
        showLegend: false,
        altText: [chart.headline, ...chart.rows.map(({ label, text }) => `${label} ${text}`)].join("; "),
      },
    );
  } else {
    slide.addTable(
      chart.rows.map(({ label, text }) => [
        { text: label, options: { color: INK } },
        { text, options: { bold: true, color: INK, align: "right" as const } },
      ]),
      { x: EDGE, y: 1.7, w: 9, fontSize: 14, border: { type: "solid", pt: 0.5, color: RULE }, rowH: 0.4 },
    );
  }
  slide.addNotes([chart.note, "", document.words.numbers, ...chart.notes].join("\n"));
}

function openSlide(deck: PptxGenJS, document: BriefingDocument, heading: string): PptxGenJS.Slide {
  const slide = deck.addSlide();
  slide.addText(heading, {
    x: EDGE,
    y: 0.35,
    w: WIDTH - 2 * EDGE,
    h: 0.7,
    fontSize: 24,
    bold: true,
    color: INK,
    valign: "middle",
    fit: "shrink",
  });
  slide.addText(document.imprint, { x: EDGE, y: HEIGHT - 0.5, w: 11, h: 0.3, fontSize: 10, color: MUTED });
  slide.slideNumber = { x: WIDTH - 1.1, y: HEIGHT - 0.5, w: 0.5, h: 0.3, fontSize: 10, color: MUTED };
  return slide;
}

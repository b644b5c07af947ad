import { wordsOf, type Words } from "../text/words.ts";
import PptxGenJS from "pptxgenjs";
import type { BriefingDocument, DocumentChart, DocumentSection } from "./briefing-document.ts";

import { finishChart, finishSheet, finishSlide, type ChartSeries } from "./pptx-parts.ts";
import { settleZip, type PartChanges } from "./settle-zip.ts";

const INK = "1B1E24";
const MUTED = "565F6A";
const ACCENT = "0B6E5A";
const RULE = "D3D8DD";
const PALE = "EEF1F4";
/** 16:9 in inches. */
const [WIDTH, HEIGHT, EDGE] = [13.33, 7.5, 0.6];
/** With the six slides that every edition has, ten in all. */
const MOST_CHARTS = 4;

/** The slides as they are made, and what is still to be written into their parts when all are there. */
interface Deck {
  pptx: PptxGenJS;
  document: BriefingDocument;
  changes: PartChanges;
  slides: number;
  charts: number;
}

const [COVER, TITLE_ONLY, TITLE_AND_TEXT] = ["Cover", "Title", "Title and text"] as const;
const TITLE = { x: EDGE, y: 0.35, w: WIDTH - 2 * EDGE, h: 0.7 };
const BODY = { x: EDGE, y: 1.3, w: WIDTH - 2 * EDGE, h: 5.3 };
const COVER_TITLE = { x: 0.9, y: 2.5, w: 11.6, h: 1.1 };

/** A briefing as slides: native charts and tables, sources in the notes. The bytes depend on the content alone. */
export async function briefingPptx(document: BriefingDocument): Promise<Uint8Array> {
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = document.title;
  pptx.subject = document.kicker;
  pptx.author = document.publisher;
  pptx.company = document.publisher;
  const face = wordsOf(document.lang).typesetting.officeFont;
  pptx.theme = { headFontFace: face, bodyFontFace: face };
  const deck: Deck = { pptx, document, changes: {}, slides: 0, charts: 0 };
  defineLayouts(deck);
  const notes = [document.words.sources, ...document.sources].join("\n");
  addCover(deck);
  const numbers = (lines: readonly string[]): string =>
    lines.length === 0 ? notes : [document.words.numbers, ...lines, "", notes].join("\n");
  addTable(deck, numbers(document.table.notes));
  const [overview, highlights, ...others] = document.sections;
  const first = [overview, highlights].filter((section) => section !== undefined);
  if (first.some(({ paragraphs }) => paragraphs.length > 0))
    addText(deck, first, numbers(first.flatMap((each) => each.notes)));
  const blanks = others.filter(({ blank }) => blank);
  for (const section of others.filter(({ blank }) => !blank)) addText(deck, [section], numbers(section.notes));
  for (const chart of document.charts.slice(0, MOST_CHARTS)) addChart(deck, chart);
  if (blanks.length > 0) addBlanks(deck, blanks, notes);
  addText(deck, document.closing, numbers(document.closing.flatMap((each) => each.notes)));
  const bytes = await pptx.write({ outputType: "uint8array", compression: false });
  return settleZip(bytes as Uint8Array, document.edition, deck.changes);
}

/** Titles and texts stand in places of the layout: outlines and screen readers find them there. */
function defineLayouts({ pptx, document }: Deck): void {
  const { title, text } = wordsOf(document.lang).slidePartLabels;
  const place = (type: "title" | "body", at: typeof TITLE, look: Partial<PptxGenJS.PlaceholderProps>) => ({
    placeholder: {
      options: {
        name: type,
        type,
        ...at,
        margin: 0,
        color: INK,
        objectName: type === "title" ? title : text,
        ...look,
      },
      text: "",
    },
  });
  const heading = place("title", TITLE, { fontSize: 24, bold: true, align: "left", valign: "middle" });
  const cover = place("title", COVER_TITLE, { fontSize: 40, bold: true, align: "left", valign: "middle" });
  const body = place("body", BODY, { valign: "top", bullet: false });
  pptx.defineSlideMaster({ title: COVER, objects: [cover] });
  pptx.defineSlideMaster({ title: TITLE_ONLY, objects: [structuredClone(heading)] });
  pptx.defineSlideMaster({ title: TITLE_AND_TEXT, objects: [heading, body] });
}

/** Every thing on a slide has a name that says what it is, and of what, where there are several. */
function named({ document }: Deck, part: keyof Words["slidePartLabels"], of = ""): { objectName: string } {
  const { joints, slidePartLabels } = wordsOf(document.lang);
  const label = slidePartLabels[part];
  return { objectName: of === "" ? label : `${label}${joints.colon}${of}` };
}

function newSlide(deck: Deck, layout: string, tableAlt: string | null): PptxGenJS.Slide {
  deck.slides++;
  deck.changes[`ppt/slides/slide${deck.slides}.xml`] = (xml) => finishSlide(xml, tableAlt);
  return deck.pptx.addSlide({ masterName: layout });
}

function addCover(deck: Deck): void {
  const { title, kicker, facts, publisher, invented } = deck.document;
  const slide = newSlide(deck, COVER, null);
  slide.addText(title, { placeholder: "title", fit: "shrink", ...named(deck, "title") });
  slide.addShape("rect", {
    x: EDGE,
    y: 2.1,
    w: 0.08,
    h: 1.5,
    fill: { color: ACCENT },
    ...named(deck, "ornament"),
  });
  slide.addText(kicker, {
    x: 0.9,
    y: 2.0,
    w: 11,
    h: 0.5,
    margin: 0,
    fontSize: 18,
    color: MUTED,
    ...named(deck, "text", kicker),
  });
  slide.addText(
    facts.map(({ term, text }) => ({ text: `${term}  ${text}`, options: { breakLine: true } })),
    {
      x: 0.9,
      y: 4.1,
      w: 11.6,
      h: 1.8,
      margin: 0,
      fontSize: 14,
      color: MUTED,
      valign: "top",
      lineSpacingMultiple: 1.3,
      ...named(deck, "text"),
    },
  );
  slide.addText([publisher, invented].filter((part) => part !== null).join(" · "), {
    x: 0.9,
    y: 6.6,
    w: 11,
    h: 0.4,
    margin: 0,
    fontSize: 12,
    color: MUTED,
    ...named(deck, "foot"),
  });
  slide.addNotes(facts.map(({ term, text }) => `${term} ${text}`).join("\n"));
}

function addTable(deck: Deck, notes: string): void {
  const { table, tableNotes, words, lang } = deck.document;
  const { columns, rows } = table;
  const { joints } = wordsOf(lang);
  const heads = columns.map(({ label }) => label).join(joints.list);
  const slide = openSlide(deck, words.table, { tableAlt: `${words.table}${joints.colon}${heads}` });
  const size = rows.length > 14 || columns.length > 8 ? 9 : rows.length > 10 ? 10 : 12;
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
    // Less than the room there is: rows grow where a cell takes two lines.
    rowH: Math.min(0.36, 4.2 / (rows.length + 1)),
    margin: [0.01, 0.05, 0.01, 0.05],
    valign: "middle",
    ...named(deck, "table", words.table),
  });
  if (tableNotes.length > 0)
    slide.addText(tableNotes.join("\n"), {
      x: EDGE,
      y: 6.45,
      w: 12,
      h: 0.45,
      margin: 0,
      valign: "top",
      fontSize: 10,
      color: MUTED,
      ...named(deck, "text"),
    });
  slide.addNotes(notes);
}

/** Boxes for people to fill in. */
function addBlanks(deck: Deck, sections: readonly DocumentSection[], notes: string): void {
  const slide = openSlide(deck, sections.map(({ heading }) => heading).join("　"));
  sections.forEach(({ heading, paragraphs }, index) => {
    const x = EDGE + index * 6.15;
    const words = { x: x + 0.15, w: 5.6, h: 0.4, margin: 0 };
    slide.addShape("rect", {
      x,
      y: 1.4,
      w: 5.95,
      h: 4.9,
      line: { color: MUTED, width: 1, dashType: "dash" },
      fill: { color: "FFFFFF" },
      ...named(deck, "box", heading),
    });
    slide.addText(heading, {
      ...words,
      y: 1.5,
      fontSize: 16,
      bold: true,
      color: INK,
      ...named(deck, "text", heading),
    });
    slide.addText(paragraphs.join("\n"), {
      ...words,
      y: 1.9,
      fontSize: 12,
      color: MUTED,
      ...named(deck, "text", paragraphs[0]),
    });
  });
  slide.addNotes(notes);
}

function addText(deck: Deck, sections: readonly DocumentSection[], notes: string): void {
  const slide = openSlide(deck, sections.map(({ heading }) => heading).join("　"), {
    layout: TITLE_AND_TEXT,
  });
  const lines = sections.reduce((sum, { paragraphs }) => sum + paragraphs.length + 1, 0);
  const letters = sections.reduce((sum, { paragraphs }) => sum + paragraphs.join("").length, 0);
  const room = letters / wordsOf(deck.document.lang).typesetting.lettersPerCharacter;
  const size = lines > 14 || room > 620 ? 12 : lines > 10 || room > 420 ? 14 : 16;
  const runs = sections.flatMap(({ heading, paragraphs }) => [
    ...(sections.length > 1
      ? [{ text: heading, options: { bold: true, color: ACCENT, breakLine: true, fontSize: size + 1 } }]
      : []),
    ...paragraphs.map((text) => ({ text, options: { color: INK, breakLine: true, paraSpaceAfter: 5 } })),
  ]);
  slide.addText(runs, {
    placeholder: "body",
    ...named(deck, "text"),
    fontSize: size,
    valign: "top",
    lineSpacingMultiple: 1.15,
    fit: "shrink",
  });
  const small = sections.flatMap((section) => section.small);
  slide.addNotes([...small, ...(small.length > 0 ? [""] : []), notes].join("\n"));
}

/** A native chart with its values as labels; rows in several units make a table instead. */
function addChart(deck: Deck, chart: DocumentChart): void {
  // Horizontal bars grow from the foot of the chart: the first row is to stand on top.
  const bars = chart.bars.toReversed();
  const alt = [chart.headline, ...chart.rows.map(({ label, text }) => `${label} ${text}`)].join("; ");
  const slide = openSlide(deck, chart.headline, { tableAlt: bars.length > 1 ? null : alt });
  const subtitle = [chart.title, chart.unit].filter(Boolean).join("　");
  slide.addText(subtitle, {
    x: EDGE,
    y: 1.1,
    w: 12,
    h: 0.4,
    margin: 0,
    fontSize: 13,
    color: MUTED,
    ...named(deck, "unit"),
  });
  if (bars.length > 1) {
    const series = chart.series.map(({ role, name }): ChartSeries => ({
      role,
      name,
      values: bars.map((bar) => (bar.role === role ? bar.value : null)),
      printed: bars.map(({ parts }) => parts),
    }));
    deck.charts++;
    deck.changes[`ppt/charts/chart${deck.charts}.xml`] = (xml) => finishChart(xml, series);
    deck.changes[`ppt/embeddings/Microsoft_Excel_Worksheet${deck.charts}.xlsx/xl/worksheets/sheet1.xml`] = (xml) =>
      finishSheet(xml, series);
    slide.addChart(
      "bar",
      series.map(({ name, values }) => ({
        name,
        labels: bars.map(({ label }) => label),
        // Nothing is nothing: PptxGenJS takes null, though its types do not say so.
        values: values as number[],
      })),
      {
        x: EDGE,
        y: 1.6,
        w: WIDTH - 2 * EDGE,
        h: 4.9,
        barDir: "bar",
        barGapWidthPct: 60,
        barOverlapPct: 100,
        catAxisLabelFontSize: 12,
        valAxisHidden: true,
        valAxisMinVal: Math.min(0, ...bars.map(({ value }) => value)),
        valGridLine: { style: "none" },
        chartColors: series.map(() => ACCENT),
        showValue: true,
        dataLabelFontSize: 12,
        dataLabelFormatCode: "General",
        showLegend: series.some(({ role }) => role !== "actual"),
        legendPos: "b",
        legendFontSize: 12,
        altText: alt,
        ...named(deck, "chart", chart.title),
      },
    );
  } else {
    slide.addTable(
      chart.rows.map(({ label, text }) => [
        { text: label, options: { color: INK } },
        { text, options: { bold: true, color: INK, align: "right" as const } },
      ]),
      {
        x: EDGE,
        y: 1.7,
        w: 9,
        fontSize: 14,
        border: { type: "solid", pt: 0.5, color: RULE },
        rowH: 0.4,
        ...named(deck, "table", chart.title),
      },
    );
  }
  slide.addNotes([chart.note, "", deck.document.words.numbers, ...chart.notes].join("\n"));
}

function openSlide(
  deck: Deck,
  heading: string,
  { layout = TITLE_ONLY, tableAlt = null }: { layout?: string; tableAlt?: string | null } = {},
): PptxGenJS.Slide {
  const slide = newSlide(deck, layout, tableAlt);
  slide.addText(heading, { placeholder: "title", fit: "shrink", ...named(deck, "title") });
  slide.addText([deck.document.invented, deck.document.imprint].filter((part) => part !== null).join(" · "), {
    x: EDGE,
    y: HEIGHT - 0.5,
    w: 11,
    h: 0.3,
    margin: 0,
    fontSize: 10,
    color: MUTED,
    ...named(deck, "foot"),
  });
  slide.slideNumber = { x: WIDTH - 1.1, y: HEIGHT - 0.5, w: 0.5, h: 0.3, fontSize: 10, color: MUTED };
  return slide;
}

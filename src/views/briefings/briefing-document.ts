import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type {
  BriefingDocument,
  DocumentCell,
  DocumentChart,
  DocumentSection,
  DocumentTable,
} from "../../exports/briefing-document.ts";
import { natureWords } from "../../charts/spoken.ts";
import { onSheet, sizeOf } from "../../charts/standalone.ts";
import { formatUnit, unitFactor, type ValueParts } from "../../format/number.ts";
import { differencesOf, hasCommonScale } from "../../model/comparability.ts";
import type { Light } from "../../model/light.ts";
import { multiplyDecimals } from "../../model/decimal.ts";
import { ROLES } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";

import { fieldText } from "../../text/names.ts";
import { commonUnit, unitOf, valueParts } from "../../text/value.ts";
import type { BriefingTable } from "./briefing-table.ts";
import { briefingView, type BriefingView } from "./briefing.ts";
import { columnWeights, SLIDE_WIDTH } from "./column-weights.ts";
import { figureFoot } from "../figure/figure-foot.ts";
import type { Figure } from "../figure/figure.ts";
import { groupSources, isSourceGroup } from "../figure/source-groups.ts";
import { publicAddress } from "../frame/navigation.ts";
import { onePage } from "./one-page.ts";
import { briefingReferences, referenceLine, type RowReference } from "./row-references.ts";
import { signedText, signLegend } from "../../text/signs.ts";

const LIGHT_COLOURS: Record<Light, string> = {
  green: "0B6E5A",
  watch: "6B5F00",
  yellow: "8C4A00",
  red: "A31515",
  unknown: "565F6A",
};

/** The same edition as its page, for slides and documents: nothing is worked out anew. */
export function briefingDocument(reading: Reading, slug: string): BriefingDocument {
  const { catalogue, lang } = reading;
  const { briefingWords, joints, ui } = wordsOf(lang);
  const view = briefingView(reading, slug);
  const references = briefingReferences(catalogue, view);
  const notesOf = (rows: readonly RowReference[]): string[] => rows.map((row) => referenceLine(row, wordsOf(lang)));
  const { headings, parts, table } = view;
  const section = (heading: string, paragraphs: string[], rest: Partial<DocumentSection> = {}): DocumentSection => ({
    heading,
    paragraphs,
    small: [],
    blank: false,
    notes: [],
    ...rest,
  });
  const texts = (items: readonly { text: string }[]): string[] => items.map(({ text }) => text);
  const withLights = (items: BriefingView["shortfalls"]): string[] =>
    items.map(({ lightText, text }) => `${lightText}　${text}`);
  const told = (
    { summary, highlights, shortfalls }: Pick<BriefingView, "summary" | "highlights" | "shortfalls">,
    rows: Record<"summary" | "highlights" | "shortfalls", readonly RowReference[]>,
  ): DocumentSection[] => [
    section(headings.overview, texts(summary), { notes: notesOf(rows.summary) }),
    ...(parts.includes("highlights")
      ? [
          section(headings.highlights, view.highlights.length > 0 ? texts(highlights) : [briefingWords.noHighlights], {
            notes: notesOf(rows.highlights),
          }),
        ]
      : []),
    ...(parts.includes("shortfalls")
      ? [
          section(
            headings.shortfalls,
            view.shortfalls.length > 0 ? withLights(shortfalls) : [briefingWords.noShortfalls],
            { small: view.rules, notes: notesOf(rows.shortfalls) },
          ),
        ]
      : []),
  ];
  const blanks = parts.includes("people")
    ? [briefingWords.causes, briefingWords.nextSteps].map((heading) => ({
        heading,
        blank: briefingWords.blank,
      }))
    : [];
  const sections = [
    ...told(view, references.whole),
    ...blanks.map(({ heading, blank }) => section(heading, [blank], { blank: true })),
  ];
  const first = onePage(view);
  const { rest } = first;
  const others = [
    section(briefingWords.summary, texts(rest.summary)),
    section(briefingWords.highlights, texts(rest.highlights)),
    section(briefingWords.shortfalls, withLights(rest.shortfalls)),
  ].filter(({ paragraphs }) => paragraphs.length > 0);
  const hasRest = rest.table !== null || others.length > 0;
  const closing = [
    ...(parts.includes("changes")
      ? [
          section(
            headings.changes,
            [
              ...texts(view.changes.lines),
              ...(view.changes.missing.length > 0
                ? [
                    `${briefingWords.stillMissing}${joints.colon}${texts(view.changes.missing).join(joints.semicolon)}${joints.stop}`,
                  ]
                : []),
            ],
            { notes: notesOf(references.changes) },
          ),
        ]
      : []),
    section(
      headings.notes,
      [
        ...view.notes,
        ...[signLegend(new Set(view.contradictions.map(({ sign }) => sign)), lang)].filter(Boolean),
        ...view.derivations.map(({ text, formula }) => `${briefingWords.derived}${joints.colon}${text} = ${formula}`),
        ...(view.address === null ? [] : [`${briefingWords.address} ${view.address.text}`]),
      ],
      { notes: notesOf(references.derivations) },
    ),
  ];
  return {
    lang,
    title: view.title,
    kicker: view.kicker,
    facts: view.facts,
    imprint: view.imprint,
    invented: view.invented,
    edition: view.edition,
    publisher: catalogue.site.publisher[lang],
    table: {
      ...documentTable(reading, forSlide(table, lang)),
      notes: notesOf(references.whole.table),
    },
    tableNotes: table.notes,
    sections,
    onePage: {
      table: documentTable(reading, first.table),
      sections: told(first, { ...references, summary: references.overview }),
      pointer: [hasRest ? briefingWords.seeRest : "", briefingWords.seeRules].filter(Boolean).join(joints.space),
      people: blanks.length > 0 ? { heading: headings.people, boxes: blanks } : null,
      rest: hasRest
        ? {
            heading: briefingWords.rest,
            table: rest.table && {
              caption: rest.table.caption,
              table: documentTable(reading, rest.table),
            },
            sections: others,
          }
        : null,
    },
    charts: view.figures.map((each, index) => ({
      ...chart(reading, each),
      notes: notesOf(references.figures[index] ?? []),
    })),
    closing,
    sources: groupSources(view.sources, view.lang).map((entry) =>
      isSourceGroup(entry) ? entry.text : [entry.title, entry.date, ...entry.locators].join(joints.comma),
    ),
    references: {
      heading: briefingWords.references,
      lead: briefingWords.referencesLead,
      table: referenceTable(references.all, wordsOf(lang)),
    },
    words: {
      sources: ui.sources,
      table: briefingWords.table,
      numbers: briefingWords.speakerNotes,
      charts: headings.charts,
      rules: briefingWords.rules,
    },
  };
}

/** Slides are wider than the print, so their columns ask for other shares. */
function forSlide(table: BriefingTable, lang: Lang): BriefingTable {
  const weights = columnWeights(table.columns, table.rows, lang, SLIDE_WIDTH);
  return {
    ...table,
    columns: table.columns.map((column, index) => ({ ...column, weight: weights[index] ?? column.weight })),
  };
}

function documentTable(reading: Reading, { columns, rows }: BriefingTable): DocumentTable {
  const { catalogue, lang } = reading;
  const { joints } = wordsOf(lang);
  return {
    columns: columns.map(({ label, numeric, weight }) => ({ label, numeric, weight })),
    rows: rows.map(({ cells }) =>
      cells.map((cell): DocumentCell => ({
        text: signedText(cell.text, cell.marks) + (cell.sub ? joints.open + cell.sub + joints.close : ""),
        span: cell.span,
        numeric: cell.numeric,
        muted: cell.absent !== null,
        colour: cell.light ? LIGHT_COLOURS[cell.light] : null,
        href: cell.href === null || cell.href.startsWith("#") ? null : publicAddress(catalogue, cell.href),
      })),
    ),
  };
}

/** Files cannot always link, so they say it: each number beside its place in a source and the id of its row. */
function referenceTable(rows: readonly RowReference[], { briefingWords }: Words): DocumentTable {
  const words = [
    [briefingWords.value, 1.3],
    [briefingWords.what, 3],
    [briefingWords.sourcePlace, 1.7],
    [briefingWords.rowId, 3],
  ] as const;
  const plain = { span: 1, numeric: false, muted: false, colour: null, href: null };
  return {
    columns: words.map(([label, weight]) => ({ label, numeric: false, weight })),
    rows: rows.map(({ id, value, name, place, address }) => [
      { ...plain, text: value, href: address },
      { ...plain, text: name },
      { ...plain, text: place },
      { ...plain, text: id, muted: true },
    ]),
  };
}

/** A printed value with its signs behind it. */
function signedParts(parts: ValueParts, signs: readonly { text: string }[]): ValueParts {
  return { ...parts, after: signedText(parts.after, signs) };
}

/** The rows in the unit that most of them have become bars; targets and plans say what they are. */
function chart(reading: Reading, figure: Figure): Omit<DocumentChart, "notes"> {
  const { catalogue, lang } = reading;
  const { editionPhrases, joints, measureLabels, roleLabels } = wordsOf(lang);
  const byId = new Map(figure.observations.map((row) => [row.id, row]));
  const rows = figure.data.filter((datum) => !datum.derived);
  const measures = new Set(figure.observations.map(({ measure }) => measure));
  const indicatorOf = (datum: (typeof rows)[number]): string => {
    const row = byId.get(datum.id);
    return row ? fieldText(reading, row, "indicator") : "";
  };
  // Received and resolved of one park have the same label on the drawing, which tells them apart by their place.
  const isShared = new Set(figure.observations.map(({ indicator }) => indicator)).size > 1;
  const labelOf = (datum: (typeof rows)[number]): string => {
    const measure = byId.get(datum.id)?.measure ?? "level";
    const indicator = indicatorOf(datum);
    const words = [
      datum.label,
      isShared && ![datum.label, datum.sublabel].includes(indicator) ? indicator : "",
      datum.sublabel,
      ...(datum.differing ?? []),
      ...natureWords(datum, figure.input.words),
      measures.size === 1 || measure === "level" || measure === "excess" ? "" : measureLabels[measure],
    ].filter(Boolean);
    return [...new Set(words)].join(joints.comma);
  };
  const said = ({ text, signs }: (typeof rows)[number]): string => signedText(text, signs);
  const drawn = rows.flatMap((datum) => {
    const row = byId.get(datum.id);
    return row?.value ? [{ datum, row, unit: unitOf(catalogue, row).id, value: row.value }] : [];
  });
  const units = [...Map.groupBy(drawn, ({ unit }) => unit).values()].sort((a, b) => b.length - a.length);
  const [most = []] = units;
  const shared = commonUnit(
    catalogue,
    most.map(({ row }) => row),
  );
  const number = (value: string): number => Number(shared ? multiplyDecimals(value, unitFactor(shared, lang)) : value);
  const unit = shared ? formatUnit(shared, lang) : "";
  // Bars of an office file are a common axis like any other: what cannot be compared is listed.
  const rowsOfMost = most.map(({ row }) => row);
  const differences = differencesOf(rowsOfMost, catalogue);
  const isScaled = hasCommonScale(figure.kind) && differences.every((difference) => difference === "definition");
  const isOne = most.length > 1 && (isScaled || differences.length === 0);
  const drawing = figure.svg.wide;
  const allResults = most.every(({ datum }) => datum.role === "actual");
  return {
    headline: figure.headline,
    title: figure.title,
    unit: isOne && unit ? editionPhrases.unit(unit) : "",
    bars: isOne
      ? most.map(({ datum, row, value }) => ({
          label: labelOf(datum),
          role: datum.role,
          value: number(value),
          parts: signedParts(valueParts(reading, row, shared), datum.signs),
        }))
      : [],
    series: allResults
      ? [{ role: "actual", name: figure.title }]
      : ROLES.filter((role) => most.some(({ datum }) => datum.role === role)).map((role) => ({
          role,
          name: roleLabels[role],
        })),
    rows: rows.map((datum) => ({ label: labelOf(datum), text: said(datum) })),
    note: figureFoot(figure).line,
    picture: { svg: onSheet(drawing, { x: 0, y: 0, ...sizeOf(drawing) }, {}), alt: figure.description },
  };
}

import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { compareDecimals } from "../../model/decimal.ts";
import type { Line } from "../../model/line.ts";
import type { Pace } from "../../model/pace.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { lightLabels } from "../../text/briefing.ts";
import { clauses } from "../../text/interface.ts";

import { fieldText } from "../../text/names.ts";
import { amountText } from "../../text/sentences.ts";
import { valueText } from "../../text/value.ts";
import { BRIEFING_COLUMNS, type BriefingCell, type BriefingColumn } from "./briefing-cell.ts";
import { columnWeights } from "./column-weights.ts";
import { liveLink } from "../embeds/live-links.ts";
import { DERIVED_ANCHOR, rowPath } from "./linked-sentence.ts";
import { signMarks } from "../figure/value-mark.ts";

export interface BriefingTable {
  caption: string;
  /** `weight` is the share of the width that a column asks for. */
  columns: { key: BriefingColumn; label: string; numeric: boolean; weight: number }[];
  rows: { id: string; cells: BriefingCell[] }[];
  /** Lines under the table: the limits of the rules, and which columns no source fills. */
  notes: string[];
}

const NUMERIC: readonly BriefingColumn[] = ["value", "growth", "target", "completion", "gap", "place", "parent"];
const OPTIONAL: readonly BriefingColumn[] = [...NUMERIC.slice(1), "light"];

/**
 * The indicator table of an edition. A column that no source fills is left out and named below the table; in the columns
 * that stand, an empty cell says that the source does not give it.
 */
export function briefingTable(
  reading: Reading,
  lines: readonly Line[],
  options: { caption: string; places: boolean; current: Catalogue },
): BriefingTable {
  const { lang } = reading;
  const { briefingWords, editionPhrases } = wordsOf(lang);
  const rows = lines.map((line) => ({
    id: line.row.id,
    cells: new Map(BRIEFING_COLUMNS.map((key) => [key, cell(reading, options.current, line, key)])),
  }));
  const bodies = new Set(lines.map(({ row }) => row.entity));
  const isFilled = (key: BriefingColumn): boolean => rows.some((row) => !row.cells.get(key)?.missing);
  const columns = BRIEFING_COLUMNS.filter((key) => {
    if (key === "body") return bodies.size > 1;
    if (key === "place" && !options.places) return false;
    return !OPTIONAL.includes(key) || isFilled(key);
  });
  const empty = OPTIONAL.filter((key) => !isFilled(key) && key !== "light" && (key !== "place" || options.places));
  const heads = columns.map((key) => ({
    key,
    label: briefingWords[key],
    numeric: NUMERIC.includes(key),
  }));
  const body = rows.map(({ id, cells }) => ({
    id,
    cells: mergeMissing(
      heads.map(({ key, label, numeric }) => {
        const cell = { ...(cells.get(key) ?? plain("")), label, numeric };
        return { key, cell: { ...cell, head: key === "indicator" } };
      }),
    ),
  }));
  const weights = columnWeights(heads, body, lang);
  return {
    caption: options.caption,
    columns: heads.map((head, index) => ({ ...head, weight: weights[index] ?? 1 })),
    rows: body,
    notes: empty.length === 0 ? [] : [editionPhrases.emptyColumns(empty.map((key) => briefingWords[key]))],
  };
}

/** Neighbouring cells that the source leaves empty become one. The light keeps its own: it says a word of its own. */
function mergeMissing(cells: readonly { key: BriefingColumn; cell: BriefingCell }[]): BriefingCell[] {
  const merged: BriefingCell[] = [];
  for (const { key, cell } of cells) {
    const last = merged.at(-1);
    if (cell.missing && key !== "light" && last?.missing) merged[merged.length - 1] = { ...last, span: last.span + 1 };
    else merged.push(cell);
  }
  return merged;
}

function cell(reading: Reading, current: Catalogue, line: Line, key: BriefingColumn): BriefingCell {
  const { catalogue, lang } = reading;
  const { briefingWords, editionPhrases, measureLabels } = wordsOf(lang);
  const { row } = line;
  const ofRow = (text: string, source: Observation, sub = ""): BriefingCell => {
    return {
      ...plain(text, sub),
      href: rowPath({ catalogue: current, lang }, source),
      marks: signMarks(catalogue, [source], lang).map((mark) => ({
        ...mark,
        href: liveLink({ catalogue: current, lang }, mark.href),
      })),
      origin: { kind: "row", id: source.id },
    };
  };
  const missing: BriefingCell = { ...plain(briefingWords.notGiven), missing: true };
  switch (key) {
    case "body":
      return {
        ...plain(fieldText(reading, row, "entity")),
        href: inLanguage(lang, paths.entity(row.entity)),
        origin: { kind: "name" },
      };
    case "indicator":
      return { ...plain(...names(reading, row)), origin: { kind: "name" } };
    case "period":
      return { ...plain(formatPeriod(row.period, lang)), origin: { kind: "row", id: row.id } };
    case "value":
      return row.value === null && row.status === "O"
        ? { ...missing, missing: false }
        : ofRow(valueText(reading, row), row, roleWord(row, lang));
    case "growth": {
      const growth = line.growth ?? line.averageGrowth ?? line.share;
      if (!growth) return missing;
      const { faster } = line;
      const moved = faster && Number(faster.points) !== 0 ? points(faster.points, lang) : "";
      const than = moved && editionPhrases.thanBefore(moved);
      const base = growth.measure === "yoy" ? than : measureLabels[growth.measure];
      return ofRow(valueText(reading, growth), growth, base);
    }
    case "target": {
      const { target } = line;
      const [first] = target?.rows ?? [];
      if (!target || target.value === null || !first) return missing;
      if (!target.derived) return ofRow(valueText(reading, first), first);
      return derived(amountText(target.value, row, { catalogue, lang, peers: null }), "target", target.rows, lang);
    }
    case "completion":
      if (!line.pace) return missing;
      return derived(`${formatNumber(line.pace.completion, null, lang)}%`, "completion", paceRows(line), lang);
    case "gap":
      if (!line.pace?.gap) return missing;
      return {
        ...derived(points(line.pace.gap, lang), "gap", paceRows(line), lang),
        sub: paceText(line.pace, lang),
      };
    case "place": {
      const { place } = line;
      if (!place) return missing;
      const text = `${place.rank}/${place.of}`;
      const moved =
        place.gained === null || place.gained === 0 ? "" : `${place.gained > 0 ? "↑" : "↓"}${Math.abs(place.gained)}`;
      return { ...derived(text, "place", place.rows, lang), sub: moved };
    }
    case "parent": {
      const { parent, growth } = line;
      if (!parent || !growth) return missing;
      return {
        ...derived(points(parent.points, lang), "points", [growth, parent.row], lang),
        sub: fieldText(reading, parent.row, "entity"),
      };
    }
    case "light": {
      const { shape, ...words } = lightLabels[line.light];
      return { ...plain(`${shape} ${words[lang]}`), light: line.light, missing: line.light === "unknown" };
    }
  }
}

const BLANK = { label: "", numeric: false, head: false } as const;

function plain(text: string, sub = ""): BriefingCell {
  return { text, sub, href: null, marks: [], light: null, missing: false, span: 1, origin: null, ...BLANK };
}

function derived(
  text: string,
  name: "target" | "completion" | "gap" | "place" | "points",
  rows: readonly Observation[],
  lang: Lang,
): BriefingCell {
  const { briefingWords } = wordsOf(lang);
  return {
    ...plain(text, name === "target" ? briefingWords.derived : ""),
    href: DERIVED_ANCHOR,
    origin: { kind: "derived", name, rows: rows.map(({ id }) => id) },
  };
}

function paceRows({ row, target }: Line): Observation[] {
  return [row, ...(target?.rows ?? [])];
}

/** `+10.3个百分点`, `−3.0 pp`. */
function points(value: string, lang: Lang): string {
  return wordsOf(lang).editionPhrases.pointsInTable(signed(value, lang));
}

/** Where the year has a plan of its own: its name, and the gap to the even year beside it. */
function paceText({ plan, even }: Pace, lang: Lang): string {
  if (!plan || !even) return "";
  return wordsOf(lang).editionPhrases.pace(plan.name[lang], points(even.gap, lang));
}

/** `+10.3`, `−3.0`, `0.0`. */
export function signed(value: string, lang: Lang): string {
  const text = formatNumber(value, null, lang);
  return compareDecimals(value, "0") > 0 ? `+${text}` : text;
}

/** The indicator, and below it what tells it apart: project and stage, scope. */
function names(reading: Reading, row: Observation): [string, string] {
  const { lang } = reading;
  const indicator = fieldText(reading, row, "indicator");
  const scope = fieldText(reading, row, "scope");
  if (row.project === null) return [indicator, scope];
  const project = fieldText(reading, row, "project");
  const stage = fieldText(reading, row, "stage");
  return [project, clauses([stage, indicator, scope], lang)];
}

function roleWord(row: Observation, lang: Lang): string {
  const { measureLabels, roleLabels } = wordsOf(lang);
  const words = [
    row.role === "actual" ? "" : roleLabels[row.role],
    row.measure === "level" ? "" : measureLabels[row.measure],
  ];
  return clauses(words, lang);
}

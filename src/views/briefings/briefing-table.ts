import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { compareDecimals } from "../../model/decimal.ts";
import { ABSENCES, type Absence } from "../../model/absence.ts";
import type { Comparison, Line, LinePart } from "../../model/line.ts";
import type { Pace } from "../../model/pace.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { lightLabels } from "../../text/briefing.ts";
import { clauses } from "../../text/interface.ts";

import { differenceText, movementShort } from "../../text/direction.ts";
import { accumulationText } from "../../text/accumulation.ts";
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
const OPTIONAL: readonly BriefingColumn[] = [...NUMERIC, "light"];

/**
 * The indicator table of an edition. A column that no row fills is left out and named below the table with the reason; in the
 * columns that stand, an empty cell says why it is empty: no row, not applicable, not worked out, or the source is silent.
 */
export function briefingTable(
  reading: Reading,
  lines: readonly Line[],
  options: { caption: string; places: boolean; current: Catalogue },
): BriefingTable {
  const { lang } = reading;
  const { briefingWords } = wordsOf(lang);
  const all = lines.map(({ row }) => row);
  const rows = lines.map((line) => ({
    id: line.row.id,
    cells: new Map(BRIEFING_COLUMNS.map((key) => [key, cell(reading, options.current, line, key, all)])),
  }));
  const bodies = new Set(lines.map(({ row }) => row.entity));
  const isFilled = (key: BriefingColumn): boolean => rows.some((row) => (row.cells.get(key)?.absent ?? null) === null);
  const columns = BRIEFING_COLUMNS.filter((key) => {
    if (key === "body") return bodies.size > 1;
    if (key === "place" && !options.places) return false;
    return !OPTIONAL.includes(key) || isFilled(key);
  });
  const empty = OPTIONAL.filter(
    (key) => !isFilled(key) && key !== "light" && key !== "value" && (key !== "place" || options.places),
  );
  const reasons = Map.groupBy(empty, (key) => {
    const found = new Set(rows.map(({ cells }) => cells.get(key)?.absent));
    return ABSENCES.find((absence) => found.has(absence)) ?? "not-applicable";
  });
  const isInapplicable = rows.some(({ cells }) => columns.some((key) => cells.get(key)?.absent === "not-applicable"));
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
    notes: [
      ...ABSENCES.flatMap((absence) => emptyNote(absence, reasons.get(absence) ?? [], lang)),
      ...(isInapplicable ? [briefingWords.notApplicableNote] : []),
    ],
  };
}

/** Neighbouring cells that are empty for one reason become one; what is not applicable says so by a dash in each. */
function mergeMissing(cells: readonly { cell: BriefingCell }[]): BriefingCell[] {
  const merged: BriefingCell[] = [];
  for (const { cell } of cells) {
    const last = merged.at(-1);
    if (cell.absent !== null && cell.absent !== "not-applicable" && last?.absent === cell.absent)
      merged[merged.length - 1] = { ...last, span: last.span + cell.span };
    else merged.push(cell);
  }
  return merged;
}

/** Which columns are left out, and why; what applies to none of the rows is not missed by anybody. */
function emptyNote(absence: Absence, keys: readonly BriefingColumn[], lang: Lang): string[] {
  if (keys.length === 0 || absence === "not-applicable") return [];
  const { absenceLabels, briefingWords, joints, leftOut } = wordsOf(lang);
  const names = keys.map((key) => (lang === "zh" ? briefingWords[key] : briefingWords[key].toLowerCase()));
  return [leftOut.replace("{why}", absenceLabels[absence]).replace("{what}", names.join(joints.list))];
}

function cell(
  reading: Reading,
  current: Catalogue,
  line: Line,
  key: BriefingColumn,
  all: readonly Observation[],
): BriefingCell {
  const { catalogue, lang } = reading;
  const { absenceLabels, briefingWords, joints, measureLabels } = wordsOf(lang);
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
  /** An empty cell with its reason; the light is no word of the source and has its own where it cannot be told. */
  const empty = (part: LinePart): BriefingCell => {
    const absent = line.absent[part] ?? "no-row";
    return { ...plain(absenceLabels[absent]), absent };
  };
  switch (key) {
    case "body":
      return {
        ...plain(fieldText(reading, row, "entity")),
        href: inLanguage(lang, paths.entity(row.entity)),
        origin: { kind: "name" },
      };
    case "indicator":
      return { ...plain(...names(reading, row, all)), origin: { kind: "name" } };
    case "period":
      return { ...plain(formatPeriod(row.period, lang)), origin: { kind: "row", id: row.id } };
    case "value":
      // A growth without a level stands where growth stands.
      if (row.measure !== "level" && [line.growth, line.averageGrowth, line.share, line.step].includes(row))
        return empty("value");
      return row.value === null && row.status === "O"
        ? { ...empty("value"), absent: null }
        : ofRow(valueText(reading, row), row, roleWord(row, lang));
    case "growth": {
      const { faster, step } = line;
      const moved = faster === null || isStill(faster) ? "" : movedText(reading, faster);
      const growth = line.growth ?? line.averageGrowth ?? line.share ?? step;
      if (!growth) {
        if (!faster) return empty("growth");
        return derived(moved || absenceLabels["not-applicable"], "faster", [faster.own, faster.row], lang);
      }
      const base = growth.measure === "yoy" ? moved : measureLabels[growth.measure];
      const role = growth === row && row.role !== "actual" ? roleWord({ ...row, measure: "level" }, lang) : "";
      const also = step && step !== growth ? `${measureLabels.mom}${joints.space}${valueText(reading, step)}` : "";
      return ofRow(valueText(reading, growth), growth, clauses([role, base, also], lang));
    }
    case "target": {
      const target = line.target ?? null;
      const [first] = target?.rows ?? [];
      if (target && target.value !== null && first && !target.derived) return ofRow(valueText(reading, first), first);
      if (target && target.value !== null)
        return derived(amountText(target.value, row, { catalogue, lang, peers: null }), "target", target.rows, lang);
      if (line.aim) return ofRow(valueText(reading, line.aim.row), line.aim.row, measureLabels[line.aim.row.measure]);
      return empty("target");
    }
    case "completion":
      if (!line.pace) return empty("completion");
      return derived(`${formatNumber(line.pace.completion, null, lang)}%`, "completion", paceRows(line), lang);
    case "gap":
      if (!line.pace?.gap) {
        if (!line.aim || line.aim.points === null) return empty("gap");
        const { own, row: aimed } = line.aim;
        return {
          ...derived(signedDifference(reading, line.aim, "short"), "points", [own, aimed], lang),
          sub: briefingWords.againstTarget,
        };
      }
      return {
        ...derived(points(line.pace.gap, lang), "gap", paceRows(line), lang),
        sub: paceText(line.pace, lang),
      };
    case "place": {
      const { place } = line;
      if (!place) return empty("place");
      const text = `${place.rank}/${place.of}`;
      const moved =
        place.gained === null || place.gained === 0 ? "" : `${place.gained > 0 ? "↑" : "↓"}${Math.abs(place.gained)}`;
      return { ...derived(text, "place", place.rows, lang), sub: moved };
    }
    case "parent": {
      const { parent } = line;
      if (!parent || parent.points === null) return empty("parent");
      return {
        ...derived(signedDifference(reading, parent, "short"), "points", [parent.own, parent.row], lang),
        sub: fieldText(reading, parent.row, "entity"),
      };
    }
    case "light": {
      if (line.light === "unknown" && line.absent.light === "not-applicable") return empty("light");
      const { shape, ...words } = lightLabels[line.light];
      return {
        ...plain(`${shape} ${words[lang]}`),
        light: line.light,
        absent: line.light === "unknown" ? "not-computed" : null,
      };
    }
  }
}

/** Growth that stood still, and still does: nothing moved. */
function isStill({ own, movement }: Comparison): boolean {
  return movement.code === "flat" && (movement.isRate || Number(own.value) === 0);
}

/** `比上期加快1.4个百分点`, `降幅比上期收窄4.4个百分点`. */
function movedText(reading: Reading, { own, movement }: Comparison): string {
  const by = movement.points === null ? null : differenceText(reading, own, movement.points, "short");
  return movementShort(movement, by, reading.lang);
}

/** A difference with its sign and unit: `+5.5个百分点`, `−12.1 pp`; "" without a number. */
export function signedDifference(
  reading: Reading,
  { own, points: amount }: Comparison,
  room: "percentage" | "short",
): string {
  if (amount === null) return "";
  const sign = compareDecimals(amount, "0");
  return `${sign > 0 ? "+" : sign < 0 ? "−" : ""}${differenceText(reading, own, amount.replace("-", ""), room)}`;
}

const BLANK = { label: "", numeric: false, head: false } as const;

function plain(text: string, sub = ""): BriefingCell {
  return { text, sub, href: null, marks: [], light: null, absent: null, span: 1, origin: null, ...BLANK };
}

function derived(
  text: string,
  name: "target" | "completion" | "gap" | "place" | "points" | "faster",
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
  return signed(value, lang) + (lang === "zh" ? "个百分点" : " pp");
}

/** Where the year has a plan of its own: its name, and the gap to the even year beside it. */
function paceText({ plan, even }: Pace, lang: Lang): string {
  if (!plan || !even) return "";
  return lang === "zh"
    ? `按${plan.name.zh}；按月均摊为${points(even.gap, lang)}`
    : `by ${plan.name.en}; ${points(even.gap, lang)} by even months`;
}

/** `+10.3`, `−3.0`, `0.0`. */
export function signed(value: string, lang: Lang): string {
  const text = formatNumber(value, null, lang);
  return compareDecimals(value, "0") > 0 ? `+${text}` : text;
}

/** The indicator, and below it what tells it apart: project and stage, scope, a single month from the year to date. */
function names(reading: Reading, row: Observation, all: readonly Observation[]): [string, string] {
  const { lang } = reading;
  const indicator = fieldText(reading, row, "indicator");
  const scope = fieldText(reading, row, "scope");
  if (row.project === null) return [indicator, clauses([scope, accumulationText(row, all, lang)], lang)];
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

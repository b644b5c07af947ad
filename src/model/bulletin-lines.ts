import type { Statistic } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { isBreakBetween } from "./breaks.ts";
import type { Catalogue } from "./catalogue.ts";
import { movementSince, type Movement } from "./direction.ts";
import { figureBefore } from "./growth.ts";
import { yearBefore } from "./neighbour-periods.ts";
import { comparePeriods } from "./period.ts";
import { remember } from "./remember.ts";
import { differenceSince } from "./series-points.ts";
import { seriesOf, subjectKey, type Series } from "./series.ts";
import { natureOf, STATISTIC_RULES } from "./statistic-rules.ts";

/** One figure of a body in a bulletin, with the reported changes that belong to it. */
export interface BulletinFigure {
  /** The level; of what is published as growth alone, the growth. */
  row: Observation;
  /** Year on year as reported; null where it is the row itself, or not reported. */
  growth: Observation | null;
  /** Against the period before as reported. */
  step: Observation | null;
}

/** The figures of several bodies that say the same thing of each. */
export interface BulletinLine {
  /** Any of its rows: what it is about, in which terms. */
  row: Observation;
  figures: Map<string, BulletinFigure>;
}

/**
 * How a figure stands to an earlier one: what moved (a growth, a rate) or, of levels, two rows of a series whose difference can be
 * worked out. Null where nothing can be said.
 */
export type Standing =
  | { kind: "reported"; row: Observation }
  | { kind: "movement"; own: Observation; movement: Movement }
  | { kind: "difference"; row: Observation; before: Observation; series: Series }
  | null;

/** The lines of some rows of one bulletin, in the order of the record. Rows of projects are no part of it. */
export function bulletinLines(rows: readonly Observation[]): BulletinLine[] {
  const bodies = Map.groupBy(rows, (row) => `${themeOf(row)}|${row.entity}`);
  const lines = new Map<string, BulletinLine>();
  for (const own of bodies.values()) {
    for (const figure of figuresOf(own)) {
      const key = `${themeOf(figure.row)}|${figure.row.measure}`;
      const line = lines.get(key) ?? { row: figure.row, figures: new Map<string, BulletinFigure>() };
      line.figures.set(figure.row.entity, figure);
      lines.set(key, line);
    }
  }
  return [...lines.values()];
}

function themeOf({ indicator, scope, role, period }: Observation): string {
  return [indicator, scope, role, period.text].join("|");
}

function figuresOf(own: readonly Observation[]): BulletinFigure[] {
  const of = (measure: Observation["measure"]): Observation | null =>
    own.find((row) => row.measure === measure && row.value !== null) ?? null;
  const level = own.find(({ measure }) => measure === "level") ?? null;
  const [growth, step] = [of("yoy"), of("mom")];
  const main = level ?? growth ?? step;
  const figures = main ? [{ row: main, growth: level ? growth : null, step: step === main ? null : step }] : [];
  const taken = new Set<Observation | null>([level, growth, step]);
  return [...figures, ...own.filter((row) => !taken.has(row)).map((row) => ({ row, growth: null, step: null }))];
}

/** How a figure stands to that of the period before: as reported, else by its growth or rate, else by its level. */
export function sinceBefore(catalogue: Catalogue, { row, growth, step }: BulletinFigure): Standing {
  if (row.role !== "actual") return null;
  if (step) return { kind: "reported", row: step };
  const statistic = statisticOf(catalogue, row);
  const held = growth ?? (STATISTIC_RULES[natureOf(row, statistic)].difference ? row : null);
  const alike = rowsOfIndicator(catalogue, row.indicator);
  if (held) {
    const before = figureBefore(held, alike);
    const movement = before && movementSince(held, before);
    return movement ? { kind: "movement", own: held, movement } : null;
  }
  // A year to date is longer than the one before, and so is March than what January and February share.
  if (row.period.kind === "ytd") return null;
  const before = figureBefore(row, alike);
  return before?.period.kind === row.period.kind ? difference(catalogue, row, before) : null;
}

/** How a figure stands to that of the same period of the year before: as reported, else as above. */
export function sinceYearBefore(catalogue: Catalogue, { row, growth }: BulletinFigure): Standing {
  if (row.role !== "actual") return null;
  if (growth) return { kind: "reported", row: growth };
  const text = row.period.inferred ? undefined : yearBefore(row.period)?.text;
  const alike = rowsOfIndicator(catalogue, row.indicator);
  const before = alike.find(
    (other) => other.period.text === text && subjectKey(other) === subjectKey(row) && other.value !== null,
  );
  if (!before || isBreakBetween(row, before.period, row.period, alike)) return null;
  const rule = STATISTIC_RULES[natureOf(row, statisticOf(catalogue, row))];
  if (!rule.difference) return difference(catalogue, row, before);
  const movement = movementSince(row, before);
  return movement ? { kind: "movement", own: row, movement } : null;
}

const LONGEST = 12;

/**
 * The last twelve rows of the series up to a figure, oldest first: of a year to date that has growth the growth, whose level
 * begins anew each year. What January and February share is no level of a month and is left out. Empty where fewer than three have a value.
 */
export function courseOf(catalogue: Catalogue, { row, growth }: BulletinFigure): Observation[] {
  if (row.role !== "actual") return [];
  const drawn = row.period.kind === "ytd" && growth ? growth : row;
  const rows =
    seriesWith(catalogue, drawn)?.rows.filter(({ period }) => comparePeriods(period, drawn.period) <= 0) ?? [];
  const isSum = drawn.measure === "level" && statisticOf(catalogue, row) === "flow";
  const last = rows.filter(({ period }) => !isSum || period.kind === drawn.period.kind).slice(-LONGEST);
  return last.filter(({ value }) => value !== null).length < 3 ? [] : last;
}

function difference(catalogue: Catalogue, row: Observation, before: Observation): Standing {
  const series = seriesWith(catalogue, row);
  if (!series?.rows.includes(before) || differenceSince(before, row, series) === null) return null;
  return { kind: "difference", row, before, series };
}

function seriesWith(catalogue: Catalogue, row: Observation): Series | undefined {
  const subject = subjectKey(row);
  const rows = rowsOfIndicator(catalogue, row.indicator).filter((other) => subjectKey(other) === subject);
  const found = seriesOf(rows).filter((series) => series.rows.includes(row));
  // January alone is a month and the first of the years to date.
  return found.find(({ kind }) => kind === row.period.kind) ?? found[0];
}

function statisticOf(catalogue: Catalogue, { indicator }: Observation): Statistic | undefined {
  return catalogue.indicators.get(indicator)?.statistic;
}

const byIndicator = remember(({ observations }: Catalogue) => Map.groupBy(observations, ({ indicator }) => indicator));

function rowsOfIndicator(catalogue: Catalogue, indicator: string): readonly Observation[] {
  return byIndicator(catalogue).get(indicator) ?? [];
}

import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import { subtractDecimals } from "../../model/decimal.ts";
import { periodsBefore, yearBefore } from "../../model/neighbour-periods.ts";
import { comparePeriods } from "../../model/period.ts";
import { latestOf, seriesKey } from "../../model/series.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Indicator } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { ageText, agesNote } from "../../text/age.ts";

import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { observationPath, observationTable, type TableView } from "../figure/table.ts";
import { valueMarks, type Mark } from "../figure/value-mark.ts";

/** One value in a cell of the matrix. */
export interface TierValue {
  id: string;
  text: string;
  period: string;
  /** How old it is, "" if fresh. */
  age: string;
  /** What it covers, "" if the source says nothing special. */
  scope: string;
  href: string;
  marks: readonly Mark[];
  /** `同比增加12家`; "" where no earlier figure can be set against it. */
  change: string;
  /** SVG of the course of a series, which stands in the place of its older figures; "" for a figure by itself. */
  spark: string;
  /** `36期` with where they stand; null for a figure by itself. */
  series: { text: string; href: string } | null;
}

export interface TierRow {
  id: string;
  name: string;
  href: string;
  /** Stock on a day or added in a period. */
  statistic: string;
  /** One cell for each body, each with no, one or several values. */
  cells: TierValue[][];
}

/** Tiers against bodies: counts that are shown side by side and never added. */
export interface TierMatrix {
  caption: string;
  bodies: { id: string; name: string; href: string }[];
  groups: { name: string | null; lead: string; rows: TierRow[] }[];
}

export interface EnterprisesView extends PageHead {
  matrix: TierMatrix;
  /** From when on a figure is old, and what its age is counted to. */
  agesNote: string;
  figures: Figure[];
  growth: TableView | null;
  plans: TableView | null;
  definitions: {
    id: string;
    name: string;
    href: string;
    definition: string;
    definer: string;
    statistic: string;
  }[];
}

/** Enterprises in a pool have not reached the tier: their indicators end like this. */
const RESERVE = "-reserve";

/** The tiers of enterprises side by side, in the order of the reference table. */
export function enterprisesView(reading: Reading): EnterprisesView {
  const { catalogue, lang } = reading;
  const { referenceWords, statisticLabels } = wordsOf(lang);
  const tiers = [...catalogue.indicators.values()].filter((indicator) => indicator.tier);
  const ids = new Set(tiers.map((tier) => tier.id));
  const rows = catalogue.observations.filter((observation) => ids.has(observation.indicator));
  const actual = rows.filter((row) => row.role === "actual");
  const table = (observations: readonly Observation[], caption: string): TableView | null =>
    observations.length === 0 ? null : observationTable(reading, newestOnly(observations), { caption });
  return {
    ...pageHead({
      lang,
      path: paths.enterprises(),
      current: "enterprises",
      title: referenceWords.enterprisesTitle,
      description: referenceWords.enterprisesLead,
    }),
    matrix: tierMatrix(
      reading,
      tiers,
      actual.filter((row) => row.measure === "level"),
    ),
    agesNote: agesNote(reading),
    figures: [...catalogue.charts.values()]
      .filter((spec) => spec.kind === "tiers" || spec.topic === "enterprises")
      .map((spec) => figure(reading, spec)),
    growth: table(
      actual.filter((row) => row.measure !== "level"),
      referenceWords.tierGrowth,
    ),
    plans: table(
      rows.filter((row) => row.role !== "actual"),
      referenceWords.tierPlans,
    ),
    definitions: tiers.map((tier) => ({
      id: tier.id,
      name: tier.name[lang],
      href: inLanguage(lang, paths.indicator(tier.id)),
      definition: tier.definition[lang],
      definer: tier.definer[lang],
      statistic: statisticLabels[tier.statistic],
    })),
  };
}

/** More figures than this are no list to read: then the newest of each series stands for it. */
const MOST_LISTED = 60;

function newestOnly(rows: readonly Observation[]): readonly Observation[] {
  if (rows.length <= MOST_LISTED) return rows;
  const newest = new Set(
    [...Map.groupBy(rows, seriesKey).values()].map((own) =>
      latestOf({ rows: own.toSorted((a, b) => comparePeriods(a.period, b.period)) }),
    ),
  );
  return rows.filter((row) => newest.has(row));
}

function tierMatrix(reading: Reading, tiers: readonly Indicator[], levels: readonly Observation[]): TierMatrix {
  const { catalogue, lang } = reading;
  const { referenceWords, statisticLabels } = wordsOf(lang);
  const reporting = new Set(levels.map((row) => row.entity));
  const bodies = [...catalogue.entities.values()].filter((entity) => reporting.has(entity.id));
  const rowOf = (tier: Indicator): TierRow => ({
    id: tier.id,
    name: tier.name[lang],
    href: inLanguage(lang, paths.indicator(tier.id)),
    statistic: statisticLabels[tier.statistic],
    cells: bodies.map((body) =>
      tierValues(
        reading,
        levels.filter((row) => row.indicator === tier.id && row.entity === body.id),
      ),
    ),
  });
  const withValues = tiers.filter((tier) => levels.some((row) => row.indicator === tier.id));
  const groups = [
    { name: null, lead: "", rows: withValues.filter((tier) => !tier.id.endsWith(RESERVE)).map(rowOf) },
    {
      name: referenceWords.reservePools,
      lead: referenceWords.reservePoolsLead,
      rows: withValues.filter((tier) => tier.id.endsWith(RESERVE)).map(rowOf),
    },
  ];
  return {
    caption: referenceWords.tierMatrix,
    bodies: bodies.map((body) => ({
      id: body.id,
      name: body.shortName[lang],
      href: inLanguage(lang, paths.entity(body.id)),
    })),
    groups: groups.filter((group) => group.rows.length > 0),
  };
}

/** From as many figures on a series shows its newest alone, with its course. */
const LEAST_SERIES = 4;

/** The newest of each long series, and every figure besides, the newest first. */
function tierValues(reading: Reading, rows: readonly Observation[]): TierValue[] {
  const groups = [...Map.groupBy(rows, seriesKey).values()];
  const long = new Map(
    groups.flatMap((own) => {
      const sorted = own.toSorted((a, b) => comparePeriods(a.period, b.period));
      const newest = latestOf({ rows: sorted });
      return newest && own.length >= LEAST_SERIES ? [[newest, sorted] as const] : [];
    }),
  );
  const inLong = new Set([...long.values()].flat());
  return rows
    .filter((row) => long.has(row) || !inLong.has(row))
    .toSorted((a, b) => comparePeriods(b.period, a.period))
    .map((row) => tierValue(reading, row, long.get(row) ?? []));
}

function tierValue(reading: Reading, row: Observation, series: readonly Observation[]): TierValue {
  const { lang } = reading;
  const { tierPhrases } = wordsOf(lang);
  return {
    id: row.id,
    text: valueText(reading, row),
    period: formatPeriod(row.period, lang),
    age: ageText(reading, row.period),
    scope: fieldText(reading, row, "scope"),
    href: observationPath(row, lang),
    marks: valueMarks(reading, row),
    change: tierChange(reading, row, series),
    spark: sparkLine(series),
    series:
      series.length === 0
        ? null
        : { text: tierPhrases.periods(series.length), href: inLanguage(lang, paths.indicator(row.indicator)) },
  };
}

/**
 * The difference from the same time of the year before, else from the period before. None between figures that are not exact,
 * nor across a change of definition.
 */
function tierChange(reading: Reading, row: Observation, series: readonly Observation[]): string {
  const { lang } = reading;
  const lastYear = yearBefore(row.period)?.text ?? "";
  const texts = [lastYear, ...periodsBefore(row.period)];
  const [before] = texts.flatMap((text) => series.filter(({ period }) => period.text === text));
  if (!before || before.value === null || row.value === null) return "";
  const between = series.slice(series.indexOf(before) + 1, series.indexOf(row) + 1);
  if (row.qualifier !== "exact" || before.qualifier !== "exact" || between.some(({ status }) => status === "B"))
    return "";
  const difference = subtractDecimals(row.value, before.value);
  const amount = valueText(reading, { ...row, value: difference.replace("-", ""), upper: null });
  return wordsOf(lang).tierPhrases.change(before.period.text === lastYear, Math.sign(Number(difference)), amount);
}

const SPARK = { width: 96, height: 24, inset: 3 } as const;

/** A small line through the figures of a series by their time, which stays open where one is missing; "" for fewer than two. */
function sparkLine(series: readonly Observation[]): string {
  const points = series.map(({ period, value }) => ({
    at: Date.parse(period.end),
    value: value === null ? null : Number(value),
  }));
  const values = points.flatMap(({ value }) => value ?? []);
  const [first, last] = [points[0], points.at(-1)];
  if (values.length < 2 || !first || !last) return "";
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number): string =>
    (SPARK.inset + ((at - first.at) / (last.at - first.at || 1)) * (SPARK.width - 2 * SPARK.inset)).toFixed(1);
  const y = (value: number): string =>
    (SPARK.height - SPARK.inset - ((value - low) / (high - low || 1)) * (SPARK.height - 2 * SPARK.inset)).toFixed(1);
  let path = "";
  let isOpen = false;
  let end = "";
  for (const { at, value } of points) {
    if (value !== null) {
      path += `${isOpen ? "L" : "M"}${x(at)} ${y(value)}`;
      end = `cx="${x(at)}" cy="${y(value)}"`;
    }
    isOpen = value !== null;
  }
  return `<svg viewBox="0 0 ${SPARK.width} ${SPARK.height}" width="${SPARK.width}" height="${SPARK.height}" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="1.5"/><circle ${end} r="2.5" fill="currentColor"/></svg>`;
}

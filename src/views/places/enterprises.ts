import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import { comparePeriods } from "../../model/period.ts";
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
    observations.length === 0 ? null : observationTable(reading, observations, { caption });
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
      levels
        .filter((row) => row.indicator === tier.id && row.entity === body.id)
        .toSorted((a, b) => comparePeriods(b.period, a.period))
        .map((row) => tierValue(reading, row)),
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

function tierValue(reading: Reading, row: Observation): TierValue {
  const { lang } = reading;
  return {
    id: row.id,
    text: valueText(reading, row),
    period: formatPeriod(row.period, lang),
    age: ageText(reading, row.period),
    scope: fieldText(reading, row, "scope"),
    href: observationPath(row, lang),
    marks: valueMarks(reading, row),
  };
}

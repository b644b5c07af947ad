import { chartRows, listedRows, selectRows } from "../../model/select.ts";
import { seriesKindOf, seriesOf, subjectKey, wholeSeries, type SeriesKind } from "../../model/series.ts";
import { isPeriodList, type ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Draft } from "../draft.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/**
 * One series has one kind of period: months beside years make spikes, a year to date beside a month compares two lengths. Refused
 * where rows become one line or one row of cells, and where a table would list them under one name without having been asked to.
 */
export const mixedPeriods = defineRule("mixed-periods", {
  check(draft) {
    return [...checkCharts(draft), ...checkBriefings(draft)];
  },
});

function checkCharts({ root, charts, observations, reference: { indicators } }: Draft) {
  return [...charts.values()].filter(drawsSeries).flatMap((chart) => {
    const rows = selectRows(chart, observations)
      .map((row) => row.observation)
      // A number at a point in time has no length: the end of a month and the end of a year are two such points.
      .filter((row) => !(row.measure === "level" && indicators?.get(row.indicator)?.statistic === "stock"));
    const mixed = mixedKinds(rows);
    if (!mixed) return [];
    const index = chart.select.findIndex((selector) =>
      chartRows(chart, selector, observations).some((row) => mixed.rows.includes(row)),
    );
    return makeProblem(
      "mixed-periods",
      { file: `${root}/charts/${chart.slug}.json`, column: `select[${index}]` },
      mixed.kinds.join(", "),
      { period: `{"kind": "${mixed.suggested}"}` },
    );
  });
}

function checkBriefings({ root, briefings, observations }: Draft) {
  return [...briefings.values()].flatMap(({ slug, select }) =>
    select.flatMap((selector, index) => {
      if (selector.period !== undefined && isPeriodList(selector.period) && selector.period !== "latest") return [];
      const mixed = mixedKinds(listedRows(selector.dataset, selector, observations));
      if (!mixed) return [];
      return makeProblem(
        "mixed-periods",
        { file: `${root}/briefings/${slug}.json`, column: `select[${index}]` },
        mixed.kinds.join(", "),
        { period: `{"latest": "each", "kind": "${mixed.suggested}"}` },
      );
    }),
  );
}

/** Whether a chart joins the rows of one name into a line, or lays them along an axis of time. */
function drawsSeries({ kind, label, sublabel, inner }: ChartSpec): boolean {
  if (kind === "line" || kind === "spark-table") return true;
  const isByTime = label === "period" || sublabel === "period";
  return isByTime && (kind === "heat" || (kind === "multiples" && (inner === undefined || inner === "line")));
}

/** The kinds of period of the first subject that has several, with its rows; null if there is none. */
function mixedKinds(
  rows: readonly Observation[],
): { kinds: SeriesKind[]; suggested: SeriesKind; rows: Observation[] } | null {
  for (const own of Map.groupBy(rows, subjectKey).values()) {
    if (wholeSeries(own)) continue;
    const series = seriesOf(own);
    const kinds = [...new Set(own.map(({ period }) => seriesKindOf(period)))];
    const [most] = series.filter(({ kind }) => kind !== "span").toSorted((a, b) => b.rows.length - a.rows.length);
    return { kinds, suggested: most?.kind ?? "month", rows: own };
  }
  return null;
}

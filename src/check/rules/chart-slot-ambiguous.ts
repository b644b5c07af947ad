import { chartRows, periodOf } from "../../model/select.ts";
import { wholeSeries } from "../../model/series.ts";
import { isPeriodList, SERIES_SLOTS, type ChartSpec, type Selector } from "../../schema/chart.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";
import { filledSentences, listSlots, slotNameOf } from "../slots.ts";

const OF_SERIES: readonly string[] = SERIES_SLOTS;

/**
 * A name used in a sentence stands for one row: a sentence has one number in one place. A name that stands for one series says
 * which of its rows is meant; a selection of all times is a series even while it has one row, for the next is sure to come.
 */
export const chartSlotAmbiguous = defineRule("chart-slot-ambiguous", {
  check({ root, charts, observations }) {
    return [...charts.values()].flatMap((chart) => {
      const slots = filledSentences(chart).flatMap(({ sentence }) => listSlots(sentence));
      const names = new Set(chart.select.flatMap((selector) => slotNameOf(selector) ?? []));
      return [...names].flatMap((name) => {
        const used = slots.filter((slot) => slot.name === name);
        if (used.length === 0) return [];
        const selectors = chart.select.filter((selector) => slotNameOf(selector) === name);
        const rows = [...new Set(selectors.flatMap((selector) => chartRows(chart, selector, observations)))];
        const isOneRow = rows.length <= 1 && !selectors.some((selector) => isOpenRange(chart, selector));
        const isOneSeries = rows.length === 0 || wholeSeries(rows) !== undefined;
        if (used.every(({ field }) => (OF_SERIES.includes(field ?? "") ? isOneSeries : isOneRow))) return [];
        return makeProblem(
          "chart-slot-ambiguous",
          {
            file: `${root}/charts/${chart.slug}.json`,
            column: `select[${chart.select.findIndex((selector) => slotNameOf(selector) === name)}]`,
          },
          rows.map(({ id }) => id).join(", "),
          {
            name,
            slots: ["latest", "previous", "first", "year_before", "max", "change_since_previous"]
              .map((field) => `{${name}.${field}}`)
              .join(", "),
          },
        );
      });
    });
  },
});

/** Whether a selection takes all times, or more than one of a range, so that it is no single row for long. */
function isOpenRange(chart: ChartSpec, selector: Selector): boolean {
  const period = periodOf(chart, selector);
  if (period === undefined) return true;
  return !isPeriodList(period) && "kind" in period && !("latest" in period) && period.last !== 1;
}

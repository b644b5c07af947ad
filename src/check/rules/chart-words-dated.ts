import { periodOf, selectRows } from "../../model/select.ts";
import { isPeriodList, LATEST, type ChartSpec, type Selector } from "../../schema/chart.ts";
import { LANGS } from "../../schema/localized.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";
import { namesDates, typedDatesHold } from "../typed-dates.ts";

/**
 * A title that names a time is about the rows that are drawn. Where the rows move on with the record, a date that was typed is
 * wrong next month: it belongs into a slot.
 */
export const chartWordsDated = defineRule("chart-words-dated", {
  check({ root, charts, observations }) {
    return [...charts.values()].flatMap((chart) => {
      const periods = selectRows(chart, observations).map(({ observation }) => observation.period);
      if (periods.length === 0) return [];
      const movesOn = chart.select.some((selector) => isOpen(chart, selector));
      return LANGS.flatMap((lang) =>
        (["title", "headline"] as const).flatMap((part) => {
          const words = chart[part]?.[lang] ?? "";
          if (!namesDates(words) || (!movesOn && typedDatesHold(words, periods))) return [];
          return makeProblem(
            "chart-words-dated",
            { file: `${root}/charts/${chart.slug}.json`, column: `${part}.${lang}` },
            words,
            { slot: part === "title" ? "{period}" : "{period}, {name.period}" },
          );
        }),
      );
    });
  },
});

/** Whether the rows of a selection will be others when the record has gone on. */
function isOpen(chart: ChartSpec, selector: Selector): boolean {
  const period = periodOf(chart, selector);
  if (period === undefined) return true;
  if (isPeriodList(period)) return [period].flat().includes(LATEST);
  return "latest" in period || period.to === undefined;
}

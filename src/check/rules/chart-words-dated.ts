import { periodOf, selectRows } from "../../model/select.ts";
import { isPeriodList, LATEST, type ChartSpec, type Selector } from "../../schema/chart.ts";
import { LANGS, type Lang } from "../../schema/localized.ts";
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
      const courses = chart.select.map((selector) => courseOf(chart, selector));
      const isSafe = (words: string, lang: Lang): boolean =>
        typedDatesHold(words, periods) &&
        !courses.includes("moves") &&
        (!courses.includes("grows") || SINCE[lang].test(words));
      return LANGS.flatMap((lang) =>
        (["title", "headline"] as const).flatMap((part) => {
          const words = chart[part]?.[lang] ?? "";
          if (!namesDates(words) || isSafe(words, lang)) return [];
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

/** Words that name where a series begins, which it goes on doing however long it grows. */
const SINCE: Record<Lang, RegExp> = { zh: /以来|起|至今/, en: /since|from/i };

/** What becomes of the rows of a selection when the record goes on. */
function courseOf(chart: ChartSpec, selector: Selector): "stands" | "grows" | "moves" {
  const period = periodOf(chart, selector);
  if (period === undefined) return "grows";
  if (isPeriodList(period)) return [period].flat().includes(LATEST) ? "moves" : "stands";
  if ("latest" in period) return "moves";
  if (period.to !== undefined) return "stands";
  return period.last === undefined ? "grows" : "moves";
}

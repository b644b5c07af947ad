import { boundsOf } from "../../model/bounds.ts";
import { isBreakBetween } from "../../model/breaks.ts";
import { comparePeriods, parsePeriod } from "../../model/period.ts";
import { observationId } from "../../model/observation-id.ts";
import { figureWords, makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/** Within one year, a total up to a later month is not below that up to an earlier one, unless the definition changed between. */
export const yearToDateFalls = defineRule("year-to-date-falls", {
  check(draft) {
    const totals = draft.observations.filter(
      ({ period, measure, indicator, value }) =>
        measure === "level" &&
        value !== null &&
        period.start.endsWith("-01-01") &&
        (period.kind === "ytd" ||
          (period.kind !== "day" &&
            period.kind !== "window" &&
            draft.reference.indicators?.get(indicator)?.statistic === "ytd")),
    );
    const series = Map.groupBy(totals, (each) => {
      const year = parsePeriod(each.period.start.slice(0, 4));
      return year === null ? each.id : observationId({ ...each, period: year });
    });
    return [...series.values()].flatMap((rows) => {
      const sorted = rows.toSorted((a, b) => comparePeriods(a.period, b.period));
      return sorted.flatMap((later, index) => {
        const earlier = sorted[index - 1];
        const [before, now] = [earlier ? boundsOf(earlier) : null, boundsOf(later)];
        if (!earlier || !before || !now || now.high >= before.low) return [];
        if (isBreakBetween(later, earlier.period, later.period, draft.observations)) return [];
        return makeFinding(draft, "year-to-date-falls", later, {
          slots: {
            value: figureWords(draft, later),
            before: figureWords(draft, earlier),
            period: earlier.period.text,
          },
          basis: [earlier],
        });
      });
    });
  },
});

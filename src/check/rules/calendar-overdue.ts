import { parsePeriod } from "../../model/period.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/**
 * What the calendar announced for a day has come by then. The clock is that of the record, as for `stale-indicator`; an entry
 * without a period announces nothing that could be looked for.
 */
export const calendarOverdue = defineRule("calendar-overdue", {
  check({ root, calendar, observations, datasets, clock }) {
    const releases = [...datasets.values()].flatMap((dataset) => dataset.releases?.map(({ date }) => date) ?? []);
    const now = clock ?? releases.sort().at(-1);
    if (now === undefined) return [];
    return calendar.flatMap(({ date, period, dataset, row }) => {
      const end = parsePeriod(period ?? "")?.end;
      if (period === null || end === undefined || date > now) return [];
      const isThere = observations.some(
        (each) => each.period.end === end && (dataset === null || each.dataset === dataset),
      );
      return isThere
        ? []
        : makeProblem("calendar-overdue", { file: `${root}/calendar.csv`, row, column: "period" }, period, {
            date,
            clock: now,
          });
    });
  },
});

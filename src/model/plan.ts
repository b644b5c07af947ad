import type { Observation } from "../schema/observation.ts";
import type { Plan } from "../schema/site.ts";

/** What is due of a yearly target, as an exact fraction. */
export interface Due {
  part: string;
  whole: string;
}

/**
 * The plan of the year in which an actual stands, or null: one for its own body comes before one for every body. Plans are
 * for a body’s figures, not for projects: those have milestones.
 */
export function planFor(
  row: Pick<Observation, "entity" | "indicator" | "period" | "project">,
  plans: readonly Plan[],
): Plan | null {
  if (row.project !== null) return null;
  const fitting = plans.filter(
    ({ indicator, year, entity }) =>
      indicator === row.indicator &&
      row.period.end.startsWith(`${year}-`) &&
      (entity === undefined || entity === row.entity),
  );
  return fitting.find(({ entity }) => entity !== undefined) ?? fitting[0] ?? null;
}

/**
 * The share of the year due by the end of a month, 1 to 12. Between the ends of two quarters it rises by a third each
 * month; the fraction stays exact, so that 20, 50, 75 ask for 66⅔ % by August.
 */
export function dueBy({ months, quarters = [] }: Plan, month: number): Due {
  if (months) return { part: String(months[month - 1] ?? 100), whole: "100" };
  const at = (quarter: number): number => (quarter === 0 ? 0 : (quarters[quarter - 1] ?? 100));
  const quarter = Math.ceil(month / 3);
  const within = month - 3 * (quarter - 1);
  // In hundredths: shares of a plan may have decimals, and floats would show in the last one.
  const cents = (share: number): number => Math.round(share * 100);
  const part = 3 * cents(at(quarter - 1)) + within * (cents(at(quarter)) - cents(at(quarter - 1)));
  return { part: String(part), whole: "30000" };
}

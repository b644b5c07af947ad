import type { Observation } from "../schema/observation.ts";
import type { Catalogue } from "./catalogue.ts";
import { comparePeriods, parsePeriod, type Period } from "./period.ts";
import { remember } from "./remember.ts";

/** What was reported of a month, a quarter, a half-year or a year. */
export interface Bulletin {
  /** The period as its address writes it: `2025-12`, `2025-Q4`, `2025-S2`, `2025`. */
  key: string;
  period: Period;
  /** Its rows in the order of the record, plans and targets for it among them. */
  rows: Observation[];
}

/**
 * The bulletin that a period belongs to: a year to date or a span to that of its last part, a day to that of its month. What is
 * inferred belongs where it is inferred to be.
 */
export function bulletinKey({ text }: Pick<Period, "text">): string {
  const last = text.replace(/\?$/, "").split("/").at(-1) ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(last) ? last.slice(0, 7) : last;
}

/** All bulletins by key, the newest first; of those that end on one day the shortest first. */
export const bulletinsOf = remember(({ observations }: Catalogue): ReadonlyMap<string, Bulletin> => {
  const groups = [...Map.groupBy(observations, ({ period }) => bulletinKey(period))];
  const found = groups.flatMap(([key, rows]) => {
    const period = parsePeriod(key);
    return period ? [{ key, period, rows }] : [];
  });
  return new Map(found.sort((a, b) => comparePeriods(b.period, a.period)).map((each) => [each.key, each]));
});

/** Whether something that took place is in a bulletin, not only what is planned for it. */
export function hasResults({ rows }: Bulletin): boolean {
  return rows.some(({ role, value }) => role === "actual" && value !== null);
}

/** The newest bulletin with results; null without any. */
export function newestBulletin(catalogue: Catalogue): Bulletin | null {
  return [...bulletinsOf(catalogue).values()].find(hasResults) ?? null;
}

const FEWEST_MONTHS = 6;

/** Whether the record lives by months: six of them or more have results that are no guess of the time. */
export function isMonthly(catalogue: Catalogue): boolean {
  const months = [...bulletinsOf(catalogue).values()].filter(
    ({ period, rows }) =>
      period.kind === "month" &&
      rows.some((row) => row.role === "actual" && row.value !== null && !row.period.inferred),
  );
  return months.length >= FEWEST_MONTHS;
}

/** The bulletins before and after one of the same length, and those of other lengths that end on the same day. */
export function neighboursOf(
  catalogue: Catalogue,
  bulletin: Bulletin,
): { previous: Bulletin | null; next: Bulletin | null; together: Bulletin[] } {
  const { key, period } = bulletin;
  const all = [...bulletinsOf(catalogue).values()];
  // From what took place a reader goes on to what took place, not to a plan for years ahead.
  const isPast = hasResults(bulletin);
  const alike = all.filter((each) => each.period.kind === period.kind && (!isPast || hasResults(each)));
  const at = alike.findIndex((each) => each.key === key);
  return {
    previous: alike[at + 1] ?? null,
    next: alike[at - 1] ?? null,
    together: all.filter((each) => each.key !== key && each.period.end === period.end),
  };
}

import type { Observation } from "../../schema/observation.ts";
import { figureText, figureWords, makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/**
 * Two different figures of one indicator for the same time are told apart by a scope. Of stocks, overlapping times are
 * enough: a year and a month in it hold one number.
 */
export const scopeMissing = defineRule("scope-missing", {
  check(draft) {
    const { indicators } = draft.reference;
    const series = Map.groupBy(
      draft.observations.filter(({ value, scope }) => value !== null && scope === null),
      ({ entity, project, stage, indicator, measure, role }) =>
        [project ?? entity, stage, indicator, measure, role].join("/"),
    );
    return [...series.values()].flatMap((rows) => {
      if (rows.length < 2) return [];
      const isStock = indicators?.get(rows[0]?.indicator ?? "")?.statistic === "stock";
      return listClashes(rows, isStock).map(([earlier, later]) =>
        makeFinding(draft, "scope-missing", later, {
          field: "scope",
          found: "",
          slots: { other: figureWords(draft, earlier), period: earlier.period.text },
          basis: [earlier],
        }),
      );
    });
  },
});

/** Pairs of rows that clash, as they stand in the file. Sorted by time, so that long series are gone through once. */
function listClashes(rows: readonly Observation[], isStock: boolean): [Observation, Observation][] {
  const order = new Map(rows.map((row, index) => [row, index]));
  const sorted = rows.toSorted(
    (a, b) => compare(a.period.start, b.period.start) || compare(b.period.end, a.period.end),
  );
  const clashes: [Observation, Observation][] = [];
  let widest: Observation | undefined;
  for (const row of sorted) {
    if (widest && clash(widest, row, isStock) && figureText(widest) !== figureText(row)) {
      const isLater = (order.get(row) ?? 0) > (order.get(widest) ?? 0);
      clashes.push(isLater ? [widest, row] : [row, widest]);
    }
    if (!widest || row.period.end > widest.period.end || !isStock) widest = row;
  }
  return clashes;
}

function clash(first: Observation, second: Observation, isStock: boolean): boolean {
  if (isStock) return second.period.start <= first.period.end;
  return first.period.start === second.period.start && first.period.end === second.period.end;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

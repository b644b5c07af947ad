import { comparePeriods } from "../model/period.ts";
import type { ChartInput, Datum } from "./chart.ts";
import type { Series } from "./series.ts";

/** Beyond so many times rows of bars are a list that nobody reads; columns along time take their place. */
const MOST_ROWS = 8;

/** Names × times of one unit: what stands above or beside each other at each time. */
export interface Columns {
  series: Series[];
  totals: Datum[];
}

/**
 * Reads names × times, whichever of the two labels is the time, where there are more times than rows can show; null where
 * there are not, or where a name has two values for a time.
 */
export function readColumns({ data }: ChartInput): Columns | null {
  const times = new Set(data.map(({ period }) => period.text));
  const kinds = new Set(data.map(({ period }) => period.kind));
  if (times.size <= MOST_ROWS || kinds.size > 2) return null;
  const isTime = (field: "label" | "sublabel"): boolean =>
    [...Map.groupBy(data, (datum) => datum[field]).values()].every(
      (group) => new Set(group.map(({ period }) => period.text)).size === 1,
    );
  const field = isTime("label") ? "sublabel" : isTime("sublabel") ? "label" : null;
  if (field === null) return null;
  const pieces = data.filter(({ part }) => part !== "total");
  const names = [...Map.groupBy(pieces, (datum) => datum[field])];
  if (names.some(([, own]) => new Set(own.map(({ period }) => period.text)).size !== own.length)) return null;
  const colours = names.map(([, own]) => own[0]?.colour ?? null);
  const isOwn = new Set(colours).size === colours.length && !(colours.length > 1 && colours.includes(null));
  return {
    series: names.map(([name, own], index) => ({
      ...{ name, aims: [], earlier: false, colour: isOwn ? (colours[index] ?? null) : (index % 6) + 1 },
      data: [...own].sort((a, b) => comparePeriods(a.period, b.period)),
    })),
    totals: data.filter(({ part }) => part === "total"),
  };
}

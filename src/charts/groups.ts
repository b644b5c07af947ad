import type { Datum } from "./chart.ts";

/** Data that belong together, in the order of their first member. */
export function groupData(data: readonly Datum[]): Datum[][] {
  const groups = new Map<string, Datum[]>();
  for (const datum of data) {
    const group = groups.get(datum.group);
    if (group) group.push(datum);
    else groups.set(datum.group, [datum]);
  }
  return [...groups.values()];
}

/** Data with the same name, in the order of their first member: the bars of one cluster, the points of one line. */
export function byLabel(data: readonly Datum[]): Datum[][] {
  return [...Map.groupBy(data, (datum) => datum.label).values()];
}

/** The second label that all share; "" if they differ, and each must carry its own. */
export function sharedSublabel(data: readonly Datum[]): string {
  const [first = "", ...others] = new Set(data.map((datum) => datum.sublabel));
  return others.length === 0 ? first : "";
}

import type { Datum } from "../../charts/chart.ts";
import { boundsOf } from "../../model/bounds.ts";
import type { Reading } from "../../model/reading.ts";
import { sayRow, wholesAmong, type HeadlineInput, type HeadlineRow } from "./facts.ts";

/** A part with its whole and what share it is, as the source printed it or as the site worked it out. */
export interface PartPair {
  part: HeadlineRow;
  whole: HeadlineRow | undefined;
  printed: HeadlineRow | undefined;
  derived: Datum | undefined;
}

/** The parts and their wholes that belong together. */
export function pairsOf({ rows, derived }: HeadlineInput): PartPair[] {
  return [...Map.groupBy(rows, ({ datum }) => datum.group)].flatMap(([group, members]) => {
    const of = (part: string): HeadlineRow | undefined =>
      members.find(({ datum, row }) => datum.part === part && row.value !== null);
    const part = of("part") ?? members.find(({ datum, row }) => datum.part === "" && row.value !== null);
    if (!part) return [];
    return [
      { part, whole: of("whole"), printed: of("printed"), derived: derived.find((datum) => datum.group === group) },
    ];
  });
}

/** The pairs but for those of a zone whose parks have theirs, and those of the zone. */
export function splitWholes(reading: Reading, pairs: readonly PartPair[]): { zones: PartPair[]; bodies: PartPair[] } {
  const wholes = wholesAmong(
    reading,
    pairs.map(({ part }) => part),
  );
  const zones = pairs.filter(({ part }) => wholes.includes(part));
  return { zones, bodies: pairs.filter((pair) => !zones.includes(pair)) };
}

/** The rate of a pair with its number; null where there is none. */
export function rateOf(reading: Reading, pair: PartPair): { text: string; value: number; isDerived: boolean } | null {
  const { printed, derived } = pair;
  if (printed && printed.row.value !== null)
    return { text: sayRow(reading, printed), value: Number(printed.row.value), isDerived: false };
  return derived?.value === undefined || derived.value === null
    ? null
    : { text: derived.text, value: derived.value, isDerived: true };
}

/** The pairs with the highest rate (`1`) or the lowest (`-1`), several where they are tied; none where a rate is not known or only about. */
export function extremeRates(reading: Reading, pairs: readonly PartPair[], sign: 1 | -1): PartPair[] {
  const rates = pairs.map((pair) => ({ pair, rate: rateOf(reading, pair) }));
  const isSure = pairs.every(
    ({ part, whole }) => part.row.qualifier === "exact" && (whole === undefined || whole.row.qualifier === "exact"),
  );
  const values = rates.flatMap(({ rate }) => (rate ? [rate.value] : []));
  if (!isSure || values.length < pairs.length || values.length === 0) return [];
  const best = sign > 0 ? Math.max(...values) : Math.min(...values);
  return rates.flatMap(({ pair, rate }) => (rate?.value === best ? [pair] : []));
}

/** Whether a part is certainly all of its whole. */
export function isAll({ part, whole }: PartPair): boolean {
  const [a, b] = [boundsOf(part.row), whole ? boundsOf(whole.row) : null];
  return a !== null && b !== null && part.row.qualifier === "exact" && a.low === b.low && a.high === b.high;
}

import type { Reading } from "../../model/reading.ts";
import type { HeadlinePlace } from "../headline-words.ts";
import { wordsOf } from "../words.ts";
import { nameOf } from "./facts.ts";
import { extremeRates, rateOf, type PartPair } from "./part-of-whole.ts";

/** The bodies with the highest and with the lowest rate; none where that is not sure. */
export function rateClauses(reading: Reading, bodies: readonly PartPair[]): string[] {
  const { headlines } = wordsOf(reading.lang);
  const [top, bottom] = [extremeRates(reading, bodies, 1), extremeRates(reading, bodies, -1)];
  const best = top[0] && rateOf(reading, top[0]);
  if (!best) return [];
  if (top.length === bodies.length) return [headlines.alike(bodies.length, best.text)];
  const place = (pairs: readonly PartPair[]): HeadlinePlace => ({
    names: pairs.map(({ part }) => nameOf(reading, part)),
    value: (pairs[0] && rateOf(reading, pairs[0])?.text) ?? "",
    isCount: false,
  });
  return [
    ...(top.length <= 3 ? [headlines.highest(place(top), true)] : []),
    ...(bottom.length <= 3 ? [headlines.lowest(place(bottom), top.length > 3)] : []),
  ];
}

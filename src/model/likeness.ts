import type { Observation } from "../schema/observation.ts";

/**
 * Whether two figures are at like prices. Growth at comparable prices says nothing of levels at current prices; where the
 * source does not say at which, or prices do not matter, only the like is like.
 */
export function isLikePriced(a: Pick<Observation, "priceBasis">, b: Pick<Observation, "priceBasis">): boolean {
  return (a.priceBasis ?? "unstated") === (b.priceBasis ?? "unstated");
}

/** A figure whose reliability is in doubt is printed, but nothing is built on it. */
export function isSound({ status }: Pick<Observation, "status">): boolean {
  return status !== "U" && status !== "D";
}

import type { Contradiction } from "../schema/reference.ts";

/** The first contradiction recorded for an observation; undefined if there is none. */
export function contradictionOf(
  contradictions: readonly Contradiction[],
  observationId: string,
): Contradiction | undefined {
  return contradictions.find((contradiction) => contradiction.observations.includes(observationId));
}

import { warning, type Warning, type WarningContext } from "./warning.ts";

/** Figures that contradict each other or arithmetic, as recorded in `contradictions.csv`; its other kinds contradict nothing. */
export function contradiction({ observations, contradictions }: WarningContext): Warning[] {
  return contradictions.flatMap(({ id, kind, observations: ids }) => {
    if (kind !== "contradiction") return [];
    const [first, ...others] = observations.filter((row) => ids.includes(row.id));
    return first ? warning("contradiction", "watch", [first, ...others], { contradiction: id }) : [];
  });
}

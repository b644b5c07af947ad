import { warning, type Warning, type WarningContext } from "./warning.ts";

/** Figures that disagree with each other or with arithmetic, as recorded in `contradictions.csv`. */
export function contradiction({ observations, contradictions }: WarningContext): Warning[] {
  return contradictions.flatMap(({ id, observations: ids }) => {
    const [first, ...others] = observations.filter((row) => ids.includes(row.id));
    return first ? warning("contradiction", "watch", [first, ...others], { contradiction: id }) : [];
  });
}

import type { Observation } from "../../schema/observation.ts";
import type { Draft } from "../draft.ts";
import { figureText, makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";
import { shiftDecimal } from "../unit-text.ts";

/** Ten thousand, with room for neighbours that differ. */
const LEAST = 2_000;
const MOST = 50_000;
/** Values that lie further apart than this say nothing about one another. */
const WIDEST = 100;

/**
 * A value ten thousand times as great or as small as its neighbours, the other values of the same indicator and measure,
 * was probably written in 万 instead of 亿, or the other way round. The neighbours have to agree among themselves.
 */
export const unitScale = defineRule("unit-scale", {
  check(draft) {
    const groups = Map.groupBy(draft.observations.filter(hasMagnitude), ({ dataset, indicator, measure }) =>
      [dataset, indicator, measure].join("/"),
    );
    return [...groups.values()].flatMap((group) => findOutliers(group, draft));
  },
});

function hasMagnitude({ value, measure }: Observation): boolean {
  return value !== null && Number(value) !== 0 && (measure === "level" || measure === "excess");
}

function findOutliers(group: readonly Observation[], draft: Draft) {
  if (group.length < 2) return [];
  const sizes = group.map(({ value }) => Math.abs(Number(value)));
  const sorted = [...sizes].sort((a, b) => a - b);
  const [smallest = 0, greatest = 0] = [sorted[0], sorted.at(-1)];
  if (greatest / smallest < LEAST) return [];
  return group.flatMap((observation, index) => {
    const size = sizes[index] ?? 0;
    // Of two values it is not known which is wrong: the later row has to bear it.
    if (group.length === 2 && index === 0) return [];
    const others = sorted.filter((_, at) => at !== sorted.indexOf(size));
    const [least = 0, most = 0] = [others[0], others.at(-1)];
    if (most / least > WIDEST) return [];
    const ratio = size / (others[others.length >> 1] ?? size);
    const power = isBetween(ratio) ? -4 : isBetween(1 / ratio) ? 4 : 0;
    if (power === 0) return [];
    return [describe(observation, group.find((each) => each !== observation) ?? observation, power, draft)];
  });
}

function isBetween(ratio: number): boolean {
  return ratio >= LEAST && ratio <= MOST;
}

function describe(observation: Observation, neighbour: Observation, power: number, draft: Draft) {
  const unit = draft.reference.indicators?.get(observation.indicator)?.unit ?? "";
  return makeFinding(draft, "unit-scale", observation, {
    basis: [neighbour],
    slots: {
      neighbour: figureText(neighbour),
      unit: draft.reference.units?.get(unit)?.name ?? unit,
      scaled: shiftDecimal(observation.value ?? "0", power),
    },
  });
}

import type { ColourName } from "./palette.ts";

/** The grounds of cells, in steps of even numbers: on both sides of zero where values have a sign, else from the lowest up. */
export interface Depths {
  isDiverging: boolean;
  /** Where the steps meet, from the lowest to the highest. */
  edges: number[];
  /** A value within each step. */
  steps: number[];
}

export interface Depth {
  colour: ColourName;
  opacity: number;
  /** What can be read on it, in light and in dark. */
  fill: ColourName;
}

/** From the palest to the deepest; ink reads on all but the last, paper on that. */
const OPACITIES = [0.12, 0.26, 0.44, 0.92];

/** Steps that all values fall in. Growth, and values on both sides of zero, are measured from zero. */
export function readDepths(values: readonly number[], isGrowth: boolean): Depths {
  const [low, high] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  if (values.length === 0) return { isDiverging: false, edges: [0, 1], steps: [0.5] };
  const isDiverging = isGrowth || (low < 0 && high > 0);
  if (isDiverging) {
    const most = Math.max(Math.abs(low), Math.abs(high)) || 1;
    const step = evenStep(most / OPACITIES.length);
    const [first, last] = [Math.floor(Math.min(0, low) / step + 1e-9), Math.ceil(Math.max(0, high) / step - 1e-9)];
    const edges: number[] = [];
    for (let at = first; at <= Math.max(last, first + 1); at++) edges.push(tidy(at * step));
    return { isDiverging, edges, steps: middles(edges) };
  }
  const [bottom, top] = high === low ? [Math.min(0, low), Math.max(high, low + 1)] : [low, high];
  const step = evenStep((top - bottom) / OPACITIES.length);
  let first = Math.floor(bottom / step) * step;
  if (first + OPACITIES.length * step < top) first = Math.floor(bottom / evenStep(step * 1.01)) * evenStep(step * 1.01);
  const size = first + OPACITIES.length * step < top ? evenStep(step * 1.01) : step;
  const edges = Array.from({ length: OPACITIES.length + 1 }, (_each, index) => tidy(first + index * size));
  return { isDiverging, edges, steps: middles(edges) };
}

/** The ground of a value; a missing one has none. */
export function depthOf(value: number | null, { isDiverging, edges }: Depths): Depth {
  if (value === null) return { colour: "c1", opacity: 0, fill: "muted" };
  const size = (edges[1] ?? 1) - (edges[0] ?? 0);
  const from = isDiverging ? 0 : (edges[0] ?? 0);
  const away = Math.abs(value - from) / size;
  const at = Math.min(OPACITIES.length - 1, Math.floor(away - 1e-9 * (away > 0 ? 1 : 0)));
  // Nothing has neither a direction nor a depth.
  const opacity = isDiverging && value === 0 ? 0 : (OPACITIES[Math.max(0, at)] ?? 0);
  return {
    colour: isDiverging && value < 0 ? "mark" : "c1",
    opacity,
    fill: opacity > 0.5 ? "paper" : "ink",
  };
}

/** A short number no less than `least`: 1, 1.5, 2, 2.5, 3, 4, 5, 6 or 8 times a power of ten. */
function evenStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const found = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return found * power;
}

function middles(edges: readonly number[]): number[] {
  return edges.slice(1).map((edge, index) => (edge + (edges[index] ?? edge)) / 2);
}

function tidy(value: number): number {
  return Number(value.toPrecision(10));
}

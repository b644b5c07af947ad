import { compareDecimals } from "./decimal.ts";

/** How a target stands: each has a shape, a word and a colour. `unknown` where nothing can be said. */
export const LIGHTS = ["green", "watch", "yellow", "red", "unknown"] as const;
export type Light = (typeof LIGHTS)[number];

/** In percentage points against the planned progress, from `data/site.json`. */
export interface PaceThresholds {
  /** From here on: green. */
  green: number;
  /** Below green and above this: to be watched. */
  yellow: number;
  /** Below this: red; from here up to `yellow` inclusive: yellow. */
  red: number;
}

/** The light of a gap as it is printed, so that no reader meets “0.0” beside a warning. */
export function lightOf(gap: string | null, thresholds: PaceThresholds): Light {
  if (gap === null) return "unknown";
  const against = (limit: number): number => compareDecimals(gap, String(limit));
  if (against(thresholds.green) >= 0) return "green";
  if (against(thresholds.yellow) > 0) return "watch";
  return against(thresholds.red) >= 0 ? "yellow" : "red";
}

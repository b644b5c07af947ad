import type { ChartKindDefinition } from "./chart.ts";
import { drawRanking } from "./drawings.ts";

/**
 * Bodies in the order of the newest period's values, with the places that each gained or lost since the period before; that
 * period's value is a line across the bar. What has no value for the newest period has no place.
 */
export const ranking: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 2, oneUnit: true },
  draw: drawRanking,
};

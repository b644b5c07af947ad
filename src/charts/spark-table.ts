import type { ChartKindDefinition } from "./chart.ts";
import { drawSparkTable } from "./drawings.ts";

/** A row for each series: its name, latest value and change, its course as a small line of its own scale, and its target. */
export const sparkTable: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: false },
  draw: drawSparkTable,
};

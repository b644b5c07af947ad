import type { ChartKindDefinition } from "./chart.ts";
import { drawTimeline } from "./drawings.ts";

/** What happened when: a row for each event on a common time axis, or, in the narrow frame, a list along a line. */
export const timeline: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: false },
  draw: (input, frame) => drawTimeline(input, frame),
};

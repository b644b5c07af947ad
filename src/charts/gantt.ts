import type { ChartKindDefinition } from "./chart.ts";
import { drawGantt } from "./drawings.ts";

/**
 * Plans and what became of them on one axis of time: planned spans are outlines, what happened is solid, and a line
 * stands at the day that knowledge reaches to. What is planned before that line and has nothing solid is not called late.
 */
export const gantt: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: false },
  draw: (input, frame) => drawGantt(input, frame),
};

/**
 * The drawings that need Observable Plot, and those on the same axes of time. Kinds of chart reach them through here alone: in browsers
 * `client/explore/drawings.ts` stands in its place, and these come with Plot only once a series is to be drawn.
 */
export { drawColumns } from "./columns-drawing.ts";
export { drawGantt } from "./gantt-drawing.ts";
export { drawMatrix } from "./heat-matrix-drawing.ts";
export { drawSeries } from "./line-drawing.ts";
export { drawMultipleLines } from "./small-lines.ts";
export { drawRanking } from "./ranking-drawing.ts";
export { drawSparkTable } from "./spark-table-drawing.ts";
export { drawTimeline } from "./timeline-drawing.ts";

import type * as Drawings from "../../charts/drawings.ts";

/** Stands for `charts/drawings.ts` in browsers: what draws series comes with Plot, once it has been loaded. */
type Drawings = typeof Drawings;

/** Thrown where a series is to be drawn before Plot is there: the page loads it and draws again. */
export class PlotMissing extends Error {}

export const drawColumns: Drawings["drawColumns"] = (...args) => loaded().drawColumns(...args);
export const drawGantt: Drawings["drawGantt"] = (...args) => loaded().drawGantt(...args);
export const drawMatrix: Drawings["drawMatrix"] = (...args) => loaded().drawMatrix(...args);
export const drawMultipleLines: Drawings["drawMultipleLines"] = (...args) => loaded().drawMultipleLines(...args);
export const drawRanking: Drawings["drawRanking"] = (...args) => loaded().drawRanking(...args);
export const drawSeries: Drawings["drawSeries"] = (...args) => loaded().drawSeries(...args);
export const drawSparkTable: Drawings["drawSparkTable"] = (...args) => loaded().drawSparkTable(...args);
export const drawTimeline: Drawings["drawTimeline"] = (...args) => loaded().drawTimeline(...args);

function loaded(): Drawings {
  const { parkPlot } = globalThis as { parkPlot?: Drawings };
  if (!parkPlot) throw new PlotMissing();
  return parkPlot;
}

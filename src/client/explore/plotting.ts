import type * as PlotModule from "../../charts/plot.ts";

/** Stands for `charts/plotting.ts` in browsers: the page's own document, and Plot only once it has been loaded. */
type Plot = typeof PlotModule;

/** Thrown where a line is to be drawn before Plot is there: the page loads it and draws again. */
export class PlotMissing extends Error {}

export const document = globalThis.document;

export const areaY: Plot["areaY"] = (...args) => loaded().areaY(...args);
export const line: Plot["line"] = (...args) => loaded().line(...args);
export const plot: Plot["plot"] = (...args) => loaded().plot(...args);

function loaded(): Plot {
  const { parkPlot } = globalThis as { parkPlot?: Plot };
  if (!parkPlot) throw new PlotMissing();
  return parkPlot;
}

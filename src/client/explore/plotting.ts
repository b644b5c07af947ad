import type * as PlotModule from "../../charts/plot.ts";

/** Stands for `charts/plotting.ts` in browsers: the page's own document, and Plot only once it has been loaded. */
type Plot = typeof PlotModule;

/** Thrown where a series is to be drawn before Plot is there: the page loads it and draws again. */
export class PlotMissing extends Error {}

export const document = globalThis.document;

export const areaY = later("areaY");
export const axisX = later("axisX");
export const axisY = later("axisY");
export const barX = later("barX");
export const barY = later("barY");
export const cell = later("cell");
export const dot = later("dot");
export const gridY = later("gridY");
export const line = later("line");
export const plot = later("plot");
export const rect = later("rect");
export const ruleX = later("ruleX");
export const ruleY = later("ruleY");

/** A function of Plot that is looked for when it is called. */
function later<Name extends keyof Plot>(name: Name): Plot[Name] {
  const call = (...given: unknown[]): unknown => (loaded()[name] as (...given: unknown[]) => unknown)(...given);
  return call as Plot[Name];
}

function loaded(): Plot {
  const { parkPlot } = globalThis as { parkPlot?: Plot };
  if (!parkPlot) throw new PlotMissing();
  return parkPlot;
}

/** What is used of Observable Plot: its marks, axes and scales. One list, which `client/explore/plotting.ts` hands on as well. */
export { areaY, axisX, axisY, barX, barY, cell, dot, gridY, line, plot, rect, ruleX, ruleY } from "@observablehq/plot";

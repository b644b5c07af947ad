/** What is used of Observable Plot: the generators of paths, and the scales. */
export { areaY, line, plot } from "@observablehq/plot";

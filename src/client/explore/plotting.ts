/** Stands for `charts/plotting.ts` in browsers: Plot with the page's own document. Only `plot.js` holds it. */
export * from "../../charts/plot.ts";

export const document = globalThis.document;

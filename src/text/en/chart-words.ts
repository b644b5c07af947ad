import type { DrawingWords } from "../figure-words.ts";

/** The fixed words of drawings; `{}` is filled in by the chart. */
export const drawingWords: DrawingWords = {
  printed: "printed as",
  derived: "derived",
  passed: "{} of the stage before (derived)",
  ofAll: "of ",
  change: "change",
  inferred: "date inferred",
  logScale: "log scale",
  missing: "not published",
  shade: "The deeper the ground, the larger the value within its column",
  sketch: "Pale parts sketch “over”, “nearly” and “about”; no source gives these limits",
  notZero: "The axis does not begin at zero",
  ownScale: "Each small chart has its own scale",
  rest: "rest not itemised",
};

import { type Sign } from "../../schema/codes.ts";

export const labels: Record<Sign, string> = {
  contradiction: "figures conflict",
  open: "to be checked",
  scope: "scope note",
  rounding: "rounding",
};

export const meanings: Record<Sign, string> = {
  contradiction: "two figures of the sources contradict each other or arithmetic; both are kept",
  open: "the source leaves open what the figure covers or how to read it",
  scope: "figures of different scope; they contradict nothing and do not mix",
  rounding: "the printed rate may be cut off or rounded",
};

export const signTexts = {
  /** Before the values that bear a sign. */
  valuesWithSign: "With a sign",
  /** Before the signs of a picture. */
  inChart: "Signs in the chart",
  /** Before the legend of the signs. */
  signs: "Signs",
  /** A sign and what it means, in that legend. */
  explained: (sign: string, meaning: string): string => `${sign}: ${meaning}`,
};

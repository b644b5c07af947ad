import type { FigureTexts } from "../figure-words.ts";
import { lowerFirst } from "../lower-first.ts";

export const figureTexts: FigureTexts = {
  percent: "per cent",
  unit: "Unit",
  periodsAsShown: (first, last) => `${first === last ? first : `${first}–${last}`}, periods as shown`,
  tookPlace: "took place",
  stageAhead: {
    plan: (stage) => `Planned: ${lowerFirst(stage)}`,
    target: (stage) => `Target: ${lowerFirst(stage)}`,
    forecast: (stage) => `Forecast: ${lowerFirst(stage)}`,
  },
  endOf: (period) => `the end of ${period}`,
  knownUpTo: (day) => `Known up to ${day}`,
  notComparable: (differences) => `Not comparable: ${differences} differ`,
  version: (version) => `version ${version}`,
  frozenVersion: (version) => `${version} (fixed address)`,
};

import type { ForecastWords } from "../figure-words.ts";

export const forecasts: ForecastWords = {
  band: (coverage) => `${coverage}% interval`,
  fromTo: (low, high) => `${low} to ${high}`,
  formula: {
    yearToDate: "latest year to date + the same months of the year before",
    months: "the same month of the year before",
  },
  method: (months, coverage) =>
    `Within the dashed lines is a calculation of this site, and no body’s published forecast: the seasonal naïve method, by which each month is as the same month a year before; the interval comes from the yearly changes of ${months} consecutive months and is meant to hold ${coverage}% of outcomes.`,
  none: (label, reason) => `No forecast${label && ` for ${label}`}: ${reason}.`,
  reasons: {
    "no-months": "there are no monthly figures",
    mixed: "months and years to date cannot be mixed",
    "not-comparable": "scope, price basis or status changes within the series",
    "not-exact": "some of the figures are approximate",
  },
  tooShort: (needed, months) =>
    `it takes ${needed} consecutive months, and there ${months === 1 ? "is" : "are"} ${months}`,
};

import type * as zh from "../zh/series-words.ts";

/** What drawings of series print besides names and values; `{}` is filled in. */
export const seriesWords = {
  place: "place {}",
  placeTied: "joint place {}",
  placeUp: "up {}",
  placeDown: "down {}",
  placeSame: "same place",
  placeNone: "no value for this period, no place",
  placeBefore: "The upright line is the value of {}",
  provisionalKey: "Hollow dots and dashed lines are provisional",
  provisionalColumns: "Pale columns are provisional",
  twoMonths: "January–February is drawn at the average of the two months",
  gapsMore: "{} and others, {} in all",
  noValue: "A dashed cell has no value",
  festival: "Spring Festival",
  year: "{}",
  quarter: "Q{}",
  firstHalf: "H1",
  secondHalf: "H2",
  janFeb: "Jan–Feb",
  timeOfYear: "{time} {year}",
  indicator: "Indicator",
  latest: "Latest",
  change: "Change",
  trend: "Course",
  target: "Target",
} satisfies typeof zh.seriesWords;

import type { PlaceWords } from "../page-words.ts";

const BASES = { previous: "period before", "year-before": "same period a year before" };

/** The pages of zones, parks and topics. */
export const placeWords: PlaceWords = {
  contents: "On this page",
  lines: "All indicators",
  change: "Change",
  trend: "Trend",
  target: "Target",
  since: (base, change) => (change === null ? `level with the ${BASES[base]}` : `${change} on the ${BASES[base]}`),
  kinds: {
    month: "single month",
    quarter: "single quarter",
    half: "half-year",
    year: "whole year",
    ytd: "year to date",
    day: "as of a day",
    span: "other spans",
  },
  course: ({ count, first, last }) => `${first} to ${last}, ${count} periods`,
  completed: (rate) => `${rate} reached`,
  aboveTarget: (points) => `${points} above target`,
  belowTarget: (points) => `${points} below target`,
  onTarget: "level with the target",
  linesLeftOut: (count) =>
    `${count} more ${count === 1 ? "line stands" : "lines stand"} on the pages of the indicators.`,
  more: "More",
  moreByTopic: "More, by topic",
  moreCharts: "Other charts",
  background: "Where the figures come from",
  numbersWithin: "Key figures of the bodies within",
  figuresElsewhere: "These are many figures; each stands on the page of its indicator:",
  allBodies: (topic) => `${topic}: all bodies`,
  allContradictions: (count) => `All ${count} notes on contradictions and scope`,
  allProjects: (count) => `All ${count} projects`,
  allSources: (count) => `All ${count} sources`,
  wholeFiles: "The whole data can be downloaded from the page of the dataset:",
};

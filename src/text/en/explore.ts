import type { ChoiceField } from "../../model/choice.ts";
import type { SeriesView } from "../../schema/codes.ts";
import type { SelectedKind } from "../../schema/selected-time.ts";
import type { ExploreTexts } from "../figure-words.ts";

/** The words of the page on which readers make charts of their own, as it stands without a script. */
export const explorePage = {
  lead: "Begin with a chart, then change indicator, bodies, periods and kind: it is drawn as every chart of this site, and you leave with a link, a picture and the data. What cannot be chosen or drawn says why.",
  start: "Start choosing",
  loading: "Loading …",
  withoutScript:
    "Choosing needs scripts and a fairly recent browser (Chromium 99 or Safari 15, or later). Nothing is missing without: the lists below hold every dataset, indicator and chart, each with its page and files.",
  combinations: "What there is to choose from",
  combinationsNote: "For each indicator the bodies and periods that it has values for.",
  openHere: "Choose this indicator",
  readyCharts: "Charts made already",
  openExplore: "Open in explore",
  failed: "Loading failed. Check the connection and try again; the lists below work all the same.",
} satisfies Record<string, string>;

/** The words of the form, and of what is made of a choice. */
export const exploreWords = {
  failed: "Loading failed. Check the connection and try again; the lists below work all the same.",
  dataset: "Dataset",
  indicator: "Indicator",
  more: "Add an indicator",
  moreNone: "none",
  entity: "Bodies",
  project: "Projects",
  stage: "Stages",
  period: "Periods",
  measure: "Level, growth or share",
  time: "Kind of period",
  from: "From",
  to: "To",
  allTimes: "All",
  view: "How lines are laid out",
  role: "Result, target or plan",
  scope: "Scope",
  kind: "Kind of chart",
  none: "not stated",
  only: "Only",
  all: "All",
  nothing: "None",
  choose: "Choose an indicator, or several, to begin with.",
  empty: "This leaves no row at all. Keep at least one of each.",
  noKind: "These rows cannot be drawn. The reasons stand beside the kinds; table and files work all the same.",
  refused: "Kinds that cannot be drawn, and why",
  result: "Your chart",
  byReader: "The rows of this chart were chosen by a reader on the explore page.",
  take: "Take it with you",
  copyLink: "Copy link",
  linkNote: "This link opens what you see now:",
  makePng: "Make a picture, PNG",
  saveSvg: "Save drawing, SVG",
  saveCsv: "Save data, CSV",
  saveExcel: "Save CSV for Excel",
  savePng: "Save the picture",
  pngFailed: "This browser could not make the picture. Save the drawing instead, or take a screenshot.",
  pngNote: "Inside WeChat, press and hold the picture to save it.",
  wechat:
    "Browsers inside WeChat and other apps cannot save files: press and hold the picture once it is made; copy the data from the text below, or take the file of the whole dataset. Or copy the link into the phone’s own browser.",
  csvText: "The data as text, to copy",
  copyText: "Copy the data",
  wholeDataset: "File of the whole dataset",
} satisfies Record<string, string>;

export const fieldNames: Record<ChoiceField, string> = {
  indicator: "indicator",
  entity: "body",
  project: "project",
  stage: "stage",
  period: "period",
  measure: "kind of value",
  role: "result or target",
  scope: "scope",
};

/** Kinds of period, as a reader chooses among them. */
export const timeWords: Record<SelectedKind | "single", string> = {
  month: "Single months",
  ytd: "Year to date",
  quarter: "Quarters",
  half: "Half-years",
  year: "Years",
  day: "Days",
  single: "Pick one by one",
};

export const viewWords: Record<SeriesView, string> = {
  level: "Along time",
  cumulative: "Years to date, one over another",
  months: "Twelve months, year over year",
  "same-month": "The same month of each year",
};

export const obstacleWords = {
  "no-before-after": "Needs two periods of one thing, of the same length.",
  "no-completion":
    "Needs a whole and how much of it is done for each body and period, such as problems received and resolved; leave out what has no partner.",
  "mixed-accumulation":
    "A year to date stands beside single months or quarters, and they cannot be compared. Keep one sort of period.",
  "one-difference": "Needs differences in two ways, such as two indicators of two bodies. With one, bars show more.",
  "mixed-units-within": "A column or a small chart holds several units. Keep one unit.",
  "steps-only": "Milestones have a date and no value. Leave them out, or use the time axis.",
  "no-steps": "Only steps of projects are set along time. Choose the dataset of projects.",
  "one-stage": "Needs several stages of a process.",
  "no-tiers": "Only counts of enterprises by tier. Choose levels from the dataset of enterprise counts.",
  "no-share": "Needs shares, or a part and its whole for each body and period; leave out what has no partner.",
  "no-target": "Needs targets, plans or forecasts; a result needs a target of the same body and indicator.",
  "no-series": "Each line needs three periods or more, of the same length.",
  "all-exact": "All values are exact: nothing is “over”, “nearly”, “about” or a range. Use bars.",
  "not-addable": "The data do not say that these values never overlap, so they may not be added. Use grouped bars.",
} satisfies Record<string, string>;

const valuesText = (rows: number): string => (rows === 1 ? "One value" : `${rows} values`);

export const exploreTexts: ExploreTexts = {
  tooFewRows: (least) => `Needs ${least} values or more: choose more.`,
  mixedUnits: (units) => `The units differ (${units.join(", ")}) and cannot share an axis. Keep one unit.`,
  notComparable: (differences) =>
    `Not comparable: ${differences} differ and cannot share an axis. Keep what is alike, or use the list of figures.`,
  tooManySeries: (most) => `More than ${most} lines cannot be read: choose fewer bodies or indicators.`,
  lacks: (field) => (field === null ? "nothing meets all the other choices" : `nothing for the chosen ${field}`),
  becomes: (kind) => `drawn as: ${kind}`,
  allRows: (caption, rows) => `Table: ${caption}, ${rows} rows`,
  newest: (count) => (count === 1 ? "Latest" : `Last ${count}`),
  without: (name) => `Remove ${name}`,
  tooManyRows: (most) => `More than ${most} values cannot be read: choose fewer.`,
  tooManyDifferences: (fields) =>
    `These values differ by ${fields}, more than labels can say. Keep a single one of some of them.`,
  drawn: (rows, kind) => `${valuesText(rows)}, drawn as: ${kind}.`,
  refused: (kind, reason, drawn) => `No ${kind}: ${reason} ${drawn}`,
  rows: (rows) => `${valuesText(rows)}.`,
  unknown: (values) => `Left out, because the data do not have it: ${values.map((value) => `“${value}”`).join(", ")}.`,
};

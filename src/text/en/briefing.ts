import type { Audience } from "../../schema/briefing.ts";
import type { Absence } from "../../model/absence.ts";
import type { WarningRule } from "../../model/warnings/index.ts";

/** The fixed words of briefings and warnings. */
export const briefingWords = {
  briefingsLead:
    "One-page briefings written from the data, with slides and documents to edit and a file to print. Every number leads to its row, and the releases that an edition rests on never change.",
  kicker: "One-page briefing",
  downloads: "Downloads",
  period: "Period",
  edition: "Edition of",
  restsOn: "Rests on",
  readers: "For",
  table: "Main indicators",
  tableRest: "Main indicators, continued",
  summary: "Overview",
  highlights: "Bright spots",
  shortfalls: "Problems and shortfalls",
  people: "Causes and next steps",
  causes: "Causes",
  nextSteps: "Next steps",
  charts: "Charts",
  changes: "Since the last edition",
  notes: "Notes and sources",
  sources: "Sources",
  rules: "Rules applied",
  seeRules: "The rules applied, with their limits, stand under “Notes and sources”.",
  rest: "Annex: What the one page leaves out",
  seeRest: "The rest stands in the annex.",
  references: "Where each number comes from",
  referencesLead:
    "The place of each number in its source, and the id of its row in the dataset; for derived numbers, the rows that went in.",
  what: "What it is",
  sourcePlace: "Source",
  rowId: "Id of the row",
  speakerNotes: "Where the numbers on this slide come from",
  address: "Address",
  blank: "(to be written by people; the system writes nothing here)",
  noHighlights: "Under the rules applied, no figure counts as a bright spot.",
  noShortfalls: "Under the rules applied, no warning was raised.",
  againstTarget: "against the annual target",
  notApplicableNote: "– means not applicable.",
  derived: "derived",
  derivedHead: "Derived numbers",
  overviewKey: "Overview",
  notesKey: "Notes",
  print: "Print",
  noAddress: "No QR code is printed: the site has no public address yet.",
  qrAlt: "QR code of the lasting address of this edition",
  body: "Body",
  indicator: "Indicator",
  value: "Value",
  growth: "Growth or share",
  target: "Annual target",
  completion: "Completed",
  gap: "Gap to plan",
  place: "Place",
  parent: "Gap to the zone",
  light: "Light",
  lastingAddress: "Lasting address of this edition: ",
  earlierEditions: "Earlier editions: ",
  lasting: "This is the lasting address of the edition; it will not change.",
  oldEdition: "This is an earlier edition, kept as it was. The latest: ",
  previousNone: "This is the first edition.",
  unchanged: "No figure has changed since the last edition.",
  stillMissing: "Still missing",
  present: "Present",
  presentHelp: "full screen, slide by slide: ← → to move, Home and End, O for the overview, N for notes, Esc to leave",
  presentBar: "Presenting",
  previousSlide: "Back",
  nextSlide: "Next",
  leave: "Leave",
  warningsLead:
    "Early warnings found in the data by fixed rules, which are printed below with their limits. A warning speaks of the record; it is no verdict on a body.",
  askedAt: "Judged on",
  warning: "Warning",
  rule: "Rule",
  quietRules: "Rules that did not fire",
} satisfies Record<string, string>;

/** Names of the things on a slide, for screen readers and the list of its parts. */
export const slidePartLabels = {
  title: "Title",
  text: "Text",
  table: "Table",
  chart: "Chart",
  unit: "Name of the chart and unit",
  box: "Box to fill in",
  foot: "Foot",
  ornament: "Ornament",
} satisfies Record<string, string>;

/** Why a cell is empty. Only where a row says so does a source not give something. */
export const absenceLabels: Record<Absence, string> = {
  "source-silent": "not in the source",
  "no-row": "not on record",
  "not-computed": "not worked out",
  "not-applicable": "–",
};

/** Columns that no row fills, below the table. */
export const leftOut = "Left out, {why}: {what}." satisfies string;

export const audienceLabels: Record<Audience, string> = {
  public: "the public; places are not printed",
  internal: "internal use",
};

export const warningLabels: Record<WarningRule, string> = {
  "behind-pace": "Behind the planned pace",
  "below-target": "Short of the annual target",
  falling: "Falling",
  "overdue-milestone": "Due, with no result on record",
  "register-at-risk": "The register at risk",
  "resolution-rate-low": "Low resolution rate",
  "resolution-rate-unclear": "Resolution rate that cannot be checked",
  contradiction: "Sources that disagree",
  "missing-value": "Mentioned but not given",
  "stale-figure": "Stale figures",
  "stale-data": "Stale data",
};

/** Whose limits these are. */
export const ownLimits = "The limits are this site’s own choice and no official standard." satisfies string;

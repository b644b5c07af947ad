import type { ChartKind } from "../../schema/codes.ts";

/** What each kind of chart is for, in a sentence or two. */
export const kindPurpose: Record<ChartKind, string> = {
  "big-numbers": "A few figures that matter, each with its name, its change and its period. Units may differ.",
  figures: "Figures that cannot be compared, one by one, each with its period: no order by size and no scale.",
  bars: "Values of one unit compared by length from zero, labelled on the bars.",
  "before-after": "Two states of one thing: before and after a reform, or two years.",
  completion: "How much is done: a part and its whole, with the rate as the source printed it.",
  target: "Target and result. Targets and plans are dashed outlines and never look like results.",
  pipeline:
    "Stages from first talks to landing. What passes is worked out only where the next stage is said to come out of the one before (nested) and both numbers are exact.",
  tiers: "Numbers of very different size, as dots on a logarithmic scale: places, not lengths.",
  timeline: "What happened when. Inferred dates are hollow.",
  share: "A part of a whole: one as a hundred squares, several as bars.",
  line: "Change over time: months, quarters, years; of years to date each year is a line over the months. Gaps stay gaps.",
  "grouped-bars": "Comparison in groups: the label names the group, the second label the bar.",
  "stacked-bars": "Parts that add up, end to end; a printed total is shown, and what it leaves unitemised is pale.",
  heat: "Parks by indicators: the ground shows the size within a column, and the number is always printed.",
  gantt: "Planned and actual spans. The line is the day that knowledge reaches to, not today.",
  multiples:
    "A small chart for each body, on one scale where the unit is one. inner names what they are: bars, lines, shares or changes.",
  interval: "“Over”, “nearly”, “about” and ranges drawn as intervals: as far as the source goes and no further.",
  ranking:
    "Bodies in the order of their latest value, each with the places it gained or lost; equal values share a place.",
  "spark-table": "A row for each series: latest value, change, course and target. Units may differ.",
};

/** The names of the cases that every kind is tried with. */
export const caseNames: Record<string, string> = {
  ordinary: "Ordinary",
  "long names": "Long names and long values",
  "one row": "A single row",
  "no rows": "No rows",
  "all missing": "All values missing",
  forecast: "With a forecast",
  "of bars": "Of bars (inner: bars)",
  "of shares": "Of shares (inner: share)",
  "of changes": "Of changes (inner: before-after)",
  negative: "Negative values",
  huge: "Huge values",
  tiny: "Tiny values",
};

export const datesOnly: string = "Marks stand for dates only; numbers of any size and sign are printed beside them.";

/** What a case means for a kind, where the drawing alone would puzzle. */
export const caseNotes: Partial<Record<ChartKind, Record<string, string>>> = {
  completion: {
    negative: "A part below zero fills nothing of its bar; the rate is plain arithmetic.",
  },
  share: {
    negative: "A part below zero fills no square; the rate is plain arithmetic.",
    huge: "Part and whole grow alike: the share stays, and the numbers are longer.",
  },
  pipeline: {
    negative: "No stage holds fewer than none; such a number is drawn as it is, but joined to no other.",
  },
  tiers: {
    negative: "A log scale has no place for zero or less: the number is printed, without a dot.",
  },
  heat: {
    negative: "Grounds deepen from the lowest value of a column to the highest; negative values are the palest.",
  },
  timeline: { negative: datesOnly, huge: datesOnly, tiny: datesOnly },
  gantt: { negative: datesOnly, huge: datesOnly, tiny: datesOnly },
};

/** The words of the pages of kinds. */
export const kindWords = {
  title: "Kinds of chart",
  lead: "What each kind is good for, what data it needs, and how it looks with every sort of data. The parks, indicators and values of the examples are all made up.",
  madeUp: "Made-up data",
  needs: "Data it needs",
  kind: "Kind",
  rows: "Rows at least",
  parts: "as, required",
  optional: "as, optional",
  unit: "Unit",
  oneUnit: "one only",
  anyUnit: "may differ",
  none: "none",
  examples: "Examples",
  inUse: "In use on this site",
  json: "How to write it",
  jsonLead:
    "Make a JSON file in data/charts/; its name becomes the address. select picks rows, as names them; label and sublabel say where the two labels come from.",
  sampleTitle: "Topic of the chart",
} satisfies Record<string, string>;

/** The words of the page that puts bodies side by side. */
export const compareWords = {
  lead: "Indicators that two or more bodies report, one a line, with the newest figures that can be compared; each leads to its bodies side by side, period by period. Only figures of the same period and scope are comparable; the others say why they are not, and nothing is ranked.",
  indicatorLead:
    "Bodies side by side, period by period, the newest at the left. Only figures of the same period and scope are comparable; the others say why they are not, and nothing is ranked.",
  toIndicator: "Definition and every figure",
  indicator: "Indicator",
  others: "Choose another indicator",
  choose: "Choose two to four bodies",
  same: "● Same period and scope: comparable",
  some: "◐ Those marked ● share period and scope, the others do not",
  period: "○ Periods differ: not comparable",
  scope: "○ Scopes differ: not comparable",
  both: "○ Periods and scopes differ: not comparable",
  single: "Left out, because only one of the bodies chosen has a figure:",
  body: "Body",
} satisfies Record<string, string>;

/** Titles of the pages that put bodies side by side. */
export const comparePhrases = {
  title: (indicator: string) => `${indicator}: side by side`,
  measure: (measure: string) => ` (${measure})`,
};

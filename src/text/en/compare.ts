/** The words of the page that puts bodies side by side. */
export const compareWords = {
  lead: "Indicators that two or more bodies report, side by side. Only figures of the same period and scope are comparable; the others say why they are not, and nothing is ranked.",
  choose: "Choose two to four bodies",
  same: "● Same period and scope: comparable",
  some: "◐ Those marked ● share period and scope, the others do not",
  period: "○ Periods differ: not comparable",
  scope: "○ Scopes differ: not comparable",
  both: "○ Periods and scopes differ: not comparable",
  single: "Left out, because only one of the bodies chosen has a figure:",
  body: "Body",
} satisfies Record<string, string>;

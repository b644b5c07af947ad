import type { SeriesKind } from "../../model/series.ts";

/** The heads of tables with periods as columns: by what length of time the figures are counted. */
export const pivotKinds: Record<SeriesKind, string> = {
  month: "Monthly",
  ytd: "Cumulative from January",
  quarter: "Quarterly",
  half: "Half-yearly",
  year: "Yearly",
  day: "On a day",
  span: "Spans of time",
};

/** Words of tables with periods as columns and bodies as rows. */
export const pivotWords = {
  mixed: "By period",
  earlier: "Earlier periods",
  remarked: "Figures with a note, a sign or a revision",
  remarkedLead: "The notes, signs and revisions of the figures marked ＊ above.",
  others: "Targets, plans and single figures",
} satisfies Record<string, string>;

export const pivotPhrases = {
  year: (year: string) => year,
};

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
  remarked: "Targets, plans, and figures with a note, a sign or a revision",
  remarkedLead:
    "What no table above holds: targets, plans and figures of single projects; and the notes, signs and revisions of the figures marked ＊.",
} satisfies Record<string, string>;

export const pivotPhrases = {
  year: (year: string) => year,
};

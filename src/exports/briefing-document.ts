import type { ValueParts } from "../format/number.ts";
import type { Role } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";

/** A briefing as slides and documents need it: words that are final, and numbers for charts that can be edited. */
export interface BriefingDocument {
  lang: Lang;
  title: string;
  kicker: string;
  facts: { term: string; text: string }[];
  /** Foot of every slide. */
  imprint: string;
  /** That the record is made up, at the foot of every slide and page; null for a real one. */
  invented: string | null;
  /** Day of the edition, ISO: the date that the file carries. */
  edition: string;
  publisher: string;
  /** The indicators, with the row behind each number for the speaker. */
  table: DocumentTable & { notes: string[] };
  tableNotes: string[];
  /** The body in its order; `blank` parts are left to people. */
  sections: DocumentSection[];
  /** The same as one page of paper has it, and what that leaves to the annex. */
  onePage: {
    table: DocumentTable;
    sections: DocumentSection[];
    /** Where the rest and the rules stand. */
    pointer: string;
    /** Boxes that people fill in; null where they are not asked for. */
    people: { heading: string; boxes: { heading: string; blank: string }[] } | null;
    rest: {
      heading: string;
      table: { caption: string; table: DocumentTable } | null;
      sections: DocumentSection[];
    } | null;
  };
  charts: DocumentChart[];
  /** Notes on the data, derived numbers, releases, address. */
  closing: DocumentSection[];
  sources: string[];
  /** Where each number comes from: value, what it is, place in the source, id of the row. */
  references: { heading: string; lead: string; table: DocumentTable };
  words: { sources: string; table: string; numbers: string; charts: string; rules: string };
}

export interface DocumentTable {
  /** `weight` is the share of the width that a column asks for. */
  columns: { label: string; numeric: boolean; weight: number }[];
  rows: DocumentCell[][];
}

export interface DocumentCell {
  text: string;
  span: number;
  numeric: boolean;
  muted: boolean;
  /** Hex colour of a light, without #. */
  colour: string | null;
  /** Public address of the row; null for a site without one. */
  href: string | null;
}

export interface DocumentSection {
  heading: string;
  paragraphs: string[];
  /** Small print below: the rules that were applied. */
  small: string[];
  blank: boolean;
  /** For the speaker: the row behind each number, a line each. */
  notes: string[];
}

export interface DocumentChart {
  headline: string;
  title: string;
  /** `单位：亿元`; "" if the rows are in several units: then there is a table alone. */
  unit: string;
  bars: { label: string; role: Role; value: number; parts: ValueParts }[];
  /** What the bars are, results first; where all are results, they bear the title of the chart. */
  series: { role: Role; name: string }[];
  /** Every row, for the table beside or instead of the chart. */
  rows: { label: string; text: string }[];
  note: string;
  /** The drawing as a picture of its own, and what it shows for those who do not see it. */
  picture: { svg: string; alt: string };
  /** For the speaker: the row behind each number, a line each. */
  notes: string[];
}

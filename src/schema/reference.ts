import type { Direction, EntityKind, Sign, Statistic } from "./codes.ts";
import type { Localized } from "./localized.ts";

/** A zone, park, office, centre, town, community or company. `data/reference/entities.csv` */
export interface Entity {
  id: string;
  kind: EntityKind;
  /** Id of the body it belongs to; null for a zone. */
  parent: string | null;
  name: Localized;
  /** Short name for labels in charts. */
  shortName: Localized;
  /** Other spellings and codes, e.g. `NBS:410199`. */
  aliases: string[];
  /** Validity as printed in the sources, `YYYY[-MM[-DD]]`, or null where no source says. */
  validFrom: string | null;
  validTo: string | null;
  /** 1 to 6: its colour on every chart; null = neutral ink. */
  colour: number | null;
  note: Localized | null;
}

/** What is measured. `data/reference/indicators.csv`; enterprise tiers are indicators with `tier` = true. */
export interface Indicator {
  id: string;
  topic: string;
  name: Localized;
  definition: Localized;
  /** Code in units.csv. */
  unit: string;
  /** Decimals to print; null = as in the source. */
  decimals: number | null;
  direction: Direction;
  statistic: Statistic;
  /** Who defines the term (NBS, MOST, MIIT, local …), in both languages. */
  definer: Localized;
  tier: boolean;
  /** The mechanism (topics of work such as 接待日) it belongs to, code in mechanisms.csv, or null. */
  mechanism: string | null;
  /** For a rate: the indicators that it is made of. A printed rate is checked against them. */
  numerator?: string | null;
  denominator?: string | null;
  /** The indicator that this one is a part of; with `?` behind if no source says so. A part is not above its whole. */
  partOf?: string | null;
  /** For an amount: the indicator that says how many enterprises it is of. */
  countedBy?: string | null;
  /** Day by which the publisher has announced the next figure, or null. */
  nextUpdate?: string | null;
}

/** `data/reference/units.csv`. A fixed printing unit: 亿元 stays 亿元. */
export interface Unit {
  id: string;
  name: Localized;
  /** Factor to English print unit as a decimal string: 亿元 → CNY billion is 0.1; 万平方米 → 10,000 m² is 1. */
  enFactor: string;
  /** English print form with `{}` for the number: `CNY {} billion`; Chinese: `{} 亿元`. */
  pattern: Localized;
  /** English singular, for the value 1: `{} enterprise`; the same as `pattern.en` where there is no difference. */
  patternOne: string;
  kind: "money" | "area" | "count" | "percent" | "time" | "length" | "other";
  /** True if one of it is an enterprise: very small numbers then point at single ones. */
  respondents?: boolean;
}

/** `data/reference/topics.csv`, in the order of the site's navigation. */
export interface Topic {
  id: string;
  name: Localized;
  description: Localized;
}

/** `data/reference/sources.csv`: a page, a bulletin, a ledger. Bibliographic only: sentences are not kept. */
export interface Source {
  id: string;
  title: Localized;
  /** Short name for tables: 乙园区2019. */
  shortName: Localized;
  publisher: Localized;
  /** `2019-09?` = inferred. */
  date: string;
  page: Localized | null;
  /** The text that the figures were taken from, and its hash; null where none is kept, as for one's own bulletins. */
  file: string | null;
  sha256: string | null;
  note: Localized | null;
  /** What it is an issue of, such as 月报 / Monthly bulletins; left out or null for what stands alone. */
  series?: Localized | null;
  /** The period that the issue is about, `2025-12`; left out or null: its date tells the issues apart. */
  issue?: string | null;
}

/** `data/reference/sections.csv`: a short description, in our words, of each section of a source. */
export interface Section {
  source: string;
  section: number;
  name: Localized;
}

/** `data/reference/scopes.csv`: what a figure covers, where two series share an indicator. */
export interface Scope {
  id: string;
  name: Localized;
  /** The scope whose level a printed growth is measured against (after a reform: before it), or null. */
  base?: string | null;
}

/** `data/acknowledgements.csv`: a finding that a person has judged. It comes back when one of its values changes. */
export interface Acknowledgement {
  code: string;
  /** Id of the figure, or null: then `file` and `column` say where. */
  observation: string | null;
  /** Path below data/, or null. */
  file: string | null;
  column: string | null;
  /** The evidence of the finding when it was judged; for a text what was found. */
  value: string;
  by: Localized;
  /** Null if a contradiction says it. */
  reason: Localized | null;
  contradiction: string | null;
  /** Row in the file. */
  row: number;
}

/** `data/reference/stages.csv`: stages of projects and pipelines in their order. */
export interface Stage {
  id: string;
  order: number;
  name: Localized;
}

/** `data/reference/mechanisms.csv`: a system the sources describe (service officers, problem ledger …). */
export interface Mechanism {
  id: string;
  topic: string;
  name: Localized;
  description: Localized;
}

/** `data/reference/glossary.csv`. `certainty` = verified (basis named) or usage (seen in the sources, not defined there). */
export interface Term {
  id: string;
  name: Localized;
  definition: Localized;
  basis: Localized | null;
  certainty: "verified" | "usage";
  indicator: string | null;
  mechanism: string | null;
}

/**
 * `data/reference/contradictions.csv`: what a reader must know before using a figure, above all where a source disagrees
 * with itself, with arithmetic, or with another source.
 */
export interface Contradiction {
  id: string;
  kind: Sign;
  /** Observation ids, in any dataset. */
  observations: string[];
  name: Localized;
  explanation: Localized;
}

/** All tables in `data/reference/`. Maps are by id and keep the order of the files. */
export interface Reference {
  entities: Map<string, Entity>;
  indicators: Map<string, Indicator>;
  units: Map<string, Unit>;
  topics: Map<string, Topic>;
  sources: Map<string, Source>;
  sections: Section[];
  scopes: Map<string, Scope>;
  stages: Map<string, Stage>;
  mechanisms: Map<string, Mechanism>;
  glossary: Map<string, Term>;
  contradictions: Contradiction[];
}

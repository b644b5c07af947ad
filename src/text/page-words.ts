import type { SeriesKind } from "../model/series.ts";
import type { WarningRule } from "../model/warnings/index.ts";
import type { ClausePiece } from "./clause-piece.ts";

// What pages, briefings, packs and prints ask of a language. No script has these words. Numbers, names and days come as
// they are to be printed, unless they are numbers.

/** What the site counts. */
export type CountedThing =
  | "figures"
  | "charts"
  | "indicators"
  | "topics"
  | "bodies"
  | "zones"
  | "projects"
  | "sources"
  | "datasets"
  | "mechanisms"
  | "contradictions"
  | "releases"
  | "terms"
  | "inferred";

/** What can happen to the rows of a dataset. */
export type RowChange = "added" | "removed" | "revised" | "reflagged";

export interface PageTexts {
  /** `12张图` / `12 charts`: with the right measure word or the right number of the noun. */
  count(thing: CountedThing, n: number): string;
  /** What happened to how many rows, the first of them with the word for rows; never empty. */
  changes(changes: readonly { kind: RowChange; count: number }[]): string;
  unchanged: string;
  released(day: string): string;
  /** From when to when a body exists; one of both is given. */
  validity(from: string | null, to: string | null): string;
  /** The description of the page of a body; `figures` is null where there is none. */
  body(name: string, figures: string | null): string;
  /** How much the site holds, in counts with their words. */
  record(counts: Record<"figures" | "bodies" | "sources" | "charts" | "datasets", string>): string;
  /** A park whose short name does not say that it is one. */
  park(name: string): string;
  /** Where a sentence may be broken; a language with blanks breaks at those. */
  clauses(sentence: string): ClausePiece[][];
  /** A row of a file. */
  row(row: number): string;
  rowsAtLeast(rows: number): string;
  oneUnit: string;
  /** The dataset and its edition in a citation; `dataset` is null where that itself is cited. */
  datasetEdition(dataset: string | null, version: string): string;
}

/** How old figures are. */
export interface AgeWords {
  monthsOld(months: number): string;
  /** What the ages on a page are counted to, and from how many months on they are said. */
  note(facts: { limit: number; day: string }): string;
  /** How far the sources of a zone reach. */
  reach(date: string): string;
}

export interface ReleaseTexts {
  /** What a release did, in words that its counts bear out. */
  steps: Record<
    | "meaning"
    | "rows-added-and-removed"
    | "rows-added"
    | "rows-removed"
    | "columns"
    | "values"
    | "marks"
    | "names"
    | "first",
    string
  >;
  entries(count: number): string;
  rows(count: number): string;
  releasedAs(version: string, day: string): string;
  /** The title of a frozen page. */
  versionedTitle(title: string, version: string): string;
  changeSince(version: string, what: string): string;
  chart(slug: string): string;
  changes(count: number): string;
  /** The title of a feed; `dataset` is null for that of all. */
  feed(site: string, dataset: string | null): string;
  revised(version: string, before: string): string;
  reflagged(version: string): string;
}

/** Framed charts and packs. */
export interface EmbedTexts {
  frozenAt(version: string): string;
  keptUpToDate: string;
  moreRows(rows: number): string;
  shortCaption: string;
  /** The lines of the file that explains a pack. `files` are lines, `address` is null where the site has none. */
  packReadme(facts: {
    title: string;
    version: string;
    address: string | null;
    licence: string;
    publisher: string;
    files: readonly string[];
  }): string[];
}

/** The limits of the rules, as numbers to print. */
export interface LimitTexts {
  pace: Record<"green" | "yellow" | "red", string>;
  /** Of a growth, rate or share against its annual target, in percentage points. */
  targetPoints: Record<"green" | "yellow" | "red", string>;
  net: string;
  /** How many times what is missing a reserve must cover; null for once. */
  cover: string | null;
  rate: string;
  months: string;
}

export interface RuleTexts {
  /** What a rule says, with its limits. */
  rules: Record<WarningRule, (limits: LimitTexts) => string>;
  /** The same in one line for under a table, for the rules that have a limit. */
  limits: Partial<Record<WarningRule, (limits: LimitTexts) => string>>;
  growthLimit(least: number): string;
  /** Before the limits. */
  limitsAre: string;
  /** The rule of bright spots. */
  highlights(least: number): string;
  /** A plan of its own: how much is due by the end of each quarter or month. */
  plan(facts: { name: string; year: string; by: "quarters" | "months"; shares: string }): string;
}

export interface ProjectTexts {
  /** What the lights mean; `shapes` are those of the lights. */
  standingRule(shapes: Record<"green" | "yellow" | "red" | "unknown", string>): string;
  asked(day: string): string;
  sheet(number: number, of: number): string;
  /** A planned step that is due; `untold` is why nothing can be said of it, null where a source could have told. */
  due(step: { stage: string; period: string; role: string; untold: string | null }): string;
  undated: string;
  /** Why nothing can be said of a step that is due: the newest source, and whether it ends before that time. */
  newestSource(date: string, isBefore: boolean): string;
  notGiven(name: string): string;
  projects(count: number): string;
  /** The last line of a wall chart: whence, and where each number is explained. */
  foot(sources: string): string;
}

/** The pages of zones, parks and topics. */
export interface PlaceWords {
  contents: string;
  /** The table with one line for each series. */
  lines: string;
  change: string;
  trend: string;
  target: string;
  /** A difference from an earlier figure, such as `增加3家`; null where there is none. */
  since(base: "previous" | "year-before", change: string | null): string;
  /** Tell apart the lines of one indicator. */
  kinds: Record<SeriesKind, string>;
  /** What a small drawing shows, for those who do not see it. */
  course(facts: { count: number; first: string; last: string }): string;
  completed(rate: string): string;
  aboveTarget(points: string): string;
  belowTarget(points: string): string;
  onTarget: string;
  linesLeftOut(count: number): string;
  more: string;
  moreByTopic: string;
  moreCharts: string;
  /** What the sources brought, and where they disagree. */
  background: string;
  numbersWithin: string;
  /** Before links to the indicators whose figures are too many for the page. */
  figuresElsewhere: string;
  /** The page of a topic, from that of one body. */
  allBodies(topic: string): string;
  allContradictions(count: number): string;
  allProjects(count: number): string;
  allSources(count: number): string;
  wholeFiles: string;
}

import type { InnerKind, Role, Qualifier, Status } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Needs } from "../model/needs.ts";
import type { Period } from "../model/period.ts";

/** One value ready to draw: every word is final, `value` and `upper` serve geometry only. */
export interface Datum {
  /** Observation id; stable, used for anchors and tests. */
  id: string;
  label: string;
  /** Second line of the label; "" if none. */
  sublabel: string;
  /** null = missing; draw the gap and say why in `text`. */
  value: number | null;
  upper: number | null;
  /** Formatted value with qualifier and unit: `378余件`, `CNY 15.374 billion`. */
  text: string;
  role: Role;
  qualifier: Qualifier;
  status: Status;
  /** 1 to 6 = colour of the entity, null = neutral. */
  colour: number | null;
  /** Name of the selector (`as`) it came from, "" if none: `whole`, `part`, `before` … */
  part: string;
  /** Rows that belong together have the same group (see `join` in the chart spec). */
  group: string;
  period: Period;
  /** Formatted period, with a mark if inferred. */
  periodText: string;
  /** Worked out by the site, not printed by a source. */
  derived: boolean;
  /** A contradiction is recorded for it: drawn with ◆. */
  contradicted: boolean;
  /** The interval around a forecast that the site worked out: `80%区间`, `19.2亿元至21.4亿元`. Drawn by lines. */
  band?: { low: number; high: number; name: string; text: string };
  /** What is announced with the value besides its names; made by `drawChart`. */
  said?: string;
}

export interface ChartInput {
  lang: Lang;
  /** Begins the ids inside the picture; must be unique on a page. Made from the content if left out. */
  id?: string;
  /** The unit printed once at the top left (`单位：亿元`); "" where units differ. */
  unitLine: string;
  /** Title and generated description, for `<title>` and `<desc>`. */
  title: string;
  description: string;
  data: Datum[];
  /** The day that knowledge reaches to, drawn as a line by charts of plans; never the clock's. */
  today?: { date: string; text: string } | undefined;
  /** What small multiples are made of; chosen by the data if left out. */
  inner?: InnerKind | undefined;
  /** Words that kinds need: role names, “target”, “not addable” … in the language of the chart. */
  words: ChartWords;
}

/** Fixed words inside charts; see `src/text/chart-words.ts`. */
export interface ChartWords {
  role: Record<Role, string>;
  printed: string;
  derived: string;
  /** Before the surplus over a target that was not printed: target (derived) = actual −. */
  impliedTarget: string;
  change: string;
  inferred: string;
  contradiction: string;
  logScale: string;
  missing: string;
  /** What the depth of a cell's ground means. */
  shade: string;
  /** That the pale part of an interval is a sketch of the word, not a limit that a source gives. */
  sketch: string;
  /** That the axis does not begin at zero. */
  notZero: string;
  /** That each small chart has a scale of its own. */
  ownScale: string;
  /** What a stacked bar does not show of its total. */
  rest: string;
}

/** The two frames every chart is drawn for. Charts are drawn, never shrunk. */
export interface Frame {
  name: "wide" | "narrow";
  width: number;
}
export const FRAMES: readonly Frame[] = [
  { name: "wide", width: 720 },
  { name: "narrow", width: 340 },
];

export interface ChartKindDefinition {
  needs: Needs;
  /** Pure: one SVG text for one frame. */
  draw(input: ChartInput, frame: Frame): string;
}

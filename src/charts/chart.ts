import type {
  EventKind,
  InnerKind,
  Measure,
  Panels,
  Qualifier,
  Role,
  SeriesView,
  Sign,
  Status,
} from "../schema/codes.ts";
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
  /** The number in `text` ÷ `value`: 0.1 where 亿 are printed as billions; null where the text holds another number or none. */
  factor: number | null;
  /** What the value counts, in words: `办结诉求`; "" for a bare step. */
  counts: string;
  role: Role;
  measure: Measure;
  /** True if the label says the role already: `计划完工`. */
  saysRole: boolean;
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
  /**
   * What sets it apart from the other marks and is said by none of its labels: time, scope, indicator, zone
   * (`2018年7月—2019年8月`, `甲高新区`); left out where there is nothing to say.
   */
  differing?: string[];
  /** Worked out by the site, not printed by a source. */
  derived: boolean;
  /** How it was worked out, where its mark says so: `80.7亿元 − 6.8亿元`. */
  formula?: string;
  /** True where a series is cut before it, for its definition, scope or prices changed; left out where it is not. */
  breakBefore?: boolean;
  /** 2 where it is the sum of January and February among single months, and is drawn at their average; left out elsewhere. */
  months?: 2;
  /** How it changed since the value before it in its series: `+0.3个百分点`; left out where nothing sure can be said. */
  change?: string;
  /** The signs recorded for it, drawn with their word. */
  signs: readonly DatumSign[];
  /** The interval around a forecast that the site worked out: `80%区间`, `19.2亿元至21.4亿元`. Drawn by lines. */
  band?: { low: number; high: number; name: string; text: string };
  /** The name of its mark, for a pointer and for those who do not see it; made by `drawChart`. */
  said?: string;
  /** What the signs at it mean, said behind the name; made by `drawChart`. */
  signsSaid?: string;
}

/** A sign at a value. */
export interface DatumSign {
  sign: Sign;
  /** `◆ 有矛盾`: the shape and its word. */
  text: string;
  /** The entry that explains it. */
  id: string;
}

export interface ChartInput {
  lang: Lang;
  /** Begins the ids inside the picture; must be unique on a page. Made from the content if left out. */
  id?: string;
  /** The unit printed once at the top left (`单位：亿元`); "" where units differ. */
  unitLine: string;
  /** Why the values must not be set against each other (`时期不同，不可比`); left out where they may. */
  notComparable?: string | undefined;
  /** Title and generated description, for `<title>` and `<desc>`. */
  title: string;
  description: string;
  data: Datum[];
  /** The day that knowledge reaches to, drawn as a line by charts of plans; never the clock's. */
  today?: { date: string; text: string } | undefined;
  /** Whether each stage is known to be a part of the one before, so that a share that passes means something. */
  nested?: boolean | undefined;
  /** Whether the smallest value comes first in a ranking. */
  lowestFirst?: boolean | undefined;
  /** How series are laid out; the kind chooses if left out. */
  view?: SeriesView | undefined;
  /** Level above and growth below. */
  panels?: Panels | undefined;
  /** The unit of the level and that of the growth, as `unitLine` has them. */
  panelUnits?: readonly [string, string] | undefined;
  /** What is shown on the axis of time. */
  events?: readonly SeriesEvent[] | undefined;
  /** A ground under every second year, and the month of the Spring Festival. */
  bands?: boolean | undefined;
  /** What small multiples are made of; chosen by the data if left out. */
  inner?: InnerKind | undefined;
  /** Words that kinds need: role names, “target”, “not addable” … in the language of the chart. */
  words: ChartWords;
}

/** Fixed words inside charts; see `src/text/chart-words.ts`. */
export interface ChartWords {
  role: Record<Role, string>;
  /** Of a value that is not what its neighbours are: provisional, or after a break. */
  status: Partial<Record<Status, string>>;
  measure: Record<Measure, string>;
  printed: string;
  derived: string;
  change: string;
  /** What passes from one stage to the next: `为上一阶段的{}（推算）`. */
  passed: string;
  /** Before a whole that has no name of its own: `共130件`, `of 130 cases`. */
  ofAll: string;
  inferred: string;
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
  series: SeriesWords;
}

/** Words of drawings of series; `{}` is filled in. */
export interface SeriesWords {
  place: string;
  placeTied: string;
  placeUp: string;
  placeDown: string;
  placeSame: string;
  placeNone: string;
  /** Which value the mark beside a bar is: that of the period before. */
  placeBefore: string;
  /** How provisional values are drawn. */
  provisionalKey: string;
  provisionalColumns: string;
  /** How the sum of January and February is drawn among single months. */
  twoMonths: string;
  /** Several periods without a value: the first, and how many. */
  gapsMore: string;
  /** What a dashed cell is. */
  noValue: string;
  festival: string;
  /** Times on an axis: a year, a quarter, a half year, 1—2月, and any of them with its year (`{year}`, `{time}`). */
  year: string;
  quarter: string;
  firstHalf: string;
  secondHalf: string;
  janFeb: string;
  timeOfYear: string;
  /** The heads of a table of trends. */
  indicator: string;
  latest: string;
  change: string;
  trend: string;
  target: string;
}

/** What happened at a day, drawn on an axis of time. */
export interface SeriesEvent {
  date: string;
  text: string;
  kind: EventKind;
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

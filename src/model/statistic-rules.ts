import type { Statistic } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";

/**
 * What a figure is, as far as targets, ranks and lights are concerned: a level of one of the statistics, a `growth` (year on year
 * or against a stated base), an `average` of several years’ growth, a `step` (against the period before), a share, or an excess.
 */
export const FIGURE_NATURES = [
  "stock",
  "flow",
  "ytd",
  "rate",
  "index",
  "growth",
  "average",
  "step",
  "share",
  "excess",
] as const;
export type FigureNature = (typeof FIGURE_NATURES)[number];

export interface StatisticRule {
  /** 完成率: the actual as a share of the target. A rate or a growth is not a share of its target; it is above or below it. */
  completion: boolean;
  /**
   * 序时进度: what sums up over the year is due month by month; a stock is due at the end of the year; for a rate, an
   * index or a growth no pace exists.
   */
  pace: "by-month" | "at-year-end" | "none";
  /**
   * Which results the target of a year is held against: those that count the year from January, or any within the year. The
   * growth of an indicator follows the indicator: a single month’s growth of a flow is not that of the year so far.
   */
  target: "counts-year" | "within-year" | "as-indicator" | "none";
  /** Whether the difference from the target is said: what is a percentage or an index is so many points above or below. */
  difference: boolean;
  /** Whether it is set against the same figure of the body that it belongs to. Of levels it is their growth that is. */
  parent: boolean;
  /** Whether bodies have places by it. */
  rank: boolean;
  /**
   * What the light goes by: the gap to the pace, the difference from the target in percentage points, or only whether the
   * target is reached; this last also for rates that are no percentages.
   */
  light: "pace" | "difference" | "reached" | "none";
  /** Whether a value below zero warns, where growing is meant. */
  falls: boolean;
}

/** One rule for each nature; a test holds every cell. */
export const STATISTIC_RULES: Readonly<Record<FigureNature, StatisticRule>> = {
  stock: {
    completion: true,
    pace: "at-year-end",
    target: "within-year",
    difference: false,
    parent: false,
    rank: true,
    light: "reached",
    falls: false,
  },
  flow: {
    completion: true,
    pace: "by-month",
    target: "counts-year",
    difference: false,
    parent: false,
    rank: true,
    light: "pace",
    falls: false,
  },
  ytd: {
    completion: true,
    pace: "by-month",
    target: "counts-year",
    difference: false,
    parent: false,
    rank: true,
    light: "pace",
    falls: false,
  },
  rate: {
    completion: false,
    pace: "none",
    target: "within-year",
    difference: true,
    parent: true,
    rank: true,
    light: "difference",
    falls: false,
  },
  index: {
    completion: false,
    pace: "none",
    target: "within-year",
    difference: true,
    parent: true,
    rank: true,
    light: "reached",
    falls: false,
  },
  growth: {
    completion: false,
    pace: "none",
    target: "as-indicator",
    difference: true,
    parent: true,
    rank: true,
    light: "difference",
    falls: true,
  },
  average: {
    completion: false,
    pace: "none",
    target: "none",
    difference: true,
    parent: false,
    rank: true,
    light: "none",
    falls: true,
  },
  // A fall against the month before may be no more than the season.
  step: {
    completion: false,
    pace: "none",
    target: "none",
    difference: true,
    parent: false,
    rank: true,
    light: "none",
    falls: false,
  },
  share: {
    completion: false,
    pace: "none",
    target: "within-year",
    difference: true,
    parent: false,
    rank: true,
    light: "difference",
    falls: false,
  },
  excess: {
    completion: false,
    pace: "none",
    target: "none",
    difference: false,
    parent: false,
    rank: false,
    light: "none",
    falls: false,
  },
};

/** What a figure is. `statistic` is that of its indicator; of an unknown one the figure is taken for a flow. */
export function natureOf({ measure }: Pick<Observation, "measure">, statistic: Statistic | undefined): FigureNature {
  switch (measure) {
    case "level":
      return statistic ?? "flow";
    case "yoy":
    case "growth":
      return "growth";
    case "mom":
      return "step";
    case "avg_growth":
      return "average";
    case "share":
    case "excess":
      return measure;
  }
}

/** The rule of a figure, and which of its periods the target of a year is held against. */
export function ruleOf(
  row: Pick<Observation, "measure">,
  statistic: Statistic | undefined,
): StatisticRule & { held: "counts-year" | "within-year" | "none" } {
  const rule = STATISTIC_RULES[natureOf(row, statistic)];
  if (rule.target !== "as-indicator") return { ...rule, held: rule.target };
  const ofLevel = STATISTIC_RULES[statistic ?? "flow"].target;
  return { ...rule, held: ofLevel === "within-year" ? "within-year" : "counts-year" };
}

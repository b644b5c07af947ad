import type { Direction, Statistic } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Plan } from "../schema/site.ts";
import { absenceOf, type Absence } from "./absence.ts";
import { compareDecimals, subtractDecimals } from "./decimal.ts";
import { movementSince, movementTo, type Movement } from "./direction.ts";
import { figureBefore } from "./growth.ts";
import { isLikePriced, isSound } from "./likeness.ts";
import { lightOf, type Light, type PaceThresholds } from "./light.ts";
import { periodsBefore } from "./neighbour-periods.ts";
import { monthOf, paceOf, pointsBetween, type Pace } from "./pace.ts";
import type { Period } from "./period.ts";
import { planFor } from "./plan.ts";
import { placesGained, rankGroup, type Place } from "./rank.ts";
import { ruleOf } from "./statistic-rules.ts";
import { breaksFromTarget, isSameSeries, targetOf, type Target } from "./target.ts";

/**
 * One line of an indicator table: a figure and all that the record says beside it. Null where it says nothing; `absent` tells
 * why. Of an indicator that is published as growth alone, the growth is the figure.
 */
export interface Line {
  row: Observation;
  /** Year on year, or against another stated base; the row itself where that is the growth. */
  growth: Observation | null;
  /** Against the period before, as the source reports it. */
  step: Observation | null;
  /** How the growth, or the rate, moved against that of the period before. */
  faster: Comparison | null;
  averageGrowth: Observation | null;
  share: Observation | null;
  excess: Observation | null;
  /** The target in the measure of the row. */
  target: Target | null;
  pace: Pace | null;
  /** What does not sum up over a year against its target: the growth, or a rate, share or index. */
  aim: Comparison | null;
  light: Light;
  /** The growth, or the rate, against that of the body it belongs to, same period and scope. */
  parent: Comparison | null;
  /**
   * `whole` is true if every member of the group has a value. `rows` are those of the group, the line’s own first, and `before`
   * those of the period before, where a change of place is known.
   */
  place: (Place & { gained: number | null; whole: boolean; rows: Observation[]; before: Observation[] }) | null;
  /** Why a part of the line is empty; parts that are not have no entry. */
  absent: Partial<Record<LinePart, Absence>>;
}

/** The parts of a line that can be empty for a reason. */
export const LINE_PARTS = ["value", "growth", "target", "completion", "gap", "place", "parent", "light"] as const;
export type LinePart = (typeof LINE_PARTS)[number];

/** A figure of the line (`own`) beside another one. */
export interface Comparison {
  own: Observation;
  row: Observation;
  movement: Movement;
  /** `own` − `row` with its sign; null where no number is certain. */
  points: string | null;
}

export interface LineContext {
  observations: readonly Observation[];
  /** Id of the body that an entity belongs to, or null. */
  parentOf: (entity: string) => string | null;
  directionOf: (indicator: string) => Direction;
  /** Undefined for an indicator that is not known. */
  statisticOf: (indicator: string) => Statistic | undefined;
  /** Whether the values of an indicator are percentages. */
  isPercent: (indicator: string) => boolean;
  /** The limits of the light for a gap to the pace. */
  pace: PaceThresholds;
  /** The limits of the light for a growth, rate or share against its target. */
  points: PaceThresholds;
  /** Planned curves of yearly targets; without one the year is even. */
  plans: readonly Plan[];
  /** The stated peer group; null gives no ranks. */
  peers: readonly string[] | null;
}

/**
 * The lines for some rows, in their order: growth, share and the like join the level that they belong to, a target joins
 * the actual of its year. A growth without a level among the rows makes a line of its own, which the target of growth joins.
 */
export function linesOf(selected: readonly Observation[], context: LineContext): Line[] {
  const lines = new Map(selected.filter(isLevel).map((row) => [row, lineOf(row, context)]));
  const joined = joinedBy([...lines.values()]);
  const growths = selected.filter((row) => isGrowth(row) && !joined.has(row));
  for (const row of growths) lines.set(row, lineOf(row, context));
  const all = joinedBy([...lines.values()]);
  return selected.filter((row) => !all.has(row)).map((row) => lines.get(row) ?? lineOf(row, context));
}

/** What the lines of results have taken up besides their own rows. */
function joinedBy(lines: readonly Line[]): Set<Observation> {
  return new Set(
    lines
      .filter(({ row }) => row.role === "actual")
      .flatMap(({ row, growth, step, averageGrowth, share, excess, target, aim }) =>
        [growth, step, averageGrowth, share, excess, aim?.row ?? null, ...(target?.rows ?? [])].filter(
          (each) => each !== null && each !== row,
        ),
      )
      .filter((each) => each !== null),
  );
}

function lineOf(row: Observation, context: LineContext): Line {
  const { observations, directionOf, statisticOf } = context;
  const statistic = statisticOf(row.indicator);
  const rule = ruleOf(row, statistic);
  const beside = isLevel(row) || isGrowth(row) ? observations.filter((other) => isCompanion(row, other)) : [];
  const of = (...measures: Observation["measure"][]): Observation | null =>
    measures.map((measure) => beside.find((other) => other.measure === measure)).find(Boolean) ?? null;
  const growth = isGrowth(row) ? row : isLevel(row) ? of("yoy", "growth") : null;
  const target = targetOf(row, observations, statistic);
  const direction = directionOf(row.indicator);
  const held = rule.difference ? row : growth;
  const aim = aimOf(held, context);
  const pace =
    rule.pace !== "none" && target !== null && direction === "higher" && canBeHeld(row, target, observations)
      ? paceOf(row.value ?? "0", target.value ?? "0", row.period, planFor(row, context.plans), rule.pace)
      : null;
  const line: Line = {
    row,
    growth,
    step: row.measure === "mom" ? row : of("mom"),
    faster: fasterThan(held, context),
    averageGrowth: row.measure === "avg_growth" ? row : of("avg_growth"),
    share: row.measure === "share" ? row : of("share"),
    excess: of("excess"),
    target,
    pace,
    aim,
    light: lightFor(pace, aim, row, context),
    parent: parentGap(held, context),
    place: rule.rank ? placeOf(row, context) : null,
    absent: {},
  };
  return { ...line, absent: absencesOf(line, held, context) };
}

/** A companion names the scope of its level, or one of its own (“against the entry”) if the level has none. */
function isCompanion(level: Observation, other: Observation): boolean {
  return (
    other !== level &&
    other.measure !== "level" &&
    (isLevel(level) || other.measure === "mom") &&
    other.role === level.role &&
    other.value !== null &&
    other.period.text === level.period.text &&
    isSameSeries(level, level.scope === null ? { ...other, scope: null } : other)
  );
}

/** Whether a completion can be worked out: exact and sound figures on both sides, and one definition. */
function canBeHeld(row: Observation, target: Target, observations: readonly Observation[]): boolean {
  const rows = [row, ...target.rows];
  return (
    row.value !== null &&
    target.value !== null &&
    rows.every((each) => each.qualifier === "exact" && isSound(each)) &&
    !target.rows.some((each) => breaksFromTarget(row, each, observations))
  );
}

/** A growth, rate, share or index against its target. */
export function aimOf(
  own: Observation | null,
  { observations, statisticOf }: Pick<LineContext, "observations" | "statisticOf">,
): Comparison | null {
  if (!own || own.value === null) return null;
  const statistic = statisticOf(own.indicator);
  const { difference } = ruleOf(own, statistic);
  const [row] = targetOf(own, observations, statistic)?.rows ?? [];
  if (!difference || !row || breaksFromTarget(own, row, observations)) return null;
  // What does not say at which prices it is meant holds for what is reported.
  const movement = movementTo(own, { ...row, priceBasis: own.priceBasis });
  return movement && { own, row, movement, points: signedPoints(own, row) };
}

function signedPoints(own: Observation, row: Observation): string | null {
  if (own.value === null || row.value === null || own.qualifier !== "exact" || row.qualifier !== "exact") return null;
  return pointsBetween(own.value, row.value);
}

/** The light of a line: by the gap to the pace, else by the difference from the target, as the rule of the statistic says. */
function lightFor(pace: Pace | null, aim: Comparison | null, row: Observation, context: LineContext): Light {
  if (pace?.gap) return lightOf(pace.gap, context.pace);
  const direction = context.directionOf(row.indicator);
  const { light } = ruleOf(row, context.statisticOf(row.indicator));
  if (pace && light === "reached") return compareDecimals(pace.completion, "100") >= 0 ? "green" : "unknown";
  if (!aim || direction === "neutral") return "unknown";
  return aimLight(aim, direction, context);
}

/** The light of a growth, rate, share or index against its target; less is better where the direction is `lower`. */
export function aimLight(
  { own, points }: Comparison,
  direction: Direction,
  { statisticOf, isPercent, points: limits }: Pick<LineContext, "statisticOf" | "isPercent" | "points">,
): Light {
  if (points === null || direction === "neutral") return "unknown";
  const ahead = direction === "lower" ? subtractDecimals("0", points) : points;
  const { light } = ruleOf(own, statisticOf(own.indicator));
  const isReached = light === "reached" || (own.measure === "level" && !isPercent(own.indicator));
  if (isReached) return compareDecimals(ahead, "0") >= 0 ? "green" : "watch";
  return light === "difference" ? lightOf(ahead, limits) : "unknown";
}

/** Growth, or a rate, against that of the period before, in the same series and at the same prices. */
function fasterThan(own: Observation | null, { observations, statisticOf }: LineContext): Comparison | null {
  if (own?.role !== "actual" || own.value === null) return null;
  const isRate = ruleOf(own, statisticOf(own.indicator)).parent && own.measure === "level";
  if (own.measure !== "yoy" && !isRate) return null;
  const row = figureBefore(own, observations);
  const movement = row && movementSince(own, row);
  return row && movement ? { own, row, movement, points: signedPoints(own, row) } : null;
}

/** The same figure of the body that it belongs to. */
function parentFigure(own: Observation, { observations, parentOf }: LineContext): Observation | null {
  const parent = parentOf(own.entity);
  const rows = observations.filter(
    (each) =>
      each.entity === parent &&
      each.indicator === own.indicator &&
      each.measure === own.measure &&
      each.role === own.role &&
      each.period.text === own.period.text &&
      each.scope === own.scope &&
      each.project === null,
  );
  return rows.find((each) => each.value !== null && isLikePriced(each, own)) ?? rows[0] ?? null;
}

function parentGap(own: Observation | null, context: LineContext): Comparison | null {
  if (own?.role !== "actual" || own.measure === "growth" || own.project !== null) return null;
  if (!ruleOf(own, context.statisticOf(own.indicator)).parent || context.parentOf(own.entity) === null) return null;
  const row = parentFigure(own, context);
  const movement = row && movementTo(own, row);
  return row && movement ? { own, row, movement, points: signedPoints(own, row) } : null;
}

function placeOf(row: Observation, context: LineContext): Line["place"] {
  const { peers, observations } = context;
  if (!peers?.includes(row.entity) || row.project !== null || row.role !== "actual") return null;
  const direction = context.directionOf(row.indicator);
  const placesIn = (period: string) => {
    const rows = observations.filter(
      (other) =>
        peers.includes(other.entity) &&
        other.period.text === period &&
        other.role === row.role &&
        other.measure === row.measure &&
        isLikePriced(other, row) &&
        isSameSeries({ ...row, entity: "" }, { ...other, entity: "" }),
    );
    const values = new Map(rows.map((each) => [each.entity, each.value]));
    return { places: rankGroup(values, direction), rows };
  };
  const now = placesIn(row.period.text);
  const place = now.places.get(row.entity);
  if (!place) return null;
  const earlier =
    periodsBefore(row.period)
      .map(placesIn)
      .find(({ places }) => places.size > 0) ?? placesIn("");
  const before = earlier.places.get(row.entity);
  const sameSize = before?.of === place.of ? before : undefined;
  const ownFirst = (rows: readonly Observation[]): Observation[] =>
    [...rows].sort((a, b) => Number(b.entity === row.entity) - Number(a.entity === row.entity));
  return {
    ...place,
    gained: placesGained(place, sameSize),
    whole: place.of === new Set(peers).size,
    rows: ownFirst(now.rows),
    before: sameSize ? ownFirst(earlier.rows) : [],
  };
}

/** Why each empty part of a line is empty. */
function absencesOf(line: Line, held: Observation | null, context: LineContext): Line["absent"] {
  const { row, growth, averageGrowth, share, step } = line;
  const { observations, statisticOf, directionOf } = context;
  const rule = ruleOf(row, statisticOf(row.indicator));
  const isResult = row.role === "actual";
  const absent: Line["absent"] = {};
  const set = (part: LinePart, isFilled: boolean, reason: () => Absence): void => {
    if (!isFilled) absent[part] = reason();
  };
  const target =
    line.target ?? (held && held !== row ? targetOf(held, observations, statisticOf(held.indicator)) : null);
  const isStated = target !== null && target.value !== null;
  const [silent] = target?.value === null ? target.rows : [];
  /** Why there is no target: such a figure has none, the source gives none, or the record has no row of one. */
  const withoutTarget = (): Absence => {
    const counts = rule.held === "counts-year" ? monthOf(row.period) !== null : isWithinYear(row.period);
    if (!isResult || rule.held === "none" || !counts) return "not-applicable";
    return silent ? absenceOf(silent.status) : "no-row";
  };
  const isPrinted = isLevel(row) || row.measure === "excess";
  set("value", isPrinted && row.value !== null, () => (row.value === null ? absenceOf(row.status) : "no-row"));
  const change = growth ?? averageGrowth ?? share ?? step;
  set("growth", change !== null || line.faster !== null, () => (isResult ? "no-row" : "not-applicable"));
  set("target", isStated, withoutTarget);
  set("completion", line.pace !== null, () => {
    if (!rule.completion) return "not-applicable";
    return line.target && line.target.value !== null ? "not-computed" : line.aim ? "not-applicable" : withoutTarget();
  });
  const hasGap = (line.pace?.gap ?? line.aim?.points ?? null) !== null;
  set("gap", hasGap, () => {
    if (line.pace && rule.pace === "at-year-end") return "not-applicable";
    return isStated ? "not-computed" : withoutTarget();
  });
  set("place", line.place !== null, () => {
    const isRanked = isResult && rule.rank && row.project === null && directionOf(row.indicator) !== "neutral";
    if (!isRanked || !context.peers?.includes(row.entity)) return "not-applicable";
    return "no-row";
  });
  set("parent", (line.parent?.points ?? null) !== null, () => {
    if (!isResult || row.project !== null || context.parentOf(row.entity) === null) return "not-applicable";
    if (!held) return "no-row";
    if (held.measure === "growth") return "not-applicable";
    const other = parentFigure(held, context);
    if (!other) return "no-row";
    return other.value === null ? absenceOf(other.status) : "not-computed";
  });
  set("light", line.light !== "unknown", () => (isStated ? "not-computed" : "not-applicable"));
  return absent;
}

/** Only what lies within a year can have the target of a year. */
function isWithinYear({ start, end }: Period): boolean {
  return start.slice(0, 4) === end.slice(0, 4);
}

function isLevel({ measure }: Observation): boolean {
  return measure === "level";
}

/** A growth that can stand for an indicator which is published without levels. */
function isGrowth({ measure }: Observation): boolean {
  return measure === "yoy" || measure === "growth";
}

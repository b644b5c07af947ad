import type { Direction } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Plan } from "../schema/site.ts";
import { lightOf, type Light, type PaceThresholds } from "./light.ts";
import { paceOf, pointsBetween, type Pace } from "./pace.ts";
import { planFor } from "./plan.ts";
import { placesGained, rankGroup, type Place } from "./rank.ts";
import { isSameSeries, targetOf, type Target } from "./target.ts";

/** One line of an indicator table: a value and all that the record says beside it. Null where it says nothing. */
export interface Line {
  row: Observation;
  /** Year on year, or against another stated base. */
  growth: Observation | null;
  /** How the growth changed against that of the period before, in percentage points; null where either is not known. */
  faster: { row: Observation; points: string } | null;
  averageGrowth: Observation | null;
  share: Observation | null;
  excess: Observation | null;
  target: Target | null;
  pace: Pace | null;
  light: Light;
  /** Growth against that of the body it belongs to, same period and scope. */
  parent: { row: Observation; points: string } | null;
  /**
   * `whole` is true if every member of the group has a value. `rows` are those of the group, the line’s own first, and `before`
   * those of the period before, where a change of place is known.
   */
  place: (Place & { gained: number | null; whole: boolean; rows: Observation[]; before: Observation[] }) | null;
}

export interface LineContext {
  observations: readonly Observation[];
  /** Id of the body that an entity belongs to, or null. */
  parentOf: (entity: string) => string | null;
  directionOf: (indicator: string) => Direction;
  pace: PaceThresholds;
  /** Planned curves of yearly targets; without one the year is even. */
  plans: readonly Plan[];
  /** The stated peer group; null gives no ranks. */
  peers: readonly string[] | null;
}

/**
 * The lines for some rows, in their order: growth, share and the like join the level that they belong to, a target joins
 * the actual of its year. What has no level of its own makes its own line.
 */
export function linesOf(selected: readonly Observation[], context: LineContext): Line[] {
  const lines = selected.filter(isLevel).map((row) => lineOf(row, context));
  const actuals = lines.filter(({ row }) => row.role === "actual");
  const joined = new Set(
    actuals.flatMap((line) =>
      [line.growth, line.averageGrowth, line.share, line.excess, ...(line.target?.rows ?? [])].filter(
        (row) => row !== null,
      ),
    ),
  );
  const kept = new Map(lines.map((line) => [line.row, line]));
  return selected
    .filter((row) => !joined.has(row) || actuals.some((line) => line.row === row))
    .map((row) => kept.get(row) ?? bareLine(row));
}

function lineOf(row: Observation, context: LineContext): Line {
  const beside = context.observations.filter((other) => isCompanion(row, other));
  const of = (...measures: Observation["measure"][]): Observation | null =>
    measures.map((measure) => beside.find((other) => other.measure === measure)).find(Boolean) ?? null;
  const growth = of("yoy", "growth");
  const target = targetOf(row, context.observations);
  const isExact = row.qualifier === "exact" && (target?.rows ?? []).every((each) => each.qualifier === "exact");
  const pace =
    row.value !== null && target?.value && isExact && context.directionOf(row.indicator) === "higher"
      ? paceOf(row.value, target.value, row.period, planFor(row, context.plans))
      : null;
  return {
    row,
    growth,
    faster: fasterThan(growth, context),
    averageGrowth: of("avg_growth"),
    share: of("share"),
    excess: of("excess"),
    target,
    pace,
    light: lightOf(pace?.gap ?? null, context.pace),
    parent: parentGap(row, growth, context),
    place: placeOf(row, context),
  };
}

function bareLine(row: Observation): Line {
  return {
    row,
    growth: null,
    faster: null,
    averageGrowth: null,
    share: null,
    excess: null,
    target: null,
    pace: null,
    light: "unknown",
    parent: null,
    place: null,
  };
}

/** A companion names the scope of its level, or one of its own (“against the entry”) if the level has none. */
function isCompanion(level: Observation, other: Observation): boolean {
  return (
    other.measure !== "level" &&
    other.role === level.role &&
    other.value !== null &&
    other.period.text === level.period.text &&
    isSameSeries(level, level.scope === null ? { ...other, scope: null } : other)
  );
}

/** Growth against that of the month before, or of the year to date one month shorter, in the same series and at the same prices. */
function fasterThan(growth: Observation | null, { observations }: LineContext): Line["faster"] {
  if (growth?.measure !== "yoy" || !growth.value || growth.qualifier !== "exact" || !isSound(growth)) return null;
  const before = periodBefore(growth.period.text);
  const row = observations.find(
    (other) =>
      other.period.text === before &&
      other.measure === growth.measure &&
      other.role === growth.role &&
      other.priceBasis === growth.priceBasis &&
      other.qualifier === "exact" &&
      isSound(other) &&
      isSameSeries(other, growth),
  );
  return row?.value ? { row, points: pointsBetween(growth.value, row.value) } : null;
}

function parentGap(row: Observation, growth: Observation | null, context: LineContext): Line["parent"] {
  const parent = context.parentOf(row.entity);
  if (parent === null || growth?.measure !== "yoy" || growth.value === null || !isSound(growth)) return null;
  const other = context.observations.find(
    (each) =>
      each.entity === parent &&
      each.indicator === growth.indicator &&
      each.measure === "yoy" &&
      each.role === growth.role &&
      each.period.text === growth.period.text &&
      each.scope === growth.scope &&
      each.priceBasis === growth.priceBasis &&
      each.project === null &&
      each.value !== null &&
      isSound(each),
  );
  return other?.value ? { row: other, points: pointsBetween(growth.value, other.value) } : null;
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
        other.priceBasis === row.priceBasis &&
        isSameSeries({ ...row, entity: "" }, { ...other, entity: "" }),
    );
    const values = new Map(rows.map((each) => [each.entity, each.value]));
    return { places: rankGroup(values, direction), rows };
  };
  const now = placesIn(row.period.text);
  const place = now.places.get(row.entity);
  if (!place) return null;
  const earlier = placesIn(periodBefore(row.period.text));
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

/** The year to date or the month one month earlier; "" where that is another year, or the period is neither. */
function periodBefore(text: string): string {
  const match = /^(\d{4}-01\/)?(\d{4})-(\d{2})$/.exec(text);
  if (!match) return "";
  const [, from = "", year = "", month = ""] = match;
  const earlier = Number(month) - 1;
  return earlier < (from ? 2 : 1) ? "" : `${from}${year}-${String(earlier).padStart(2, "0")}`;
}

/** A figure whose reliability is in doubt is printed, but nothing is built on it. */
export function isSound({ status }: Observation): boolean {
  return status !== "U" && status !== "D";
}

function isLevel({ measure }: Observation): boolean {
  return measure === "level";
}

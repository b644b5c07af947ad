import type { ChartSpec } from "../schema/chart.ts";
import type { ChartKind } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Indicator, Scope, Stage } from "../schema/reference.ts";
import { CHOICE_FIELDS, choiceValue, type ChoiceField } from "./choice.ts";
import { isTargetOf } from "./pace.ts";

/** What must be known besides the rows. */
export interface ArrangeContext {
  indicators: ReadonlyMap<string, Indicator>;
  stages: ReadonlyMap<string, Stage>;
  scopes: ReadonlyMap<string, Scope>;
}

/** The parts that rows play in a kind of chart (`part`, `whole`, `before` …), and by what they belong together. */
export interface Parts {
  /** Empty if the rows do not come in such parts; else every row has one. */
  parts: ReadonlyMap<Observation, string>;
  join?: ChartSpec["join"];
}

const NONE: Parts = { parts: new Map() };

/**
 * Finds the parts from what the data themselves say, never from a likeness of names: numerator and denominator of a rate, the
 * indicator that another is a part of, roles, and the order of two periods.
 */
export function assignParts(kind: ChartKind, rows: readonly Observation[], { indicators }: ArrangeContext): Parts {
  switch (kind) {
    case "completion":
      return completionParts(rows, indicators);
    case "share":
      return shareParts(rows, indicators);
    case "target":
      return targetParts(rows);
    case "before-after":
      return beforeAndAfter(rows);
    default:
      return NONE;
  }
}

const PAIRED: ChartSpec["join"] = ["entity", "scope", "period"];

/** The rows of a rate: what it is made of, and the rate itself as printed. */
function completionParts(rows: readonly Observation[], indicators: ArrangeContext["indicators"]): Parts {
  for (const rate of indicators.values()) {
    if (!rate.numerator || !rate.denominator) continue;
    const names = new Map([
      [rate.numerator, "part"],
      [rate.denominator, "whole"],
      [rate.id, "printed"],
    ]);
    const parts = new Map(rows.flatMap((row) => pair(row, names.get(row.indicator))));
    if (parts.size === rows.length && pairsHold(parts, PAIRED)) return { parts, join: PAIRED };
  }
  return NONE;
}

/** Percentages that a source gives as shares, or an indicator with the one that it is, without doubt, a part of. */
function shareParts(rows: readonly Observation[], indicators: ArrangeContext["indicators"]): Parts {
  if (rows.length > 0 && rows.every((row) => row.measure === "share"))
    return {
      parts: new Map(rows.map((row) => [row, "part"])),
      join: ["entity", "indicator", "period", "scope"],
    };
  const chosen = new Set(rows.map((row) => row.indicator));
  const wholes = new Set([...chosen].map((id) => indicators.get(id)?.partOf ?? "").filter((id) => chosen.has(id)));
  const [whole] = wholes;
  if (wholes.size !== 1 || whole === undefined || rows.some((row) => row.measure !== "level")) return NONE;
  const parts = new Map(
    rows.flatMap((row) => {
      if (row.indicator === whole) return pair(row, "whole");
      return pair(row, indicators.get(row.indicator)?.partOf === whole ? "part" : undefined);
    }),
  );
  return parts.size === rows.length && pairsHold(parts, PAIRED) ? { parts, join: PAIRED } : NONE;
}

/** Results with what they were aimed at; an aim may stand alone, a result may not. */
function targetParts(rows: readonly Observation[]): Parts {
  const join: ChartSpec["join"] = ["entity", "indicator", "scope", "project", "stage"];
  const parts = new Map(
    rows.flatMap((row) => {
      if (row.measure === "excess") return pair(row, "excess");
      if (row.measure !== "level") return [];
      return pair(row, row.role === "actual" ? "actual" : "target");
    }),
  );
  const holds = groups(parts, join).every((group) => {
    const [actual, target, excess] = ["actual", "target", "excess"].map((name) =>
      group.filter((row) => parts.get(row) === name),
    );
    const [result] = actual ?? [];
    const [aim] = target ?? [];
    if ((actual?.length ?? 0) > 1 || (target?.length ?? 0) > 1 || (excess?.length ?? 0) > 1) return false;
    if (!aim && !excess?.length) return false;
    if (excess?.[0] && excess[0].period.text !== result?.period.text) return false;
    return !result || !aim || aim.period.text === result.period.text || isTargetOf(aim.period, result.period);
  });
  return parts.size === rows.length && holds ? { parts, join } : NONE;
}

/** Two periods of the same length for each thing: the earlier is before, the later after. */
function beforeAndAfter(rows: readonly Observation[]): Parts {
  const join: ChartSpec["join"] = ["entity", "indicator", "scope", "project", "stage"];
  const parts = new Map<Observation, string>();
  const things = CHOICE_FIELDS.filter((field) => field !== "period");
  for (const group of groups(new Map(rows.map((row) => [row, ""])), things)) {
    const [a, b] = [...group].sort((x, y) => (x.period.end < y.period.end ? -1 : 1));
    const isPair = group.length === 2 && a && b && a.period.kind === b.period.kind && a.period.end < b.period.end;
    if (!isPair || a.period.kind === "window") return NONE;
    parts.set(a, "before").set(b, "after");
  }
  return { parts, join };
}

function pair(row: Observation, part: string | undefined): [Observation, string][] {
  return part === undefined ? [] : [[row, part]];
}

/** Every line has exactly one whole, and a part. */
function pairsHold(parts: ReadonlyMap<Observation, string>, join: readonly ChoiceField[]): boolean {
  return groups(parts, join).every((group) => {
    const names = group.map((row) => parts.get(row));
    return names.includes("part") && names.filter((name) => name === "whole").length === 1;
  });
}

function groups(parts: ReadonlyMap<Observation, string>, fields: readonly ChoiceField[]): Observation[][] {
  const found = new Map<string, Observation[]>();
  for (const row of parts.keys()) {
    const key = fields.map((field) => choiceValue(row, field)).join("|");
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

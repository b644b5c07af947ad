import type { Observation } from "../../schema/observation.ts";
import { isBreakBetween } from "../breaks.ts";
import { compareDecimals, multiplyDecimals, subtractDecimals } from "../decimal.ts";
import { isSound } from "../likeness.ts";
import { comparePeriods } from "../period.ts";
import { isSameSeries, targetOf } from "../target.ts";
import { lagging } from "./behind-pace.ts";
import { latestInSeries } from "./latest-in-series.ts";
import { warning, type Warning, type WarningContext } from "./warning.ts";

/**
 * The statistical register (规上, 四上) at risk, from counts alone: enterprises on it fell between two days, more left than
 * entered, entries lag behind the target of the year, or the reserve cannot fill what is missing from it. Each asks for the
 * rows that it needs and is silent without them; approximate figures and figures in doubt are not compared.
 */
export function registerAtRisk(context: WarningContext): Warning[] {
  if (!context.register) return [];
  const latest = latestInSeries(context.observations, context.asOf).filter(isComparable);
  return [stockFell, moreLeft, entriesLag, reserveShort].flatMap((rule) => rule(latest, context));
}

/** 在库企业减少: `net` is the latest count less the one before it in the same series. */
function stockFell(latest: readonly Observation[], { observations, register, thresholds }: WarningContext): Warning[] {
  return latest
    .filter(({ indicator, period }) => register?.stock.includes(indicator) && isPoint(period.kind))
    .flatMap((now) => {
      const before = observations
        .filter((row) => isComparable(row) && isSameSeries(row, now) && isPoint(row.period.kind))
        .filter(({ period }) => period.end < now.period.end)
        .reduce<Observation | null>(
          (best, row) => (best && comparePeriods(best.period, row.period) >= 0 ? best : row),
          null,
        );
      // A break in the series says itself that the two counts are not of one kind.
      if (!before?.value || !now.value || isBreakBetween(now, before.period, now.period, observations)) return [];
      const net = subtractDecimals(now.value, before.value);
      return isBelow(net, thresholds.register.net)
        ? warning("register-at-risk", "yellow", [now, before], { numbers: { net } })
        : [];
    });
}

/** 退库多于入库: `net` is entries less exits of one period. */
function moreLeft(latest: readonly Observation[], { observations, register, thresholds }: WarningContext): Warning[] {
  return latest
    .filter(({ indicator }) => indicator === register?.left)
    .flatMap((left) => {
      const entered = observations.find(
        (row) =>
          isComparable(row) &&
          row.period.text === left.period.text &&
          isSameSeries(row, { ...left, indicator: register?.entered ?? "" }),
      );
      if (!entered?.value || !left.value) return [];
      const net = subtractDecimals(entered.value, left.value);
      return isBelow(net, thresholds.register.net)
        ? warning("register-at-risk", "yellow", [left, entered], { numbers: { net } })
        : [];
    });
}

/** 入库不足: entries of the year against the target of the year, by the lights of the pace. */
function entriesLag(latest: readonly Observation[], context: WarningContext): Warning[] {
  return latest
    .filter(({ indicator }) => indicator === context.register?.entered)
    .flatMap((entered) => lagging("register-at-risk", entered, context));
}

/** 后备不足: even if the whole reserve entered, the target of the year would not be met. `missing` is target less entries. */
function reserveShort(
  latest: readonly Observation[],
  { observations, indicators, register, thresholds }: WarningContext,
): Warning[] {
  return latest
    .filter(({ indicator }) => indicator === register?.entered)
    .flatMap((entered) => {
      const target = targetOf(entered, observations, indicators.get(entered.indicator)?.statistic);
      const reserve = latest.find((row) => isSameSeries(row, { ...entered, indicator: register?.reserve ?? "" }));
      const [stated] = target?.rows ?? [];
      if (!target?.value || !stated || target.derived || !isComparable({ ...stated, role: "actual" })) return [];
      if (!entered.value || !reserve?.value) return [];
      const missing = subtractDecimals(target.value, entered.value);
      const needed = multiplyDecimals(missing, String(thresholds.register.reserve_cover));
      return compareDecimals(missing, "0") > 0 && compareDecimals(reserve.value, needed) < 0
        ? warning("register-at-risk", "watch", [reserve, entered, stated], { numbers: { missing } })
        : [];
    });
}

function isComparable(row: Observation): boolean {
  const { measure, role, value, qualifier } = row;
  return measure === "level" && role === "actual" && value !== null && qualifier === "exact" && isSound(row);
}

/** A stock is counted at a time; over a window it would be something else. */
function isPoint(kind: Observation["period"]["kind"]): boolean {
  return kind !== "ytd" && kind !== "window";
}

function isBelow(value: string, limit: number): boolean {
  return compareDecimals(value, String(limit)) < 0;
}

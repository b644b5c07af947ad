import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import {
  changeParts,
  formatQuantity,
  formatUnit,
  joinParts,
  quantityParts,
  quantityPartsIn,
  wordParts,
  type ValueParts,
} from "../format/number.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { sizedUnit, unsizedUnit } from "../model/sized-unit.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Indicator, Unit } from "../schema/reference.ts";
import { isChange, MILESTONE } from "../schema/codes.ts";

const PERCENT: Unit = {
  id: "percent",
  name: { zh: "百分比", en: "per cent" },
  enFactor: "1",
  pattern: { zh: "{}%", en: "{}%" },
  patternOne: "{}%",
  kind: "percent",
};

/** The indicator of an observation. Throws if the catalogue was not validated: references hold by then. */
export function indicatorOf(catalogue: Catalogue, observation: Observation): Indicator {
  const indicator = catalogue.indicators.get(observation.indicator);
  if (!indicator) throw new Error(`observation ${observation.id}: unknown indicator ${observation.indicator}`);
  return indicator;
}

/** The unit that the value stands in: the indicator's own for levels and amounts, percent for growth and shares. */
export function unitOf(catalogue: Catalogue, observation: Observation): Unit {
  if (observation.measure !== "level" && observation.measure !== "excess") return PERCENT;
  const unit = catalogue.units.get(indicatorOf(catalogue, observation).unit);
  if (!unit) throw new Error(`indicator ${observation.indicator}: unknown unit`);
  return unit;
}

/**
 * The unit that all of some observations are printed in where they stand side by side; null if they are in several units.
 * English sizes money for all of them at once, so that what can be compared by length can be compared by number, too.
 */
export function commonUnit(catalogue: Catalogue, observations: readonly Observation[]): Unit | null {
  const [first] = observations;
  if (!first) return null;
  const unit = unitOf(catalogue, first);
  if (observations.some((observation) => unitOf(catalogue, observation).id !== unit.id)) return null;
  return sizedUnit(
    unit,
    observations.flatMap(({ value, upper }) => [value, upper]),
  );
}

/**
 * The value in words: `378余件`, `+10.38%`, `153.74亿元`; for a missing one the reason, such as `未采集`. Money is sized by
 * itself unless it shares a unit with others.
 */
export function valueText(reading: Reading, observation: Observation, shared: Unit | null = null): string {
  return joinParts(valueParts(reading, observation, shared));
}

/** The value in words but for its sign, for sentences that tell the direction: `下降58.8%` for `−58.8%`. */
export function unsignedText(reading: Reading, observation: Observation): string {
  return joinParts({ ...valueParts(reading, observation), sign: "" });
}

/** The parts of the value in words; words that stand for a missing value are its number. */
export function valueParts(reading: Reading, observation: Observation, shared: Unit | null = null): ValueParts {
  const { catalogue, lang } = reading;
  const { statusLabels } = wordsOf(lang);
  if (observation.indicator === MILESTONE) return wordParts(milestoneText(observation, lang));
  if (observation.value === null) return wordParts(statusLabels[observation.status]);
  const indicator = indicatorOf(catalogue, observation);
  const unit = unitOf(catalogue, observation);
  const decimals = unit === PERCENT ? null : indicator.decimals;
  if (isChange(observation.measure)) return changeParts(observation, unit, decimals, lang);
  return shared === null
    ? quantityParts(observation, unit, decimals, lang)
    : quantityPartsIn(observation, shared, decimals, lang);
}

/** The value with its qualifier but without its unit, for sentences that name the unit themselves: `378余`, `over 378`. */
export function numberText(reading: Reading, observation: Observation): string {
  const { catalogue, lang } = reading;
  const unit = unitOf(catalogue, observation);
  const bare = { ...unit, pattern: { zh: "{}", en: "{}" }, patternOne: "{}" };
  return formatQuantity(observation, bare, indicatorOf(catalogue, observation).decimals, lang);
}

/** A bare step has no value but its date: what is said is whether it took place or is meant to. */
function milestoneText(observation: Observation, lang: Lang): string {
  const { roleLabels } = wordsOf(lang);
  if (observation.role !== "actual") return roleLabels[observation.role];
  return lang === "zh" ? "已发生" : "took place";
}

/**
 * The unit of some observations in words, for the corner of a chart: `亿元`, `CNY billion`, `%`; `CNY` where each amount has
 * a size of its own, "" where there are several units.
 */
export function unitText(reading: Reading, observations: readonly Observation[], shared: Unit | null): string {
  const { catalogue, lang } = reading;
  const common = shared ?? commonUnit(catalogue, observations);
  if (common === null) return "";
  if (shared !== null) return formatUnit(shared, lang);
  const sizes = observations.map(({ value, upper }) => formatUnit(sizedUnit(common, [value, upper]), lang));
  const [size = ""] = sizes;
  return sizes.every((each) => each === size) ? size : formatUnit(unsizedUnit(common), lang);
}

import {
  changeParts,
  formatQuantity,
  formatUnit,
  joinParts,
  quantityParts,
  wordParts,
  type ValueParts,
} from "../format/number.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Indicator, Unit } from "../schema/reference.ts";
import { MILESTONE } from "../schema/codes.ts";
import { roleLabels, statusLabels } from "./labels.ts";

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

/** A growth carries its sign: only these measures can have one. */
function isChange(observation: Observation): boolean {
  return observation.measure === "yoy" || observation.measure === "growth" || observation.measure === "avg_growth";
}

/** The value in words: `378余件`, `+10.38%`, `153.74亿元`; for a missing one the reason, such as `未采集`. */
export function valueText(catalogue: Catalogue, observation: Observation, lang: Lang): string {
  return joinParts(valueParts(catalogue, observation, lang));
}

/** The value in words but for its sign, for sentences that tell the direction: `下降58.8%` for `−58.8%`. */
export function unsignedText(catalogue: Catalogue, observation: Observation, lang: Lang): string {
  return joinParts({ ...valueParts(catalogue, observation, lang), sign: "" });
}

/** The parts of the value in words; words that stand for a missing value are its number. */
export function valueParts(catalogue: Catalogue, observation: Observation, lang: Lang): ValueParts {
  if (observation.indicator === MILESTONE) return wordParts(milestoneText(observation, lang));
  if (observation.value === null) return wordParts(statusLabels[observation.status][lang]);
  const indicator = indicatorOf(catalogue, observation);
  const unit = unitOf(catalogue, observation);
  const decimals = unit === PERCENT ? null : indicator.decimals;
  const partsOf = isChange(observation) ? changeParts : quantityParts;
  return partsOf(observation, unit, decimals, lang);
}

/** Printed number ÷ stored number of values in the unit of a row: 0.1 where 亿 are printed as billions. */
export function printedFactor(catalogue: Catalogue, observation: Observation, lang: Lang): number {
  return lang === "en" ? Number(unitOf(catalogue, observation).enFactor) : 1;
}

/** The value with its qualifier but without its unit, for sentences that name the unit themselves: `378余`, `over 378`. */
export function numberText(catalogue: Catalogue, observation: Observation, lang: Lang): string {
  const unit = unitOf(catalogue, observation);
  const bare = { ...unit, pattern: { zh: "{}", en: "{}" }, patternOne: "{}" };
  return formatQuantity(observation, bare, indicatorOf(catalogue, observation).decimals, lang);
}

/** A bare step has no value but its date: what is said is whether it took place or is meant to. */
function milestoneText(observation: Observation, lang: Lang): string {
  if (observation.role !== "actual") return roleLabels[observation.role][lang];
  return lang === "zh" ? "已发生" : "took place";
}

/** The unit in words, for a table head or the corner of a chart: `亿元`, `CNY billion`, `%`. */
export function unitText(catalogue: Catalogue, observation: Observation, lang: Lang): string {
  return formatUnit(unitOf(catalogue, observation), lang);
}

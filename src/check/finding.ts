import { columnOf, type Field } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Problem } from "../schema/problem.ts";
import { remember } from "../model/remember.ts";
import { multiplyDecimals } from "../model/decimal.ts";
import { sizedUnit } from "../model/sized-unit.ts";
import { observationId, type ObservationKey } from "../model/observation-id.ts";
import { thresholdsSchema, type Site } from "../schema/site.ts";
import type { Draft } from "./draft.ts";
import type { FINDING_MESSAGES } from "./finding-messages.ts";
import { makeProblem, type Place, type Slots } from "./problem.ts";

export type FindingCode = keyof typeof FINDING_MESSAGES;

export interface FindingParts {
  field?: Field;
  /** What stands there, if it is not the value. */
  found?: string;
  slots?: Slots;
  /** The other figures that the finding rests on: if one of them changes, it must be judged again. */
  basis?: readonly Observation[];
}

/** A finding about one figure, with its place in the file and the values that it rests on. */
export function makeFinding(
  draft: Draft,
  code: FindingCode,
  observation: Observation,
  { field = "value", found, slots = {}, basis = [] }: FindingParts = {},
): Problem {
  return {
    ...makeProblem(code, placeOfObservation(draft, observation, field), found ?? observation.value ?? "", {
      value: observation.value ?? "",
      ...slots,
    }),
    observation: observation.id,
    evidence: [observation, ...basis].map(figureText).join(" / "),
  };
}

/** A figure with its word as printed, without its unit: `378余`, `超过480`, `3–4`; the status where there is no value. */
export function figureText({ value, upper, qualifierWord: word, status }: Observation): string {
  if (value === null) return status;
  if (upper !== null) return `${value}–${upper}`;
  // 约1/3 was turned into a decimal: the word holds the number.
  if (/\d/.test(word)) return `${word}=${value}`;
  return /^[余多以]/.test(word) ? `${value}${word}` : `${word}${value}`;
}

const WORDS: Record<Observation["qualifier"], string> = {
  exact: "",
  at_least: "over ",
  nearly: "nearly ",
  about: "about ",
  range: "",
};

/** A figure with its word and its unit: `超过480亿元`, `over CNY 48 billion`. */
export function figureWords(draft: Draft, figure: Observation): Localized {
  const { value, upper, qualifier, qualifierWord: word, status, measure, indicator } = figure;
  if (value === null) return { zh: status, en: status };
  const low = amountWords(draft, indicator, measure, value);
  if (upper !== null) {
    const high = amountWords(draft, indicator, measure, upper);
    return { zh: `${low.zh}–${high.zh}`, en: `${low.en}–${high.en}` };
  }
  const isBehind = /^[余多以]/.test(word) || /\d/.test(word);
  return { zh: isBehind ? `${low.zh}${word}` : `${word}${low.zh}`, en: WORDS[qualifier] + low.en };
}

/** A number in the unit of an indicator, in both languages. The page has its own, finer formatter; this is for messages. */
export function amountWords(
  { reference: { indicators, units } }: Draft,
  indicator: string,
  measure: Observation["measure"],
  value: string,
): Localized {
  if (measure !== "level" && measure !== "excess") return { zh: `${value}%`, en: `${value}%` };
  const stored = units?.get(indicators?.get(indicator)?.unit ?? "");
  if (!stored) return { zh: value, en: value };
  const unit = sizedUnit(stored, [value]);
  const english = unit.enFactor === "1" ? value : multiplyDecimals(value, unit.enFactor);
  const pattern = english === "1" ? unit.patternOne : unit.pattern.en;
  return { zh: unit.pattern.zh.replace("{}", value), en: pattern.replace("{}", english) };
}

/** The name of an indicator for messages. */
export function indicatorName({ reference }: Draft, id: string): Localized {
  return reference.indicators?.get(id)?.name ?? { zh: id, en: id };
}

const indexById = remember((rows: readonly Observation[]) => new Map(rows.map((row) => [row.id, row])));

/** The figure whose key is that of the given one but for some parts. */
export function findSibling(
  { observations }: Draft,
  observation: Observation,
  change: Partial<ObservationKey>,
): Observation | undefined {
  return indexById(observations).get(observationId({ ...observation, ...change }));
}

/** The thresholds of site.json; the defaults where it could not be read. */
export function thresholdsOf({ site }: Draft): Site["thresholds"] {
  return site?.thresholds ?? thresholdsSchema.parse({});
}

/** Where a figure stands: its row, or for a figure of a project the path in the JSON. */
function placeOfObservation(draft: Draft, observation: Observation, field: Field): Place {
  const { dataset, project, row } = observation;
  const file = draft.datasets.get(dataset)?.file ?? "";
  const column = columnOf(field, dataset);
  if (project === null) return { file, row, column };
  const stages = draft.projects.get(project)?.stages ?? [];
  const stageIndex = stages.findIndex(
    ({ stage, role, period, scope, figures }) =>
      stage === observation.stage &&
      role === observation.role &&
      period.replace(/-H([12])/, "-S$1") === observation.period.text &&
      scope === observation.scope &&
      (figures.length === 0 || figures.some(isFigureOf(observation))),
  );
  const stagePath = `projects[${row - 1}].stages[${stageIndex}]`;
  const figureIndex = stages[stageIndex]?.figures.findIndex(isFigureOf(observation)) ?? -1;
  return {
    file,
    column: figureIndex === -1 ? `${stagePath}.${column}` : `${stagePath}.figures[${figureIndex}].${column}`,
  };
}

function isFigureOf({ indicator, measure }: Observation) {
  return (figure: { indicator: string; measure: string }): boolean =>
    figure.indicator === indicator && figure.measure === measure;
}

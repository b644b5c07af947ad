import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { ValueParts } from "../../format/number.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths, rowAnchor } from "../../site.ts";
import { ageText } from "../../text/age.ts";
import { changeText } from "../../text/change.ts";

import { bodyName, fieldText } from "../../text/names.ts";
import { valueParts } from "../../text/value.ts";
import { observationPath } from "./table.ts";
import { valueMarks, type Mark } from "./value-mark.ts";

/** One figure set large: whose it is, what it is, the number apart from its words, when, how old, and who reported it. */
export interface BigNumber {
  /** Whose figure it is, said first; "" on the page of the body itself. */
  owner: string;
  label: string;
  /** Words before the number: 近, over CNY; "" if none. */
  before: string;
  number: string;
  /** Qualifier and unit behind the number: 余件, billion. */
  after: string;
  /** A second line, such as the growth that was reported with it; "" if none. */
  sub: string;
  period: string;
  /** `距今83个月` if the period ended too long ago to speak of the present; "" for a fresh figure. */
  age: string;
  /** Path to the row that it comes from. */
  href: string;
  source: { text: string; href: string };
  /** The signs and remarks behind it. */
  marks: readonly Mark[];
}

/**
 * A figure set large. `owner` is left out where the page is about the body. `sub` names the project and its stage, the scope, and
 * the growth reported for the same period.
 */
export function bigNumber(reading: Reading, observation: Observation, options: { owner: boolean }): BigNumber {
  const { catalogue, lang } = reading;
  const source = catalogue.sources.get(observation.source);
  const label = labelOf(reading, observation);
  const extra = [
    fieldText(reading, observation, "project"),
    stageOf(reading, observation, label),
    fieldText(reading, observation, "scope"),
    growthOf(reading, observation),
  ].filter(Boolean);
  return {
    owner: options.owner ? bodyName(reading, observation.entity) : "",
    label,
    ...splitNumber(valueParts(reading, observation)),
    sub: extra.join(" · "),
    period: formatPeriod(observation.period, lang),
    age: ageText(reading, observation.period),
    href: observationPath(observation, lang),
    source: {
      text: source?.shortName[lang] ?? observation.source,
      href: inLanguage(lang, `${paths.source(observation.source)}#${rowAnchor(observation.id)}`),
    },
    marks: valueMarks(reading, observation),
  };
}

/** The words before the number, the number with its sign, and the words behind it. */
function splitNumber({
  before,
  sign,
  number,
  upper,
  after,
}: ValueParts): Pick<BigNumber, "before" | "number" | "after"> {
  return { before: before.trim(), number: sign + number + upper, after: after.trim() };
}

/** The indicator, and what kind of value it is unless it is an actual level. */
function labelOf(reading: Reading, observation: Observation): string {
  const { lang } = reading;
  const { joints, measureLabels, roleLabels } = wordsOf(lang);
  const words = [fieldText(reading, observation, "indicator")];
  if (observation.measure !== "level") words.push(measureLabels[observation.measure]);
  if (observation.role !== "actual") words.push(roleLabels[observation.role]);
  return words.join(joints.kinds);
}

/** The stage of a project, unless the words beside it already say so: 签约总额 needs no 签约. */
function stageOf(reading: Reading, observation: Observation, label: string): string {
  const stage = fieldText(reading, observation, "stage");
  const said = `${label} ${fieldText(reading, observation, "project")}`.toLowerCase();
  return said.includes(stage.toLowerCase()) ? "" : stage;
}

/** `同比增长10.38%`, if the same source reports a growth for the same indicator, body, period and scope. */
function growthOf(reading: Reading, observation: Observation): string {
  const { catalogue, lang } = reading;
  const { figurePhrases } = wordsOf(lang);
  if (observation.measure !== "level") return "";
  const growth = catalogue.observations.find(
    (other) =>
      other.dataset === observation.dataset &&
      other.entity === observation.entity &&
      other.indicator === observation.indicator &&
      other.project === observation.project &&
      other.stage === observation.stage &&
      other.scope === observation.scope &&
      other.role === observation.role &&
      other.period.text === observation.period.text &&
      (other.measure === "yoy" || other.measure === "growth"),
  );
  if (!growth || growth.value === null) return "";
  const change = changeText(reading, growth);
  if (growth.measure !== "yoy") return change;
  return figurePhrases.onTheYear(change);
}

import { notationOf } from "../../format/languages.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Datum } from "../../charts/chart.ts";
import { formatPeriod } from "../../format/period.ts";
import { percentOf, roundDecimal, subtractDecimals } from "../../model/decimal.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { ruleOf } from "../../model/statistic-rules.ts";
import { groupOf, type Selected } from "../../model/select.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { formatNumber } from "../../format/number.ts";

import { lowerFirst } from "../../text/lower-first.ts";
import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";

/** A value that the site worked out: always shown as derived, with the formula and the rows that went in. */
export interface DerivedFigure {
  label: string;
  text: string;
  formula: string;
  /** Set if the kind of chart draws it. */
  datum: Datum | null;
}

/**
 * What a chart of pairs calls for besides its rows: the target that a result and its excess imply, and rates: part ÷ whole of a completion or a share, actual ÷ target, and the change
 * from before to after. A rate that the source prints as well is not worked out again. An approximate value (余, 近, 约) gives a rate without decimals and says that it is about.
 */
export function derivedFigures(reading: Reading, spec: ChartSpec, selected: readonly Selected[]): DerivedFigure[] {
  return [...impliedTargets(reading, spec, selected), ...rates(reading, spec, selected)];
}

/** The target that a source does not print but implies: the result less what it is above the target. */
function impliedTargets(reading: Reading, spec: ChartSpec, selected: readonly Selected[]): DerivedFigure[] {
  const { catalogue, lang } = reading;
  const { joints, roleLabels } = wordsOf(lang);
  if (spec.kind !== "target") return [];
  const groups = Map.groupBy(selected, (row) => groupOf(spec, row.observation));
  return [...groups].flatMap(([group, rows]) => {
    const of = (name: string): Selected | undefined => rows.find((row) => row.selector.as === name);
    const [actual, excess] = [of("actual"), of("excess")];
    if (!actual?.observation.value || !excess?.observation.value || of("target")) return [];
    const value = subtractDecimals(actual.observation.value, excess.observation.value);
    const basis: Observation = {
      ...actual.observation,
      value,
      upper: null,
      qualifier: isApproximate(actual.observation) || isApproximate(excess.observation) ? "about" : "exact",
      qualifierWord: "",
    };
    const text = valueText(reading, basis);
    const [a, b] = [actual, excess].map(({ observation }) => valueText(reading, observation));
    const formula = `${a} − ${b}`;
    const name = actual.selector.label?.[lang] ?? fieldText(reading, basis, spec.label);
    const datum: Datum = {
      ...toDatum(group, name, text, value, basis, lang),
      id: `derived/${excess.observation.id}`,
      sublabel: fieldText(reading, basis, spec.sublabel),
      counts: lowerFirst(fieldText(reading, basis, "indicator")),
      role: "target",
      colour: catalogue.entities.get(basis.entity)?.colour ?? null,
      part: "target",
      formula,
    };
    const label = `${name}${joints.comma}${roleLabels.target}`;
    return [{ label, text, formula, datum }];
  });
}

function rates(reading: Reading, spec: ChartSpec, selected: readonly Selected[]): DerivedFigure[] {
  const { catalogue, lang } = reading;
  const { figurePhrases } = wordsOf(lang);
  const pair = PAIRS[spec.kind];
  if (!pair) return [];
  const groups = Map.groupBy(selected, (row) => groupOf(spec, row.observation));
  // What a source calls the rate of one pair is the name of all of them.
  const rateRow = selected.find((row) => row.selector.as === "printed");
  return [...groups].flatMap(([group, rows]) => {
    const of = (name: string): Selected | undefined => rows.find((row) => row.selector.as === name);
    const [top, bottom] = [of(pair.top), of(pair.bottom)];
    if (!top || !bottom || !canBeRelated(spec, top.observation, bottom.observation, catalogue)) return [];
    const result = rate(pair, top.observation, bottom.observation);
    const printed = (of("printed") ?? of("change"))?.observation.value;
    if (result === null || (printed && agrees(result, printed))) return [];
    const approximate = isApproximate(top.observation) || isApproximate(bottom.observation);
    const sign = pair.change && !result.startsWith("-") && Number(result) !== 0 ? "+" : "";
    const number = sign + formatNumber(result, null, lang) + "%";
    const text = approximate ? notationOf(lang).about + number : number;
    const label = top.selector.label?.[lang] ?? fieldText(reading, top.observation, spec.label);
    const [a, b] = [valueText(reading, top.observation), valueText(reading, bottom.observation)];
    const formula = pair.change ? `(${a} − ${b}) ÷ ${b}` : `${a} ÷ ${b}`;
    const counts = rateRow
      ? lowerFirst(fieldText(reading, rateRow.observation, "indicator"))
      : figurePhrases.rates[pair.name];
    const datum = { ...toDatum(group, label, text, result, top.observation, lang), counts };
    return [{ label, text, formula, datum }];
  });
}

/**
 * Whether the one says something of the other: a rate or a growth is no share of its target, and a change across a break is
 * none.
 */
function canBeRelated(spec: ChartSpec, top: Observation, bottom: Observation, { indicators }: Catalogue): boolean {
  if (spec.kind === "target") return ruleOf(top, indicators.get(top.indicator)?.statistic).completion;
  return spec.kind !== "before-after" || top.status !== "B" || bottom.status === "B";
}

interface Pair {
  top: string;
  bottom: string;
  change: boolean;
  /** What the rate is called where no row prints one. */
  name: "completion" | "share" | "targetReached" | "change";
}

const PAIRS: Partial<Record<ChartSpec["kind"], Pair>> = {
  completion: { top: "part", bottom: "whole", change: false, name: "completion" },
  share: { top: "part", bottom: "whole", change: false, name: "share" },
  target: {
    ...{ top: "actual", bottom: "target", change: false },
    name: "targetReached",
  },
  "before-after": { top: "after", bottom: "before", change: true, name: "change" },
};

function rate(pair: Pair, top: Observation, bottom: Observation): string | null {
  if (top.value === null || bottom.value === null) return null;
  const decimals = isApproximate(top) || isApproximate(bottom) ? 0 : 1;
  const numerator = pair.change ? subtractDecimals(top.value, bottom.value) : top.value;
  return percentOf(numerator, bottom.value, decimals);
}

/** True if the source prints the same rate: rounded to its own precision it is what the site would work out. */
function agrees(derived: string, printed: string): boolean {
  const decimals = Math.min(decimalsOf(derived), decimalsOf(printed));
  return roundDecimal(derived, decimals) === roundDecimal(printed, decimals);
}

function decimalsOf(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}

function isApproximate(observation: Observation): boolean {
  return observation.qualifier !== "exact";
}

function toDatum(group: string, label: string, text: string, value: string, basis: Observation, lang: Lang): Datum {
  return {
    id: `derived/${basis.id}`,
    label,
    sublabel: "",
    value: Number(value),
    upper: null,
    text,
    factor: 1,
    counts: "",
    role: "actual",
    measure: "level",
    saysRole: false,
    qualifier: basis.qualifier,
    status: "A",
    colour: null,
    part: "rate",
    group,
    period: basis.period,
    periodText: formatPeriod(basis.period, lang),
    derived: true,
    signs: [],
  };
}

import type { Datum } from "../../charts/chart.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { percentOf, roundDecimal, subtractDecimals } from "../../model/decimal.ts";
import { groupOf, type Selected } from "../../model/select.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { formatNumber } from "../../format/number.ts";
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
 * The rates that a chart of pairs calls for: part ÷ whole of a completion or a share, actual ÷ target, and the change
 * from before to after. A rate that the source prints as well is not worked out again. An approximate value (余, 近, 约) gives a rate without decimals and says that it is about.
 */
export function derivedFigures(
  catalogue: Catalogue,
  spec: ChartSpec,
  selected: readonly Selected[],
  lang: Lang,
): DerivedFigure[] {
  const pair = PAIRS[spec.kind];
  if (!pair) return [];
  const groups = Map.groupBy(selected, (row) => groupOf(spec, row.observation));
  return [...groups].flatMap(([group, rows]) => {
    const of = (name: string): Selected | undefined => rows.find((row) => row.selector.as === name);
    const [top, bottom] = [of(pair.top), of(pair.bottom)];
    if (!top || !bottom) return [];
    const result = rate(pair, top.observation, bottom.observation);
    const printed = (of("printed") ?? of("change"))?.observation.value;
    if (result === null || (printed && agrees(result, printed))) return [];
    const approximate = isApproximate(top.observation) || isApproximate(bottom.observation);
    const sign = pair.change && !result.startsWith("-") && Number(result) !== 0 ? "+" : "";
    const number = sign + formatNumber(result, null, lang) + "%";
    const text = approximate ? (lang === "zh" ? `约${number}` : `about ${number}`) : number;
    const label = top.selector.label?.[lang] ?? fieldText(catalogue, top.observation, spec.label, lang);
    const [a, b] = [valueText(catalogue, top.observation, lang), valueText(catalogue, bottom.observation, lang)];
    const formula = pair.change ? `(${a} − ${b}) ÷ ${b}` : `${a} ÷ ${b}`;
    return [{ label, text, formula, datum: toDatum(group, label, text, result, top.observation, lang) }];
  });
}

interface Pair {
  top: string;
  bottom: string;
  change: boolean;
}

const PAIRS: Partial<Record<ChartSpec["kind"], Pair>> = {
  completion: { top: "part", bottom: "whole", change: false },
  share: { top: "part", bottom: "whole", change: false },
  target: { top: "actual", bottom: "target", change: false },
  "before-after": { top: "after", bottom: "before", change: true },
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
    role: "actual",
    qualifier: basis.qualifier,
    status: "A",
    colour: null,
    part: "rate",
    group,
    period: basis.period,
    periodText: formatPeriod(basis.period, lang),
    derived: true,
    contradicted: false,
  };
}

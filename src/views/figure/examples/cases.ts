import { wordsOf } from "../../../text/words.ts";
import type { ChartInput } from "../../../charts/chart.ts";
import { multiplyDecimals } from "../../../model/decimal.ts";
import { SIGNS, type ChartKind } from "../../../schema/codes.ts";
import type { KindExamples } from "../../../schema/kind-example.ts";
import type { Lang } from "../../../schema/localized.ts";
import { datum, sampleOf, worded, type Given } from "./make.ts";

/** The typical chart of a kind, with approximate, missing, contradicted and not yet achieved values among the ordinary. */
export function ordinary({ kinds, shared }: KindExamples, kind: ChartKind, lang: Lang): ChartInput {
  return worded(sampleOf(kinds[kind], "ordinary", shared, lang));
}

/** The same charts with long names, long values, and every unusual case at once. */
export function stress(examples: KindExamples, kind: ChartKind, lang: Lang): ChartInput {
  const { joints } = wordsOf(lang);
  const usual = ordinary(examples, kind, lang);
  const { label, sublabel, period, value } = examples.shared.long_words;
  const space = joints.space;
  return {
    ...usual,
    data: usual.data.map((each, index) => ({
      ...each,
      label: each.label === "" ? "" : `${label[lang]} ${each.label}`,
      sublabel: index % 2 === 0 || each.sublabel !== each.periodText ? `${each.sublabel} ${sublabel[lang]}` : "",
      periodText: index % 2 === 0 ? period[lang] : each.periodText,
      text: each.value === null || each.text === "" ? each.text : `${each.text}${space}${value[lang]}`,
      derived: index % 3 === 0,
      marked: SIGNS.filter((_sign, at) => index % 2 === 1 && at === ((index - 1) / 2) % SIGNS.length),
    })),
  };
}

/**
 * Further cases that a kind must survive: the ordinary one with other values, and those that its file holds for this kind
 * alone. Words follow the values, so that long numbers are met as they would be printed.
 */
export function cases(examples: KindExamples, kind: ChartKind, lang: Lang): Record<string, ChartInput> {
  const { kinds, shared } = examples;
  const usual = sampleOf(kinds[kind], "ordinary", shared, lang);
  const of = (data: Given[]): ChartInput => worded({ ...usual, data });
  const each = (change: (given: Given, index: number) => Partial<Given>): ChartInput =>
    of(usual.data.map((given, index) => ({ ...given, ...change(given, index) })));
  const scaled = (power: (index: number) => number): ChartInput => of(scale(usual.data, kind, power));
  const own = Object.keys(kinds[kind].cases).filter((name) => name !== "ordinary");
  return {
    "one row": of(usual.data.filter((given, index) => index === 0 || isPairOf(given, usual.data[0]))),
    "half a pair": of(usual.data.slice(0, 1)),
    "no rows": of([]),
    "all missing": of(
      withoutSums(usual.data).map((given) => ({
        ...given,
        value: null,
        upper: null,
        text: wordsOf(lang).sampleWords.missing,
      })),
    ),
    "all zero": each(() => ({ value: 0, upper: null })),
    negative: of(negated(usual.data)),
    huge: scaled((index) => 3 + 3 * (index % 4)),
    tiny: scaled((index) => -1 - ((index + 3) % 4)),
    "different units": { ...of(usual.data), unitLine: "" },
    "every role": each((_given, index) => ({
      role: (["actual", "target", "forecast", "plan"] as const)[index % 4] ?? "actual",
    })),
    ...(kind === "multiples"
      ? {
          "of bars": { ...of(usual.data), inner: "bars" },
          "of shares": { ...ordinary(examples, "completion", lang), inner: "share" },
          "of changes": { ...of(twoYears(usual.data)), inner: "before-after" },
        }
      : {}),
    ...Object.fromEntries(own.map((name) => [name, worded(sampleOf(kinds[kind], name, shared, lang))])),
    "one day": {
      ...of(usual.data),
      data: worded(usual).data.map((each) => ({
        ...each,
        period: datum({ label: "", at: "2024-07-31" }).period,
      })),
    },
  };
}

/** The first and the last year of each body, as before and after. */
function twoYears(data: readonly Given[]): Given[] {
  const years = data.map(({ at = "" }) => at).sort();
  const ends = data.filter(({ at }) => at === years[0] || at === years.at(-1));
  return ends.map((given) => ({ ...given, part: given.at === years[0] ? "before" : "after" }));
}

/** Whether two data are parts of one thing, such as a part and its whole: one row of the chart. */
function isPairOf(given: Given, first: Given | undefined): boolean {
  return (first?.part ?? "") !== "" && given.group === first?.group;
}

/** What was printed or worked out of other values no longer holds once these are changed. */
function withoutSums(data: readonly Given[]): Given[] {
  const isChangeOf = (given: Given): boolean =>
    given.part === "change" && data.some(({ part, group }) => part === "after" && group === given.group);
  return data.filter((given) => !["printed", "rate", "total"].includes(given.part ?? "") && !isChangeOf(given));
}

/**
 * Values times a power of ten. What is compared with each other, such as before and after or the parts of one bar, grows
 * alike; a whole does not shrink with its part; percentages stay what they are.
 */
function scale(data: readonly Given[], kind: ChartKind, power: (index: number) => number): Given[] {
  const keyOf = (given: Given): string => (kind === "stacked-bars" ? given.label : (given.group ?? given.label));
  const keys = [...new Set(data.map(keyOf))];
  const shrinks = power(0) < 0;
  const rows = data.filter(({ part }) => !shrinks || (part !== "printed" && part !== "rate"));
  return rows.map((given) => {
    if (given.unit?.id === "percent" || (shrinks && given.part === "whole")) return given;
    const by = power(keys.indexOf(keyOf(given)));
    const factor = by < 0 ? `0.${"1".padStart(-by, "0")}` : `1${"0".repeat(by)}`;
    const times = (value: number | null | undefined): number | null =>
      value === null || value === undefined ? null : Number(multiplyDecimals(String(value), factor));
    return { ...given, value: times(given.value), upper: times(given.upper) };
  });
}

/** Losses beside gains: changes fall; of pairs the part that may fall does; of the others every second one. */
function negated(data: readonly Given[]): Given[] {
  return withoutSums(data).map((given, index) => {
    const { part = "", value = null } = given;
    const isLoss = part === "" ? index % 2 === 1 : ["part", "after", "actual", "change"].includes(part);
    if (value === null || !isLoss || (given.unit?.id === "percent" && !given.signed)) return given;
    return { ...given, value: -Math.abs(value), upper: null, ...(given.upper ? { qualifier: "exact" } : {}) };
  });
}

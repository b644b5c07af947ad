import type { ChartInput } from "../../src/charts/chart.ts";
import type { ChartKind } from "../../src/schema/codes.ts";
import type { Lang } from "../../src/schema/localized.ts";
import type { Given } from "../../src/views/figure/examples/make.ts";
import { cumulativeGrowth, cumulativeLevels, growth, levels, made, month, unit } from "./made-series.ts";

const FOUR = [1, 2, 3, 4];
const ALL = [0, ...FOUR];
const last = (count: number): number[] => Array.from({ length: count }, (_each, index) => 36 - count + index);

/** Charts of 36 months of up to five bodies, each as a person would ask for it. */
export function seriesCharts(lang: Lang): Record<string, { kind: ChartKind; input: ChartInput }> {
  const zh = lang === "zh";
  const events = [
    { date: "2023-09-01", text: zh ? "贴息政策开始" : "Interest subsidy begins", kind: "policy" as const },
    { date: "2025-03-10", text: zh ? "设备更新补助" : "Grants for new machines", kind: "policy" as const },
  ];
  const asTimes = (data: Given[]): Given[] =>
    data.map((each) => ({ ...each, sublabel: each.label, label: timeOf(each) }));
  const timeOf = ({ at = "" }: Given): string => at;
  const two = ALL.slice(0, 1).flatMap((body) => [
    ...levels(lang, [body]).map((each) => ({
      ...each,
      value: each.value ?? null,
      counts: zh ? "税收收入" : "tax revenue",
    })),
    ...levels(lang, [body]).map((each) => ({
      ...each,
      value: typeof each.value === "number" ? each.value * 0.6 : null,
      counts: zh ? "一般公共预算收入" : "public budget revenue",
    })),
  ]);
  return {
    "line growth to date": { kind: "line", input: made(lang, cumulativeGrowth(lang), "percent", { events }) },
    "line five bodies": { kind: "line", input: made(lang, growth(lang, ALL), "percent", { bands: true }) },
    "line level with a gap": { kind: "line", input: made(lang, levels(lang, [1]), "money", { bands: true, events }) },
    "line two indicators": { kind: "line", input: made(lang, two, "money") },
    "line years to date": { kind: "line", input: made(lang, cumulativeLevels(lang), "money") },
    "line twelve months": { kind: "line", input: made(lang, levels(lang, [1]), "money", { view: "months" }) },
    "line same month": { kind: "line", input: made(lang, levels(lang, FOUR), "money", { view: "same-month" }) },
    "line level and growth": {
      kind: "line",
      input: made(lang, [...levels(lang, [1]), ...growth(lang, [1])], "", { panels: "level-and-growth" }),
    },
    "heat 36 months": { kind: "heat", input: made(lang, asTimes(growth(lang, ALL)).map(swap), "percent") },
    "heat 12 months": { kind: "heat", input: made(lang, asTimes(growth(lang, ALL, last(12))).map(swap), "percent") },
    "stacked columns": { kind: "stacked-bars", input: made(lang, asTimes(levels(lang, FOUR, last(24))), "money") },
    "grouped columns": { kind: "grouped-bars", input: made(lang, asTimes(levels(lang, FOUR, last(12))), "money") },
    multiples: { kind: "multiples", input: made(lang, levels(lang, FOUR), "money") },
    "multiples of five": { kind: "multiples", input: made(lang, growth(lang, ALL), "percent") },
    ranking: { kind: "ranking", input: made(lang, growth(lang, FOUR), "percent") },
    "spark table": {
      kind: "spark-table",
      input: made(
        lang,
        [
          ...levels(lang, [1]).map((each) => ({ ...each, label: zh ? "税收收入" : "Tax revenue" })),
          ...growth(lang, [1]).map((each) => ({ ...each, label: zh ? "规上工业增加值" : "Industrial value added" })),
          { label: zh ? "诉求办结" : "Requests resolved", at: month(35), value: 96, unit: unit("cases"), colour: 1 },
        ],
        "",
      ),
    },
  };
}

/** Names as rows and times as columns. */
function swap(given: Given): Given {
  return { ...given, label: given.sublabel ?? "", sublabel: given.label };
}

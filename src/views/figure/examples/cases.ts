import type { ChartInput } from "../../../charts/chart.ts";
import { multiplyDecimals } from "../../../model/decimal.ts";
import { SIGNS, type ChartKind, type InnerKind } from "../../../schema/codes.ts";
import type { Lang } from "../../../schema/localized.ts";
import { forecastSample } from "./forecast.ts";
import { datum, worded, type Given } from "./make.ts";
import { ordinary, sample } from "./ordinary.ts";

const long = {
  zh: "郑州高新技术产业开发区双桥（沟赵）园区运营中心规模以上高新技术工业企业主营业务收入与利税总额“一企一策”重点帮扶事项",
  en: "Zhengzhou High-tech Industrial Development Zone, Shuangqiao (Gouzhao) Park Operation Centre: above-designated-size enterprises/Hochtechnologieentwicklungsgebietsverwaltung programme",
} as const;

/** The same charts with long names, long values, and every unusual case at once. */
export function stress(kind: ChartKind, lang: Lang): ChartInput {
  const usual = sample(kind, lang);
  const zh = lang === "zh";
  return {
    ...usual,
    data: usual.data.map((each, index) => ({
      ...each,
      label: each.label === "" ? "" : `${long[lang]} ${each.label}`,
      sublabel:
        index % 2 === 0 || each.sublabel !== each.periodText
          ? `${each.sublabel} ${zh ? "（可比口径，含托管区域，截至月末）" : "(comparable scope, entrusted areas included, end of month)"}`
          : "",
      periodText:
        index % 2 === 0
          ? zh
            ? "2018年7月1日—2020年10月31日（日期为推断）"
            : "1 July 2018 – 31 October 2020 (date inferred)"
          : each.periodText,
      text:
        each.value === null || each.text === ""
          ? each.text
          : `${each.text}${zh ? "（按可比口径，不含托管区域）" : " (comparable scope, entrusted areas left out)"}`,
      derived: index % 3 === 0,
      marked: SIGNS.filter((_sign, at) => index % 2 === 1 && at === ((index - 1) / 2) % SIGNS.length),
    })),
  };
}

/** Further cases that a kind must survive. Words follow the values, so that long numbers are met as they would be printed. */
export function cases(kind: ChartKind, lang: Lang): Record<string, ChartInput> {
  const usual = ordinary(kind, lang);
  const of = (data: Given[]): ChartInput => worded({ ...usual, data });
  const each = (change: (given: Given, index: number) => Partial<Given>): ChartInput =>
    of(usual.data.map((given, index) => ({ ...given, ...change(given, index) })));
  const scaled = (power: (index: number) => number): ChartInput => of(scale(usual.data, kind, power));
  return {
    "one row": of(usual.data.filter((given, index) => index === 0 || isPairOf(given, usual.data[0]))),
    "half a pair": of(usual.data.slice(0, 1)),
    "no rows": of([]),
    "all missing": of(
      withoutSums(usual.data).map((given) => ({
        ...given,
        value: null,
        upper: null,
        text: lang === "zh" ? "未公布" : "not published",
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
          "of shares": multiplied("share", "completion", lang),
          "of changes": changesSample(lang),
        }
      : {}),
    ...(kind === "line" ? { forecast: forecastSample(lang) } : {}),
    "one day": {
      ...of(usual.data),
      data: worded(usual).data.map((each) => ({
        ...each,
        period: datum({ label: "", at: "2024-07-31" }).period,
      })),
    },
  };
}

/** Two years of each body, on one scale. */
function changesSample(lang: Lang): ChartInput {
  const { data, ...usual } = ordinary("multiples", lang);
  const ends = data.filter(({ at }) => at !== "2022");
  const parted = ends.map((given) => ({ ...given, part: given.at === "2021" ? "before" : "after" }));
  return { ...worded({ ...usual, data: parted }), inner: "before-after" };
}

/** The sample of another kind as small charts of that kind. */
function multiplied(inner: InnerKind, sampled: ChartKind, lang: Lang): ChartInput {
  return { ...sample(sampled, lang), inner };
}

/** Whether two data are parts of one thing, such as a part and its whole: one row of the chart. */
function isPairOf(given: Given, first: Given | undefined): boolean {
  return (first?.part ?? "") !== "" && given.group === first?.group;
}

/** What was printed or worked out of other values no longer holds once these are changed. */
function withoutSums(data: readonly Given[]): Given[] {
  const isChangeOf = (given: Given): boolean =>
    given.part === "change" && data.some(({ part, group }) => part === "after" && group === given.group);
  return data.filter((given) => given.part !== "printed" && given.part !== "total" && !isChangeOf(given));
}

/**
 * Values times a power of ten. What is compared with each other, such as before and after or the parts of one bar, grows
 * alike; a whole does not shrink with its part; percentages stay what they are.
 */
function scale(data: readonly Given[], kind: ChartKind, power: (index: number) => number): Given[] {
  const keyOf = (given: Given): string => (kind === "stacked-bars" ? given.label : (given.group ?? given.label));
  const keys = [...new Set(data.map(keyOf))];
  const shrinks = power(0) < 0;
  const rows = data.filter(({ part }) => !shrinks || part !== "printed");
  return rows.map((given) => {
    if (given.unit === "percent" || (shrinks && given.part === "whole")) return given;
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
    if (value === null || !isLoss || (given.unit === "percent" && !given.signed)) return given;
    return { ...given, value: -Math.abs(value), upper: null, ...(given.upper ? { qualifier: "exact" } : {}) };
  });
}

import type { ChartInput } from "../../src/charts/chart.ts";
import type { Lang } from "../../src/schema/localized.ts";
import { input, type Given } from "../../src/views/figure/examples/make.ts";

/**
 * Invented series for tests, the same each time: 36 months of a zone and four parks, with seasons, a fall in spring, gaps,
 * zeros, negatives, a change of definition and a provisional end. Nothing is random.
 */
export const BODIES = [
  { zh: "示范高新区", en: "Demo Zone", colour: null, size: 60, lift: 7.4 },
  { zh: "示范东岸园区", en: "East Bank", colour: 1, size: 22, lift: 9.1 },
  { zh: "示范北岭园区", en: "North Ridge", colour: 2, size: 17, lift: 2.2 },
  { zh: "示范南门园区", en: "South Gate", colour: 3, size: 13, lift: 5.3 },
  { zh: "示范西湖园区", en: "West Lake", colour: 4, size: 8, lift: -1.6 },
] as const;

const UNITS = {
  percent: { id: "percent", pattern: { zh: "{}%", en: "{}%" }, patternOne: "{}%", enFactor: "1" },
  money: {
    id: "money",
    pattern: { zh: "{}亿元", en: "CNY {} billion" },
    patternOne: "CNY {} billion",
    enFactor: "0.1",
  },
  cases: { id: "cases", pattern: { zh: "{}件", en: "{} cases" }, patternOne: "{} case", enFactor: "1" },
} as const;
const NAME = { name: { zh: "", en: "" }, kind: "other" } as const;

type Unit = NonNullable<Given["unit"]>;

/** A unit as the record has them. */
export function unit(id: keyof typeof UNITS): Unit {
  return { ...NAME, ...UNITS[id] } as Unit;
}

/** `2023-01` for 0, `2025-12` for 35. */
export function month(index: number): string {
  return `${2023 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The year to date that ends in a month. */
export function toDate(index: number): string {
  return index % 12 === 0 ? month(index) : `${month(index).slice(0, 4)}-01/${month(index)}`;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Growth in percent of a body at a month: a slow wave, a fall of some parks in the second year. */
export function growthAt(body: number, index: number): number {
  const { lift } = BODIES[body] ?? BODIES[0];
  const wave = 3.4 * Math.sin(index / 5 + body) + 1.7 * Math.sin(index / 1.9 + 2 * body);
  return rounded(lift + wave - (body > 1 && index > 10 && index < 22 ? 6 : 0), 1);
}

/** A level at a month: seasons on a slow rise. */
export function levelAt(body: number, index: number): number {
  const { size } = BODIES[body] ?? BODIES[0];
  const season = 1 + 0.16 * Math.cos((index / 6) * Math.PI) + 0.05 * Math.sin(index * 1.3 + body);
  return rounded((size / 12) * season * (1 + index / 60), 2);
}

const MONTHS = Array.from({ length: 36 }, (_each, index) => index);

function label(body: number, lang: Lang): Pick<Given, "label" | "colour" | "group"> {
  const each = BODIES[body] ?? BODIES[0];
  return { label: each[lang], colour: each.colour, group: each.en };
}

/** Monthly growth of some bodies; the third has a month without a value, the fourth two months without a row. */
export function growth(lang: Lang, bodies: readonly number[], months: readonly number[] = MONTHS): Given[] {
  return bodies.flatMap((body) =>
    months.flatMap((index): Given[] => {
      const common = {
        ...label(body, lang),
        at: month(index),
        measure: "yoy" as const,
        unit: unit("percent"),
        signed: true,
      };
      if (body === 2 && index === 14)
        return [{ ...common, value: null, text: lang === "zh" ? "未公布" : "not published" }];
      if (body === 3 && (index === 7 || index === 8)) return [];
      const isLast = index === months.at(-1);
      return [{ ...common, value: growthAt(body, index), status: isLast && body === 0 ? "P" : "A" }];
    }),
  );
}

/** Growth of the year to date of one body, 1—2月 as one time, with a target a year, a break in the second and a provisional end. */
export function cumulativeGrowth(lang: Lang, body = 0): Given[] {
  const common = { ...label(body, lang), measure: "yoy" as const, unit: unit("percent"), signed: true };
  const values = MONTHS.filter((index) => index % 12 !== 0).map((index): Given => {
    const value = rounded(8.6 + 1.6 * Math.cos((index % 12) / 4) + (index < 12 ? 0.3 : index < 24 ? -1.1 : 0), 1);
    if (index === 16)
      return { ...common, at: toDate(index), value: null, text: lang === "zh" ? "未公布" : "not published" };
    return {
      ...common,
      at: toDate(index),
      value,
      status: index === 35 ? "P" : index === 13 ? "B" : "A",
      ...(index === 13 ? { breakBefore: true } : {}),
    };
  });
  const aims = ["2024", "2025"].map((at): Given => ({
    ...common,
    at,
    value: at === "2024" ? 8 : 9,
    role: "target",
    text: at === "2024" ? "8%" : "9%",
  }));
  return [...values, ...aims];
}

/** Monthly levels of some bodies, one month of the only body missing. */
export function levels(lang: Lang, bodies: readonly number[], months: readonly number[] = MONTHS): Given[] {
  return bodies.flatMap((body) =>
    months.map((index): Given => {
      const common = { ...label(body, lang), at: month(index), unit: unit("money") };
      if (bodies.length === 1 && index === 16)
        return { ...common, value: null, text: lang === "zh" ? "未公布" : "not published" };
      return { ...common, value: levelAt(body, index) };
    }),
  );
}

/** Levels of the year to date of one body. */
export function cumulativeLevels(lang: Lang, body = 0): Given[] {
  let sum = 0;
  const values = MONTHS.flatMap((index): Given[] => {
    sum = index % 12 === 0 ? levelAt(body, index) : sum + levelAt(body, index);
    if (index % 12 === 0 || index > 31) return [];
    return [{ ...label(body, lang), at: toDate(index), unit: unit("money"), value: rounded(sum, 1) }];
  });
  return [...values, { ...label(body, lang), at: "2025", unit: unit("money"), value: 98, role: "target" }];
}

export const UNIT_LINES = {
  percent: { zh: "单位：%", en: "Unit: %" },
  money: { zh: "单位：亿元", en: "Unit: CNY billion" },
  cases: { zh: "单位：件", en: "Unit: cases" },
} as const;

/** A chart of invented series. */
export function made(
  lang: Lang,
  data: Given[],
  unitLine: keyof typeof UNIT_LINES | "",
  more: Partial<ChartInput> = {},
): ChartInput {
  return { ...input(lang, data, unitLine === "" ? "" : UNIT_LINES[unitLine][lang]), ...more };
}

import { expect, test } from "vitest";
import { chartKinds } from "../../src/charts/index.ts";
import { arrange } from "../../src/model/arrange.ts";
import { chartSpecSchema } from "../../src/schema/chart.ts";
import type { Lang } from "../../src/schema/localized.ts";
import { figure } from "../../src/views/figure/figure.ts";
import type { ChartKind } from "../../src/schema/codes.ts";
import { monthlyCatalogue, row } from "./monthly.ts";

// Provisional figures and breaks are told wherever a figure is: in the table, at its mark, and to those who do not see it.

const OBSERVATIONS = [
  row("east-park", "2021-01/2021-02", "18"),
  row("east-park", "2021-03", "11"),
  row("east-park", "2021-04", "25", { status: "B" }),
  row("east-park", "2021-05", "27", { status: "P" }),
  row("east-park", "2021", "40", { role: "target" }),
];
const catalogue = monthlyCatalogue(OBSERVATIONS);

function drawn(kind: ChartKind, lang: Lang, select: object[] = [{ role: "actual" }]) {
  const spec = chartSpecSchema.parse({
    dataset: "park-indicators",
    kind,
    topic: "economy",
    title: { zh: "产值", en: "Output" },
    select: select.map((each) => ({ indicator: "output", entity: "east-park", ...each })),
    label: "period",
    sublabel: "none",
    join: ["entity", "indicator"],
  });
  return figure({ catalogue, lang }, { ...spec, slug: `made-${kind}` });
}

test("the table says what is provisional and where the definition changed", () => {
  const notes = (lang: Lang) => {
    const { table } = drawn("bars", lang);
    const at = table.columns.findIndex(({ key }) => key === "note");
    return table.rows.map(({ cells }) => cells[at]?.text ?? "");
  };
  expect(notes("zh")).toEqual(["", "", "口径有变", "初步数"]);
  expect(notes("en")).toEqual(["", "", "break in series", "provisional"]);
});

test("so do the marks and the description", () => {
  const zh = drawn("bars", "zh");
  expect(zh.description).toContain("27.00亿元（初步数）");
  expect(zh.description).toContain("25.00亿元（口径有变）");
  expect(zh.svg.wide).toContain("27.00亿元（初步数）");
  const en = drawn("bars", "en");
  expect(en.description).toContain("CNY 2.7 billion (provisional)");
  expect(en.svg.narrow).toContain("CNY 2.5 billion (break in series)");
});

test("the drawing is told where the series is cut", () => {
  const { data } = drawn("line", "zh");
  expect(data.filter(({ breakBefore }) => breakBefore).map(({ period }) => period.text)).toEqual(["2021-04"]);
  expect(data.map(({ status }) => status)).toEqual(["A", "A", "B", "P"]);
});

test("January to February stands among months on one axis, other years to date do not", () => {
  expect(drawn("line", "zh").kind).toBe("line");
  const months = OBSERVATIONS.filter(({ role }) => role === "actual").slice(0, 3);
  const longer = row("east-park", "2021-01/2021-05", "81");
  const obstacles = (rows: typeof months) => {
    const found = arrange("line", chartKinds.line.needs, rows, catalogue);
    return Array.isArray(found) ? found.map(({ code }) => code) : [];
  };
  const plain = months.map((each) => ({ ...each, status: "A" as const }));
  expect(obstacles(plain)).toEqual([]);
  expect(obstacles([...plain, longer])).toContain("mixed-accumulation");
});

test("a change across a break is not worked out", () => {
  const pair = (before: string, after: string) =>
    drawn("before-after", "zh", [
      { period: before, as: "before" },
      { period: after, as: "after" },
    ]).derived.length;
  expect(pair("2021-03", "2021-04")).toBe(0);
  expect(pair("2021-04", "2021-05")).toBe(1);
});

test("a rate is no share of its target", () => {
  const rates = [row("east-park", "2021", "72"), row("east-park", "2021", "85", { role: "target" })];
  const derived = (statistic: "ytd" | "rate") => {
    const record = monthlyCatalogue(rates);
    const output = record.indicators.get("output");
    if (!output) throw new Error("the fixture has changed");
    const indicators = new Map([...record.indicators, ["output", { ...output, statistic }] as const]);
    const spec = chartSpecSchema.parse({
      dataset: "park-indicators",
      kind: "target",
      topic: "economy",
      title: { zh: "产值", en: "Output" },
      select: [
        { indicator: "output", role: "actual", as: "actual" },
        { indicator: "output", role: "target", as: "target" },
      ],
    });
    return figure({ catalogue: { ...record, indicators }, lang: "zh" }, { ...spec, slug: "made-target" }).derived
      .length;
  };
  expect(derived("ytd")).toBe(1);
  expect(derived("rate")).toBe(0);
});

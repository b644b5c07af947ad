import { describe, expect, test } from "vitest";
import { FRAMES } from "../../src/charts/chart.ts";
import { chartSpecSchema, type ChartSpecInput } from "../../src/schema/chart.ts";
import { LANGS } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { months, monthlyCatalogue, yearsToDate } from "../views/monthly.ts";
import { textFaults } from "./boxes.ts";

// What a chart shows that asks for a forecast: made-up months, because nothing real is long enough.

const SERIES = months("east-park", "2019-01", "2021-08");

function chart(observations: Observation[], lang: "zh" | "en", rest: Partial<ChartSpecInput> = {}) {
  const spec = chartSpecSchema.parse({
    dataset: "park-indicators",
    kind: "line",
    topic: "economy",
    title: { zh: "东园月产值", en: "Output of East Park by month" },
    select: [{ indicator: "output", measure: "level" }],
    order: "period",
    forecast: true,
    ...rest,
  });
  return figure({ catalogue: monthlyCatalogue(observations), lang }, { ...spec, slug: "output" });
}

describe.each(LANGS)("in %s", (lang) => {
  test.each(FRAMES)("months and years to date look as they were approved, $name", async ({ name }) => {
    for (const [kind, rows] of [
      ["months", SERIES],
      ["years-to-date", yearsToDate("east-park", "2019-01", "2021-08")],
    ] as const) {
      const svg = chart(rows, lang).svg[name];
      expect(textFaults(svg)).toEqual([]);
      await expect(svg).toMatchFileSnapshot(`snapshots/forecast-${kind}-${name}-${lang}.svg`);
    }
  });
});

describe("a chart that asks for a forecast", () => {
  test("marks each month ahead as derived, with interval and formula, and names the method", () => {
    const zh = chart(SERIES, "zh");
    expect(zh.derived.map(({ label, text, formula }) => `${label} ${text} = ${formula}`)).toMatchInlineSnapshot(`
      [
        "东园，2021年9月预计 14.60亿元（80%区间13.50亿元至15.70亿元） = 上年同月数",
        "东园，2021年10月预计 14.40亿元（80%区间13.30亿元至15.50亿元） = 上年同月数",
        "东园，2021年11月预计 14.90亿元（80%区间13.80亿元至16.00亿元） = 上年同月数",
        "东园，2021年12月预计 20.30亿元（80%区间19.20亿元至21.40亿元） = 上年同月数",
      ]
    `);
    expect(zh.note).toMatchInlineSnapshot(
      `"虚线之内是本站的推算，不是任何单位公布的预计：季节性朴素法，即各月与上年同月相同；区间由连续32个月的同月之差算出，约有80%的把握。"`,
    );
    expect(chart(SERIES, "en").note).toMatchInlineSnapshot(
      `"Within the dashed lines is a calculation of this site, and no body’s published forecast: the seasonal naïve method, by which each month is as the same month a year before; the interval comes from the yearly changes of 32 consecutive months and is meant to hold 80% of outcomes."`,
    );
    expect(zh.data.filter(({ derived }) => derived).every(({ role }) => role === "forecast")).toBe(true);
  });
  test("keeps the forecast out of the table, the headline and the rows", () => {
    const { table, observations, headline } = chart(SERIES, "zh");
    expect(table.rows.length).toBe(SERIES.length);
    expect(observations.length).toBe(SERIES.length);
    expect(headline).not.toContain("2021年12月");
  });
  test("says why there is none, and draws nothing", () => {
    const short = chart(months("east-park", "2020-01", "2021-08"), "zh");
    expect(short.note).toBe("不作预测：需要连续24个月的数，只有20个月。");
    expect(short.derived).toEqual([]);
    expect(short.svg.wide).not.toContain("stroke-dasharray");
    expect(chart(months("east-park", "2021-08", "2021-08"), "en").note).toBe(
      "No forecast: it takes 24 consecutive months, and there is 1.",
    );
  });
  test("names the line that has none beside one that has", () => {
    const both = [...SERIES, ...months("west-park", "2021-01", "2021-08")];
    const { note, derived } = chart(both, "zh");
    expect(note).toContain("西园不作预测：需要连续24个月的数，只有8个月。");
    expect(derived.every(({ label }) => label.startsWith("东园"))).toBe(true);
  });
  test("goes with its line when a reader chooses bodies", () => {
    const both = [...SERIES, ...months("west-park", "2021-01", "2021-08")];
    const { entities, derived, svg } = chart(both, "zh");
    const [east, west] = entities;
    for (const { datum } of derived) {
      expect(east?.rows.split(" ")).toContain(datum?.id);
      expect(west?.rows).not.toContain(datum?.id);
    }
    // Whatever is drawn belongs to some row that is chosen or left out.
    const rows = new Set(entities.flatMap((each) => each.rows.split(" ")));
    for (const [, id = ""] of svg.wide.matchAll(/data-(?:id|of)="([^"]+)"/g)) expect(rows).toContain(id);
  });
  test("is a line: no other kind may ask", () => {
    expect(() => chart(SERIES, "zh", { kind: "bars" })).toThrow("只有折线图");
  });
  test("says nothing where it does not ask", () => {
    expect(chart(SERIES, "zh", { forecast: false }).note).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { chartSpecSchema, type ChartSpecInput } from "../../src/schema/chart.ts";
import type { Lang } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { monthlyCatalogue, row } from "./monthly.ts";

/** The words of a line over the rows, with one sentence in both languages. */
function words(rows: Observation[], sentence: string, lang: Lang = "zh", more: Partial<ChartSpecInput> = {}) {
  const spec = chartSpecSchema.parse({
    dataset: "park-indicators",
    kind: "line",
    topic: "economy",
    title: { zh: "{period}产值", en: "Output, {period}" },
    headline: { zh: sentence, en: sentence },
    select: [{ entity: "east-park", indicator: "output", period: { kind: "month" }, as: "east" }],
    ...more,
  });
  const { title, headline, note } = figure({ catalogue: monthlyCatalogue(rows), lang }, { ...spec, slug: "east" });
  return { title, headline, note };
}

const MONTHS = ["2024-12", "2025-09", "2025-10", "2025-11", "2025-12"];
const VALUES = ["40", "38.2", "61.5", "55", "52.4"];
const rows = MONTHS.map((month, index) => row("east-park", month, VALUES[index] ?? null));

describe("a sentence about a series", () => {
  test.each([
    ["{east.latest_period}{east.latest}", "2025年12月52.40亿元"],
    ["比{east.previous_period}{east.change_since_previous}", "比2025年11月减少2.60亿元"],
    ["比{east.year_before_period}{east.change_since_year_before}", "比2024年12月增加12.40亿元"],
    ["{east.first_period}以来{east.change_since_first}", "2024年12月以来增加12.40亿元"],
    ["最高{east.max}（{east.max_period}）", "最高61.50亿元（2025年10月）"],
    ["最低{east.min}（{east.min_period}）", "最低38.20亿元（2025年9月）"],
    ["{period}，{east.latest}", "2024年12月至2025年12月，52.40亿元"],
  ])("fills %s", (sentence, said) => {
    expect(words(rows, sentence).headline).toBe(said);
  });

  test("says points of a rate and of a growth, and that nothing changed", () => {
    const growth = ["5.5", "5.5", "6.7"].map((value, index) =>
      row("east-park", `2025-1${index}`, value, { measure: "yoy", priceBasis: "comparable" }),
    );
    const sentence = "比{east.previous_period}{east.change_since_previous}";
    expect(words(growth, sentence).headline).toBe("比2025年11月上升1.2个百分点");
    expect(words(growth, "{east.change_since_previous} on {east.previous_period}", "en").headline).toBe(
      "Up 1.2 percentage points on Nov 2025",
    );
    expect(words(growth.slice(0, 2), sentence).headline).toBe("比2025年10月持平");
  });

  test.each<[string, Observation[]]>([
    ["a month is missing between", rows.filter(({ period }) => period.text !== "2025-11")],
    ["one is approximate", rows.map((each) => ({ ...each, qualifier: "about" as const, qualifierWord: "约" }))],
    [
      "the series breaks",
      rows.map((each) => (each.period.text === "2025-12" ? { ...each, status: "B" as const } : each)),
    ],
    [
      "a value is in doubt",
      rows.map((each) => (each.period.text === "2025-11" ? { ...each, status: "U" as const } : each)),
    ],
    [
      "prices are others",
      rows.map((each) => (each.period.text === "2025-12" ? { ...each, priceBasis: "current" as const } : each)),
    ],
  ])("drops a change since the month before where %s", (_why, given) => {
    expect(words(given, "变化：{east.change_since_previous}").headline).not.toContain("变化：");
  });

  test("names no highest month where two are equal", () => {
    const equal = rows.map((each) => (each.period.text === "2025-11" ? { ...each, value: "61.5" } : each));
    expect(words(equal, "最高：{east.max}").headline).not.toContain("最高：");
  });
});

test("the title says the time drawn, and how many months only where they were asked for", () => {
  const said = (last: number | undefined, lang: Lang) =>
    words(rows, "{east.latest}", lang, {
      title: { zh: "{period.last}产值", en: "Output in {period.last}" },
      select: [
        { entity: "east-park", indicator: "output", period: { kind: "month", ...(last && { last }) }, as: "east" },
      ],
    }).title;
  expect(words(rows, "{east.latest}").title).toBe("2024年12月至2025年12月产值");
  expect(words(rows, "{east.latest}", "en").title).toBe("Output, Dec 2024 – Dec 2025");
  expect(said(3, "zh")).toBe("近3个月产值");
  expect(said(3, "en")).toBe("Output in the last 3 months");
  expect(said(undefined, "zh")).toBe("2024年12月至2025年12月产值");
});

test("a note is filled as well, and dropped where it cannot be", () => {
  const note = (zh: string) => words(rows, "{east.latest}", "zh", { note: { zh, en: zh } }).note;
  expect(note("最新一期为{east.latest_period}。")).toBe("最新一期为2025年12月。");
  expect(note("没有时期的注。")).toBe("没有时期的注。");
});

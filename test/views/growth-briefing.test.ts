import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Lang } from "../../src/schema/localized.ts";
import type { BriefingInput } from "../../src/schema/briefing.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { briefingView } from "../../src/views/briefings/briefing.ts";
import { piecesOf, strayNumerals, untraced } from "./tracing.ts";
import { PARKS, row, withEdition } from "./monthly.ts";

// A month as a zone publishes it: industry and investment as growth alone, a growth target, a rate with a target, a fall that
// narrows. All of it made up.

const JULY = "2021-01/2021-07";
const AUGUST = "2021-01/2021-08";

const growth = (indicator: string, entity: string, period: string, value: string | null, rest = {}) =>
  row(entity, period, value, { indicator, measure: "yoy", priceBasis: "comparable", ...rest });

const OBSERVATIONS: Observation[] = [
  growth("industry", "east-park", AUGUST, "10.1"),
  growth("industry", "east-park", JULY, "11.0"),
  growth("industry", "west-park", AUGUST, "-0.5"),
  growth("industry", "north-park", AUGUST, "10.0"),
  growth("industry", "hill-zone", AUGUST, "-1.2"),
  growth("industry", "hill-zone", JULY, "0.7"),
  growth("industry", "hill-zone", "2021", "9", { role: "target", priceBasis: null }),
  growth("fdi", "hill-zone", AUGUST, "-33.1", { priceBasis: null }),
  growth("fdi", "hill-zone", JULY, "-37.5", { priceBasis: null }),
  growth("investment", "hill-zone", AUGUST, "-3.0", { priceBasis: null }),
  row("hill-zone", "2021-01/2021-09", "72.9", { indicator: "use-rate" }),
  row("hill-zone", AUGUST, "70.8", { indicator: "use-rate" }),
  row("hill-zone", "2021", "85", { indicator: "use-rate", role: "target" }),
  row("hill-zone", AUGUST, "330", { priceBasis: "comparable" }),
  growth("output", "hill-zone", AUGUST, "6.4"),
  growth("output", "hill-zone", "2021", "6", { role: "target", priceBasis: "unstated" }),
  row("hill-zone", AUGUST, "0.4", { measure: "mom", priceBasis: "comparable" }),
];

const ALL: BriefingInput["select"] = [
  { dataset: "park-indicators", indicator: "industry", period: AUGUST },
  { dataset: "park-indicators", indicator: ["fdi", "investment"], period: AUGUST },
  { dataset: "park-indicators", indicator: "use-rate", period: "2021-01/2021-09" },
  { dataset: "park-indicators", indicator: "output", period: AUGUST },
];

function catalogueOf(observations: Observation[], select = ALL): Catalogue {
  const catalogue = withEdition(observations, { entities: ["hill-zone", ...PARKS], select });
  const output = catalogue.indicators.get("output");
  if (!output) throw new Error("the fixture has changed");
  const indicators = new Map(catalogue.indicators);
  const add = (id: string, zh: string, en: string, rest: Partial<typeof output> = {}): void => {
    indicators.set(id, { ...output, id, name: { zh, en }, ...rest });
  };
  add("industry", "规上工业增加值", "Value added of industry");
  add("fdi", "实际利用外资", "Foreign investment used");
  add("investment", "固定资产投资", "Fixed-asset investment");
  add("use-rate", "开工率", "Share of projects under way", { statistic: "rate", unit: "pct", decimals: null });
  const units = new Map(catalogue.units);
  const [plain] = units.values();
  if (plain)
    units.set("pct", {
      ...plain,
      id: "pct",
      enFactor: "1",
      pattern: { zh: "{}%", en: "{}%" },
      patternOne: "{}%",
      kind: "percent",
    });
  return { ...catalogue, indicators, units };
}

function told(catalogue: Catalogue, lang: Lang) {
  const view = briefingView({ catalogue, lang }, "east");
  return {
    view,
    summary: view.summary.map(({ text }) => text),
    highlights: view.highlights.map(({ text }) => text),
    shortfalls: view.shortfalls.map(({ lightText, text }) => `${lightText} ${text}`),
    cells: view.table.rows.map(({ cells }) =>
      cells.map(({ text, sub, span }) => text + (sub ? ` [${sub}]` : "") + (span > 1 ? ` ×${span}` : "")).join(" | "),
    ),
  };
}

const CATALOGUE = catalogueOf(OBSERVATIONS);

describe("growth without levels", () => {
  test("is told with its target, the period before and the zone", () => {
    expect(told(CATALOGUE, "zh").summary.slice(0, 4)).toEqual([
      "2021年1—8月，东园规上工业增加值同比增长10.1%（可比价），居四个园区第1位（其中3个有数），增速比1—7月回落0.9个百分点，高于山丘11.3个百分点。",
      "2021年1—8月，西园规上工业增加值同比下降0.5%（可比价），居四个园区第3位（其中3个有数），降幅小于山丘0.7个百分点。",
      "2021年1—8月，北园规上工业增加值同比增长10.0%（可比价），居四个园区第2位（其中3个有数），高于山丘11.2个百分点。",
      "2021年1—8月，山丘规上工业增加值同比下降1.2%（可比价），比1—7月由升转降，低于年度目标（9%）10.2个百分点。",
    ]);
  });
  test("is a bright spot from the limit on, and never where it falls", () => {
    expect(told(CATALOGUE, "zh").highlights).toEqual([
      "2021年1—8月，东园规上工业增加值同比增长10.1%（可比价），高于山丘11.3个百分点。",
      "2021年1—8月，北园规上工业增加值同比增长10.0%（可比价），高于山丘11.2个百分点。",
      "2021年1—8月，山丘产值同比增长6.4%（可比价），高于年度目标（6%）0.4个百分点。",
    ]);
    const alone = catalogueOf([growth("industry", "east-park", AUGUST, "10")]);
    expect(told(alone, "zh").highlights).toEqual(["2021年1—8月，东园规上工业增加值同比增长10%（可比价）。"]);
    const less = catalogueOf([growth("industry", "east-park", AUGUST, "9.9")]);
    expect(told(less, "zh").highlights).toEqual([]);
  });
  test("that misses its target is warned of once, with the fall", () => {
    expect(told(CATALOGUE, "zh").shortfalls).toEqual([
      "■ 滞后 2021年1—8月，山丘规上工业增加值同比下降1.2%（可比价），低于年度目标（9%）10.2个百分点。",
      "■ 滞后 2021年1—8月，山丘开工率70.8%，低于年度目标（85%）14.2个百分点。",
      "△ 预警 2021年1—8月，西园规上工业增加值同比下降0.5%（可比价）。",
      "△ 预警 2021年1—8月，山丘实际利用外资同比下降33.1%。",
      "△ 预警 2021年1—8月，山丘固定资产投资同比下降3.0%。",
    ]);
  });
});

test("a fall that narrows is called that, in both languages", () => {
  const select: BriefingInput["select"] = [{ dataset: "park-indicators", indicator: "fdi", period: AUGUST }];
  const catalogue = catalogueOf(OBSERVATIONS, select);
  expect(told(catalogue, "zh").summary).toEqual([
    "2021年1—8月，山丘实际利用外资同比下降33.1%，降幅比1—7月收窄4.4个百分点。",
  ]);
  expect(told(catalogue, "en").summary).toEqual([
    "In Jan–Aug 2021, Hill Zone’s foreign investment used fell 33.1% year on year, a fall 4.4 percentage points smaller than in Jan–Jul.",
  ]);
});

test("a rate has no pace: it is so many points below its target", () => {
  const select: BriefingInput["select"] = [
    { dataset: "park-indicators", indicator: "use-rate", period: "2021-01/2021-09" },
  ];
  const late = withLaterDay(catalogueOf(OBSERVATIONS, select));
  const { summary, shortfalls, cells } = told(late, "zh");
  expect(summary).toEqual(["2021年1—9月，山丘开工率72.9%，比1—8月提高2.1个百分点，低于年度目标（85%）12.1个百分点。"]);
  expect(shortfalls).toEqual(["■ 滞后 2021年1—9月，山丘开工率72.9%，低于年度目标（85%）12.1个百分点。"]);
  expect(cells).toEqual([
    "开工率 | 2021年1—9月 | 72.9% | 比上期提高2.1个百分点 | 85% | −12.1个百分点 [比年度目标] | ■ 滞后",
  ]);
  expect(told(late, "en").summary).toEqual([
    "In Jan–Sep 2021, Hill Zone’s share of projects under way stood at 72.9%, 2.1 percentage points higher than in Jan–Aug, 12.1 percentage points below the annual target (85%).",
  ]);
});

test("a level joins the target of its growth, and 环比 stands beside 同比", () => {
  const select: BriefingInput["select"] = [{ dataset: "park-indicators", indicator: "output", period: AUGUST }];
  const catalogue = catalogueOf(OBSERVATIONS, select);
  const { summary, cells } = told(catalogue, "zh");
  expect(summary).toEqual([
    "2021年1—8月，山丘产值330.00亿元，同比增长6.4%（可比价），环比增长0.4%（可比价），高于年度目标（6%）0.4个百分点。",
  ]);
  expect(cells).toEqual([
    "产值 | 2021年1—8月 | 330.00亿元 | +6.4% [环比+0.4%] | +6% [同比] | +0.4个百分点 [比年度目标] | ● 正常",
  ]);
  expect(told(catalogue, "en").summary.join()).toContain("up 0.4% period on period");
});

describe("empty cells say why", () => {
  test("no row, not applicable, and a silent source are told apart", () => {
    const silent = [
      ...OBSERVATIONS,
      row("east-park", AUGUST, "88"),
      row("east-park", "2021", null, { role: "target" }),
    ];
    const { cells, view } = told(catalogueOf(silent), "zh");
    expect(cells).toEqual([
      "东园 | 规上工业增加值 | 2021年1—8月 | 未收录 | +10.1% [比上期回落0.9个百分点] | 未收录 ×2 | 1/3 | +11.3个百分点 [山丘] | —",
      "西园 | 规上工业增加值 | 2021年1—8月 | 未收录 | −0.5% | 未收录 ×2 | 3/3 | +0.7个百分点 [山丘] | —",
      "北园 | 规上工业增加值 | 2021年1—8月 | 未收录 | +10.0% | 未收录 ×2 | 2/3 | +11.2个百分点 [山丘] | —",
      "山丘 | 规上工业增加值 | 2021年1—8月 | 未收录 | −1.2% [比上期由升转降] | +9% | −10.2个百分点 [比年度目标] | — | — | ■ 滞后",
      "山丘 | 实际利用外资 | 2021年1—8月 | 未收录 | −33.1% [降幅比上期收窄4.4个百分点] | 未收录 ×2 | — | — | —",
      "山丘 | 固定资产投资 | 2021年1—8月 | 未收录 | −3.0% | 未收录 ×2 | — | — | —",
      "山丘 | 开工率 | 2021年1—9月 | 72.9% | 比上期提高2.1个百分点 | 85% | −12.1个百分点 [比年度目标] | — | — | ■ 滞后",
      "山丘 | 产值 | 2021年1—8月 | 330.00亿元 | +6.4% [环比+0.4%] | +6% [同比] | +0.4个百分点 [比年度目标] | — | — | ● 正常",
      "东园 | 产值 | 2021年1—8月 | 88.00亿元 | 未收录 | 来源未给出 ×2 | 未收录 ×2 | —",
    ]);
    expect(view.table.notes.slice(1)).toEqual(["来源未给出，故不列：完成率。", "“—”为不适用。"]);
  });
  test("“来源未给出” stands nowhere unless a row says so", () => {
    expect(told(CATALOGUE, "zh").cells.join()).not.toContain("来源未给出");
    expect(told(CATALOGUE, "en").cells.join()).not.toContain("not in the source");
  });
});

test.each(["zh", "en"] as const)("every numeral leads somewhere, in %s", (lang) => {
  const view = briefingView({ catalogue: CATALOGUE, lang }, "east");
  const ground = {
    rows: new Map(OBSERVATIONS.map((each) => [each.id, each])),
    catalogue: CATALOGUE,
    asOf: "2021-09-15",
    lang,
  };
  expect(untraced(piecesOf(view), ground)).toEqual([]);
  expect(strayNumerals(view, ground)).toEqual([]);
});

/** The same edition a month later, when the figures of September are known. */
function withLaterDay(catalogue: Catalogue): Catalogue {
  const edition = catalogue.editions.get("east");
  if (!edition) throw new Error("no edition");
  return {
    ...catalogue,
    editions: new Map([["east", { ...edition, spec: { ...edition.spec, edition: "2021-10-15" } }]]),
  };
}

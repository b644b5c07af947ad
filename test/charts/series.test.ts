import { describe, expect, test } from "vitest";
import { FRAMES, type ChartInput } from "../../src/charts/chart.ts";
import { depthOf, readDepths } from "../../src/charts/depths.ts";
import { drawChart } from "../../src/charts/index.ts";
import type { ChartKind } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { textBoxes, textFaults } from "./boxes.ts";
import { cumulativeGrowth, growth, levels, made, month } from "./made-series.ts";
import { seriesCharts } from "./series-charts.ts";

/** Kept narrow in Chinese and wide in English, as the cases of the kinds are. */
const KEPT = [
  ["zh", "narrow"],
  ["en", "wide"],
] as const;

describe.each(LANGS)("36 months in %s", (lang) => {
  describe.each(Object.entries(seriesCharts(lang)))("%s", (name, { kind, input }) => {
    test.each(FRAMES)("stands apart, inside and flat: $name", (frame) => {
      const svg = drawChart(kind, input, frame);
      expect(textFaults(svg)).toEqual([]);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(svg).not.toMatch(/<(?:style|defs|clipPath|marker)|class=|transform=|(?:width|height|r)="-/);
      expect(svg.replace(/>[^<]*</g, "><")).not.toMatch(/\d\.\d{3}/);
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
      expect(drawChart(kind, input, frame)).toBe(svg);
    });

    test.runIf(KEPT.some(([each]) => each === lang))("looks as it was approved", async () => {
      const frame = FRAMES.find((each) => each.name === KEPT.find(([of]) => of === lang)?.[1]);
      if (!frame) throw new Error(lang);
      const file = `snapshots/series/${name.replaceAll(" ", "-")}-${frame.name}-${lang}.svg`;
      await expect(drawChart(kind, input, frame)).toMatchFileSnapshot(file);
    });
  });
});

describe.each(FRAMES)("in the $name frame", (frame) => {
  const draw = (kind: ChartKind, input: ChartInput): string => drawChart(kind, input, frame);
  const words = (svg: string): string[] => textBoxes(svg).boxes.map((box) => box.words);

  test("the ground under a line ends before a month without a value and begins behind it", () => {
    const svg = draw("line", made("zh", levels("zh", [1]), "money"));
    const grounds = [...svg.matchAll(/<path d="(M[^"]*Z)"[^>]*fill-opacity="0.12"/g)].map(([, d = ""]) => d);
    expect(grounds).toHaveLength(2);
    const across = grounds.map((d) => [...d.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x)));
    expect(Math.max(...(across[0] ?? []))).toBeLessThan(Math.min(...(across[1] ?? [])));
  });

  test("a month without a row is a gap like one without a value", () => {
    const all = levels("zh", [1, 2]);
    const without = all.filter(({ at, group }) => !(at === month(20) && group === "East Bank"));
    const lines = (svg: string): number => [...svg.matchAll(/<path d="M[^"Z]*" fill="none" stroke="var\(--c1/g)].length;
    expect(lines(draw("line", made("zh", all, "money")))).toBe(1);
    expect(lines(draw("line", made("zh", without, "money")))).toBe(2);
  });

  test("years are written where January stands, whatever month the series begins with", () => {
    const from = (first: number): string =>
      draw(
        "line",
        made(
          "zh",
          levels(
            "zh",
            [1, 2],
            Array.from({ length: 36 - first }, (_e, at) => first + at),
          ),
          "money",
        ),
      );
    for (const first of [0, 4, 10]) {
      const svg = from(first);
      const january = /data-id="East Bank-示范东岸园区-2025-01">[\s\S]*?cx="([\d.]+)"/.exec(svg)?.[1];
      const year = textBoxes(svg).boxes.find((box) => box.words === "2025年");
      expect(((year?.left ?? 0) + (year?.right ?? 0)) / 2).toBeCloseTo(Number(january), 0);
    }
    if (frame.name === "wide") expect(words(from(4))).toContain("2023年5月");
  });

  test("of 36 points only the latest has a dot, and every other can still be found", () => {
    const svg = draw("line", made("zh", levels("zh", [1, 2]), "money"));
    expect([...svg.matchAll(/<circle[^>]*fill="var\(--c[12]/g)]).toHaveLength(2);
    expect([...svg.matchAll(/<circle[^>]*r="4" fill="none"/g)]).toHaveLength(70);
  });

  test("a changed definition is a gap with a line and its word, a provisional value a hollow dot with its word", () => {
    const svg = draw("line", made("zh", cumulativeGrowth("zh"), "percent"));
    expect(words(svg)).toContain("口径有变");
    expect(svg).toMatch(/<line[^>]*stroke-dasharray="2 3"/);
    expect(svg).toMatch(/<path[^>]*stroke-dasharray="3 3"/);
    expect(words(svg).join(" ")).toContain("空心点、虚线为初步数");
    const [, last = ""] = svg.split('data-id="Demo Zone-示范高新区-2025-01/2025-12"');
    expect(last.slice(0, last.indexOf("</g>"))).toMatch(/<circle[^>]*fill="var\(--paper[^>]*stroke="var\(--neutral/);
  });

  test("a target stands among growths as a line as long as its year, and below where it would dwarf the months", () => {
    const svg = draw("line", made("zh", cumulativeGrowth("zh"), "percent"));
    expect(words(svg)).toContain("目标 9%");
    const year = {
      label: "示范东岸园区",
      group: "East Bank",
      at: "2025",
      value: 40,
      text: "40亿元",
      role: "target" as const,
    };
    const months = draw("line", made("zh", [...levels("zh", [1]), year], "money"));
    expect(words(months).join(" ")).toContain("2025年目标 40亿元");
    expect(months).not.toMatch(/<line[^>]*stroke-dasharray="5 3"/);
  });

  test("two indicators of one body are two lines with the names of the indicators", () => {
    const { kind, input } = seriesCharts("zh")["line two indicators"] ?? {
      kind: "line" as const,
      input: made("zh", [], ""),
    };
    const svg = draw(kind, input);
    expect(words(svg)).toContain("税收收入");
    expect(words(svg).join("")).toContain("一般公共预算收入");
    const strokes = new Set(
      [...svg.matchAll(/<path d="M[^"Z]*" fill="none" stroke="(var\(--c\d)/g)].map(([, of]) => of),
    );
    expect(strokes.size).toBe(2);
  });

  test("months by parks have one scale around zero, however many columns: −3 and −8 differ, and so do +2 and +7", () => {
    const [low, lower, high, higher] = [-3, -8.2, 1.8, 7.4].map((value) =>
      depthOf(value, readDepths([-8.2, 7.4], true)),
    );
    expect(low?.colour).not.toBe(high?.colour);
    expect(low?.opacity).toBeLessThan(lower?.opacity ?? 0);
    expect(high?.opacity).toBeLessThan(higher?.opacity ?? 0);
    const data = growth("zh", [1, 2, 3, 4]).map((each) => ({ ...each, sublabel: each.at ?? "" }));
    const svg = draw("heat", made("zh", data, "percent"));
    // Like values have like grounds in every column.
    const grounds = new Map<string, Set<string>>();
    for (const [, value = "", fill = "", opacity = ""] of svg.matchAll(
      /：同比([+−\d.]+)%<\/title>\n<rect[^>]*fill="var\(--(\w+)[^"]*" fill-opacity="([\d.]+)"/g,
    )) {
      grounds.set(value, (grounds.get(value) ?? new Set()).add(`${fill} ${opacity}`));
    }
    expect(grounds.size).toBeGreaterThan(50);
    for (const found of grounds.values()) expect(found.size).toBe(1);
  });

  test("the order of the values on the scale is that of the depths", () => {
    for (const values of [
      [0, 3, 9, 12],
      [105, 240, 427],
      [-5, -2, 0, 8],
      [0.2, 0.9],
    ]) {
      const depths = readDepths(values, false);
      const sorted = [...values].filter((value) => value >= 0).sort((a, b) => a - b);
      const found = sorted.map((value) => depthOf(value, depths).opacity);
      expect([...found].sort((a, b) => a - b)).toEqual(found);
      expect(Math.min(...depths.edges)).toBeLessThanOrEqual(Math.min(...values));
      expect(Math.max(...depths.edges)).toBeGreaterThanOrEqual(Math.max(...values));
    }
  });

  test.each(["stacked-bars", "grouped-bars"] as const)("24 months as %s have one legend and one axis", (kind) => {
    const data = levels(
      "zh",
      [1, 2, 3, 4],
      Array.from({ length: 24 }, (_e, at) => 12 + at),
    ).map((each) => ({
      ...each,
      ...{ label: each.at ?? "", sublabel: each.label },
    }));
    const svg = draw(kind, made("zh", data, "money"));
    expect(words(svg).filter((word) => word.includes("示范东岸园区"))).toHaveLength(1);
    expect(textBoxes(svg).height).toBeLessThan(460);
    expect([...svg.matchAll(/<rect[^>]*fill="var\(--c\d/g)]).toHaveLength(96);
  });

  test("small multiples share the words of one axis and leave no hole", () => {
    for (const bodies of [
      [1, 2],
      [1, 2, 3],
      [1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ]) {
      const svg = draw("multiples", made("zh", levels("zh", bodies), "money"));
      const names = textBoxes(svg).boxes.filter((box) => box.words.startsWith("示范"));
      const rows = [...Map.groupBy(names, (box) => Math.round(box.top)).values()].map((row) => row.length);
      expect(new Set(rows).size).toBe(1);
      expect(words(svg)).toContain("0");
    }
  });

  test("the sum of January and February is drawn at the average of a month among months, and said to be", () => {
    const months = levels("zh", [1, 2], [12, 13, 14, 15, 16]);
    const sum = { ...months[0], label: "示范东岸园区", at: "2024-01/2024-02", value: 5, months: 2 as const };
    const svg = draw(
      "line",
      made("zh", [sum, ...months.filter(({ at }) => at !== month(12) && at !== month(13))], "money"),
    );
    expect(words(svg).join(" ")).toContain("1—2月按两个月平均画");
    expect(svg).toContain("5亿元");
    expect(words(svg)).not.toContain("5");
  });

  test("a ranking says who rose and who fell, ties share a place, and what has no value has none", () => {
    const rows = (values: readonly (number | null)[], at: string) =>
      values.map((value, index) => ({
        label: `园${index}`,
        at,
        value,
        text: value === null ? "未公布" : `${value}家`,
      }));
    const svg = draw(
      "ranking",
      made("zh", [...rows([9, 7, 5, 3], "2025-11"), ...rows([4, 7, 7, null], "2025-12")], "cases"),
    );
    const said = words(svg).join(" ");
    expect(said).toMatch(/1 +园1/);
    expect(said).toMatch(/1 +园2/);
    expect(said).toMatch(/3 +园0/);
    expect(said).toContain("▲ 升2位");
    expect(said).toContain("▼ 降2位");
    expect(svg).toContain("并列第1位");
    expect(said).toContain("没有本期的数，不排位");
  });

  test("a level and its growth are two panels over one axis of time", () => {
    const data = [...levels("zh", [1]), ...growth("zh", [1])];
    const svg = draw("line", made("zh", data, "", { panels: "level-and-growth" }));
    expect(words(svg)).toEqual(expect.arrayContaining(["数值", "同比"]));
    expect(words(svg).filter((word) => word === "2024年")).toHaveLength(1);
    expect([...svg.matchAll(/<rect[^>]*fill="var\(--c1/g)].length).toBeGreaterThan(30);
  });

  test("twelve months lie over each other, a line for each year, and the same month of each year side by side", () => {
    const over = draw("line", made("zh", levels("zh", [1]), "money", { view: "months" }));
    expect(words(over)).toEqual(expect.arrayContaining(["2023", "2024", "2025", "1月", "12月"]));
    const same = draw("line", made("zh", levels("zh", [1, 2]), "money", { view: "same-month" }));
    expect(words(same).filter((word) => word.endsWith("年12月"))).toHaveLength(6);
  });

  test("years, festivals and events stand on the axis where they are asked for, and nowhere else", () => {
    const events = [{ date: "2024-06-01", text: "新办法施行", kind: "policy" as const }];
    const asked = draw("line", made("zh", levels("zh", [1]), "money", { bands: true, events }));
    expect(words(asked)).toContain("新办法施行");
    expect(words(asked).filter((word) => word === "春节")).toHaveLength(3);
    expect(asked).toMatch(/<rect[^>]*fill="var\(--pale/);
    const bare = draw("line", made("zh", levels("zh", [1]), "money"));
    expect(words(bare)).not.toContain("春节");
    expect(bare).not.toMatch(/<rect[^>]*fill="var\(--pale/);
  });
});

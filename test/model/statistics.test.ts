import { describe, expect, test } from "vitest";
import { linesOf, type Line, type LineContext } from "../../src/model/line.ts";
import { FIGURE_NATURES, natureOf, ruleOf, STATISTIC_RULES } from "../../src/model/statistic-rules.ts";
import { MEASURES, STATISTICS, type Direction, type Statistic } from "../../src/schema/codes.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { row } from "../views/monthly.ts";

// What figures are made of: each statistic with its own rule for completion, pace, target, rank and light.

test("the table of rules says this of each nature", () => {
  const cells = FIGURE_NATURES.map((nature) => {
    const { completion, pace, target, difference, parent, rank, light, falls } = STATISTIC_RULES[nature];
    const yes = (word: string, is: boolean): string => (is ? word : "–");
    return [
      nature,
      yes("completion", completion),
      pace,
      target,
      yes("difference", difference),
      yes("parent", parent),
      yes("rank", rank),
      light,
      yes("falls", falls),
    ].join(" ");
  });
  expect(cells).toEqual([
    "stock completion at-year-end within-year – – rank reached –",
    "flow completion by-month counts-year – – rank pace –",
    "ytd completion by-month counts-year – – rank pace –",
    "rate – none within-year difference parent rank difference –",
    "index – none within-year difference parent rank reached –",
    "growth – none as-indicator difference parent rank difference falls",
    "average – none none difference – rank none falls",
    "step – none none difference – rank none –",
    "share – none within-year difference – rank difference –",
    "excess – none none – – – none –",
  ]);
});

test("every measure of every statistic has a nature", () => {
  for (const statistic of STATISTICS)
    for (const measure of MEASURES) expect(FIGURE_NATURES).toContain(natureOf({ measure }, statistic));
  expect(natureOf({ measure: "level" }, "index")).toBe("index");
  expect(ruleOf({ measure: "yoy" }, "flow").held).toBe("counts-year");
  expect(ruleOf({ measure: "yoy" }, "stock").held).toBe("within-year");
});

const JULY = "2026-01/2026-07";
const AUGUST = "2026-01/2026-08";

/** The line of the first row, where `output` is of the statistic given. */
function lines(
  selected: Observation[],
  others: Observation[],
  statistic: Statistic = "ytd",
  rest: Partial<LineContext> & { direction?: Direction } = {},
): Line[] {
  return linesOf(selected, {
    observations: [...selected, ...others],
    parentOf: (id) => (id === "hill-zone" ? null : "hill-zone"),
    directionOf: () => rest.direction ?? "higher",
    statisticOf: () => statistic,
    isPercent: () => statistic === "rate",
    pace: { green: 0, yellow: -10, red: -30 },
    points: { green: 0, yellow: -1, red: -5 },
    plans: [],
    peers: ["east-park", "west-park", "north-park"],
    ...rest,
  });
}

function only(found: Line[]): Line {
  const [line] = found;
  if (!line || found.length !== 1) throw new Error(`${found.length} lines`);
  return line;
}

const growth = (entity: string, period: string, value: string | null, rest: Parameters<typeof row>[3] = {}) =>
  row(entity, period, value, { measure: "yoy", priceBasis: "comparable", ...rest });

describe("an indicator that is published as growth alone", () => {
  const own = growth("east-park", AUGUST, "10.7");
  const line = only(
    lines(
      [own, growth("east-park", "2026", "9", { role: "target", priceBasis: null })],
      [
        growth("east-park", JULY, "8.0"),
        growth("hill-zone", AUGUST, "8.6"),
        growth("west-park", AUGUST, "12"),
        growth("north-park", AUGUST, "-3.0"),
      ],
    ),
  );

  test("is a line of its own, which its target joins", () => {
    expect(line.row).toBe(own);
    expect(line.growth).toBe(own);
    expect(line.target?.value).toBe("9");
    expect(line.pace).toBeNull();
    expect(line.aim).toMatchObject({ points: "1.7", movement: { code: "above-by", points: "1.7" } });
    expect(line.light).toBe("green");
  });
  test("is set against the period before and the growth of the zone, in points", () => {
    expect(line.faster).toMatchObject({ points: "2.7", movement: { code: "faster" } });
    expect(line.parent).toMatchObject({ points: "2.1", movement: { code: "above-by" } });
  });
  test("has a place among growths at like prices", () => {
    expect(line.place).toMatchObject({ rank: 2, of: 3, tied: false });
    const other = growth("west-park", AUGUST, "12", { priceBasis: "current" });
    expect(only(lines([own], [other])).place).toBeNull();
  });
  test("lacks a level by no row, and a completion because there can be none", () => {
    expect(line.absent).toEqual({ value: "no-row", completion: "not-applicable" });
  });
  test.each<[value: string, target: string, light: string]>([
    ["9", "9", "green"],
    ["8.6", "9", "watch"],
    ["8.0", "9", "yellow"],
    ["-2.3", "8", "red"],
  ])("at %s against %s has the light %s", (value, target, light) => {
    const found = lines(
      [growth("east-park", AUGUST, value)],
      [growth("east-park", "2026", target, { role: "target" })],
    );
    expect(only(found).light).toBe(light);
  });
  test("is not held against the year with a single month, nor against growth at other prices", () => {
    const target = growth("east-park", "2026", "9", { role: "target" });
    expect(only(lines([growth("east-park", "2026-08", "4")], [target]))).toMatchObject({
      aim: null,
      absent: { target: "not-applicable", gap: "not-applicable" },
    });
    const current = { ...target, priceBasis: "current" as const };
    expect(only(lines([growth("east-park", AUGUST, "4")], [current])).aim).toBeNull();
  });
});

describe("the first periods of a year", () => {
  const first = growth("east-park", "2026-01/2026-02", "9.0");
  const year = growth("east-park", "2025", "8.0");

  test("are set against the whole of the year before, and March against January to February", () => {
    expect(only(lines([first], [year])).faster).toMatchObject({ row: year, points: "1.0" });
    const march = growth("east-park", "2026-01/2026-03", "8.4");
    expect(only(lines([march], [first, year])).faster).toMatchObject({ row: first, points: "-0.6" });
    const single = growth("east-park", "2026-03", "7.5");
    expect(only(lines([single], [first])).faster).toMatchObject({ row: first, points: "-1.5" });
  });
  test("leave out a period that is not there, rather than reach further back", () => {
    const april = growth("east-park", "2026-01/2026-04", "8.4");
    expect(only(lines([april], [first, year])).faster).toBeNull();
  });
});

describe("a level with a growth target", () => {
  test("joins it to its growth, and keeps the pace of a target of its own", () => {
    const level = row("east-park", AUGUST, "60", { priceBasis: "comparable" });
    const own = growth("east-park", AUGUST, "5.5");
    const aim = growth("east-park", "2026", "6", { role: "target" });
    const line = only(lines([level, own, aim], []));
    expect(line.aim).toMatchObject({ own, row: aim, points: "-0.5" });
    expect(line.light).toBe("watch");
    expect(line.absent).toMatchObject({ completion: "not-applicable" });
    const both = only(lines([level, own, aim, row("east-park", "2026", "100", { role: "target" })], []));
    expect(both.pace).toMatchObject({ completion: "60.0", gap: "-6.7" });
    expect(both.aim?.points).toBe("-0.5");
  });
});

describe("a rate", () => {
  const own = row("east-park", AUGUST, "72.9");
  const target = row("east-park", "2026", "85", { role: "target" });

  test("has no pace and no completion; it is so many points below its target", () => {
    const line = only(lines([own], [target], "rate"));
    expect(line).toMatchObject({ pace: null, aim: { points: "-12.1" }, light: "red" });
    expect(line.absent.completion).toBe("not-applicable");
  });
  test("at a month is held against the target of the year as well", () => {
    const line = only(lines([row("east-park", "2026-09", "72.9")], [target], "rate"));
    expect(line.aim?.points).toBe("-12.1");
  });
  test("is set against the month before and against the zone", () => {
    const others = [row("east-park", JULY, "70.8"), row("hill-zone", AUGUST, "75")];
    const line = only(lines([own], others, "rate"));
    expect(line.faster).toMatchObject({ points: "2.1", movement: { code: "above-by", isRate: true } });
    expect(line.parent).toMatchObject({ points: "-2.1" });
  });
  test("is better below its target where less is better", () => {
    const line = only(lines([own], [target], "rate", { direction: "lower" }));
    expect(line.light).toBe("green");
    expect(only(lines([own], [target], "rate", { direction: "neutral" })).light).toBe("unknown");
  });
  test("that is no percentage is only reached or not", () => {
    expect(only(lines([own], [target], "rate", { isPercent: () => false })).light).toBe("watch");
  });
});

describe("a stock", () => {
  const target = row("east-park", "2026", "100", { role: "target" });

  test("has a completion at any time, and nothing due before the year ends", () => {
    const line = only(lines([row("east-park", "2026-08", "92")], [target], "stock"));
    expect(line.pace).toMatchObject({ completion: "92.0", planned: null, gap: null });
    expect(line.light).toBe("unknown");
    expect(line.absent.gap).toBe("not-applicable");
    expect(only(lines([row("east-park", "2026-08", "104")], [target], "stock")).light).toBe("green");
  });
  test("is due in full at the end of the year", () => {
    const line = only(lines([row("east-park", "2026-12", "92")], [target], "stock"));
    expect(line.pace).toMatchObject({ planned: "100.0", gap: "-8.0" });
    expect(line.light).toBe("watch");
  });
});

describe("an index", () => {
  test("is reached or not, in points", () => {
    const target = row("east-park", "2026", "100", { role: "target" });
    const line = only(lines([row("east-park", "2026-08", "98.5")], [target], "index"));
    expect(line).toMatchObject({ pace: null, aim: { points: "-1.5" }, light: "watch" });
    expect(only(lines([row("east-park", "2026-08", "100")], [target], "index")).light).toBe("green");
  });
});

describe("环比", () => {
  test("stands beside the growth on the year and is held against no target", () => {
    const step = row("east-park", AUGUST, "0.4", { measure: "mom", priceBasis: "comparable" });
    const own = growth("east-park", AUGUST, "8");
    const line = only(lines([own, step], []));
    expect(line).toMatchObject({ growth: own, step });
    const alone = only(lines([step], [row("east-park", "2026", "3", { measure: "mom", role: "target" })]));
    expect(alone).toMatchObject({ row: step, step, aim: null, absent: { target: "not-applicable" } });
  });
});

describe("a break in the series", () => {
  const before = row("east-park", JULY, "40");
  const own = row("east-park", AUGUST, "90", { status: "B" });
  const target = row("east-park", "2026", "120", { role: "target" });

  test("stops the completion, unless the target was set anew", () => {
    expect(only(lines([own], [before, target]))).toMatchObject({ pace: null, absent: { completion: "not-computed" } });
    expect(only(lines([own], [before, { ...target, status: "B" }])).pace?.completion).toBe("75.0");
    const fromJanuary = row("east-park", "2026-01", "9", { status: "B" });
    expect(only(lines([{ ...own, status: "A" }], [fromJanuary, target])).pace?.completion).toBe("75.0");
  });
  test("stops what is said of the growth of the period before", () => {
    const now = growth("east-park", AUGUST, "8");
    expect(only(lines([now], [growth("east-park", JULY, "7")])).faster).not.toBeNull();
    expect(only(lines([now], [growth("east-park", JULY, "7"), own])).faster).toBeNull();
  });
});

describe("what is absent is told apart:", () => {
  const level = row("east-park", AUGUST, "60");
  const target = (value: string | null, rest: Parameters<typeof row>[3] = {}) =>
    row("east-park", "2026", value, { role: "target", ...rest });

  test("no row", () => {
    expect(only(lines([level], [])).absent).toEqual({
      growth: "no-row",
      target: "no-row",
      completion: "no-row",
      gap: "no-row",
      place: "no-row",
      parent: "no-row",
      light: "not-applicable",
    });
  });
  test("the source is silent", () => {
    expect(only(lines([level], [target(null)])).absent).toMatchObject({
      target: "source-silent",
      completion: "source-silent",
      gap: "source-silent",
    });
  });
  test("there can be none", () => {
    expect(only(lines([level], [target(null, { status: "M" })])).absent.target).toBe("not-applicable");
    const zone = only(lines([row("hill-zone", AUGUST, "60")], []));
    expect(zone.absent).toMatchObject({ place: "not-applicable", parent: "not-applicable" });
  });
  test("not worked out", () => {
    const about = only(lines([level], [target("100", { qualifier: "about", qualifierWord: "约" })]));
    expect(about.absent).toEqual({
      growth: "no-row",
      completion: "not-computed",
      gap: "not-computed",
      place: "no-row",
      parent: "no-row",
      light: "not-computed",
    });
    const prices = [growth("hill-zone", AUGUST, "8", { priceBasis: "current" })];
    expect(only(lines([growth("east-park", AUGUST, "9")], prices)).absent.parent).toBe("not-computed");
  });
});

import { describe, expect, test } from "vitest";
import { addDecimals, compareDecimals, percentOf } from "../../src/model/decimal.ts";
import { lightOf } from "../../src/model/light.ts";
import { isTargetOf, monthOf, paceOf, pointsBetween } from "../../src/model/pace.ts";
import { dueBy, planFor } from "../../src/model/plan.ts";
import { parsePeriod, type Period } from "../../src/model/period.ts";
import { placesGained, rankGroup } from "../../src/model/rank.ts";

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(text);
  return parsed;
};
const PLAN = { name: { zh: "计划", en: "the plan" }, indicator: "output", year: "2019" };
const AUGUST = period("2019-01/2019-08");

describe("pace", () => {
  test("is the published example of Kaifeng, August 2019: 77.0 % of the year, 10.3 points ahead", () => {
    expect(paceOf("697.38", "906", AUGUST)).toEqual({
      completion: "77.0",
      planned: "66.7",
      gap: "10.3",
      plan: null,
      even: null,
    });
  });
  test("takes the gap from the exact fractions and rounds once", () => {
    // 66.64 % against 66.67 %: the rounded parts would give −0.1.
    expect(paceOf("66.64", "100", AUGUST)?.gap).toBe("0.0");
  });
  test("follows the plan of the target where it has one, and keeps the even year beside it", () => {
    const months = [6, 12, 20, 30, 40, 45, 58, 66, 75, 83, 91, 100];
    expect(paceOf("50", "100", period("2019-01/2019-06"), { ...PLAN, months })).toMatchObject({
      completion: "50.0",
      planned: "45.0",
      gap: "5.0",
      plan: { months },
      even: { planned: "50.0", gap: "0.0" },
    });
  });
  test("rises by a third of a quarter each month between the ends of two quarters, exactly", () => {
    const plan = { ...PLAN, quarters: [20, 50, 75, 100] };
    const due = [1, 2, 3, 4, 6, 7, 8, 9, 12].map((month) => {
      const { part, whole } = dueBy(plan, month);
      return percentOf(part, whole, 2);
    });
    expect(due).toEqual("6.67 13.33 20.00 30.00 50.00 58.33 66.67 75.00 100.00".split(" "));
    // 66⅔ % of 300 are 200: level, where a rounded 66.67 % would be a little behind.
    expect(paceOf("200", "300", AUGUST, plan)?.gap).toBe("0.0");
    expect(dueBy({ ...PLAN, quarters: [12.5, 50, 75, 100] }, 2)).toEqual({ part: "2500", whole: "30000" });
  });
  test("takes the plan of its own year, and of its own body before one for all", () => {
    const everyone = { ...PLAN, quarters: [25, 50, 75, 100] };
    const own = { ...everyone, entity: "east-park" };
    const row = { entity: "east-park", indicator: "output", project: null, period: AUGUST };
    expect(planFor(row, [everyone, own])).toBe(own);
    expect(planFor({ ...row, entity: "west-park" }, [own, everyone])).toBe(everyone);
    expect(planFor({ ...row, period: period("2020-01/2020-08") }, [everyone, own])).toBeNull();
    expect(planFor({ ...row, indicator: "visits" }, [everyone])).toBeNull();
    expect(planFor({ ...row, project: "school" }, [everyone])).toBeNull();
  });
  test("can go beyond the whole, and below zero", () => {
    expect(paceOf("110", "80", period("2019"))).toMatchObject({
      completion: "137.5",
      planned: "100.0",
      gap: "37.5",
    });
    expect(paceOf("-5", "100", period("2019-01/2019-06"))?.gap).toBe("-55.0");
  });
  test("is unknown for a target of zero, and has no plan for a period that is no state of the year", () => {
    expect(paceOf("1", "0", AUGUST)).toBeNull();
    expect(paceOf("1", "4", period("2019-Q3"))).toMatchObject({
      completion: "25.0",
      planned: null,
      gap: null,
    });
    expect(paceOf("1", "4", period("2018-07/2020-10"))?.gap).toBeNull();
  });
  test("counts months by the end of the period", () => {
    const months = ["2019", "2019-S1", "2019-Q1", "2019-01", "2019-01/2019-11", "2019-08", "2019-S2"];
    expect(months.map((text) => monthOf(period(text)))).toEqual([12, 6, 3, 1, 11, null, null]);
  });
  test("holds a target against its own year only", () => {
    expect(isTargetOf(period("2019"), AUGUST)).toBe(true);
    expect(isTargetOf(period("2020"), AUGUST)).toBe(false);
    expect(isTargetOf(period("2019-S1"), AUGUST)).toBe(false);
  });
});

describe("lights", () => {
  const limits = { green: 0, yellow: -10, red: -30 };
  test.each([
    ["10.3", "green"],
    ["0.0", "green"],
    ["-0.1", "watch"],
    ["-9.9", "watch"],
    ["-10.0", "yellow"],
    ["-30.0", "yellow"],
    ["-30.1", "red"],
  ])("%s points: %s", (gap, light) => {
    expect(lightOf(gap, limits)).toBe(light);
  });
  test("say that nothing can be said without a gap", () => {
    expect(lightOf(null, limits)).toBe("unknown");
  });
});

describe("places", () => {
  const places = (values: Record<string, string | null>, direction: "higher" | "lower" = "higher") =>
    [...rankGroup(new Map(Object.entries(values)), direction)].map(
      ([id, { rank, of, tied }]) => `${id} ${rank}/${of}${tied ? " tied" : ""}`,
    );
  test("ties share a place and the next is skipped", () => {
    expect(places({ a: "10.0", b: "12", c: "10", d: "-3" })).toEqual(["a 2/4 tied", "b 1/4", "c 2/4 tied", "d 4/4"]);
  });
  test("members without a value have none and are not counted", () => {
    expect(places({ a: "1", b: null, c: "2" })).toEqual(["a 2/2", "c 1/2"]);
  });
  test("the smallest is first where less is better", () => {
    expect(places({ a: "3", b: "1" }, "lower")).toEqual(["a 2/2", "b 1/2"]);
  });
  test("there are none of one, and none where neither is better", () => {
    expect(places({ a: "1", b: null })).toEqual([]);
    expect(
      rankGroup(
        new Map([
          ["a", "1"],
          ["b", "2"],
        ]),
        "neutral",
      ).size,
    ).toBe(0);
  });
  test("gained are those before less those now", () => {
    const place = (rank: number) => ({ rank, of: 4, tied: false });
    expect(placesGained(place(1), place(3))).toBe(2);
    expect(placesGained(place(1), undefined)).toBeNull();
  });
});

test("percentage points keep the decimals that were printed", () => {
  expect(pointsBetween("10.38", "5")).toBe("5.38");
  expect(pointsBetween("7", "9")).toBe("-2.0");
});

test("decimals are compared and added exactly", () => {
  expect(compareDecimals("1.0", "1.00")).toBe(0);
  expect(compareDecimals("-0.1", "0")).toBeLessThan(0);
  expect(addDecimals("0.1", "0.2")).toBe("0.3");
  expect(addDecimals("1.5", "-2")).toBe("-0.5");
});

import { describe, expect, test } from "vitest";
import { DAY, timeFrame, timeTicks } from "../../src/charts/time-axis.ts";

const at = Date.parse;

function words(first: string, last: string, width: number, lang: string): string[] {
  return timeTicks(timeFrame(at(first), at(last) + DAY), width, lang, "inside").map((tick) => tick.words);
}

describe("an axis of time", () => {
  test("of a few days has days, and names a month once", () => {
    expect(words("2024-07-28", "2024-08-07", 500, "zh")).toEqual(["7月28日", "30日", "8月1日", "3日", "5日", "7日"]);
    expect(words("2024-07-30", "2024-07-31", 500, "en")).toEqual(["30 Jul", "31"]);
  });

  test("of months names a year once, in the words of the language", () => {
    expect(words("2018-09-05", "2019-08-31", 500, "zh")).toEqual(["2018年9月", "11月", "2019", "3月", "5月", "7月"]);
    expect(words("2018-09-05", "2019-12-31", 500, "en")).toEqual(["Sep 2018", "Dec", "Mar 2019", "Jun", "Sep", "Dec"]);
  });

  test("of more than eighteen months has years, and begins with a whole one", () => {
    expect(words("2022-03-01", "2024-06-30", 500, "zh")).toEqual(["2022", "2023", "2024"]);
    expect(timeFrame(at("2022-03-01"), at("2024-06-30"))).toMatchObject({
      floor: new Date("2022-01-01"),
      ceiling: new Date("2025-01-01"),
    });
  });

  test("spans a day or more, and has one tick where no more have room", () => {
    expect(words("2024-07-30", "2024-07-30", 500, "zh")).toEqual(["7月30日"]);
    expect(words("2018-09-05", "2019-08-31", 60, "zh")).toEqual(["2018年9月"]);
  });
});

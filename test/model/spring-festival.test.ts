import { expect, test } from "vitest";
import { festivalMonths, SPRING_FESTIVALS } from "../../src/model/spring-festival.ts";

test("the festivals are the new years of the Chinese calendar, one a year from 2015 to 2035", () => {
  const calendar = new Intl.DateTimeFormat("en-u-ca-chinese", { month: "numeric", day: "numeric", timeZone: "UTC" });
  // New moons near midnight in Beijing (2027, 2030) are a day off in ICU, which reckons with a simpler moon.
  const around = (day: string): string[] =>
    [-1, 0, 1].map((days) => calendar.format(new Date(Date.parse(day) + days * 86_400_000)));
  for (const day of SPRING_FESTIVALS) expect(around(day), day).toContain("1/1");
  expect(SPRING_FESTIVALS.map((day) => day.slice(0, 4))).toEqual(
    Array.from({ length: 21 }, (_each, index) => String(2015 + index)),
  );
});

test("the months of the festival are those of the years asked for", () => {
  expect(festivalMonths("2023-01-01", "2025-12-31")).toEqual(["2023-01", "2024-02", "2025-01"]);
  expect(festivalMonths("2024-03-01", "2024-12-31")).toEqual([]);
  expect(festivalMonths("2040-01-01", "2041-12-31")).toEqual([]);
});

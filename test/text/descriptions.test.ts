import { expect, test } from "vitest";
import { chartSpecSchema } from "../../src/schema/chart.ts";
import { LANGS } from "../../src/schema/codes.ts";
import { figure, type Figure } from "../../src/views/figure/figure.ts";
import type { Lang } from "../../src/schema/localized.ts";
import { levelAt, month } from "../charts/made-series.ts";
import { monthlyCatalogue, PARKS, row } from "../views/monthly.ts";

const BODIES = ["hill-zone", ...PARKS];
const rows = BODIES.flatMap((body, index) =>
  Array.from({ length: 36 }, (_, at) =>
    row(body, month(at), at === 20 && index === 2 ? null : String(levelAt(index, at)), {
      status: at === 35 ? "P" : at === 24 && index === 1 ? "B" : at === 20 && index === 2 ? "O" : "A",
    }),
  ),
);

function lineOf(lang: Lang): Figure {
  const spec = chartSpecSchema.parse({
    dataset: "park-indicators",
    kind: "line",
    topic: "economy",
    title: { zh: "各园区产值", en: "Output by park" },
    select: [{ entity: BODIES, period: { kind: "month" } }],
  });
  return figure({ catalogue: monthlyCatalogue(rows), lang }, { ...spec, slug: "made" });
}

test.each(LANGS)("five bodies over 36 months are told by their ends and extremes, not by 180 values (%s)", (lang) => {
  const { description, data } = lineOf(lang);
  expect(data).toHaveLength(180);
  expect(description.length).toBeLessThan(1300);
  for (const { label } of data) expect(description).toContain(label);
});

test("the ends of a long series keep their words, a break its time, and a gap its reason", () => {
  const { description } = lineOf("zh");
  expect(description).toMatch(/东园：2023年1月至2025年12月，36个数值，首期.*?，末期[\d.]+亿元（初步数），最高.*?（/);
  expect(description).toContain("2025年1月起口径有变");
  expect(description).toContain("其中1个未提供");
  expect(description).toContain("35个数值");
});

test.each([
  ["zh", "2023年1月至2025年12月"],
  ["en", "Jan 2023 – Dec 2025"],
] as const)("the line under a title says the range of a series (%s)", (lang, range) => {
  expect(lineOf(lang).subtitle).toContain(range);
});

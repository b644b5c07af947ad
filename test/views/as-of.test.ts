import { describe, expect, test } from "vitest";
import { chartJson } from "../../src/exports/chart-json.ts";
import { chartMetadata } from "../../src/exports/chart-metadata.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { parsePeriod, type Period } from "../../src/model/period.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { knownDayText, plannedFor } from "../../src/text/as-of.ts";
import { embedView } from "../../src/views/embeds/embed.ts";
import { chartFile } from "../../src/views/figure/picture.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { figureFoot } from "../../src/views/figure/figure-foot.ts";

// 截至 is one day, and that day is when the figures were known: the end of the latest source, never the time that they are about.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems[0]?.message.en);

function period(text: string): Period {
  const read = parsePeriod(text);
  if (!read) throw new Error(text);
  return read;
}

test.each([
  ["2024-08-02", "2024年8月2日", "2 Aug 2024"],
  ["2024-08?", "2024年8月底（推断）", "the end of Aug 2024 (inferred)"],
  ["2020-Q4?", "2020年12月底（推断）", "the end of Dec 2020 (inferred)"],
  ["2019-S2", "2019年12月底", "the end of Dec 2019"],
  ["2023", "2023年底", "the end of 2023"],
  ["2023-07/2023-08?", "2023年8月底（推断）", "the end of Aug 2023 (inferred)"],
  ["2024-08-02/2024-08-07", "2024年8月7日", "7 Aug 2024"],
])("a source dated %s was known by one day", (date, zh, en) => {
  expect(LANGS.map((lang) => knownDayText(period(date), lang))).toEqual([zh, en]);
});

describe.each([...catalogue.charts.values()])("$slug", (spec) => {
  const { zh, en } = { zh: figure({ catalogue, lang: "zh" }, spec), en: figure({ catalogue, lang: "en" }, spec) };
  const ends = zh.sources.map(({ id }) => period(catalogue.sources.get(id)?.date ?? "").end);
  const day = ends.sort().at(-1);

  test("names one day wherever it says 截至, never a span", () => {
    for (const shown of [zh, en]) {
      expect(shown.asOf).not.toMatch(/[—–~]/);
      const word = shown.lang === "zh" ? "截至" : "As of";
      const foot = figureFoot(shown);
      const places = [foot.line, ...foot.facts.map(({ term, text }) => `${term} ${text}`)];
      places.push(embedView({ catalogue, lang: shown.lang }, spec).text.source);
      const told = places.filter((place) => place.includes(word));
      expect(told.length).toBe(3);
      for (const place of told) expect(place.replaceAll("\u00a0", " ")).toContain(`${word} ${shown.asOf}`);
      const picture = chartFile(catalogue, shown).replace(/<[^>]+>/g, "");
      if (shown.lang === "zh") expect(picture.replace(/\s/g, "")).toContain(`${word}${shown.asOf}`.replace(/\s/g, ""));
      const dates = [...shown.svg.wide.matchAll(/(?:资料截至|Known up to )([^<]+)</g)].map(([, text]) => text);
      for (const text of dates) expect(text).toBe(shown.asOf);
    }
  });

  test("gives machines that day and, apart from it, the time that the figures are about", () => {
    const metadata = chartMetadata({
      ...{ catalogue, spec, release: null, frozen: false, headline: { zh: zh.headline, en: en.headline }, files: [] },
    });
    for (const text of [metadata, chartJson(catalogue, spec)]) {
      const document = JSON.parse(text) as { as_of: string; temporal_coverage: string };
      expect(document.as_of).toBe(day);
      expect(document.temporal_coverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    }
  });

  test("says what dated plans are for, and of no plan a time that the site inferred", () => {
    const ahead = zh.observations.filter(({ role, period: { inferred } }) => role !== "actual" && !inferred);
    expect(zh.planned === null).toBe(ahead.length === 0);
    expect(zh.planned?.text ?? "").not.toContain("推断");
  });
});

test("plans say 计划期, forecasts 预计期, and a time within another is not said beside it", () => {
  const rows = (...given: ["plan" | "target" | "forecast" | "actual", string][]) =>
    given.map(([role, text]) => ({ role, period: period(text) }));
  expect(plannedFor(rows(["plan", "2023"], ["target", "2023-09"]), "zh")).toEqual({ term: "计划期", text: "2023年" });
  expect(plannedFor(rows(["forecast", "2023"]), "en")).toEqual({ term: "Forecast for", text: "2023" });
  expect(plannedFor(rows(["actual", "2023"], ["plan", "2020-10?"]), "zh")).toBeNull();
});

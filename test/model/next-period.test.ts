import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chartNeeds } from "../../src/charts/index.ts";
import { typedDatesHold } from "../../src/check/typed-dates.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { homeFigureRows } from "../../src/model/home-figures.ts";
import { chartRows, findRowsOfAllTimes, listedRows, periodOf, selectRows } from "../../src/model/select.ts";
import { latestOf, seriesOf } from "../../src/model/series.ts";
import { loadCatalogue, type Loaded } from "../../src/read/load-catalogue.ts";
import { nodeReader } from "../../src/read/reader.ts";
import { isPeriodList, LATEST, type PeriodSelection } from "../../src/schema/chart.ts";
import { LANGS } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { nextPeriod, nextRecord } from "./next-period.ts";

test.each([
  ["2025-12", "2026-01"],
  ["2025-01/2025-02", "2025-01/2025-03"],
  ["2025-01/2025-12", "2026-01/2026-02"],
  ["2025-Q4?", "2026-Q1?"],
  ["2025-S1", "2025-S2"],
  ["2025", "2026"],
  ["2024-01-31", "2024-02-28"],
  ["2018-07/2019-08?", "2018-08/2019-09?"],
  ["2019-06/2019-S2?", "2019-07/2020-S1?"],
  ["../2024-07", "../2024-08"],
])("the period after %s is %s", (text, next) => {
  expect(nextPeriod(text)).toBe(next);
});

const RECORDS = ["test/fixtures/base/data", "examples/zone", "data"].filter((root) => existsSync(`${root}/site.json`));

/** What a selection of time does when the record goes on. */
function behaviourOf(period: PeriodSelection | undefined): "stands" | "moves" | "grows" {
  if (period === undefined) return "grows";
  if (isPeriodList(period)) return [period].flat().includes(LATEST) ? "moves" : "stands";
  if ("latest" in period) return "moves";
  return period.to === undefined ? "grows" : "stands";
}

function load(root: string, isNext: boolean): Loaded {
  const reader = isNext ? nextRecord(root) : { read: nodeReader.read, list: nodeReader.list };
  return loadCatalogue(root, { reader, needs: chartNeeds });
}

function ids(rows: readonly Observation[]): string[] {
  return rows.map(({ id }) => id);
}

function catalogueOf({ catalogue, problems }: Loaded): Catalogue {
  if (!catalogue) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return catalogue;
}

describe.each(RECORDS)("when every figure of %s is reported once more, one period later", (root) => {
  const [before, after] = [load(root, false), load(root, true)];

  test("nothing is an error, and no word is out of date", () => {
    const wrong = after.problems
      .filter(
        ({ severity, code, acknowledged }) => severity === "error" || (code === "chart-words-dated" && !acknowledged),
      )
      .map(({ code, message }) => `${code} ${message.en}`);
    expect(wrong).toEqual([]);
  });

  test("what names its periods shows the same rows, and what asks for the newest has moved", () => {
    const [then, now] = [catalogueOf(before), catalogueOf(after)];
    for (const chart of then.charts.values())
      for (const selector of chart.select) {
        const [old, fresh] = [then, now].map(({ observations }) => chartRows(chart, selector, observations));
        if (!old || !fresh) continue;
        const behaviour = behaviourOf(periodOf(chart, selector));
        const what = `${chart.slug} ${JSON.stringify(selector)}`;
        if (behaviour === "stands") expect(ids(fresh), what).toEqual(ids(old));
        else expect(newestEnds(fresh), what).not.toEqual(newestEnds(old));
        if (behaviour === "grows") expect(fresh.length, what).toBeGreaterThanOrEqual(old.length);
      }
  });

  test("the figures of the home page stand or move likewise", () => {
    const [then, now] = [catalogueOf(before), catalogueOf(after)];
    for (const item of then.site.home.zones.flatMap(({ figures }) => figures)) {
      const [old, fresh] = [then, now].map(({ observations }) => homeFigureRows(item, observations));
      if (!old || !fresh) continue;
      const stands = typeof item === "string" || behaviourOf(item.period ?? LATEST) === "stands";
      expect(fresh).toHaveLength(1);
      expect(ids(fresh).join() === ids(old).join(), JSON.stringify(item)).toBe(stands);
    }
  });

  test("editions say what they said", () => {
    const [then, now] = [catalogueOf(before), catalogueOf(after)];
    for (const [slug, edition] of then.editions) {
      const rowsIn = ({ editions }: Catalogue): string[][] =>
        edition.spec.select.map((each) => ids(listedRows(each.dataset, each, editions.get(slug)?.observations ?? [])));
      expect(rowsIn(now), slug).toEqual(rowsIn(then));
    }
  });

  test.each(LANGS)("titles and sentences name no time that is not drawn (%s)", (lang) => {
    const [then, now] = [catalogueOf(before), catalogueOf(after)];
    for (const chart of then.charts.values()) {
      const stale = [then, now].map((catalogue) => {
        const { title, headline, observations } = figure({ catalogue, lang }, chart);
        const periods = observations.map(({ period }) => period);
        return [title, headline].filter((words) => !typedDatesHold(words, periods));
      });
      // A name of a project may hold a year; then it does so today.
      expect(stale[1]?.length, `${chart.slug} ${stale[1]?.join(" ")}`).toBeLessThanOrEqual(stale[0]?.length ?? 0);
    }
  });

  test("whatever stands still is told, with the newest row", () => {
    const now = catalogueOf(after);
    const told = new Set(
      after.problems.flatMap(({ code, file, column }) => (code === "newer-row-available" ? `${file} ${column}` : [])),
    );
    const untold = [...now.charts.values()].flatMap((chart) => {
      const drawn = new Set(selectRows(chart, now.observations).map(({ observation }) => observation));
      return chart.select.flatMap((selector, index) => {
        if (behaviourOf(periodOf(chart, selector)) !== "stands") return [];
        const own = new Set(chartRows(chart, selector, now.observations));
        const isOlder = seriesOf(findRowsOfAllTimes(chart.dataset, selector, now.observations)).some((series) => {
          const last = series.rows.findLast((row) => drawn.has(row));
          const newest = latestOf(series);
          return (
            series.rows.some((row) => own.has(row)) && newest?.value && last && newest.period.end > last.period.end
          );
        });
        const place = `${root}/charts/${chart.slug}.json select[${index}].period`;
        return isOlder && !told.has(place) ? [place] : [];
      });
    });
    expect(untold).toEqual([]);
    expect(before.problems.filter(({ code, acknowledged }) => code === "newer-row-available" && !acknowledged)).toEqual(
      [],
    );
  });
});

/** The last day of the newest row of each series with a value. */
function newestEnds(rows: readonly Observation[]): string[] {
  return seriesOf(rows).map((series) => `${series.key} ${latestOf(series)?.period.end ?? ""}`);
}

import { formatPeriodText } from "../../src/format/period.ts";
import { expect, test } from "vitest";
import { chartHistory } from "../../src/read/as-of.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { chartPageView } from "../../src/views/figure/chart-page.ts";

test("every version of a chart stands beside the day of its own release", () => {
  const catalogue = currentCatalogue();
  let runsOfSeveralDays = 0;
  for (const [slug, { dataset }] of catalogue.charts) {
    const { versions } = chartPageView({ catalogue, lang: "en" }, chartHistory(catalogue, slug), slug);
    const days = versions.flatMap((run) => run.days);
    const shown = days.flatMap(({ date, versions: links }) => links.map(({ text }) => [text, date]));
    const releases = catalogue.datasets.get(dataset)?.releases ?? [];
    const dates = new Map(releases.map(({ version, date }) => [version, formatPeriodText(date, "en")]));
    expect(shown.length, slug).toBeGreaterThan(0);
    for (const [version = "", date] of shown) expect(date, `${slug} ${version}`).toBe(dates.get(version));
    runsOfSeveralDays += versions.filter((run) => run.days.length > 1).length;
  }
  // The record has such charts: else this test would show nothing.
  expect(runsOfSeveralDays).toBeGreaterThan(0);
});

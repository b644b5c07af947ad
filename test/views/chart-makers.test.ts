import { describe, expect, test } from "vitest";
import { chartHistory } from "../../src/read/as-of.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { chartFileContent, chartFileNames } from "../../src/views/figure/chart-makers.ts";
import { chartPageView } from "../../src/views/figure/chart-page.ts";
import { frozenChartView } from "../../src/views/figure/frozen-chart.ts";
import { livingSurroundings } from "../../src/views/figure/surroundings.ts";

const catalogue = currentCatalogue();
const [slug = ""] = catalogue.charts.keys();
const states = chartHistory(catalogue, slug);
const version = states.at(-1)?.release.version ?? "";

describe("the files of a chart", () => {
  test("stand once in each language or once for all, and releases keep all but those for print and Excel", () => {
    const living = [true, false].map((localized) => chartFileNames({ localized, frozen: false }));
    const frozen = [true, false].map((localized) => chartFileNames({ localized, frozen: true }));
    expect(living).toEqual([
      ["chart.svg", "chart.png", "chart.pdf", "og.png", "wechat.html", "pack.zip"],
      ["data.csv", "data.excel.csv", "data.json", "metadata.json"],
    ]);
    expect(living.flat().filter((file) => !frozen.flat().includes(file))).toEqual(["chart.pdf", "data.excel.csv"]);
  });

  test.each(LANGS)("are all there that its pages lead to (%s)", (lang) => {
    const reading = { catalogue, lang };
    const made = (place: string, frozen: boolean): string[] =>
      [true, false].flatMap((localized) =>
        chartFileNames({ localized, frozen }).map(
          (file) => `${localized && lang === "en" ? "en/" : ""}${place}${file}`,
        ),
      );
    const led = (downloads: readonly { href: string }[], place: string): string[] =>
      downloads.map(({ href }) => href).filter((href) => href.replace(/^en\//, "").startsWith(place));
    const living = livingSurroundings(chartPageView(reading, states, slug).figure).downloads;
    const frozen = frozenChartView(reading, states, slug, version).downloads;
    expect(led(living, `charts/${slug}/`)).not.toEqual([]);
    expect(made(`charts/${slug}/`, false)).toEqual(expect.arrayContaining(led(living, `charts/${slug}/`)));
    expect(led(frozen, `charts/${slug}/${version}/`)).not.toEqual([]);
    expect(made(`charts/${slug}/${version}/`, true)).toEqual(
      expect.arrayContaining(led(frozen, `charts/${slug}/${version}/`)),
    );
  });

  test("of a release show that release, whatever the record says now", async () => {
    const moved = { ...catalogue, observations: catalogue.observations.map((row) => ({ ...row, value: "1" })) };
    const at = (now: typeof catalogue, of: string | null) =>
      chartFileContent({ catalogue: now, states, slug, version: of }, "data.csv");
    expect(await at(moved, version)).toBe(await at(catalogue, version));
    expect(await at(moved, null)).not.toBe(await at(catalogue, null));
  });
});

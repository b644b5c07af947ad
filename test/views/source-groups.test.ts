import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../src/model/period.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { figureOf } from "../../src/views/figure/figure.ts";
import { sourceLine } from "../../src/views/figure/figure-foot.ts";
import { groupSources, isSourceGroup, sourceNames } from "../../src/views/figure/source-groups.ts";
import { livingSurroundings } from "../../src/views/figure/surroundings.ts";
import { releaseHistory } from "../../src/read/as-of.ts";

const { catalogue } = loadCatalogue("examples/zone");
if (!catalogue) throw new Error("the example zone is not sound");
const zone = catalogue;

function issue(name: string | null, text: string) {
  return { date: `短名${text}`, series: name === null ? null : { name, issue: parsePeriod(text) } };
}

describe("issues of one series", () => {
  test("are one entry at the place of the first; what stands alone stays", () => {
    const sources = [issue(null, "2023"), ...["2025-01", "2025-02", "2025-03"].map((each) => issue("月报", each))];
    expect(groupSources(sources, "zh").map((each) => (isSourceGroup(each) ? each.text : each.date))).toEqual([
      "短名2023",
      "月报 2025年1—3月，3期",
    ]);
    expect(sourceNames(sources, "zh")).toEqual(["短名2023", "月报（2025年1—3月，3期）"]);
  });

  test("are named one by one where there are two", () => {
    const sources = [issue("月报", "2025-01"), issue("月报", "2025-02"), issue("季报", "2025-Q1")];
    expect(groupSources(sources, "zh")).toEqual(sources);
  });

  test("say over which time they reach and how many there are, in both languages", () => {
    const chart = (lang: "zh" | "en") => figureOf({ catalogue: zone, lang }, "industrial-share");
    const all = [...zone.sources.values()].filter(({ series }) => series?.zh === "月报");
    const sources = all.map(({ shortName, series, issue: period }) => ({
      date: shortName.zh,
      series: series ? { name: series.en, issue: parsePeriod(period ?? "") } : null,
    }));
    expect(sourceNames(sources, "en")).toEqual(["Monthly bulletins (Jan 2023 – Dec 2025, 36 issues)"]);
    for (const lang of ["zh", "en"] as const) {
      const figure = chart(lang);
      expect(sourceLine(figure).length).toBeLessThan(260);
      const rows = livingSurroundings(figure).sources.flatMap((each) => (isSourceGroup(each) ? each.issues : [each]));
      expect(rows.map(({ id }) => id).sort()).toEqual(figure.sources.map(({ id }) => id).sort());
    }
  });

  test("no chart of the example zone lists more than eight sources", () => {
    for (const slug of zone.charts.keys()) {
      const figure = figureOf({ catalogue: zone, lang: "zh" }, slug);
      expect(livingSurroundings(figure).sources.length, slug).toBeLessThanOrEqual(8);
    }
  });

  test("are issues in releases from before the columns, too", () => {
    const states = releaseHistory(zone, "park-indicators");
    expect(states.length).toBeGreaterThan(0);
    for (const { catalogue: frozen } of states)
      expect([...frozen.sources.values()].every(({ series }) => series !== null)).toBe(true);
  });
});

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { writeRelease } from "../../scripts/write-release.ts";
import { chartVersions } from "../../src/model/chart-versions.ts";
import { versionsJson } from "../../src/exports/versions-json.ts";
import { chartHistories } from "../../src/read/as-of.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { loadCatalogue, loadDraft } from "../../src/read/load-catalogue.ts";
import { planRelease } from "../../src/release/plan-release.ts";
import { nodeReader } from "../../src/read/reader.ts";
import { frozenChartView } from "../../src/views/figure/frozen-chart.ts";
import { frozenChart } from "../../src/views/figure/frozen-figure.ts";
import { frozenFilePaths } from "../../src/views/figure/frozen-paths.ts";
import { copyBase } from "../scripts/copy-base.ts";

// What happens to old pages when a chart is rewritten or given up. The base fixture has release 1.0.0 with its charts.

const DATA = "datasets/park-indicators/observations.csv";

function base(): ReturnType<typeof copyBase> {
  const copy = copyBase();
  vi.stubEnv("PARK_DATA", copy.root);
  onTestFinished(() => void vi.unstubAllEnvs());
  return copy;
}

function read(root: string): Catalogue {
  const { catalogue, problems } = loadCatalogue(root);
  if (!catalogue) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return catalogue;
}

function release(root: string): string {
  const reason = { zh: "更正", en: "Correction" };
  const request = { dataset: "park-indicators", reason, date: "2019-11-01" } as const;
  const plan = planRelease(nodeReader, loadDraft(root).draft, request);
  if ("refusal" in plan) throw new Error(plan.refusal.en);
  writeRelease(join(root, "datasets/park-indicators/releases"), plan);
  return plan.release.version;
}

function headlines(catalogue: Catalogue, slug: string): Record<string, string> {
  const versions = chartVersions(chartHistories(catalogue).get(slug) ?? [], slug);
  return Object.fromEntries(
    versions.map(({ release: { version } }) => {
      const { title, headline } = frozenChart(versions, version).figures.en;
      return [version, `${title}: ${headline}`];
    }),
  );
}

describe("a chart that is rewritten", () => {
  test("is drawn as it was in the release that froze it, and as it is now in the next", () => {
    const { root, edit } = base();
    const before = headlines(read(root), "output")["1.0.0"];
    edit("charts/output.json", "Output of {east.entity}: {east}", "{east.entity} made {east}");
    edit("charts/output.json", '"en": "Output"', '"en": "Industrial output"');
    expect(headlines(read(root), "output")).toEqual({ "1.0.0": before });
    expect(release(root)).toBe("1.0.1");
    const after = headlines(read(root), "output");
    expect(after["1.0.0"]).toBe(before);
    expect(after["1.0.1"]).toContain("Industrial output: East Park made");
    const states = chartHistories(read(root)).get("output") ?? [];
    expect(chartVersions(states, "output").map(({ change }) => change)).toEqual(["first", "relabelled"]);
  });
});

describe("a chart that is new", () => {
  test("is drawn as of releases from before it, and stays so once a release has frozen it", () => {
    const { root, edit } = base();
    const file = join(root, "charts/visits.json");
    const spec = readFileSync(file);
    rmSync(file);
    rmSync(join(root, "datasets/park-indicators/releases"), { recursive: true });
    expect(release(root)).toBe("1.0.0");
    expect(headlines(read(root), "visits")).toEqual({});
    writeFileSync(file, spec);
    expect(Object.keys(headlines(read(root), "visits"))).toEqual(["1.0.0"]);
    edit("charts/visits.json", '"Visits"', '"Calls"');
    expect(headlines(read(root), "visits")["1.0.0"]).toContain("Calls");
    expect(release(root)).toBe("1.0.1");
    edit("charts/visits.json", '"Calls"', '"Meetings"');
    expect(headlines(read(root), "visits")["1.0.0"]).toContain("Calls");
  });
});

describe("a chart that is given up", () => {
  test("keeps the pages of its releases, which lead to the charts that there are", () => {
    const { root, edit } = base();
    rmSync(join(root, "charts/visits.json"));
    const catalogue = read(root);
    const histories = chartHistories(catalogue);
    expect(frozenFilePaths(histories).map(({ params }) => params)).toContainEqual({
      slug: "visits",
      version: "1.0.0",
    });
    const view = frozenChartView({ catalogue, lang: "en" }, histories.get("visits") ?? [], "visits", "1.0.0");
    expect(view.today.href).toBe("en/charts/");
    expect(view.figure.svg.wide).toContain("<svg");
    edit(DATA, "153.74", "153.75");
    release(root);
    const now = read(root);
    const dataset = now.datasets.get("park-indicators");
    if (!dataset) throw new Error("no dataset");
    const { charts } = JSON.parse(versionsJson(dataset, chartHistories(now).get("output"))) as {
      charts: Record<string, Record<string, string>>;
    };
    expect(charts["visits"]).toEqual({ "1.0.0": "first", "1.0.1": "removed" });
  });
});

import { describe, expect, test } from "vitest";
import { datasetFiles } from "../../src/exports/dataset-files.ts";
import { releaseFiles } from "../../src/exports/release-files.ts";
import type { Catalogue, Dataset } from "../../src/model/catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { contradictionListView } from "../../src/views/reference/contradiction-list.ts";
import { datasetListView } from "../../src/views/releases/dataset-list.ts";
import { datasetView } from "../../src/views/releases/dataset.ts";
import { enterprisesView } from "../../src/views/places/enterprises.ts";
import { glossaryView } from "../../src/views/reference/glossary.ts";
import { indicatorListView } from "../../src/views/reference/indicator-list.ts";
import { indicatorView } from "../../src/views/reference/indicator.ts";
import { mechanismListView } from "../../src/views/reference/mechanism-list.ts";
import { projectsView } from "../../src/views/projects/projects.ts";
import { releaseView } from "../../src/views/releases/release.ts";
import { sourceListView } from "../../src/views/reference/source-list.ts";
import { sourceView } from "../../src/views/reference/source.ts";
import { fixtureCatalogue } from "../exports/fixture.ts";

const catalogue = fixtureCatalogue();
const everyId = catalogue.observations.map((row) => row.id).sort();

describe.each(LANGS)("the reference pages in %s", (lang) => {
  test("show every observation exactly once as a row of its indicator's page", () => {
    const ids = [...catalogue.indicators.keys()].flatMap((id) =>
      indicatorView({ catalogue, lang }, id).table.rows.map((row) => row.id),
    );
    expect(ids.sort()).toEqual(everyId);
  });

  test("show every observation exactly once as a row of its source's page", () => {
    const ids = [...catalogue.sources.keys()].flatMap((id) =>
      sourceView({ catalogue, lang }, id).sections.flatMap((section) => section.table.rows.map((row) => row.id)),
    );
    expect(ids.sort()).toEqual(everyId);
  });

  test("list every indicator, source, mechanism, term, contradiction, project and dataset", () => {
    const count = {
      indicators: indicatorListView({ catalogue, lang }).groups.flatMap((group) => group.items).length,
      sources: sourceListView({ catalogue, lang }).sources.length,
      mechanisms: mechanismListView({ catalogue, lang }).groups.flatMap((group) => group.mechanisms).length,
      glossary: glossaryView({ catalogue, lang }).terms.length,
      contradictions: contradictionListView({ catalogue, lang }).groups.flatMap((group) => group.items).length,
      projects: projectsView({ catalogue, lang }).groups.flatMap((group) => group.projects).length,
      datasets: datasetListView({ catalogue, lang }).datasets.length,
    };
    expect(count).toEqual({
      indicators: catalogue.indicators.size,
      sources: catalogue.sources.size,
      mechanisms: catalogue.mechanisms.size,
      glossary: catalogue.glossary.size,
      contradictions: catalogue.contradictions.length,
      projects: catalogue.projects.size,
      datasets: catalogue.datasets.size,
    });
  });
});

describe("the page of an indicator", () => {
  test("draws the charts that show it", () => {
    const view = indicatorView({ catalogue, lang: "zh" }, "output");
    expect(view.figures.map((figure) => figure.slug)).toEqual(["output"]);
    expect(view.ownFigure).toBeNull();
  });

  test("draws bars of its own where no chart shows it and two values can be compared", () => {
    const view = indicatorView({ catalogue: { ...catalogue, charts: new Map() }, lang: "en" }, "output");
    expect(view.ownFigure?.kind).toBe("bars");
    expect(view.ownFigure?.observations).toHaveLength(2);
  });

  test("sets the value large where there is only one to show", () => {
    const alone: Catalogue = {
      ...catalogue,
      charts: new Map(),
      observations: catalogue.observations.filter((row) => row.entity === "hill-zone"),
    };
    const view = indicatorView({ catalogue: alone, lang: "en" }, "output");
    expect(view.ownFigure).toBeNull();
    expect(view.numbers).toHaveLength(1);
  });

  test("has links in its rows to everything but itself", () => {
    const { table } = indicatorView({ catalogue, lang: "en" }, "output");
    const value = table.columns.findIndex((column) => column.key === "value");
    for (const row of table.rows) expect(row.cells[value]?.href).toBeNull();
  });
});

describe("the page of projects", () => {
  const [line] = projectsView({ catalogue, lang: "en" }).groups.flatMap((group) => group.projects);
  const project = line?.project;

  test("keeps what has happened apart from what is planned, and says which it is", () => {
    expect(project?.actual.map((stage) => stage.role)).toEqual([null]);
    expect(project?.planned.map((stage) => stage.role)).toEqual(["plan"]);
  });

  test("shows the figures of a stage, and for a bare milestone its date alone", () => {
    expect(project?.actual[0]?.figures).toHaveLength(1);
    expect(project?.planned[0]).toMatchObject({ figures: [], period: "2020" });
  });
});

describe("the page of enterprises", () => {
  test("has every actual count of a tier in one cell, and never a sum", () => {
    const tiers = new Set([...catalogue.indicators.values()].filter((item) => item.tier).map((item) => item.id));
    const counts = catalogue.observations.filter(
      (row) => tiers.has(row.indicator) && row.measure === "level" && row.role === "actual",
    );
    const { matrix, growth, plans } = enterprisesView({ catalogue, lang: "en" });
    const shown = matrix.groups.flatMap((group) => group.rows).flatMap((row) => row.cells.flat());
    expect(shown.map((value) => value.id).sort()).toEqual(counts.map((row) => row.id).sort());
    const others = [growth, plans].flatMap((table) => table?.rows ?? []);
    const all = catalogue.observations.filter((row) => tiers.has(row.indicator));
    expect(others).toHaveLength(all.length - counts.length);
  });
});

describe("the page of mechanisms", () => {
  test("says aloud where nothing has been published", () => {
    const bare: Catalogue = { ...catalogue, observations: [], projects: new Map() };
    for (const item of mechanismListView({ catalogue: bare, lang: "en" }).groups.flatMap((group) => group.mechanisms))
      expect(item.count).toBeNull();
  });
});

describe("the pages of data", () => {
  const dataset = catalogue.datasets.get("park-indicators") as Dataset;
  const read = (): Uint8Array => new Uint8Array(1500);

  test("offer the data, its description, the spreadsheet edition and the lists of versions and changes", () => {
    const view = datasetView({ catalogue, lang: "en" }, dataset.id, datasetFiles(catalogue, dataset, read, []));
    expect(view.files.rows.map((row) => row.cells[0]?.text)).toEqual([
      "observations.csv",
      "park-indicators.excel.csv",
      "template.xlsx",
      "datapackage.json",
      "versions.json",
      "changes.csv",
    ]);
    expect(view.files.rows[0]?.cells[0]?.href).toBe("data/park-indicators/observations.csv");
  });

  test("explain every column in the language of the page", () => {
    for (const lang of LANGS) {
      const view = datasetView({ catalogue, lang }, dataset.id, new Map());
      for (const row of view.dictionary.flatMap((table) => table.rows)) expect(row.cells[1]?.text).not.toContain(" / ");
    }
  });

  test("link to every frozen file of a release and show old and new values of a revised row", () => {
    const [after] = catalogue.observations;
    if (!after) throw new Error("no rows");
    const before = { ...after, value: "249.5" };
    const change = {
      change: "revised",
      id: after.id,
      field: "value",
      old: "249.5",
      new: after.value ?? "",
    } as const;
    const [release] = dataset.releases;
    if (!release) throw new Error("no release");
    const state = { release, catalogue, changes: [change] };
    const previous = { release, catalogue: { ...catalogue, observations: [before] }, changes: [] };
    const files = releaseFiles(dataset, release, read);
    const view = releaseView({ catalogue, lang: "zh" }, dataset.id, { state, previous, differences: null }, files);
    expect(view.files.rows).toHaveLength(Object.keys(release.files).length + 1);
    const [revised] = view.changes;
    expect(revised?.id).toBe("revised");
    const cells = revised?.tables[0]?.rows[0]?.cells.map((cell) => cell.text);
    expect(cells).toContain("249.50亿元");
    expect(cells).toContain("250.50亿元");
  });
});

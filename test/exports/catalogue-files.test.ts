import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { changesCsv } from "../../src/exports/changes-csv.ts";
import { checksums } from "../../src/exports/checksums.ts";
import { dcatCatalogue } from "../../src/exports/dcat.ts";
import { pagePaths, sitemaps } from "../../src/exports/sitemap.ts";
import { versionsJson } from "../../src/exports/versions-json.ts";
import type { Dataset } from "../../src/model/catalogue.ts";
import { fixtureCatalogue } from "./fixture.ts";

const catalogue = fixtureCatalogue();
const released = catalogue.datasets.get("park-indicators") as Dataset;
const published = { ...catalogue, site: { ...catalogue.site, base_url: "https://data.example/parks" } };

describe("checksums.txt", () => {
  test("has one line for every released file and for all of them packed, as sha256sum reads it", () => {
    const read = (path: string) => readFileSync(`test/fixtures/base/data/datasets/park-indicators/${path}`);
    const lines = checksums(catalogue, () => read)
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(Object.keys(released.releases[0]?.files ?? {}).length + 1);
    expect(lines.at(-1)).toContain("  data/park-indicators/1.0.0/park-indicators-1.0.0.zip");
    for (const line of lines) expect(line).toMatch(/^[0-9a-f]{64} {2}data\/park-indicators\/1\.0\.0\/\S+$/);
  });
});

describe("versions.json", () => {
  test("names the latest release and all of them, the newest first", () => {
    const file = JSON.parse(versionsJson(released)) as {
      latest: string;
      versions: { version: string; path: string }[];
    };
    expect(file.latest).toBe(released.version);
    expect(file.versions.map((each) => each.version)).toEqual(released.releases.map((each) => each.version).reverse());
    expect(file.versions[0]?.path).toBe("data/park-indicators/1.0.0/");
  });
});

describe("changes.csv", () => {
  test("has a line for each changed cell, with its version", () => {
    const change = { change: "revised", id: "a/b", field: "value", old: "1", new: "2" } as const;
    expect(changesCsv([{ version: "1.0.1", changes: [change] }])).toBe(
      "version,change,id,field,old,new\n1.0.1,revised,a/b,value,1,2\n",
    );
  });
});

describe("the DCAT catalogue", () => {
  const ids = (text: string) =>
    (JSON.parse(text) as { "dcat:dataset": { "@id": string }[] })["dcat:dataset"].map((node) => node["@id"]);

  test("lists every dataset and every release", () => {
    expect(ids(dcatCatalogue(catalogue))).toEqual([
      "data/park-indicators/",
      "data/park-indicators/1.0.0/",
      "data/enterprise-counts/",
      "data/project-progress/",
    ]);
  });

  test("has full addresses where the site has a public one", () => {
    for (const id of ids(dcatCatalogue(published))) expect(id).toMatch(/^https:\/\/data\.example\/parks\/data\//);
  });

  test("carries the hash of every released file", () => {
    const text = dcatCatalogue(catalogue);
    for (const sha256 of Object.values(released.releases[0]?.files ?? {})) expect(text).toContain(sha256);
  });
});

describe("the sitemap", () => {
  test("is not made without a public address", () => {
    expect(sitemaps(catalogue).size).toBe(0);
  });

  test("names every page in both languages once", () => {
    const xml = sitemaps(published).get("sitemap-0") ?? "";
    const pages = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    expect(pages).toHaveLength(2 * pagePaths(catalogue).length);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages).toContain("https://data.example/parks/en/data/park-indicators/1.0.0/");
  });
});

import { describe, expect, test } from "vitest";
import { chartJsonLd, type DescribedData } from "../../src/exports/schema-org.ts";
import type { Dataset } from "../../src/model/catalogue.ts";
import { fixtureCatalogue } from "./fixture.ts";

const catalogue = fixtureCatalogue();
const dataset = catalogue.datasets.get("park-indicators") as Dataset;
const described: DescribedData = {
  catalogue,
  lang: "en",
  from: "en/charts/x/1.0.0/",
  name: 'A </script><script>alert("x")</script> name',
  description: "What it shows",
  release: dataset.releases[0] ?? null,
  rows: catalogue.observations.filter((row) => row.dataset === dataset.id),
  files: [{ path: "charts/x/1.0.0/data.csv", mediaType: "text/csv; charset=utf-8", bytes: 12, sha256: "ab" }],
};

describe("what a page says of itself", () => {
  test("cannot end its element, whatever the data hold", () => {
    const json = chartJsonLd(described, dataset);
    expect(json).not.toContain("<");
    expect((JSON.parse(json) as { name: string }).name).toBe(described.name);
  });

  test("has version, licence, sources and files with hash and type", () => {
    expect(JSON.parse(chartJsonLd(described, dataset))).toMatchObject({
      "@type": "Dataset",
      version: "1.0.0",
      license: catalogue.site.licence.url,
      isPartOf: { url: "../../../../en/data/park-indicators/1.0.0/" },
      isBasedOn: [{ "@type": "CreativeWork" }],
      distribution: [
        {
          contentUrl: "../../../../charts/x/1.0.0/data.csv",
          encodingFormat: "text/csv",
          contentSize: "12 B",
          sha256: "ab",
        },
      ],
    });
  });

  test.each([
    ["2019-09?", "2019-09"],
    ["2019", "2019"],
    ["2024-08-31", "2024-08-31"],
    ["2020-Q4?", undefined],
    ["2019-S2?", undefined],
    ["2023-07/2023-08?", undefined],
  ])("gives a source of %s the date %s", (date, expected) => {
    const sources = new Map([...catalogue.sources].map(([id, source]) => [id, { ...source, date }]));
    const json = chartJsonLd({ ...described, catalogue: { ...catalogue, sources } }, dataset);
    const { isBasedOn } = JSON.parse(json) as { isBasedOn: { datePublished?: string }[] };
    expect(isBasedOn.length).toBeGreaterThan(0);
    for (const source of isBasedOn) expect(source.datePublished).toBe(expected);
  });

  test("has full addresses where the site has a public one", () => {
    const site = { ...catalogue.site, base_url: "https://data.example/parks" };
    const json = chartJsonLd({ ...described, catalogue: { ...catalogue, site } }, dataset);
    expect(JSON.parse(json)).toMatchObject({ url: "https://data.example/parks/en/charts/x/1.0.0/" });
  });
});

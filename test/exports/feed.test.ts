import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { releaseFeed } from "../../src/exports/feed.ts";
import type { Catalogue, Dataset } from "../../src/model/catalogue.ts";
import type { Release } from "../../src/schema/release.ts";
import { fixtureCatalogue } from "./fixture.ts";
import { HOSTILE } from "./hostile.ts";

const base = fixtureCatalogue();
const dataset = base.datasets.get("park-indicators") as Dataset;
const [first] = dataset.releases as [Release];
const second: Release = {
  ...first,
  version: "1.0.1",
  date: "2019-12-01",
  bump: "patch",
  reason: { zh: "<更正> & 补充", en: "<Corrected> & added" },
};
const releases = { ...dataset, releases: [first, second], version: "1.0.1" };
const catalogue: Catalogue = { ...base, datasets: new Map([["park-indicators", releases]]) };
const published: Catalogue = { ...catalogue, site: { ...base.site, base_url: "https://data.example/parks" } };

function read(xml: string) {
  const { document } = parseHTML(`<!doctype html><body>${xml.replace(/<\?xml[^>]*>/, "")}</body>`);
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((each) => each.textContent ?? "");
  const links = [...document.querySelectorAll("link")].map((each) => each.getAttribute("href") ?? "");
  return { texts, links };
}

describe("the Atom feed", () => {
  test("lists the releases, the newest first, dated by themselves and not by the clock", () => {
    const { texts } = read(releaseFeed({ catalogue, lang: "en" }));
    expect(texts("entry > title").map((title) => title.split(" ").at(-1))).toEqual(["1.0.1", "1.0.0"]);
    expect(texts("updated")[0]).toBe("2019-12-01T00:00:00Z");
    expect(releaseFeed({ catalogue, lang: "en" })).toBe(releaseFeed({ catalogue, lang: "en" }));
  });

  test("has full addresses where the site has a public one, and relative ones where it has none", () => {
    for (const href of read(releaseFeed({ catalogue: published, lang: "en" })).links)
      expect(href).toMatch(/^https:\/\/data\.example\/parks\//);
    expect(read(releaseFeed({ catalogue, lang: "en" }, releases)).links).toContain(
      "../../../en/data/park-indicators/1.0.1/",
    );
  });

  test("has ids that are absolute, all different, and stay when the site moves", () => {
    const ids = read(releaseFeed({ catalogue, lang: "zh" })).texts("id");
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(3);
    expect(read(releaseFeed({ catalogue: published, lang: "zh" })).texts("id")).toEqual(ids);
  });

  test("carries reasons as text, whatever stands in them", () => {
    expect(releaseFeed({ catalogue, lang: "en" })).toContain("&lt;Corrected&gt; &amp; added");
    const words = { zh: HOSTILE, en: HOSTILE };
    const hostile: Catalogue = {
      ...catalogue,
      site: { ...base.site, name: words, publisher: words },
      datasets: new Map([["park-indicators", { ...releases, title: words, releases: [{ ...second, reason: words }] }]]),
    };
    const elements = (of: Catalogue): string[] =>
      [...new Set(releaseFeed({ catalogue: of, lang: "en" }).match(/<[a-z]+/g))].sort();
    expect(elements(hostile)).toEqual(elements(catalogue));
  });

  test("of a dataset holds its releases alone and has an id of its own", () => {
    const own = read(releaseFeed({ catalogue, lang: "zh" }, releases)).texts("id");
    expect(own[0]).not.toBe(read(releaseFeed({ catalogue, lang: "zh" })).texts("id")[0]);
    expect(own.slice(1)).toEqual(
      read(releaseFeed({ catalogue, lang: "zh" }))
        .texts("id")
        .slice(1),
    );
  });
});

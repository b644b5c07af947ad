import { expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { siteSchema } from "../../src/schema/site.ts";
import { baseOf } from "../../src/schema/briefing.ts";
import { briefingView, type BriefingView } from "../../src/views/briefings/briefing.ts";
import { briefingFile } from "../../src/views/briefings/briefing-files.ts";

const { catalogue: record } = loadCatalogue("data");
if (!record) throw new Error("the record is not sound");
const now: Catalogue = record;
const slugs = [...now.editions.keys()];
const LATER = { zh: "后来的说法", en: "what was said later" };

/** The editions of a record, in both languages. */
function editions(catalogue: Catalogue): BriefingView[] {
  return slugs.flatMap((slug) => LANGS.map((lang) => briefingView({ catalogue, lang }, slug)));
}

function renamed<Row>(rows: ReadonlyMap<string, Row>, change: (row: Row) => Row): Map<string, Row> {
  return new Map([...rows].map(([id, row]) => [id, change(row)]));
}

test("names and charts of an edition are those of its releases, whatever became of them", () => {
  const later: Catalogue = {
    ...now,
    indicators: renamed(now.indicators, (row) => ({ ...row, name: LATER, decimals: 0 })),
    entities: renamed(now.entities, (row) => ({ ...row, name: LATER, shortName: LATER })),
    units: renamed(now.units, (row) => ({ ...row, pattern: { zh: "{}个", en: "{} things" } })),
    scopes: renamed(now.scopes, (row) => ({ ...row, name: LATER })),
    sources: renamed(now.sources, (row) => ({ ...row, shortName: LATER })),
    charts: new Map([...now.charts].map(([slug, spec]) => [slug, { ...spec, title: LATER, headline: LATER }])),
  };
  expect(JSON.stringify(editions(later))).not.toContain(LATER.en);
  expect(editions(later)).toEqual(editions(now));
});

test("an edition is judged by the limits of its day", () => {
  const strict = { pace: { green: 90, yellow: 80, red: 70 }, growth_highlight: 99, stale_months: 999 };
  const { $schema: _schema, ...site } = now.site;
  const withLimits = (former: readonly object[]): Catalogue => ({
    ...now,
    site: siteSchema.parse({ ...site, thresholds: strict, former_thresholds: former }),
  });
  const last =
    [...now.editions.values()]
      .map(({ spec }) => spec.edition)
      .sort()
      .at(-1) ?? "";
  const kept = { until: last, thresholds: now.site.thresholds };
  expect(editions(withLimits([]))).not.toEqual(editions(now));
  expect(editions(withLimits([kept]))).toEqual(editions(now));
  // The earliest list that still held on the day decides, in whatever order they stand.
  const after = { until: "2999-12-31", thresholds: strict };
  const before = { until: "2000-01-01", thresholds: strict };
  expect(editions(withLimits([after, kept, before]))).toEqual(editions(now));
});

/** The record with an address, and one more edition of the briefing on Wutong, which came after the present one. */
const later = withLater(now);

function withLater(catalogue: Catalogue): Catalogue {
  const present = catalogue.editions.get("wutong");
  if (!present) throw new Error("no edition on Wutong");
  const spec = { ...present.spec, edition: "2027-01-15" };
  const editions = new Map(catalogue.editions)
    .set("wutong", { ...present, spec })
    .set("wutong/2027-01-15", { ...present, spec: { ...spec, slug: "wutong/2027-01-15" } });
  return { ...catalogue, editions, site: { ...catalogue.site, base_url: "https://data.example.cn/parks/" } };
}

const [firstDay = ""] = [...now.editions.keys()].flatMap((slug) =>
  baseOf(slug).base === "wutong" ? (baseOf(slug).day ?? []) : [],
);

test("an edition says the same at both of its addresses, and its QR code leads to the lasting one", async () => {
  for (const lang of LANGS) {
    const [present, lasting] = ["wutong", "wutong/2027-01-15"].map((slug) =>
      briefingView({ catalogue: later, lang }, slug),
    );
    if (!present || !lasting) throw new Error("an edition is missing");
    const { slug: _slug, path: _path, from: _from, files: _files, editions: _e, printedFrom, ...said } = present;
    expect(lasting).toMatchObject(JSON.parse(JSON.stringify(said)) as object);
    expect([printedFrom, lasting.printedFrom]).toEqual(["2027-01-15/", null]);
    const address = `https://data.example.cn/parks/${lang === "en" ? "en/" : ""}briefings/wutong/2027-01-15/`;
    expect([present.address?.text, lasting.address?.text]).toEqual([address, address]);
    const [one, other] = await Promise.all(
      [present, lasting].map(({ slug }) => briefingFile({ catalogue: later, lang }, slug, "briefing.docx")),
    );
    expect(one).toBe(other);
  }
});

test("the present edition leads to those before it, and an old one to the present", () => {
  const lines = (slug: string): string[] =>
    briefingView({ catalogue: later, lang: "en" }, slug).editions.map(
      ({ text, links }) => text + links.map((link) => `${link.text} ${link.href}`).join(", "),
    );
  expect(lines("wutong")).toEqual([
    "Lasting address of this edition: 15 Jan 2027 en/briefings/wutong/2027-01-15/",
    expect.stringMatching(`^Earlier editions: .* en/briefings/wutong/${firstDay}/$`),
  ]);
  expect(lines("wutong/2027-01-15")).toEqual(["This is the lasting address of the edition; it will not change."]);
  expect(lines(`wutong/${firstDay}`)).toEqual([
    "This is an earlier edition, kept as it was. The latest: 15 Jan 2027 en/briefings/wutong/",
  ]);
});

test("the edition before is the newest that was kept, and what changed since is told", () => {
  const kept = [...now.editions.values()].filter(({ spec }) => {
    const { base, day } = baseOf(spec.slug);
    return day !== null && now.editions.get(base)?.spec.edition !== day;
  });
  expect(kept.length).toBeGreaterThan(0);
  for (const { spec } of kept) {
    const present = now.editions.get(baseOf(spec.slug).base);
    expect(present?.spec.previous).toMatchObject({ edition: spec.edition, releases: spec.releases });
    expect(present?.changes).not.toBeNull();
  }
});

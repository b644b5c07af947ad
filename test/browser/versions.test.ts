import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DIST, builtPages, readPage } from "./built-site.ts";
import { openSite } from "./open-site.ts";

interface Versions {
  latest: string;
  versions: { version: string; path: string }[];
  charts: Record<string, Record<string, string>>;
}

const DATASETS = ["park-indicators", "enterprise-counts", "project-progress"];
const lists = DATASETS.map(
  (id) => JSON.parse(readFileSync(join(DIST, "data", id, "versions.json"), "utf8")) as Versions,
);
const pages = builtPages();
const frozen = pages.filter((page) => /^charts\/[^/]+\/\d+\.\d+\.\d+\/$/.test(page));

const hashes = new Map<string, string>();

/** The SHA-256 of a built file; several tests ask for each. */
function hashOf(path: string): string {
  const known = hashes.get(path);
  if (known !== undefined) return known;
  const hash = createHash("sha256")
    .update(readFileSync(join(DIST, path)))
    .digest("hex");
  hashes.set(path, hash);
  return hash;
}

/** The release whose figure the chart of today shows; null where the working copy has moved on. */
function versionToday(slug: string): string | null {
  const file = join(DIST, "charts", slug, "metadata.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { version: string | null }).version : null;
}

describe("every released file", () => {
  test("stands at its address with the hash that checksums.txt gives", () => {
    const lines = readFileSync(join(DIST, "checksums.txt"), "utf8").trimEnd().split("\n");
    const wrong = lines.filter((line) => {
      const [hash = "", path = ""] = line.split("  ");
      return !existsSync(join(DIST, path)) || hashOf(path) !== hash;
    });
    expect(wrong).toEqual([]);
    const releases = lists.reduce((sum, { versions }) => sum + versions.length, 0);
    expect(lines.filter((line) => line.endsWith(".zip"))).toHaveLength(releases);
  });

  test("is the file that was frozen, byte for byte", () => {
    for (const id of DATASETS) {
      const { releases } = JSON.parse(readFileSync(join("data/datasets", id, "releases/releases.json"), "utf8")) as {
        releases: { version: string; files: Record<string, string> }[];
      };
      for (const { version, files } of releases)
        for (const [name, hash] of Object.entries(files)) expect(hashOf(`data/${id}/${version}/${name}`)).toBe(hash);
    }
  });
});

describe("every chart in every release that has rows for it", () => {
  test("has its frozen page, in both languages, with picture, data and metadata", () => {
    expect(frozen.length).toBeGreaterThan(100);
    for (const { versions, charts } of lists) {
      for (const [slug, changes] of Object.entries(charts)) {
        const first = Object.entries(changes).find(([, change]) => change === "first")?.[0];
        const since = versions.slice(0, versions.findIndex(({ version }) => version === first) + 1);
        for (const { version } of since) {
          const folder = `charts/${slug}/${version}`;
          for (const file of [
            ...["data.csv", "data.json", "metadata.json"].map((name) => `${folder}/${name}`),
            ...["", "en/"].flatMap((lang) =>
              ["index.html", "chart.svg", "chart.png", "og.png", "wechat.html", "pack.zip"].map(
                (name) => `${lang}${folder}/${name}`,
              ),
            ),
          ])
            expect(existsSync(join(DIST, file)), file).toBe(true);
        }
      }
    }
  });

  test("has the pack of the release that drew it, and the page offers it at its own address", () => {
    for (const { versions, charts } of lists)
      for (const [slug, changes] of Object.entries(charts))
        for (const lang of ["", "en/"]) {
          const folders = versions
            .map(({ version }) => ({ version, page: `${lang}charts/${slug}/${version}/` }))
            .filter(({ page }) => existsSync(join(DIST, page)))
            .reverse();
          let drawn = "";
          for (const { version, page } of folders) {
            const hash = hashOf(`${page}pack.zip`);
            if (changes[version] === undefined) expect(hash, page).toBe(drawn);
            drawn = hash;
            const links = [...readPage(page).matchAll(/<a [^>]*href="([^"]*pack\.zip)"/g)];
            const targets = links.map(([, href = ""]) => new URL(href, `http://site/${page}`));
            expect(targets.map(({ pathname }) => pathname)).toEqual([`/${page}pack.zip`]);
          }
        }
  });

  test("has its files in the list of checksums for charts", () => {
    const lines = readFileSync(join(DIST, "charts/checksums.txt"), "utf8").trimEnd().split("\n");
    const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    for (const [path, hash] of listed) expect(hashOf(path), path).toBe(hash);
    for (const page of frozen.flatMap((each) => [each, `en/${each}`]))
      for (const name of ["chart.png", "og.png", "pack.zip"]) expect(listed.has(`${page}${name}`)).toBe(true);
  });

  test("names in its metadata the files that are there, with their hashes, and what it is based on", () => {
    for (const page of frozen) {
      const metadata = JSON.parse(readFileSync(join(DIST, page, "metadata.json"), "utf8")) as {
        version: string;
        isBasedOn: { type: string; sha256: string }[];
        files: { address: string; sha256: string; bytes: number }[];
        citation: Record<string, { bibtex: string }>;
      };
      expect(page.endsWith(`/${metadata.version}/`)).toBe(true);
      for (const { address, sha256 } of metadata.files) expect(hashOf(address)).toBe(sha256);
      const listed = metadata.files.map(({ address }) => address);
      for (const name of ["chart.svg", "chart.png", "og.png", "wechat.html", "pack.zip"])
        expect(listed).toEqual(expect.arrayContaining([page + name, `en/${page}${name}`]));
      expect(metadata.isBasedOn.map(({ type }) => type)).toEqual(expect.arrayContaining(["Dataset", "CreativeWork"]));
      expect(metadata.citation["zh"]?.bibtex).toContain(page);
    }
  });

  test("says as of when it is, and describes itself to machines, without any script", () => {
    for (const page of frozen.flatMap((each) => [each, `en/${each}`])) {
      const html = readPage(page);
      const version = page.split("/").at(-2) ?? "";
      const [, notice = ""] = /<p class="notice">([\s\S]*?)<\/p>/.exec(html) ?? [];
      expect(notice.replaceAll(/<[^>]+>/g, "")).toContain(version);
      expect(/<a href="([^"]*)"/.exec(notice)?.[1]).toContain("#versions");
      expect(html).toContain('<meta name="robots" content="noindex">');
      const [, json = ""] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
      expect(json).not.toContain("<");
      const described = JSON.parse(json) as { version: string; distribution: { sha256: string }[] };
      expect(described.version).toBe(version);
      expect(described.distribution.length).toBeGreaterThan(2);
    }
  });

  test("has pictures of the promised width, under 1 MB, and the latest is that of today", () => {
    for (const page of frozen.flatMap((each) => [each, `en/${each}`])) {
      const [picture, preview] = ["chart.png", "og.png"].map((name) => readFileSync(join(DIST, page, name)));
      expect(picture?.readUInt32BE(16)).toBe(1354);
      expect(picture?.length).toBeLessThan(1_000_000);
      expect([preview?.readUInt32BE(16), preview?.readUInt32BE(20)]).toEqual([1200, 630]);
      const image = /property="og:image" content="([^"]+)"/.exec(readPage(page))?.[1];
      if (image !== undefined) expect(image.endsWith(`${page}og.png`)).toBe(true);
    }
    for (const { latest, charts } of lists)
      for (const slug of Object.keys(charts).filter((each) => versionToday(each) === latest)) {
        const [today, released] = [`charts/${slug}`, `charts/${slug}/${latest}`].map((path) =>
          readFileSync(join(DIST, path, "chart.png")),
        );
        expect(released && today?.equals(released), slug).toBe(true);
      }
  });

  test("is small: a hundred releases must stay affordable", () => {
    const weights = frozen.map((page) => Buffer.byteLength(readPage(page))).sort((a, b) => a - b);
    // Headlines that name body and time are a little longer than a list of values was.
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThan(16_500);
  });
});

describe("in a browser", () => {
  const site = openSite("/parks/site/");

  /** The state of the page of an old figure, as versions.json has it, or as a test pretends. */
  async function notice(page: string, pretend?: (versions: Versions) => Versions): Promise<string> {
    const context = await site.browser.newContext();
    const tab = await context.newPage();
    if (pretend)
      await tab.route("**/versions.json", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ json: pretend((await response.json()) as Versions) });
      });
    await tab.goto(site.url + page);
    await tab.waitForFunction(() => document.querySelector("[data-versions]")?.textContent !== "");
    const text = await tab.locator("[data-versions]").innerText();
    await context.close();
    return text;
  }

  const [old] = frozen.filter((page) => {
    const [, slug = "", version = ""] = page.split("/");
    return lists.some(({ charts, latest }) => charts[slug] !== undefined && latest !== version);
  });
  const newest = frozen.find((page) => {
    const [, slug = "", version = ""] = page.split("/");
    return lists.some(({ charts, latest }) => charts[slug] !== undefined && latest === version);
  });

  test("an old figure says that a newer version exists", async () => {
    const [, slug = ""] = old?.split("/") ?? [];
    const latest = lists.find(({ charts }) => charts[slug])?.latest ?? "?";
    expect(await notice(`en/${old}`)).toContain(`There is a newer version, ${latest}.`);
  });

  test("the newest says that it is", async () => {
    expect(await notice(`en/${newest}`)).toBe("This is the latest version.");
  });

  test("an old figure says that it was corrected since, before anything else that happened", async () => {
    const [, slug = ""] = newest?.split("/") ?? [];
    const text = await notice(`en/${newest}`, (known) => ({
      latest: "9.0.1",
      versions: [{ version: "9.0.1", path: "" }, { version: "9.0.0", path: "" }, ...known.versions],
      charts: { [slug]: { "9.0.0": "revised", "9.0.1": "extended" } },
    }));
    expect(text).toBe("There is a newer version, 9.0.1. A figure in this chart was corrected in version 9.0.0.");
  });

  test("citations carry the full frozen address and the day, and are copied with one click", async () => {
    const context = await site.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const tab = await context.newPage();
    await tab.goto(`${site.url}${newest}`);
    const [button] = await tab.locator("[data-copy]").all();
    await button?.click();
    const text = await tab.locator("#cite-gbt7714").innerText();
    expect(text).toContain(`${site.url}${newest}`);
    expect(text).toMatch(/\[\d{4}-\d{2}-\d{2}\]/);
    await expect.poll(() => tab.locator("[data-copied]").first().innerText()).toBe("已复制");
    await expect.poll(async () => (await tab.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text.trim());
    await context.close();
  });
});

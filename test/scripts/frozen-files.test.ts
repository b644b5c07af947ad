import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { listChecksums } from "../../scripts/frozen-checksums.ts";
import { shareFrozen } from "../../scripts/frozen-files.ts";

/** A built site with one chart in three releases; the second left it alone, and the third has a name that sorts first. */
const FILES = {
  "charts/output/1.9.0/pack.zip": "first pack",
  "charts/output/1.9.0/og.png": "picture",
  "charts/output/1.9.0/index.html": "page",
  "charts/output/1.9.1/og.png": "picture",
  "charts/output/1.9.1/index.html": "page",
  "charts/output/1.10.0/pack.zip": "second pack",
  "charts/output/1.10.0/og.png": "another",
  "charts/output/1.10.0/index.html": "page",
  "charts/output/og.png": "another",
};

function builtSite(): { root: string; read: (path: string) => string; id: (path: string) => number } {
  const root = mkdtempSync(join(tmpdir(), "park-site-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return {
    root,
    read: (path) => readFileSync(join(root, path), "utf8"),
    id: (path) => statSync(join(root, path)).ino,
  };
}

test("a release that left a chart alone has the pack of the release before, as the same file", () => {
  const { root, read, id } = builtSite();
  expect(shareFrozen(root)).toEqual({ packs: 1, shared: 1 });
  expect(read("charts/output/1.9.1/pack.zip")).toBe("first pack");
  expect(id("charts/output/1.9.1/pack.zip")).toBe(id("charts/output/1.9.0/pack.zip"));
  expect(id("charts/output/1.9.1/og.png")).toBe(id("charts/output/1.9.0/og.png"));
  for (const [path, text] of Object.entries(FILES)) expect(read(path)).toBe(text);
  expect(id("charts/output/1.9.1/index.html")).not.toBe(id("charts/output/1.9.0/index.html"));
  expect(shareFrozen(root)).toEqual({ packs: 0, shared: 0 });
});

test("where the file system knows no second names, the pack is copied and nothing else changes", () => {
  const { root, read, id } = builtSite();
  const refuse = (): never => {
    throw new Error("EXDEV: cross-device link not permitted");
  };
  expect(shareFrozen(root, refuse)).toEqual({ packs: 1, shared: 0 });
  expect(read("charts/output/1.9.1/pack.zip")).toBe("first pack");
  expect(id("charts/output/1.9.1/pack.zip")).not.toBe(id("charts/output/1.9.0/pack.zip"));
  for (const [path, text] of Object.entries(FILES)) expect(read(path)).toBe(text);
});

test("the checksums name every frozen file but the pages, oldest first", () => {
  const { root, read } = builtSite();
  shareFrozen(root);
  expect(listChecksums(root)).toBe(6);
  const lines = read("charts/checksums.txt").trimEnd().split("\n");
  expect(lines.map((line) => line.split("  ")[1])).toEqual([
    "charts/output/1.9.0/og.png",
    "charts/output/1.9.0/pack.zip",
    "charts/output/1.9.1/og.png",
    "charts/output/1.9.1/pack.zip",
    "charts/output/1.10.0/og.png",
    "charts/output/1.10.0/pack.zip",
  ]);
  expect(lines[0]).toMatch(/^[0-9a-f]{64} {2}/);
  expect(lines[0]?.slice(0, 64)).toBe(lines[2]?.slice(0, 64));
});

test.each(["", "https://data.example/parks/"])(
  "metadata with addresses from “%s” lists pictures and pack too",
  (base) => {
    const { root, read } = builtSite();
    const folder = "charts/output/1.9.0";
    const data = { address: `${base}${folder}/data.csv`, media_type: "text/csv", bytes: 1, sha256: "ab" };
    writeFileSync(join(root, folder, "metadata.json"), JSON.stringify({ chart: "output", files: [data] }));
    listChecksums(root);
    const once = read(`${folder}/metadata.json`);
    const { files } = JSON.parse(once) as { files: { address: string; bytes: number; sha256: string }[] };
    expect(files.map(({ address }) => address)).toEqual(
      ["data.csv", "og.png", "pack.zip"].map((name) => `${base}${folder}/${name}`),
    );
    const lines = read("charts/checksums.txt").split("\n");
    expect(lines).toContain(`${files[1]?.sha256}  ${folder}/og.png`);
    expect(files[2]?.bytes).toBe("first pack".length);
    listChecksums(root);
    expect(read(`${folder}/metadata.json`)).toBe(once);
  },
);

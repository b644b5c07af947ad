import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { Reader } from "../../src/read/reader.ts";
import { overlayReader } from "./overlay-reader.ts";

const base = overlayReader("test/fixtures/base", "test/fixtures/none");
const files = [
  "reference/entities.csv",
  "reference/units.csv",
  "datasets/park-indicators/observations.csv",
  "datasets/park-indicators/datapackage.json",
  "datasets/park-indicators/releases/releases.json",
  "datasets/project-progress/projects.json",
  "charts/output.json",
  "site.json",
].map((path) => `data/${path}`);

/** The base with one file changed. */
function withFile(file: string, bytes: Uint8Array | null): Reader {
  return { ...base, read: (path) => (path === file ? bytes : base.read(path)) };
}

test("an empty folder ends with problems", () => {
  const { catalogue, problems } = loadCatalogue("data", { reader: { read: () => null, list: () => [] } });
  expect(catalogue).toBe(null);
  expect(problems.length).toBeGreaterThan(10);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["missing-file"]));
});

test("a file that cannot be read ends with a problem that says why", () => {
  const reader: Reader = {
    ...base,
    read(path) {
      if (path.endsWith("site.json")) throw new Error("EACCES: permission denied");
      return base.read(path);
    },
  };
  expect(loadCatalogue("data", { reader }).problems).toMatchObject([
    { code: "unreadable-file", file: "data/site.json", found: "EACCES: permission denied" },
  ]);
});

test.each(files)("%s: whatever its bytes, it ends with problems or a catalogue", (file) => {
  const good = base.read(file) ?? new Uint8Array();
  const random = createRandom(file.length);
  for (let round = 0; round < 60; round++) {
    const bytes = Uint8Array.from(good);
    const kind = round % 4;
    const at = Math.floor(random() * bytes.length);
    if (kind === 0) bytes[at] = Math.floor(random() * 256);
    if (kind === 1) bytes.set([0x22], at);
    if (kind === 2) bytes.set([0x2c], at);
    const changed = kind === 3 ? bytes.subarray(0, at) : bytes;
    const { catalogue, problems } = loadCatalogue("data", { reader: withFile(file, changed) });
    expect(catalogue === null).toBe(problems.some(({ severity }) => severity === "error"));
  }
});

test.each(["null", "[]", "3", '""', '{"projects":[null,3,{"stages":[null,{"figures":[null]}]}]}'])(
  "%s in place of any JSON file ends with problems",
  (text) => {
    for (const file of files.filter((each) => each.endsWith(".json"))) {
      const { catalogue } = loadCatalogue("data", { reader: withFile(file, new TextEncoder().encode(text)) });
      expect(catalogue, file).toBe(null);
    }
  },
);

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

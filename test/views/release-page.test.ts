import { describe, expect, test } from "vitest";
import { releaseStep } from "../../src/release/release-step.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { compareShapes } from "../../src/release/release-differences.ts";
import type { ReleaseShape } from "../../src/model/bump.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { bumpText } from "../../src/text/interface-reference.ts";
import { changesText } from "../../src/text/interface.ts";
import { differenceTables } from "../../src/views/releases/release-differences.ts";
import { releaseView } from "../../src/views/releases/release.ts";

const catalogue = currentCatalogue();
const NOTHING = { added: 0, removed: 0, revised: 0, reflagged: 0 };

const before: ReleaseShape = {
  columns: new Map(),
  codes: new Map(),
  description: new Map([["licenses", "CC-BY-4.0"]]),
  reference: new Map([
    ["units", "id,name_zh,kind\nfirm,家,count\nday,天,time\n"],
    ["sections", "source,section,name_zh\npage,1,导语\n"],
  ]),
  charts: new Map([
    ["output", '{"output":{"kind":"bars","title":{"zh":"产值","en":"Output"}}}'],
    ["visits", '{"visits":{"kind":"bars"}}'],
  ]),
};

describe("what a release changed besides its rows", () => {
  const after: ReleaseShape = {
    ...before,
    description: new Map([["licenses", "CC0"]]),
    reference: new Map([
      ["units", "id,name_zh,kind,factor\nfirm,户,count,1\nyear,年,time,1\n"],
      ["sections", "source,section,name_zh\npage,1,引言\n"],
      ["contradictions", "id\nx\n"],
    ]),
    charts: new Map([["output", '{"output":{"kind":"line","title":{"zh":"产值","en":"Output"},"note":"x"}}']]),
  };
  const tables = differenceTables({ catalogue, lang: "en" }, compareShapes(before, after), "1.0.1");
  const texts = tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

  test("is told by table, code and column, the old text and the new", () => {
    expect(texts[0]).toEqual([
      ["units", "firm", "name_zh", "家", "户"],
      ["units", "(new columns)", "factor", "", ""],
      ["units", "year", "added", "", ""],
      ["units", "day", "removed", "", ""],
      ["sections", "page/1", "name_zh", "导语", "引言"],
    ]);
  });

  test("names the charts with what differs in them, and the description of the package", () => {
    expect(texts[1]).toEqual([
      ["chart “output”", "kind and note"],
      ["chart “visits”", "removed"],
      ["datapackage.json", "licenses"],
    ]);
  });

  test("is nothing where nothing changed, and no correction where charts were frozen for the first time", () => {
    expect(differenceTables({ catalogue, lang: "en" }, compareShapes(before, before), "1.0.1")).toEqual([]);
    const [table] = differenceTables(
      { catalogue, lang: "en" },
      compareShapes({ ...before, charts: null }, before),
      "1.0.1",
    );
    expect(table?.rows).toHaveLength(1);
  });
});

describe.each(LANGS)("the page of a release in %s", (lang) => {
  test("does not say of any release of the record that values were corrected where none were", () => {
    for (const { id, releases } of catalogue.datasets.values()) {
      for (const { version } of releases) {
        const step = releaseStep(catalogue, id, version);
        const { facts, changes } = releaseView({ catalogue, lang }, id, step, new Map());
        const said = facts.map(({ text }) => text);
        const none = said.includes(changesText(NOTHING, lang));
        const corrected = bumpText({ bump: "patch", changes: { ...NOTHING, revised: 1 } }, lang);
        if (none) expect(said, `${id} ${version}`).not.toContain(corrected);
        // A release that changed no row says what it changed instead.
        if (none) expect(changes.map((each) => each.id)).toEqual(["reference"]);
      }
    }
  });

  test.each([
    ["major", { ...NOTHING, added: 1 }],
    ["minor", { ...NOTHING, added: 1 }],
    ["minor", { ...NOTHING, removed: 1 }],
    ["minor", NOTHING],
    ["patch", { ...NOTHING, revised: 1 }],
    ["patch", { ...NOTHING, reflagged: 1 }],
    ["patch", NOTHING],
  ] as const)("has words of its own for %s with %j", (bump, changes) => {
    const others = [NOTHING, { ...NOTHING, added: 1 }, { ...NOTHING, revised: 1 }, { ...NOTHING, reflagged: 1 }];
    const said = bumpText({ bump, changes }, lang);
    expect(said).not.toBe(bumpText({ bump: "initial", changes }, lang));
    const patches = others.map((each) => bumpText({ bump: "patch", changes: each }, lang));
    expect(new Set(patches).size).toBe(patches.length);
  });
});

import { describe, expect, test } from "vitest";
import type { ReleaseState } from "../../src/model/catalogue.ts";
import { keyObservations } from "../../src/model/keyed-rows.ts";
import { diffRows } from "../../src/model/diff.ts";
import type { Lang } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import type { Release } from "../../src/schema/release.ts";
import { changedCells } from "../../src/views/releases/changed-cells.ts";
import { indicatorView } from "../../src/views/reference/indicator.ts";
import { liveLink } from "../../src/views/embeds/live-links.ts";
import { fixtureCatalogue } from "../exports/fixture.ts";

const catalogue = fixtureCatalogue();
const rows = catalogue.observations.filter((row) => row.indicator === "output" && row.measure === "level");
const [row] = rows as [Observation];
const base = catalogue.datasets.get(row.dataset)?.releases[0] as Release;

/** A release after another, in which the rows are these. */
function release(version: string, observations: Observation[], before: readonly Observation[]): ReleaseState {
  return {
    release: { ...base, version },
    catalogue: { ...catalogue, observations },
    changes: diffRows(keyObservations(before), keyObservations(observations)),
  };
}

const old = { ...row, value: "249.5" };
const marked: Observation = { ...row, qualifier: "nearly", qualifierWord: "近", locator: "§2¶3" };
const states = [release("1.0.0", [old], []), release("1.0.1", [row], [old]), release("1.0.2", [marked], [row])];

describe("the page of an indicator", () => {
  const since = (lang: Lang) => {
    const { table } = indicatorView({ catalogue, lang }, "output", () => states);
    const found = table.rows.find((each) => each.id === row.id);
    return found?.cells.at(-1);
  };

  test("says in which release a value came, and what it was before", () => {
    expect(since("zh")?.text).toBe("1.0.0；1.0.1版修订，原为249.50亿元；1.0.2版改注");
    expect(since("en")?.text).toBe("1.0.0; corrected in 1.0.1, was CNY 24.95 billion; note or mark changed in 1.0.2");
    expect(since("zh")?.href).toBe(`data/${row.dataset}/1.0.2/`);
  });

  test("says that a value is in no release yet", () => {
    const { table } = indicatorView({ catalogue, lang: "en" }, "output");
    expect(table.rows.at(0)?.cells.at(-1)?.text).toBe("with unreleased changes");
  });
});

describe("corrections of marks, notes and places", () => {
  const cells = (lang: Lang) =>
    changedCells({ catalogue, lang }, states[2] as ReleaseState, new Set([row.id])).rows.map((each) =>
      each.cells.slice(3, 6).map(({ text }) => text),
    );

  test("are told cell by cell, old and new, in the language of the page", () => {
    expect(cells("en")).toContainEqual([
      "how exact",
      "an exact figure",
      "printed as “nearly”: a little less than this",
    ]);
    expect(cells("en")).toContainEqual(["qualifying word as printed", "–", "近"]);
    expect(cells("zh").map(([field]) => field)).toContain("位置");
  });

  test("mark a Chinese word on an English page as Chinese", () => {
    const table = changedCells({ catalogue, lang: "en" }, states[2] as ReleaseState, new Set([row.id]));
    const word = table.rows.flatMap((each) => each.cells).find(({ text }) => text === "近");
    expect(word?.lang).toBe("zh-CN");
  });
});

describe("links of an old page", () => {
  test("lead only where there still is something", () => {
    expect(liveLink({ catalogue, lang: "zh" }, "indicators/output/")).toBe("indicators/output/");
    expect(liveLink({ catalogue, lang: "en" }, "en/indicators/output/#gone")).toBe("en/indicators/output/");
    expect(liveLink({ catalogue, lang: "en" }, "en/indicators/gone/")).toBeNull();
  });
});

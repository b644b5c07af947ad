import { describe, expect, test } from "vitest";
import { chartKinds } from "../../src/charts/index.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import type { Choice } from "../../src/model/choice.ts";
import { observationId } from "../../src/model/observation-id.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { DATASETS, type ChartKind } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { exploration, explorationFiles } from "../../src/views/figure/exploration.ts";
import { figureOf } from "../../src/views/figure/figure.ts";
import { monthlyCatalogue, row } from "./monthly.ts";

const catalogue = currentCatalogue();
const choose = (indicator: string[], more: Partial<Choice> = {}): Choice => ({
  dataset: "park-indicators",
  kind: null,
  ...more,
  only: { indicator, ...more.only },
});
const reasonFor = (asked: Choice, kind: ChartKind, among = catalogue): string | null | undefined =>
  exploration({ catalogue: among, lang: "en" }, asked).kinds.find((each) => each.kind === kind)?.reason;

describe.each(LANGS)("every single indicator (%s)", (lang) => {
  test.each(DATASETS)("of %s is drawn, with title, words and table", (dataset) => {
    const rows = catalogue.observations.filter((each) => each.dataset === dataset);
    for (const indicator of new Set(rows.map((each) => each.indicator))) {
      const shown = exploration({ catalogue, lang }, choose([indicator], { dataset }));
      const own = rows.filter((each) => each.indicator === indicator);
      expect(shown.rows.map((each) => each.id).sort()).toEqual(own.map((each) => each.id).sort());
      expect(shown.figure?.headline, indicator).toBeTruthy();
      expect(shown.figure?.title).not.toBe("");
      expect(shown.table?.rows).toHaveLength(own.length);
      expect(shown.status).not.toMatch(/undefined|null|\{/);
      for (const { reason } of shown.kinds) expect(reason).not.toBe("");
    }
  });
});

describe("a kind is offered", () => {
  test("only where its declared needs are met, and is named with what to do where not", () => {
    const mixed = choose(["industrial-output-above-size", "requests-received"]);
    expect(reasonFor(mixed, "bars")).toMatch(/units differ .*Keep one unit/);
    expect(reasonFor(choose(["industrial-output-above-size"], { only: { measure: ["level"] } }), "line")).toBe(
      `Needs ${chartKinds.line.needs.rows} values or more: choose more.`,
    );
    expect(reasonFor(choose(["requests-received"]), "completion")).toContain("problems received and resolved");
  });

  test("never for sums that no column of the data allows", () => {
    expect(reasonFor(choose(["requests-received"]), "stacked-bars")).toContain("may not be added");
  });

  test("as pairs where the data name numerator and denominator", () => {
    const asked = choose(["requests-received", "requests-resolved", "requests-resolution-rate"], {
      only: { entity: ["wutong"] },
      kind: "completion",
    });
    const shown = exploration({ catalogue, lang: "en" }, asked);
    expect(shown.figure?.kind).toBe("completion");
    expect(shown.figure?.data.map((datum) => datum.part)).toEqual(expect.arrayContaining(["part", "whole"]));
  });

  test("not for a year to date beside a single month of the same flow", () => {
    const among = monthlyCatalogue([row("east-park", "2024-08", "9"), row("west-park", "2024-01/2024-08", "70")]);
    const asked = choose(["output"]);
    expect(reasonFor(asked, "bars", among)).toContain("year to date");
    expect(reasonFor(asked, "big-numbers", among)).toBeNull();
    const alike = monthlyCatalogue([row("east-park", "2024-08", "9"), row("west-park", "2024-08", "7")]);
    expect(reasonFor(asked, "bars", alike)).toBeNull();
  });

  test("as a line from three periods of one length on", () => {
    const months = ["2024-01", "2024-02", "2024-03"].map((period, index) =>
      row("east-park", period, String(index + 1)),
    );
    const asked = choose(["output"]);
    expect(exploration({ catalogue: monthlyCatalogue(months), lang: "en" }, asked).figure?.kind).toBe("line");
    expect(reasonFor(asked, "line", monthlyCatalogue([...months.slice(1), row("east-park", "2024-Q1", "6")]))).toMatch(
      /three periods or more, of the same length/,
    );
  });

  test("with a target only where it is the target of that result", () => {
    const aim = row("east-park", "2024", "100", { role: "target" });
    const asked = choose(["output"]);
    const result = row("east-park", "2024-01/2024-08", "70");
    expect(exploration({ catalogue: monthlyCatalogue([result, aim]), lang: "en" }, asked).figure?.kind).toBe("target");
    const older = row("east-park", "2023-01/2023-08", "70");
    expect(reasonFor(asked, "target", monthlyCatalogue([older, aim]))).toContain("target of the same body");
  });

  test("for so many rows as can be read", () => {
    const all = [...new Set(catalogue.observations.map((each) => each.indicator))];
    expect(reasonFor(choose(all), "big-numbers")).toMatch(/More than 60 values/);
  });
});

describe("what is shown", () => {
  test("says why another kind than the one asked for is drawn", () => {
    const asked = choose(["industrial-output-above-size"], { kind: "bars" });
    const shown = exploration({ catalogue, lang: "zh" }, asked);
    expect(shown.figure?.kind).not.toBe("bars");
    expect(shown.status).toMatch(/^条形图画不了：单位不同（亿元、%），不能共用一根轴。请只留一种单位。共\d个数，画成/);
  });

  test("says what an address asked for that is not in the data", () => {
    const shown = exploration({ catalogue, lang: "zh" }, choose(["gone", "requests-resolved"]), []);
    expect(shown.status).toMatch(/^链接中的“gone”在现在的数据里没有，已略去。共4个数/);
  });

  test("is the drawing of an authored chart of the same rows and kind", () => {
    const authored = figureOf({ catalogue, lang: "zh" }, "wutong-output-growth");
    const asked = choose(["industrial-output-above-size", "high-tech-output"], {
      kind: "bars",
      only: { measure: ["yoy"] },
    });
    const shown = exploration({ catalogue, lang: "zh" }, asked);
    expect(bare(shown.figure?.svg.wide)).toBe(bare(authored.svg.wide));
    expect(shown.rows).toEqual(authored.observations);
  });

  test("keeps every row apart by its labels", () => {
    for (const kind of ["bars", "big-numbers"] as const) {
      const shown = exploration(
        { catalogue, lang: "en" },
        choose(["requests-received", "requests-resolved"], { kind }),
      );
      const names = shown.figure?.data.map((datum) => `${datum.label}|${datum.sublabel}`) ?? [];
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("goes into files whole: rows in their order, and a picture with source, date and version", () => {
    const shown = exploration({ catalogue, lang: "zh" }, choose(["requests-resolved"], { kind: "bars" }));
    const files = explorationFiles(catalogue, shown);
    const lines = files.csv.trimEnd().split("\n");
    expect(lines).toHaveLength(shown.rows.length + 1);
    shown.rows.forEach((each, index) => expect(lines[index + 1]).toContain(each.id));
    const version = catalogue.datasets.get("park-indicators")?.version ?? "";
    for (const text of ["办结诉求", "来源", "截至", "由读者在探索页选取", version])
      expect(files.picture).toContain(text);
    for (const word of ["余"]) expect(files.svg).toContain(`${word}件`);
  });

  test("counts in each field only what the fields before it leave", () => {
    const shown = exploration({ catalogue, lang: "en" }, choose(["requests-resolved"]));
    const bodies = shown.fields.find(({ field }) => field === "entity");
    expect(bodies?.options.reduce((sum, option) => sum + option.rows, 0)).toBe(shown.rows.length);
  });
});

test("a row of another period changes nothing but what is chosen of it", () => {
  const period = parsePeriod("2025-01");
  const [first] = catalogue.observations;
  if (!period || !first) throw new Error("no row");
  const added: Observation = { ...first, period, value: "1" };
  const more = {
    ...catalogue,
    observations: [...catalogue.observations, { ...added, id: observationId(added) }],
  };
  const asked = choose([first.indicator], { only: { period: [first.period.text] } });
  expect(exploration({ catalogue: more, lang: "en" }, asked).rows).toEqual([first]);
});

/** Without what names the picture: ids, title and description. */
function bare(svg = ""): string {
  return svg.replace(/<(title|desc) id="[^"]*">[^<]*<\/\1>/g, "").replace(/aria-labelledby="[^"]*"/, "");
}

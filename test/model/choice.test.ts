import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import {
  chosenRows,
  exactSelector,
  readChoice,
  settleChoice,
  writeChoice,
  type Choice,
} from "../../src/model/choice.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { findRows } from "../../src/model/select.ts";

const { observations } = currentCatalogue();
const choice = (only: Choice["only"], kind: Choice["kind"] = null): Choice => ({
  dataset: "park-indicators",
  only,
  kind,
});

describe("the address of a choice", () => {
  test("holds all of it, windows, inferred periods and missing scopes included", () => {
    const asked = choice(
      {
        indicator: ["requests-resolved", "requests-received"],
        period: ["2018-07/2019-08?", "2019?"],
        scope: ["", "since-2019"],
        entity: [],
      },
      "bars",
    );
    const written = writeChoice(asked);
    expect(written).toMatch(/^dataset=park-indicators&indicator=requests-resolved,requests-received&/);
    expect(readChoice(`#${written}`)).toEqual({ choice: asked, unknown: [] });
  });

  test.each(["", "#", "#content", "#q=%E4%B8", "#indicator=x"])("says nothing in %s", (hash) => {
    expect(readChoice(hash)).toEqual({ choice: null, unknown: [] });
  });

  test("names what it cannot understand and never throws", () => {
    expect(readChoice("#dataset=nonsense").unknown).toEqual([{ field: "dataset", value: "nonsense" }]);
    const broken = readChoice("#dataset=park-indicators&indicator=%E4%B8&kind=pie");
    expect(broken.choice?.only.indicator).toEqual(["%E4%B8"]);
    expect(broken.unknown).toEqual([{ field: "kind", value: "pie" }]);
  });
});

describe("a time that moves on", () => {
  test.each([
    ["latest", { latest: "each" }],
    ["latest:ytd", { latest: "each", kind: "ytd" }],
    ["common", { latest: "common" }],
    ["month", { kind: "month" }],
    ["month:last24", { kind: "month", last: 24 }],
    ["ytd:2023-01/2023-02..2025-12", { kind: "ytd", from: "2023-01/2023-02", to: "2025-12" }],
    ["quarter:..2025-Q4:last8", { kind: "quarter", to: "2025-Q4", last: 8 }],
  ] as const)("stands in the address as %s", (word, time) => {
    const asked: Choice = { ...choice({ indicator: ["firm-visits"] }), time };
    expect(writeChoice(asked)).toBe(`dataset=park-indicators&indicator=firm-visits&period=${word}`);
    expect(readChoice(`#${writeChoice(asked)}`)).toEqual({ choice: asked, unknown: [] });
  });

  test.each(["latest:fortnight", "month:last0", "month:2023-13..2024", "2019?"])("is none in %s", (word) => {
    expect(readChoice(`#dataset=park-indicators&period=${word}`).choice).toEqual(choice({ period: [word] }));
  });

  test("chooses among what the fields before it leave, and is dropped where it means nothing", () => {
    const row = (text: string) => {
      const [first] = observations;
      const period = parsePeriod(text);
      if (!first || !period) throw new Error(text);
      return { ...first, id: text, indicator: "visits", period };
    };
    const rows = ["2025-01", "2025-02", "2025-03", "2024"].map(row);
    const asked: Choice = { ...choice({ indicator: ["visits"] }), time: { kind: "month", last: 2 } };
    const { choice: settled, unknown } = settleChoice(asked, rows);
    expect(chosenRows(settled, rows).map(({ period }) => period.text)).toEqual(["2025-02", "2025-03"]);
    expect(unknown).toEqual([]);
    const none = settleChoice({ ...asked, time: { kind: "day" } }, rows);
    expect(none).toEqual({ choice: choice({ indicator: ["visits"] }), unknown: [{ field: "period", value: "day" }] });
  });
});

test("a way to lay out lines stands in the address as in a chart file", () => {
  const asked: Choice = { ...choice({ indicator: ["firm-visits"] }, "line"), view: "same-month" };
  expect(writeChoice(asked)).toBe("dataset=park-indicators&indicator=firm-visits&kind=line&view=same-month");
  expect(readChoice(`#${writeChoice(asked)}`)).toEqual({ choice: asked, unknown: [] });
  expect(readChoice("#dataset=park-indicators&view=spiral").unknown).toEqual([{ field: "view", value: "spiral" }]);
});

describe("a settled choice", () => {
  test("names values that the data do not have and goes on without them", () => {
    const { choice: settled, unknown } = settleChoice(
      choice({ indicator: ["requests-resolved", "gone"], entity: ["nobody"] }),
      observations,
    );
    expect(settled.only).toEqual({ indicator: ["requests-resolved"] });
    expect(unknown).toEqual([
      { field: "indicator", value: "gone" },
      { field: "entity", value: "nobody" },
    ]);
  });

  test("keeps a field empty that the reader emptied, and forgets one that keeps all", () => {
    const emptied = settleChoice(choice({ indicator: ["requests-resolved"], entity: [] }), observations);
    expect(chosenRows(emptied.choice, observations)).toEqual([]);
    const bodies = chosenRows(choice({ indicator: ["requests-resolved"] }), observations).map((row) => row.entity);
    const all = settleChoice(choice({ indicator: ["requests-resolved"], entity: bodies }), observations);
    expect(all.choice.only).toEqual({ indicator: ["requests-resolved"] });
  });

  test("has no rows before an indicator is chosen", () => {
    expect(chosenRows(settleChoice(choice({}), observations).choice, observations)).toEqual([]);
  });
});

test("an exact selector picks its row and no other", () => {
  for (const row of observations) {
    const found = findRows(row.dataset, exactSelector(row), observations);
    expect(found).toEqual([row]);
  }
});

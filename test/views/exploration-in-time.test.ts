import { describe, expect, test } from "vitest";
import { readChoice, writeChoice } from "../../src/model/choice.ts";
import { seriesKindOf } from "../../src/model/series.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { CHART_KINDS, DATASETS } from "../../src/schema/codes.ts";
import { exploration, pickedRange, type Exploration } from "../../src/views/figure/exploration.ts";
import { exampleChoice } from "../../src/views/figure/explore.ts";

/** A long record: months, years to date, quarters and years, levels and growth, a zone and four parks. */
const { catalogue } = loadCatalogue("examples/zone");
if (!catalogue) throw new Error("the example zone cannot be read");
const record = catalogue;

const show = (words: string): Exploration => {
  const { choice } = readChoice(`#dataset=park-indicators&${words}`);
  if (!choice) throw new Error(words);
  return exploration({ catalogue: record, lang: "en" }, choice, []);
};
const optionOf = ({ fields }: Exploration, field: string, value: string) =>
  fields.find((each) => each.field === field)?.options.find((option) => option.value === value);

describe("a long record", () => {
  test("opens with a line of its main indicator: the last two years of several bodies", () => {
    const example = exampleChoice(record, "park-indicators");
    expect(example.time).toMatchObject({ last: 24 });
    const shown = exploration({ catalogue: record, lang: "en" }, example, []);
    expect(shown.figure?.kind).toBe("line");
    expect(new Set(shown.rows.map((row) => row.entity)).size).toBeGreaterThan(3);
    // The address says all of it, so that a link shows the same once the record has grown in other ways.
    expect(readChoice(`#${writeChoice(shown.choice)}`).choice).toEqual(shown.choice);
  });

  test.each(DATASETS)("shows a drawing of every indicator by itself, never of two kinds of period (%s)", (dataset) => {
    const ids = new Set(record.observations.filter((row) => row.dataset === dataset).map((row) => row.indicator));
    for (const id of ids) {
      const shown = exploration({ catalogue: record, lang: "zh" }, { dataset, only: { indicator: [id] }, kind: null });
      expect(shown.figure, id).not.toBeNull();
      if (shown.figure?.kind !== "line") continue;
      const kinds = new Set(shown.rows.filter((row) => row.role === "actual").map((row) => seriesKindOf(row.period)));
      // January to February stands at its place among the months.
      if (kinds.has("month")) kinds.delete("ytd");
      expect(kinds.size, id).toBe(1);
    }
  });

  test("keeps the months of an address apart from its years to date", () => {
    const shown = show("indicator=industrial-output&entity=demo-hitech&period=ytd:last12&measure=level");
    expect(shown.rows.every(({ period }) => period.kind === "ytd")).toBe(true);
    expect(shown.time?.kinds.find(({ chosen }) => chosen)?.value).toBe("ytd");
    expect(shown.time?.spans.find(({ chosen }) => chosen)?.text).toBe("Last 12");
  });

  test("does not draw months and years to date of one thing as a line", () => {
    const both = show(
      "indicator=industrial-output&entity=demo-hitech&period=2025-03,2025-04,2025-05,2025-01/2025-04&measure=level",
    );
    expect(both.kinds.find(({ kind }) => kind === "line")?.reason).toMatch(/year to date/);
  });
});

describe("a range", () => {
  const { time } = show("indicator=industrial-output&period=month:2024-01..2024-06&measure=level");

  test("is shown as it is picked", () => {
    expect([time?.from, time?.to]).toEqual(["2024-01/2024-02", "2024-06"]);
    expect(time?.spans.some(({ chosen }) => chosen)).toBe(false);
  });

  test("moves on with the record where it reaches its end, and may be picked backwards", () => {
    if (!time) throw new Error("no picker");
    const [first, last] = [time.periods[0]?.value ?? "", time.periods.at(-1)?.value ?? ""];
    expect(pickedRange(time, first, last)).toEqual({ kind: "month" });
    expect(pickedRange(time, "2024-06", last)).toEqual({ kind: "month", from: "2024-06" });
    expect(pickedRange(time, "2024-06", "2024-03")).toEqual({ kind: "month", from: "2024-03", to: "2024-06" });
  });

  test("of few times is a list to tick", () => {
    expect(show("indicator=rd-intensity").time).toBeNull();
  });
});

describe("what cannot be combined", () => {
  const shown = show("indicator=industrial-output&period=month:last24&measure=level");

  test("is greyed out with the reason in one line", () => {
    expect(optionOf(shown, "indicator", "gdp")?.reason).toBe("nothing for the chosen period");
    expect(optionOf(shown, "indicator", "industrial-value-added")?.reason).toBeTruthy();
    expect(shown.fields.flatMap(({ options }) => options).filter(({ reason }) => reason === "")).toEqual([]);
  });

  test("on one axis is drawn in panels, and says so beforehand", () => {
    expect(optionOf(shown, "indicator", "requests-received")).toMatchObject({
      reason: null,
      becomes: "drawn as: small multiples",
    });
    const both = show(
      "indicator=industrial-output,requests-received&entity=east-bank,west-lake&period=month:last24&measure=level",
    );
    expect(both.figure?.kind).toBe("multiples");
    expect(both.kinds.find(({ kind }) => kind === "line")?.reason).toMatch(/units differ/);
  });

  test("never empties the drawing: whatever is not greyed out can be added", () => {
    const bare = "period=month:last24&measure=level";
    for (const option of shown.fields.find(({ field }) => field === "indicator")?.options ?? []) {
      if (option.chosen || option.reason !== null) continue;
      const added = show(`indicator=industrial-output,${option.value}&${bare}`);
      expect(added.figure, option.value).not.toBeNull();
      expect(new Set(added.rows.map((row) => row.indicator)), option.value).toContain(option.value);
    }
  });
});

describe("over time", () => {
  const months = "entity=demo-hitech&period=month:last24";

  test("a level and its growth share an axis in two panels", () => {
    const shown = show(`indicator=industrial-output&${months}&measure=level,yoy`);
    expect(shown.figure?.kind).toBe("line");
    expect(shown.figure?.input.panels).toBe("level-and-growth");
  });

  test("a line offers the ways to lay it out that its rows allow, and takes one from the address", () => {
    const shown = show(`indicator=industrial-output&${months}&measure=level&kind=line&view=same-month`);
    expect(shown.views.map(({ view }) => view)).toEqual(["level", "months", "same-month"]);
    expect(shown.figure?.input.view).toBe("same-month");
    const growth = show("indicator=industrial-output&period=ytd:last24&measure=yoy&kind=line&view=cumulative");
    expect(growth.views.map(({ view }) => view)).toEqual(["level", "same-month"]);
    expect(growth.figure?.input.view).toBe("level");
  });

  test("ranking, matrix and spark-table are offered of months of several bodies", () => {
    const shown = show("indicator=industrial-output&period=month:last24&measure=level");
    for (const kind of ["ranking", "heat", "spark-table", "multiples", "line"] as const)
      expect(shown.kinds.find((each) => each.kind === kind)?.reason, kind).toBeNull();
    for (const kind of CHART_KINDS) expect(shown.kinds.find((each) => each.kind === kind)?.reason).not.toBe("");
  });
});

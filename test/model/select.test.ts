import { expect, test } from "vitest";
import { cellText } from "../../src/model/cell-text.ts";
import { findRows } from "../../src/model/select.ts";
import type { Selector } from "../../src/schema/chart.ts";
import { SELECT_FIELDS } from "../../src/schema/fields.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { currentCatalogue } from "../../src/read/current.ts";

const { charts, observations } = currentCatalogue();

test("the index finds the rows that reading every row finds, in file order", () => {
  const selectors: Selector[] = [
    ...[...charts.values()].flatMap((spec) => spec.select),
    {},
    { entity: "nobody" },
    { entity: ["shifo", "shifo", "fengyang"], indicator: ["firm-visits", "nothing"] },
    { project: "" },
    { period: "2019" },
  ];
  for (const selector of selectors)
    for (const dataset of ["park-indicators", "enterprise-counts", "project-progress"] as const) {
      const expected = observations.filter((row) => row.dataset === dataset && matches(selector, row));
      expect(findRows(dataset, selector, observations), JSON.stringify(selector)).toEqual(expected);
    }
});

function matches(selector: Selector, row: Observation): boolean {
  return SELECT_FIELDS.every((field) => {
    const wanted = selector[field];
    return wanted === undefined || [wanted].flat().includes(cellText(row, field));
  });
}

test("rows that came since the index was made are found", () => {
  const [first, second] = observations.filter(({ dataset }) => dataset === "park-indicators");
  if (!first || !second) throw new Error("two rows are needed");
  const rows = [first];
  const selector = { entity: second.entity, indicator: second.indicator };
  findRows("park-indicators", selector, rows);
  rows.push(second);
  expect(findRows("park-indicators", selector, rows)).toContain(second);
});

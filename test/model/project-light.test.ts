import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { projectLight } from "../../src/model/project-light.ts";
import { warningsOf } from "../../src/model/warnings/index.ts";
import type { Role } from "../../src/schema/codes.ts";
import type { Observation } from "../../src/schema/observation.ts";

const { catalogue } = loadCatalogue("data");
const [model] = catalogue?.observations ?? [];
if (!catalogue || !model) throw new Error("the data are not sound");

function step(stage: string, role: Role, when: string, scope: string | null = null): Observation {
  const period = parsePeriod(when);
  if (!model || !period) throw new Error(when);
  return { ...model, id: `${stage}/${role}/${when}`, project: "p", stage, role, period, scope };
}

describe("a project", () => {
  test("without a plan cannot be judged, and a forecast is no plan", () => {
    expect(projectLight([step("started", "actual", "2023")], "2026-01-01").light).toBe("unknown");
    expect(projectLight([step("started", "forecast", "2023")], "2026-01-01").light).toBe("unknown");
  });
  test("is not overdue on the last day of its plan, and is on the day after", () => {
    const rows = [step("started", "plan", "2023-06")];
    expect(projectLight(rows, "2023-06-30").light).toBe("green");
    expect(projectLight(rows, "2023-07-01")).toMatchObject({ light: "yellow", due: [rows[0]] });
  });
  test("is green when the step was done within its time, red when it was done later", () => {
    const plan = step("completed", "plan", "2023-06");
    expect(projectLight([plan, step("completed", "actual", "2023-06-30")], "2026-01-01").light).toBe("green");
    const late = step("completed", "actual", "2023-07");
    expect(projectLight([plan, late], "2026-01-01")).toMatchObject({ light: "red", due: [], late: [late] });
  });
  test("is not done with one step because another, or the same of another scope, is done", () => {
    const plan = step("completed", "target", "2023");
    expect(projectLight([plan, step("started", "actual", "2023")], "2026-01-01").light).toBe("yellow");
    const other = step("completed", "actual", "2023", "one-part");
    expect(projectLight([plan, other], "2026-01-01").light).toBe("yellow");
  });
});

test("the wall and the early warnings call the same projects due", () => {
  const { observations, indicators, contradictions, site } = catalogue;
  const { thresholds, resolution, register, plans } = site;
  const asOf = "2026-11-20";
  const rules = { thresholds, resolution, register, plans };
  const warned = warningsOf({ observations, indicators, contradictions, ...rules, asOf })
    .filter(({ rule }) => rule === "overdue-milestone")
    .map(({ rows }) => rows[0]?.project);
  const judged = [...catalogue.projects.keys()].filter(
    (id) =>
      projectLight(
        observations.filter(({ project }) => project === id),
        asOf,
      ).due.length > 0,
  );
  expect(judged.length).toBeGreaterThan(5);
  expect(new Set(judged)).toEqual(new Set(warned));
});

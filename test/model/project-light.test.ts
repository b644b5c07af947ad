import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { latestSources, type LatestSources } from "../../src/model/latest-source.ts";
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

/** What is on record of the zone of these steps, newest last. */
function knownTo(date: string): LatestSources {
  const period = parsePeriod(date);
  if (!model || !period) throw new Error(date);
  return new Map([[model.entity, period]]);
}

const LATER = knownTo("2026-01");

describe("a project", () => {
  test("without a plan cannot be judged, and a forecast is no plan", () => {
    expect(projectLight([step("started", "actual", "2023")], LATER, "2026-01-01").light).toBe("unknown");
    expect(projectLight([step("started", "forecast", "2023")], LATER, "2026-01-01").light).toBe("unknown");
  });
  test("is not overdue on the last day of its plan, and is on the day after", () => {
    const rows = [step("started", "plan", "2023-06")];
    expect(projectLight(rows, LATER, "2023-06-30").light).toBe("green");
    expect(projectLight(rows, LATER, "2023-07-01")).toMatchObject({ light: "yellow", due: [{ rows }] });
  });
  test("is due only where a source dated after the plan could have told; else nothing can be said", () => {
    const plan = step("completed", "plan", "2023-09");
    const lights = ["2023-07/2023-08?", "2023-09", "2023-09/2023-10", "2023", "2023-10", "2024"].map(
      (date) => projectLight([plan], knownTo(date), "2026-01-01").standing,
    );
    expect(lights).toEqual(["untold", "untold", "untold", "untold", "due", "due"]);
    expect(projectLight([plan], new Map(), "2026-01-01")).toMatchObject({
      standing: "untold",
      light: "unknown",
      due: [],
    });
  });
  test("is green when the step was done within its time, red when it was done later", () => {
    const plan = step("completed", "plan", "2023-06");
    expect(projectLight([plan, step("completed", "actual", "2023-06-30")], LATER, "2026-01-01").light).toBe("green");
    const late = step("completed", "actual", "2023-07");
    expect(projectLight([plan, late], LATER, "2026-01-01")).toMatchObject({ light: "red", due: [], late: [late] });
  });
  test("is not done with one step because another, or the same of another scope, is done", () => {
    const plan = step("completed", "target", "2023");
    expect(projectLight([plan, step("started", "actual", "2023")], LATER, "2026-01-01").light).toBe("yellow");
    const other = step("completed", "actual", "2023", "one-part");
    expect(projectLight([plan, other], LATER, "2026-01-01").light).toBe("yellow");
  });
});

test("the wall and the early warnings call the same projects due, and the same untold", () => {
  const { observations, indicators, units, contradictions, sources, entities, site } = catalogue;
  const asOf = "2026-11-20";
  const latest = latestSources(observations, sources, entities, asOf);
  const warned = warningsOf({ ...site, observations, indicators, units, contradictions, latestSources: latest, asOf })
    .filter(({ rule }) => rule === "overdue-milestone")
    .map(({ rows, light }) => `${rows[0]?.project} ${light === "yellow" ? "due" : "untold"}`);
  const judged = [...catalogue.projects.keys()].flatMap((id) => {
    const { due, untold } = projectLight(
      observations.filter(({ project }) => project === id),
      latest,
      asOf,
    );
    return [...due, ...untold].map(({ state }) => `${id} ${state}`);
  });
  expect(judged.length).toBeGreaterThan(5);
  expect(judged.sort()).toEqual(warned.sort());
});

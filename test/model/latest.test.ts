import { expect, test } from "vitest";
import { latestObservation } from "../../src/model/latest.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { overlayReader } from "../read/overlay-reader.ts";

const { catalogue } = loadCatalogue("data", { reader: overlayReader("test/fixtures/base", "test/fixtures/none") });
const [sample] = catalogue?.observations.filter(({ value, role }) => value !== null && role === "actual") ?? [];

function row(id: string, changes: Partial<Observation> = {}): Observation {
  if (!sample) throw new Error("the base has no figure");
  return { ...sample, measure: "level", id, ...changes };
}

test("among equals the last in the file says most, since “after” stands behind “before”", () => {
  expect(latestObservation([row("before"), row("after")])?.id).toBe("after");
  expect(latestObservation([row("after"), row("before")])?.id).toBe("before");
});

test("an actual goes before a later target, and a level before a growth", () => {
  expect(latestObservation([row("actual"), row("target", { role: "target" })])?.id).toBe("actual");
  expect(latestObservation([row("growth", { measure: "yoy" }), row("level")])?.id).toBe("level");
});

test("rows without a value are passed over, and nothing is left of none", () => {
  expect(latestObservation([row("given"), row("missing", { value: null })])?.id).toBe("given");
  expect(latestObservation([row("missing", { value: null })])).toBeUndefined();
});

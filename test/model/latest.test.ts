import { expect, test } from "vitest";
import { latestObservation } from "../../src/model/latest.ts";
import { parsePeriod } from "../../src/model/period.ts";
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

test("the later period goes before the larger value, and before a level of another time", () => {
  const at = (text: string) => {
    const period = parsePeriod(text);
    if (!period) throw new Error(text);
    return { period };
  };
  const [most, last] = [
    row("most", { value: "302", ...at("2023-07") }),
    row("last", { value: "241", ...at("2025-12") }),
  ];
  expect(latestObservation([last, most])?.id).toBe("last");
  const growth = row("growth", { measure: "yoy", ...at("2025-01/2025-12") });
  expect(latestObservation([growth, row("level", at("2024"))])?.id).toBe("growth");
  expect(latestObservation([row("level", at("2025")), growth])?.id).toBe("level");
});

test("rows without a value are passed over, and nothing is left of none", () => {
  expect(latestObservation([row("given"), row("missing", { value: null })])?.id).toBe("given");
  expect(latestObservation([row("missing", { value: null })])).toBeUndefined();
});

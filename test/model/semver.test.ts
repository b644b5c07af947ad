import { expect, test } from "vitest";
import { bumpBetween, bumpVersion, compareVersions } from "../../src/model/semver.ts";

test("orders versions by number, not by text", () => {
  expect(["1.10.0", "1.9.3", "2.0.0", "1.9.20"].sort(compareVersions)).toEqual(["1.9.3", "1.9.20", "1.10.0", "2.0.0"]);
});

test("a greater step sets the smaller ones to zero", () => {
  expect(bumpVersion("1.2.3", "patch")).toBe("1.2.4");
  expect(bumpVersion("1.2.3", "minor")).toBe("1.3.0");
  expect(bumpVersion("1.2.3", "major")).toBe("2.0.0");
});

test("names the one step between two versions, or none", () => {
  expect(bumpBetween("1.2.3", "1.3.0")).toBe("minor");
  expect(bumpBetween("1.2.3", "1.4.0")).toBe(null);
});

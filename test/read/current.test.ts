import { expect, onTestFinished, test, vi } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { copyBase } from "../scripts/copy-base.ts";

function thrown(): Error & { loc?: { file: string; line: number } } {
  try {
    currentCatalogue();
  } catch (error) {
    return error as Error;
  }
  throw new Error("the data are valid");
}

test("a page of wrong data says what is wrong in both languages, and leads to the file instead of to our code", () => {
  const { root, edit } = copyBase();
  vi.stubEnv("PARK_DATA", root);
  onTestFinished(() => void vi.unstubAllEnvs());
  edit("charts/visits.json", '"topic": "services",', '"topic": "services",\n  "topic": "economy",');
  const { message, stack, loc } = thrown();
  expect(message).toContain(`${root}/charts/visits.json`);
  expect(message).toContain('"topic" stands in line 4 already');
  expect(message).toContain("“topic”在第 4 行已经写过");
  expect(loc).toEqual({ file: `${root}/charts/visits.json`, line: 5, column: 1 });
  expect(stack).toBe("");
});

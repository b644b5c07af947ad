import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chartKinds } from "../../src/charts/index.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { MESSAGES } from "../../src/check/messages.ts";
import { RULES } from "../../src/check/rules/index.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { overlayReader } from "../read/overlay-reader.ts";

// Golden folders: each case is a folder with the files that differ from a sound base, and the problems that are expected.
// Adding a case is adding a folder.

const FOLDER = "test/fixtures/problems";
const cases = readdirSync(FOLDER).sort();
const needs = Object.fromEntries(Object.entries(chartKinds).map(([kind, each]) => [kind, each.needs]));

function load(name: string) {
  return loadCatalogue("data", {
    reader: overlayReader("test/fixtures/base", `${FOLDER}/${name}`),
    needs,
  });
}

function readExpected(name: string): Partial<Problem>[] {
  return JSON.parse(readFileSync(`${FOLDER}/${name}/problems.json`, "utf8")) as Partial<Problem>[];
}

test("the base fixture is sound", () => {
  const { catalogue, problems } = load("no-such-case");
  expect(problems).toEqual([]);
  expect(catalogue?.observations.length).toBe(10);
});

describe("wrong data give exactly the problems of their case:", () => {
  test.each(cases)("%s", (name) => {
    const { catalogue, problems } = load(name);
    const found = problems.map(({ code, severity, file, row, column, found }) => ({
      code,
      severity,
      file,
      row,
      column,
      found,
    }));
    expect(found).toEqual(readExpected(name));
    expect(catalogue === null).toBe(problems.some(({ severity }) => severity === "error"));
  });
});

describe("every problem", () => {
  const all = cases.flatMap((name) => load(name).problems);

  test("is a sentence in each language, with its repair, and no slot left open", () => {
    for (const { message, hint, file, found } of all) {
      for (const text of [message.zh, message.en, hint.zh, hint.en]) {
        expect(text).not.toBe("");
        // A repair may name the slot that an author is to write.
        expect(text.replace(found ?? "", "").replaceAll("{period}", "")).not.toMatch(/\{[a-z]+\}/);
      }
      expect(message.en.startsWith(file)).toBe(true);
      expect(message.zh.startsWith(file)).toBe(true);
    }
  });

  test("in a JSON file names the line of its key", () => {
    const inJson = all.filter(({ file, column }) => file.endsWith(".json") && column !== null);
    expect(inJson.length).toBeGreaterThan(50);
    for (const { file, row, message } of inJson) {
      expect(message.zh).toContain(`${file} 第 ${row} 行“`);
      expect(message.en).toContain(`${file}, line ${row}, key "`);
    }
  });

  test("with an unknown key suggests the one that is nearest and not there yet", () => {
    const [unknown] = all.filter(({ code }) => code === "json-unknown-key");
    expect(unknown?.hint.en).toContain('Did you mean "role"?');
    expect(unknown?.hint.zh).toContain("是否为“role”？");
  });

  test("of a rule has a case that shows it", () => {
    const shown = new Set(all.map(({ code }) => code));
    expect(RULES.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([]);
  });

  test("has a code of small letters and hyphens", () => {
    for (const code of Object.keys(MESSAGES)) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

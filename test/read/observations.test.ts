import { expect, test } from "vitest";
import type { Problem } from "../../src/schema/problem.ts";
import { createFacts } from "../../src/check/facts.ts";
import { validateObservations } from "../../src/read/observations.ts";
import { PROBLEMS_PER_CODE, ProblemLog } from "../../src/check/problem-log.ts";
import { observationColumns } from "../../src/schema/fields.ts";
import type { Observation } from "../../src/schema/observation.ts";

const NOTHING = {
  entities: null,
  indicators: null,
  units: null,
  topics: null,
  sources: null,
  scopes: null,
  stages: null,
  mechanisms: null,
  glossary: null,
  sections: null,
  contradictions: null,
};
const header = `${observationColumns("park-indicators").join(",")}\n`;
const row = (entity: string, value: string) => `${entity},output,2019,level,actual,${value},,exact,A,,,page,§1¶1,,,\n`;

test("hands over sound rows as observations, with their row in the file", () => {
  const observations: Observation[] = [];
  const log = new ProblemLog();
  validateObservations([header, row("a", "1"), row("b", "x"), row("c", "2.50")], {
    dataset: "park-indicators",
    file: "x.csv",
    facts: createFacts(NOTHING),
    log,
    onObservation: (observation) => observations.push(observation),
  });
  expect(observations.map(({ id, value, row: number }) => [id, value, number])).toEqual([
    ["a/output/2019/level/actual", "1", 2],
    ["c/output/2019/level/actual", "2.50", 4],
  ]);
  expect(log.list().map(({ code }) => code)).toEqual(["bad-number"]);
});

function problemsOf(text: string): Problem[] {
  const log = new ProblemLog();
  validateObservations([text], {
    dataset: "park-indicators",
    file: "observations.csv",
    facts: createFacts(NOTHING),
    log,
  });
  return log.list();
}

test("writes out the first hundred problems of a code and counts the rest", () => {
  const rows = Array.from({ length: 250 }, (_, index) => row(`e${index}`, "?")).join("");
  const problems = problemsOf(header + rows);
  expect(problems.filter(({ code }) => code === "bad-number").length).toBe(PROBLEMS_PER_CODE);
  expect(problems.at(-1)?.code).toBe("more-problems");
  expect(problems.at(-1)?.found).toBe("250");
});

test("finds each of many doubled keys, and no other", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => row(`e${index}`, "1"));
  const doubled = [7, 1234, 4999].map((index) => rows[index] ?? "");
  const problems = problemsOf(header + [...rows, ...doubled].join(""));
  expect(problems.map(({ code, row: number, message }) => [code, number, /row (\d+)\)/.exec(message.en)?.[1]])).toEqual(
    [
      ["duplicate-key", 5002, "9"],
      ["duplicate-key", 5003, "1236"],
      ["duplicate-key", 5004, "5001"],
    ],
  );
});

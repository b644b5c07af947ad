import { describe, expect, test } from "vitest";
import { formatGithub } from "../../scripts/problem-github.ts";
import { formatSarif } from "../../scripts/problem-sarif.ts";
import { createProgressBar } from "../../scripts/terminal.ts";
import { makeProblem } from "../../src/check/problem.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { runCommand } from "./run-command.ts";

const wrong = (file: string, row: number): Problem =>
  makeProblem("bad-number", { file, row, column: "value" }, "n/a", {
    repair: { zh: "请留空。", en: "Leave it empty." },
  });
const judged: Problem = {
  ...makeProblem("small-cells", { file: "data/x.csv", row: 9, column: "value" }, "2", {
    threshold: "3",
    count: "2",
  }),
  acknowledged: {
    by: { zh: "编辑", en: "Editor" },
    reason: { zh: "已见报。", en: "Printed." },
    contradiction: null,
  },
};

interface Sarif {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: { id: string; shortDescription: { text: string } }[] } };
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: {
        physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } };
      }[];
      suppressions?: { kind: string; status: string; justification: string }[];
    }[];
  }[];
}

describe("SARIF", () => {
  const log = JSON.parse(
    formatSarif([wrong("data/枫杨.csv", 3), judged, makeProblem("missing-file", { file: "data/y.csv" }, null)], "en"),
  ) as Sarif;

  // No package brings the schema of the standard, so what it demands is asked for here by hand.
  test("has what version 2.1.0 requires of a log, a run, a rule and a result", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.runs).toHaveLength(1);
    for (const { tool, results } of log.runs) {
      expect(tool.driver.name).not.toBe("");
      const ids = tool.driver.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const result of results) {
        expect(ids[result.ruleIndex]).toBe(result.ruleId);
        expect(["error", "warning", "note", "none"]).toContain(result.level);
        expect(result.message.text).not.toBe("");
        for (const { physicalLocation } of result.locations) {
          expect(physicalLocation.artifactLocation.uri).toMatch(/^[\x21-\x7e]+$/);
          expect(physicalLocation.region?.startLine ?? 1).toBeGreaterThan(0);
        }
      }
    }
  });

  test("keeps what was acknowledged as a suppressed result", () => {
    expect(log.runs[0]?.results.map(({ suppressions }) => suppressions?.[0]?.justification)).toEqual([
      undefined,
      "Printed.",
      undefined,
    ]);
  });
});

describe("GitHub annotations", () => {
  test("are one for a code in a file, at its first row, with all of them inside", () => {
    expect(formatGithub([wrong("data/x.csv", 3), wrong("data/x.csv", 7), judged], "en")).toBe(
      '::error file=data/x.csv,line=3,title=bad-number × 2::data/x.csv, row 3, column "value": expected a decimal number such as 1234.5, found "n/a". Leave it empty.%0Adata/x.csv, row 7, column "value": expected a decimal number such as 1234.5, found "n/a". Leave it empty.',
    );
  });

  test("are never more than the ten that GitHub shows, and the last one tells of the rest", () => {
    const many = Array.from({ length: 25 }, (_, index) => wrong(`data/${index}.csv`, 2));
    const lines = formatGithub(many, "en").split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[9]).toContain("16 more kinds");
    expect(lines[9]).toContain("data/24.csv bad-number × 1");
  });
});

test("a progress bar is drawn on a terminal only, and wiped away at the end", () => {
  const written: string[] = [];
  const write = (text: string): void => void written.push(text);
  expect(createProgressBar({ write }, "en")).toBeUndefined();
  const tell = createProgressBar({ isTTY: true, write }, "en");
  tell?.("data/x.csv", 1, 2);
  tell?.("data/x.csv", 1, 2);
  tell?.("data/x.csv", 2, 2);
  expect(written).toEqual(["\r████████████░░░░░░░░░░░░  50% Checking data/x.csv", "\r\u001b[2K"]);
});

describe("npm run validate --fail-on", () => {
  test("fails on warnings if asked, but not on those that are explained", async () => {
    expect((await runCommand("validate", "--fail-on", "note")).status).toBe(0);
    expect((await runCommand("validate", "--fail-on", "grave")).status).toBe(2);
  });

  test.each(["sarif", "github"])("--format %s ends with 0 on the real data", async (format) => {
    expect((await runCommand("validate", "--format", format)).status).toBe(0);
  });
});

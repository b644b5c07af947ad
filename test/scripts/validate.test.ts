import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/schema/problem.ts";
import { copyBase } from "./copy-base.ts";
import { runCommand } from "./run-command.ts";

const DATA = "datasets/park-indicators/observations.csv";

describe("npm run validate", () => {
  test("exits with 0 when nothing is wrong, and says so", async () => {
    const { status, out } = await runCommand("validate", "--lang", "en", copyBase().root);
    expect(out).toBe("No problems found.\n");
    expect(status).toBe(0);
  });

  test("exits with 0 when there are warnings alone, and says so", async () => {
    const { root, edit } = copyBase();
    edit("reference/entities.csv", "2018-01", "2019-09");
    const { status, out } = await runCommand("validate", "--lang", "en", root);
    expect(out).toContain("entity-outside-validity");
    expect(out).toContain("No errors: warnings and notes do not stop a build.");
    expect(status).toBe(0);
  });

  test("exits with 1 on errors: row, marked cell, repair and count, in Chinese by default", async () => {
    const { root, edit } = copyBase();
    edit(DATA, "153.74", '"12,3"');
    const { status, out } = await runCommand("validate", root);
    expect(out).toContain("第 3 行“value”列：应为十进制数，如 1234.5，实为“12,3”。");
    expect(out).toMatch(/3 │ .*\[12,3\]/);
    expect(out).toContain("→ 小数点用英文句点");
    expect(out).toContain("1 个错误，0 个警告，0 个提示。");
    expect(status).toBe(1);
  });

  test("prints JSON that a program can read", async () => {
    const { root, edit } = copyBase();
    edit(DATA, "east-park,output", "esat-park,output");
    const { status, out } = await runCommand("validate", "--format", "json", root);
    const report = JSON.parse(out) as { problems: Problem[]; counts: Record<string, number> };
    expect(report.counts).toEqual({ error: 1, warning: 0, note: 0 });
    expect(report.problems[0]).toMatchObject({
      code: "unknown-entity",
      severity: "error",
      file: `${root}/${DATA}`,
      row: 3,
      column: "entity",
      found: "esat-park",
      hint: { en: 'Did you mean "east-park"? Correct the code, or add it to entities.csv first.' },
    });
    expect(status).toBe(1);
  });

  test("shows the problems of one file if the file is named", async () => {
    const { root, edit } = copyBase();
    edit(DATA, "153.74", "x");
    edit("reference/topics.csv", "Economy", "");
    const named = await runCommand("validate", join(root, "reference/topics.csv"));
    expect(named.out).toContain("empty-cell");
    expect(named.out).not.toContain("bad-number");
    expect(named.status).toBe(1);
    expect((await runCommand("validate", join(root, "charts"))).status).toBe(0);
  });

  test.each([
    [["--colour"], "--colour"],
    [["--format", "pdf"], "text"],
    [["--lang", "fr"], "zh"],
    [["no/such/folder"], "no/such/folder"],
    [["src"], "src"],
    [["data", "data"], "data"],
  ])("exits with 2 on wrong use: %j", async (args, word) => {
    const { status, err } = await runCommand("validate", ...args);
    expect(err).toContain(word);
    expect(status).toBe(2);
  });

  test("counts what is explained, and lists it when asked", async () => {
    const brief = await runCommand("validate", "--lang", "en");
    const full = await runCommand("validate", "--lang", "en", "--explained");
    expect([brief.status, full.status]).toEqual([0, 0]);
    expect(brief.out.trim().split("\n")).toHaveLength(1);
    expect(brief.out).toMatch(/\d+ more are explained/);
    expect(full.out).toContain("small-cells");
    expect(full.out).toContain(brief.out.trim());
  });
});

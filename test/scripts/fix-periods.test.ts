import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { copyBase } from "./copy-base.ts";
import { runCommand } from "./run-command.ts";

const DATA = "datasets/park-indicators/observations.csv";
const AUGUST = "east-park,output,2019-01/2019-08,level,actual,153.74,,exact,A,unstated,,page-2019,§1¶2,,,\n";
const ZONE = "hill-zone,output,2019-01/2019-08,level,actual,250.5,,exact,A,unstated,,page-2019,§1¶1,,,\n";

/** The base with the rows of August reported for July as well, and with what a test says of the chart of output. */
function withJuly(select: string, words = '"headline"') {
  const base = copyBase();
  for (const row of [AUGUST, ZONE])
    base.edit(DATA, row, row + row.replace("2019-08", "2019-07").replace(/\d+\.\d+,/, "99.9,"));
  base.edit(
    "charts/output.json",
    '"indicator": "output",\n      "measure": "level",\n      "entity": "east-park",',
    select,
  );
  base.edit("charts/output.json", '"headline"', words);
  return { ...base, chart: () => readFileSync(join(base.root, "charts/output.json"), "utf8") };
}

const SELECT =
  '"indicator": "output",\n      "measure": "level",\n      "entity": "east-park",\n      "period":   "2019-01/2019-07",';

describe("validate --fix", () => {
  test("moves one period on to the newest and leaves every other character as it was", async () => {
    const { root, chart } = withJuly(SELECT);
    const before = chart();
    const { err, out, status } = await runCommand("validate", "--fix", "--lang", "en", root);
    expect(err).toContain(`rewritten: ${root}/charts/output.json select[0].period: "2019-01/2019-07" → "latest"`);
    expect(err).toContain("1 rewritten, 0 left as they are.");
    expect(chart()).toBe(before.replace('"2019-01/2019-07"', '"latest"'));
    expect([status, out]).toEqual([0, "No problems found.\n"]);
  });

  test("changes nothing without being asked, and says what it would do", async () => {
    const { root, chart } = withJuly(SELECT);
    const before = chart();
    const { out } = await runCommand("validate", "--lang", "en", root);
    expect(out).toContain("newer-row-available");
    expect(out).toContain("npm run validate -- --fix rewrites it");
    expect(chart()).toBe(before);
  });

  test("leaves a chart alone whose words name the time", async () => {
    const { root, chart } = withJuly(SELECT, '"note": {"zh": "7月的数。", "en": "Of July."},\n  "headline"');
    const before = chart();
    const { err } = await runCommand("validate", "--fix", root);
    expect(err).toContain("未改写");
    expect(err).toContain("改写了0处，1处未改写。");
    expect(chart()).toBe(before);
  });

  test("moves the end of a range and the figures of the home page", async () => {
    const { root, edit, chart } = withJuly(SELECT.replace('"2019-01/2019-07"', '{ "kind": "ytd", "to": "2019-07" }'));
    edit(
      "charts/output.json",
      '"headline": {\n    "zh": "{east.entity}产值{east}",\n    "en": "Output of {east.entity}: {east}"\n  },',
      "",
    );
    edit("site.json", "2019-01/2019-08", "2019-01/2019-07");
    const { err } = await runCommand("validate", "--fix", "--lang", "en", root);
    expect(err).toContain("2 rewritten");
    expect(chart()).toContain('"period":   { "kind": "ytd", "to": "2019-01/2019-08" }');
    expect(readFileSync(join(root, "site.json"), "utf8")).toContain("hill-zone/output/2019-01/2019-08/level/actual");
  });
});

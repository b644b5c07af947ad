import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chartKinds } from "../../src/charts/index.ts";

test("src/README.md tables every kind with its least number of rows, its unit and its required parts", () => {
  const readme = readFileSync("src/README.md", "utf8");
  for (const [kind, { needs }] of Object.entries(chartKinds)) {
    const line = readme.split("\n").find((each) => each.startsWith(`| \`${kind}\``)) ?? "";
    expect(line, kind).toContain(`${needs.rows} row`);
    expect(line.includes("one unit"), kind).toBe(needs.oneUnit);
    for (const part of needs.parts) expect(line, kind).toContain(`\`${part}\``);
  }
});

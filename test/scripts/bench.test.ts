import { expect, test } from "vitest";
import { runCommand } from "./run-command.ts";

test("an unknown part is wrong use: exit code 2 and the list of parts", async () => {
  const { status, out, err } = await runCommand("bench", "speed");
  expect(status).toBe(2);
  expect(out).toBe("");
  expect(err).toContain('no such part: "speed"');
  for (const part of ["site", "charts", "validation", "releases"]) expect(err).toContain(`  ${part} `);
});

test("numbers of pages that cannot be built are refused before anything runs", async () => {
  for (const pages of ["3", "0", "many", ""]) {
    const { status, err } = await runCommand("bench", "charts", "--pages", pages);
    expect(status, pages).toBe(2);
    expect(err).toContain("--pages");
  }
});

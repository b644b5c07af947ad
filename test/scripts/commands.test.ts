import { describe, expect, test } from "vitest";
import { usageOf } from "../../scripts/command.ts";
import { COMMANDS, runCommand, startScript } from "./run-command.ts";
import { copyBase } from "./copy-base.ts";

describe("every command, started as people start it", () => {
  test.each(Object.entries(COMMANDS))("%s prints its usage when asked, exit code 0", (_name, { file, command }) => {
    expect(startScript(file, ["--help"])).toEqual({ status: 0, out: `${usageOf(command)}\n`, err: "" });
  });

  test("validate does its work, too", () => {
    const { status, out } = startScript(COMMANDS.validate.file, ["--lang", "en", copyBase().root]);
    expect([status, out]).toEqual([0, "No problems found.\n"]);
  });

  test("test names its steps where one is unknown", () => {
    const { status, err } = startScript(COMMANDS.test.file, ["unit"]);
    expect(status).toBe(2);
    for (const step of ["formatting", "lint", "types", "data", "unit tests", "build", "browser tests", "second build"])
      expect(err).toContain(`"${step}"`);
  });
});

test.each(Object.keys(COMMANDS))("%s refuses an option that it does not know, exit code 2", async (name) => {
  const { status, out, err } = await runCommand(name as keyof typeof COMMANDS, "--no-such-option");
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("--no-such-option");
  expect(err).toContain("Exit code:");
});

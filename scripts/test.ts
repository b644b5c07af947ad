import process from "node:process";
import { UsageError, defineCommand, runMain } from "./command.ts";
import { runBeside, type TestStep } from "./run-beside.ts";
import { NODE, packageCommand } from "./run-step.ts";

/** Runs one project of vitest.config.ts. */
function vitest(project: string): string[] {
  return [packageCommand("vitest/vitest.mjs"), "run", "--reporter", "dot", "--project", project];
}

/** Two at a time, each as soon as it can: the way over the build is the longest, and what nothing waits for comes last. */
const STEPS: TestStep[] = [
  {
    name: "unit tests",
    command: NODE,
    args: vitest("unit"),
    repair: "npx vitest --project unit runs them again on every change",
  },
  {
    name: "data",
    command: NODE,
    args: ["scripts/validate.ts"],
    repair: "mend the rows named above; data/README.md explains the columns",
  },
  {
    name: "build",
    command: NODE,
    args: ["scripts/build.ts"],
    after: ["data"],
    repair: "npm run build",
  },
  {
    name: "browser tests",
    command: NODE,
    args: vitest("browser"),
    after: ["build"],
    repair: "npm start shows the site; pictures of failing pages are in test-output/",
  },
  {
    name: "second build",
    command: NODE,
    args: vitest("second-build"),
    after: ["build"],
    repair: "something in a page depends on the clock, the order of files or chance",
  },
  {
    name: "formatting",
    command: NODE,
    args: [packageCommand("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
    repair: "npm run format",
  },
  {
    name: "lint",
    command: NODE,
    args: [packageCommand("eslint/bin/eslint.js"), "--max-warnings", "0", "."],
    repair: "npm run lint -- --fix, then mend by hand what is left",
  },
  {
    name: "types",
    command: NODE,
    args: [packageCommand("astro/bin/astro.mjs"), "check", "--minimumFailingSeverity", "warning"],
    repair: "npm run types shows file and line",
  },
];

/** All tests. Stops at the first step that fails, names it and says how to mend it. */
export const testCommand = defineCommand({
  line: "npm test",
  operands: '["STEP" ...]',
  options: {},
  about: `运行全部检查；写出步骤名则只运行这些步骤。
Runs every check, or the steps that are named: ${STEPS.map(({ name }) => `"${name}"`).join(", ")}.

Exit code: 0 all passed, 1 a step failed, 2 wrong use.`,
  async run(_values, operands, { out, err }) {
    const names = STEPS.map(({ name }) => name);
    const unknown = operands.find((name) => !names.includes(name));
    if (unknown !== undefined) throw new UsageError(`no such step: "${unknown}"`);
    const chosen = operands.length === 0 ? STEPS : STEPS.filter(({ name }) => operands.includes(name));
    const colour: Record<string, string> = process.stdout.isTTY && !process.env["NO_COLOR"] ? { FORCE_COLOR: "1" } : {};
    const steps = chosen.map((step) => ({ ...step, env: { ...colour, ...step.env } }));
    const failed = await runBeside(steps, 2, (text) => void out.write(`${text}\n`));
    if (failed === null) return 0;
    err.write(`\nnpm test: the step “${failed.name}” failed. Repair: ${failed.repair}\n`);
    return 1;
  },
});

await runMain(testCommand, import.meta.url);

import { NODE, packageCommand, runStep } from "./run-step.ts";
import type { Step } from "./run-step.ts";

// All tests, cheapest first. Stops at the first step that fails, names it and says how to mend it.

const steps: Step[] = [
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
  {
    name: "data",
    command: NODE,
    args: ["scripts/validate.ts"],
    repair: "mend the rows named above; data/README.md explains the columns",
  },
  {
    name: "unit tests",
    command: NODE,
    args: [packageCommand("vitest/vitest.mjs"), "run", "--project", "unit"],
    repair: "npx vitest --project unit runs them again on every change",
  },
  {
    name: "build",
    command: NODE,
    args: ["scripts/build.ts"],
    repair: "npm run build",
  },
  {
    name: "browser tests",
    command: NODE,
    args: [packageCommand("vitest/vitest.mjs"), "run", "--project", "browser"],
    repair: "npm start shows the site; pictures of failing pages are in test-output/",
  },
];

const only = process.argv.slice(2);
const chosen = only.length === 0 ? steps : steps.filter((step) => only.includes(step.name));
if (chosen.length === 0) {
  console.error(`npm test: no such step. Steps: ${steps.map((step) => `"${step.name}"`).join(", ")}`);
  process.exit(2);
}
const times: string[] = [];
for (const step of chosen) {
  console.log(`\n— ${step.name}`);
  const { code, seconds } = await runStep(step);
  times.push(`${step.name} ${seconds.toFixed(1)} s`);
  if (code !== 0) {
    console.error(`\nnpm test: the step “${step.name}” failed. Repair: ${step.repair}`);
    process.exit(1);
  }
}
console.log(`\nAll passed: ${times.join(", ")}`);

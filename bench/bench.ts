import { spawnSync } from "node:child_process";
import { UsageError, defineCommand, runMain } from "../scripts/command.ts";
import { NODE } from "../scripts/run-step.ts";

const PARTS = {
  site: "seconds to build, bytes of a chart page",
  charts: "200, 1,000 and 3,000 made-up chart pages against Observable Framework",
  validation: "rows validated a second",
  releases: "what a history of 100 releases costs",
};

/**
 * What the site costs. The absolute figures belong to the machine; the ratios are what to compare. Nothing here is
 * asserted in a test. Each part is a process of its own, so that no part counts as the memory of another.
 */
export const benchCommand = defineCommand({
  line: "npm run bench",
  operands: "[PART ...]",
  options: { pages: { type: "string", takes: "N,N" } },
  about: `Parts, all of them if none is named:
${Object.entries(PARTS)
  .map(([name, what]) => `  ${name.padEnd(12)} ${what}`)
  .join("\n")}
--pages names other numbers of pages for the part "charts".

Exit code: 0 measured, 1 a part failed, 2 wrong use.`,
  run(values, operands) {
    const pages = readPages(values.pages);
    const unknown = operands.find((part) => !Object.hasOwn(PARTS, part));
    if (unknown !== undefined)
      throw new UsageError(`no such part: "${unknown}". Parts: ${Object.keys(PARTS).join(", ")}`);
    for (const part of operands.length === 0 ? Object.keys(PARTS) : operands) {
      const more = part === "charts" ? pages : [];
      const run = spawnSync(NODE, [`bench/${part}.ts`, ...more], { stdio: "inherit" });
      if (run.status !== 0) return 1;
    }
    return 0;
  },
});

await runMain(benchCommand, import.meta.url);

function readPages(given: string | undefined): string[] {
  if (given === undefined) return [];
  const pages = given.split(",");
  if (!pages.every((count) => /^[1-9]\d*$/.test(count) && Number(count) % 2 === 0))
    throw new UsageError("--pages wants even numbers, such as 200,1000: each chart has a page in two languages");
  return pages;
}

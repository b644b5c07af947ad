import { spawnSync } from "node:child_process";
import { NODE } from "./run-step.ts";
import { UsageError, runMain } from "./terminal.ts";

// What the site costs. The absolute figures belong to this machine; the ratios are what to compare. Nothing here is asserted
// in a test. Each part is a process of its own, so that no part counts as the memory of another.

const PARTS = {
  site: "seconds to build, bytes of a chart page",
  charts: "200, 1,000 and 3,000 made-up chart pages against Observable Framework",
  validation: "rows validated a second",
  releases: "what a history of 100 releases costs",
};

const USAGE = `npm run bench [-- PART ...] [--pages N,N]
Parts, all of them if none is named:
${Object.entries(PARTS)
  .map(([name, what]) => `  ${name.padEnd(12)} ${what}`)
  .join("\n")}
--pages names other numbers of pages for the part "charts".`;

runMain((args) => {
  const options = ["--help", "-h"];
  if (args.some((arg) => options.includes(arg))) {
    console.log(USAGE);
    return 0;
  }
  const { parts, pages } = readArgs(args);
  for (const part of parts) {
    const more = part === "charts" ? pages : [];
    const run = spawnSync(NODE, [`scripts/bench-${part}.ts`, ...more], { stdio: "inherit" });
    if (run.status !== 0) return 1;
  }
  return 0;
}, USAGE);

function readArgs(args: readonly string[]): { parts: string[]; pages: string[] } {
  const at = args.indexOf("--pages");
  const pages = at < 0 ? [] : (args[at + 1] ?? "").split(",");
  if (at >= 0 && !pages.every((count) => /^[1-9]\d*$/.test(count) && Number(count) % 2 === 0))
    throw new UsageError("--pages wants even numbers, such as 200,1000: each chart has a page in two languages");
  const parts = args.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const unknown = parts.find((part) => !Object.hasOwn(PARTS, part));
  if (unknown !== undefined)
    throw new UsageError(`no such part: "${unknown}". Parts: ${Object.keys(PARTS).join(", ")}`);
  return { parts: parts.length === 0 ? Object.keys(PARTS) : parts, pages };
}

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { measureNode, type Measured } from "./measure-command.ts";
import { NODE } from "../scripts/run-step.ts";
import type { SyntheticChart } from "./synthetic-zone.ts";

// The same charts as pages of Observable Framework, as it comes: each page draws its chart in the reader's browser with
// Plot, from a JSON file beside it. Plot comes out of npm, since the built-in imports want a network while building.

const PACKAGES = { "@observablehq/framework": "1.13.4", "@observablehq/plot": "0.6.17" };

/** Installs Framework into a folder; what npm said if it could not. */
export function installFramework(folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  const manifest = { private: true, type: "module", dependencies: PACKAGES };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const npm = process.env["npm_execpath"];
  const [command, args] = npm === undefined ? ["npm", []] : [NODE, [npm]];
  const quiet = ["--no-audit", "--no-fund", "--loglevel", "error", "--fetch-retries", "1"];
  const run = spawnSync(command, [...args, "install", ...quiet], { cwd: folder, encoding: "utf8" });
  return run.status === 0 ? null : (run.stderr || String(run.error)).trim();
}

/**
 * Builds a site of so many charts, one page in each language, from nothing but the installed packages; `site` names its
 * folder beside them. The built pages stand in `dist/` there, unless it took longer than `seconds` and was stopped.
 */
export async function buildFramework(
  folder: string,
  site: string,
  charts: readonly SyntheticChart[],
  seconds?: number,
): Promise<Measured> {
  const root = join(folder, site);
  for (const path of ["src/data", "src/en"]) mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, "observablehq.config.js"), `export default { title: "Charts" };\n`);
  writeFileSync(join(root, "src/index.md"), "# Charts\n");
  for (const chart of charts) {
    writeFileSync(join(root, "src/data", `${chart.slug}.json`), JSON.stringify(chart.rows));
    writeFileSync(join(root, "src", `${chart.slug}.md`), writePage(chart, "./data"));
    writeFileSync(join(root, "src/en", `${chart.slug}.md`), writePage(chart, "../data"));
  }
  return measureNode([join(folder, "node_modules/@observablehq/framework/dist/bin/observable.js"), "build"], {
    cwd: root,
    env: { OBSERVABLE_TELEMETRY_DISABLE: "true" },
    ...(seconds === undefined ? {} : { seconds }),
  });
}

function writePage({ slug, kind, title }: SyntheticChart, data: string): string {
  const marks =
    kind === "line"
      ? `Plot.lineY(rows, {x: "period", y: "value"}), Plot.dot(rows, {x: "period", y: "value", tip: true})`
      : `Plot.barX(rows, {x: "value", y: "period", tip: true})`;
  return `# ${title}

\`\`\`js
import * as Plot from "@observablehq/plot";
const rows = await FileAttachment("${data}/${slug}.json").json();
display(Plot.plot({marks: [${marks}]}));
\`\`\`
`;
}

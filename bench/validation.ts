import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { printLine } from "./print-line.ts";
import { NODE } from "../scripts/run-step.ts";
import { syntheticObservations } from "./synthetic-observations.ts";

// Rows validated a second, sound ones and wrong ones, beside what the CSV parser takes alone.

const ROWS = 1_000_000;

const folder = mkdtempSync(join(tmpdir(), "park-bench-"));
const sound = syntheticObservations(ROWS).text;
const started = performance.now();
Papa.parse(sound, { header: false });
const parse = (performance.now() - started) / 1000;
const wrong = sound.replaceAll(",exact,", ",exakt,").replace(/(?<=,actual,)(\d+)\.\d+/g, "近$1余");
for (const [name, text] of Object.entries({ sound, wrong })) writeFileSync(join(folder, name), text);
const good = validateStreamed("sound");
if (good.listed > 0) throw new Error("synthetic rows should be sound");
printLine(
  "validation",
  `${perSecond(good.seconds)} rows a second, ${good.megabytes} MB`,
  `streamed; ${(good.seconds / parse).toFixed(2)} × the time of PapaParse alone (${perSecond(parse)}); budget 500,000 and 300 MB`,
);
const bad = validateStreamed("wrong");
printLine(
  "every row wrong twice",
  `${perSecond(bad.seconds)} rows a second, ${bad.megabytes} MB`,
  `${bad.listed} problems listed, ${bad.counted.map((count) => count.toLocaleString("en")).join(" and ")} counted`,
);
rmSync(folder, { recursive: true });

/** Validates one of the files in a process of its own, so that nothing else counts as its memory. */
function validateStreamed(name: string): {
  seconds: number;
  megabytes: number;
  listed: number;
  counted: number[];
} {
  const args = ["bench/validate-streamed.ts", join(folder, name), String(ROWS)];
  const run = spawnSync(NODE, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as ReturnType<typeof validateStreamed>;
}

function perSecond(seconds: number): string {
  return Math.round(ROWS / seconds).toLocaleString("en");
}

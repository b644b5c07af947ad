import { closeSync, openSync, readSync } from "node:fs";
import process from "node:process";
import { validateObservations } from "../src/read/observations.ts";
import { ProblemLog } from "../src/check/problem-log.ts";
import { decodeChunks } from "../src/read/read-bytes.ts";
import { syntheticFacts } from "./synthetic-observations.ts";

// One streamed validation in a process of its own, for `validation.ts`: the memory is that of the validator and of nothing else.

const [file = "", rows = "0"] = process.argv.slice(2);
const facts = syntheticFacts(Number(rows));
const log = new ProblemLog();
const start = performance.now();
validateObservations(decodeChunks(readChunks(file)), { dataset: "park-indicators", file, facts, log });
const seconds = (performance.now() - start) / 1000;
const problems = log.list();
console.log(
  JSON.stringify({
    seconds,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    listed: problems.filter(({ code }) => code !== "more-problems").length,
    counted: problems.flatMap(({ code, found }) => (code === "more-problems" ? Number(found) : [])),
  }),
);

function* readChunks(path: string): Generator<Uint8Array> {
  const handle = openSync(path, "r");
  const buffer = new Uint8Array(1 << 20);
  try {
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) {
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

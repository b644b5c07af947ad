import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pruneKept } from "../src/build/kept-bytes.ts";
import { NODE, astroBuild, runStep } from "./run-step.ts";

// Validates the data, builds the site beside the old one, and only then puts it in its place: whatever fails, the
// last good dist/ stays as it was. PARK_DATA and PARK_OUT name other folders than data/ and dist/.

const TARGET = process.env["PARK_OUT"] ?? "dist";
const DATA = process.env["PARK_DATA"] ?? "data";
const NEXT = `${TARGET}.next`;
const OLD = `${TARGET}.old`;

await rm(NEXT, { recursive: true, force: true });
const failed =
  (await stepFails("validation", ["scripts/validate.ts", DATA], "mend the rows named above")) ||
  (await stepFails("build", astroBuild(NEXT), "the message above names the page", true)) ||
  (await stepFails(
    "prints",
    ["scripts/print-pages.ts", NEXT],
    "node scripts/print-pages.ts dist shows the page; without a browser this step does not fail",
  )) ||
  (await stepFails("frozen files", ["scripts/frozen-files.ts", NEXT], "free room on the disk, or allow writing"));
if (failed) {
  await rm(NEXT, { recursive: true, force: true });
  if (existsSync(TARGET)) console.error(`${TARGET}/ is as it was.`);
  process.exit(1);
}
await rm(OLD, { recursive: true, force: true });
if (existsSync(TARGET)) await rename(TARGET, OLD);
await rename(NEXT, TARGET);
await rm(OLD, { recursive: true, force: true });
pruneKept();
console.log(`The site stands in ${TARGET}/. npm start serves it.`);

async function stepFails(name: string, args: string[], repair: string, quiet = false): Promise<boolean> {
  const { code, seconds } = await runStep({ name, command: NODE, args, repair, quiet });
  if (code === 0) console.log(`${name}: ${seconds.toFixed(1)} s`);
  else console.error(`npm run build: the ${name} failed. Repair: ${repair}.`);
  return code !== 0;
}

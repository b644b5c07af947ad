import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import process from "node:process";
import { pruneKept } from "../src/build/kept-bytes.ts";
import { defineCommand, refuseMore, runMain } from "./command.ts";
import { NODE, astroBuild, runStep } from "./run-step.ts";

const TARGET = process.env["PARK_OUT"] ?? "dist";
const DATA = process.env["PARK_DATA"] ?? "data";
const NEXT = `${TARGET}.next`;
const OLD = `${TARGET}.old`;

/**
 * Validates the data, builds the site beside the old one, and only then puts it in its place: whatever fails, the last
 * good dist/ stays as it was.
 */
export const buildCommand = defineCommand({
  line: "npm run build",
  operands: "",
  options: {},
  about: `校验数据，在旧网站旁边生成新网站，全部成功后才替换 dist/；失败时 dist/ 保持原样。
Validates the data, builds beside the old site and swaps; a failure leaves dist/ as it was.
PARK_DATA and PARK_OUT name other folders than data/ and dist/.

Exit code: 0 built, 1 failed, 2 wrong use.`,
  async run(_values, operands, { out, err }) {
    refuseMore(operands, 0);
    await rm(NEXT, { recursive: true, force: true });
    for (const { name, args, repair, quiet } of STEPS) {
      const { code, seconds } = await runStep({ name, command: NODE, args, quiet: quiet ?? false });
      if (code === 0) {
        out.write(`${name}: ${seconds.toFixed(1)} s\n`);
        continue;
      }
      err.write(`npm run build: the ${name} failed. Repair: ${repair}.\n`);
      await rm(NEXT, { recursive: true, force: true });
      if (existsSync(TARGET)) err.write(`${TARGET}/ is as it was.\n`);
      return 1;
    }
    await rm(OLD, { recursive: true, force: true });
    if (existsSync(TARGET)) await rename(TARGET, OLD);
    await rename(NEXT, TARGET);
    await rm(OLD, { recursive: true, force: true });
    pruneKept();
    out.write(`The site stands in ${TARGET}/. npm start serves it.\n`);
    return 0;
  },
});

const STEPS: { name: string; args: string[]; repair: string; quiet?: boolean }[] = [
  { name: "validation", args: ["scripts/validate.ts", DATA], repair: "mend the rows named above" },
  { name: "build", args: astroBuild(NEXT), repair: "the message above names the page", quiet: true },
  {
    name: "prints",
    args: ["scripts/print-pages.ts", NEXT],
    repair: "node scripts/print-pages.ts dist shows the page; without a browser this step does not fail",
  },
  {
    name: "frozen files",
    args: ["scripts/frozen-files.ts", NEXT],
    repair: "free room on the disk, or allow writing",
  },
];

await runMain(buildCommand, import.meta.url);

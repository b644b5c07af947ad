import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, onTestFinished, test } from "vitest";
import { pruneKept } from "../../src/build/kept-bytes.ts";
import { DIST, readPage } from "./built-site.ts";

const PRESENT = "en/briefings/wutong";
/** The lasting page of the edition, which is the one that is printed. */
const PAGE = `${PRESENT}/${/data-printed-from="([\d-]+)\/"/.exec(readPage(`${PRESENT}/`))?.[1] ?? "none"}`;
const DAY = 86_400_000;

/** A folder like that of the project, with one printed page and an empty cache of its own. */
function smallProject(): { folder: string; cache: string } {
  const folder = mkdtempSync(join(tmpdir(), "prints-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ["@fontsource", "@sparticuz", "playwright-core"]) {
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(folder, "node_modules", name));
  }
  for (const path of ["style.css", `${PAGE}/index.html`]) cpSync(join(DIST, path), join(folder, "dist", path));
  return { folder, cache: join(folder, "node_modules/.cache/park-open-data") };
}

function print(folder: string): string {
  rmSync(join(folder, "dist", PAGE, "briefing.pdf"), { force: true });
  const run = spawnSync(process.execPath, [resolve("scripts/print-pages.ts"), "dist"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([run.status, existsSync(join(folder, "dist", PAGE, "briefing.pdf"))]).toEqual([0, true]);
  return run.stdout;
}

function lastUsed(cache: string, daysAgo: number): void {
  const seconds = (Date.now() - daysAgo * DAY) / 1000;
  for (const name of readdirSync(cache)) utimesSync(join(cache, name), seconds, seconds);
}

test("a print that builds go on using is kept, one that none has used for thirty days is deleted", () => {
  const { folder, cache } = smallProject();
  expect(print(folder)).toContain("1 PDF files, 1 of them new");
  lastUsed(cache, 31);
  expect(print(folder)).toContain("1 PDF files, 0 of them new");
  pruneKept(cache);
  expect(print(folder)).toContain("1 PDF files, 0 of them new");
  lastUsed(cache, 31);
  pruneKept(cache);
  expect(readdirSync(cache)).toEqual([]);
  expect(print(folder)).toContain("1 PDF files, 1 of them new");
});

test("without a browser the rest stands, and no page leads to a print that is not there", () => {
  const { folder } = smallProject();
  const page = join(folder, "dist", PAGE, "index.html");
  expect(readFileSync(page, "utf8")).toMatch(/<a href="[^"]*briefing\.pdf"/);
  const run = spawnSync(process.execPath, [resolve("scripts/print-pages.ts"), "dist"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, CHROME_PATH: join(folder, "no-such-browser") },
  });
  expect([run.status, existsSync(join(folder, "dist", PAGE, "briefing.pdf"))]).toEqual([0, false]);
  expect(run.stderr).toContain("1 PDF files were not made");
  const html = readFileSync(page, "utf8");
  expect(html).not.toMatch(/href="[^"]*briefing\.pdf"/);
  expect(html).toMatch(/<a href="[^"]*briefing\.docx"/);
});

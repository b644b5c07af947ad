import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countReleases, growRecord } from "./synthetic-releases.ts";

// Prints what a long history costs: the record with more and more releases, each chart at a frozen address in each of them.
// `npm run bench` ends with it.

const RELEASES = [20, 100];

const folder = mkdtempSync(join(tmpdir(), "park-bench-"));
for (const releases of [countReleases("data"), ...RELEASES]) {
  const root = join(folder, String(releases));
  growRecord("data", join(root, "data"), releases);
  const { seconds, peak } = await buildRecord(join(root, "data"), join(root, "dist"));
  const { files, bytes, frozen } = weighFolder(join(root, "dist"));
  print(
    `${releases} releases`,
    `${seconds.toFixed(1)} s, ${peak === null ? "?" : Math.round(peak / 1000)} MB at most`,
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB, of it ${(frozen / 1e6).toFixed(1)} MB frozen charts`,
  );
  rmSync(root, { recursive: true });
}
rmSync(folder, { recursive: true });

/** Builds a record; the seconds, and the most memory in kB, which only Linux tells. */
async function buildRecord(data: string, out: string): Promise<{ seconds: number; peak: number | null }> {
  const start = performance.now();
  const args = ["node_modules/astro/bin/astro.mjs", "build", "--outDir", out, "--logLevel", "error"];
  const env = { ...process.env, PARK_DATA: data, ASTRO_TELEMETRY_DISABLED: "1" };
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env });
  let peak: number | null = null;
  const watch = setInterval(() => {
    const status = `/proc/${String(child.pid)}/status`;
    const found = existsSync(status) ? /VmHWM:\s+(\d+)/.exec(readFileSync(status, "utf8")) : null;
    if (found) peak = Number(found[1]);
  }, 100);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`the build of ${data} failed`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

function weighFolder(path: string): { files: number; bytes: number; frozen: number } {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const weigh = (list: typeof files): number =>
    list.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const isFrozen = (parent: string): boolean => /[\\/]charts[\\/][^\\/]+[\\/]\d+\.\d+\.\d+$/.test(parent);
  return {
    files: files.length,
    bytes: weigh(files),
    frozen: weigh(files.filter((entry) => isFrozen(entry.parentPath))),
  };
}

function print(name: string, figure: string, remark: string): void {
  console.log(`${name.padEnd(20)} ${figure.padEnd(34)} ${remark}`);
}

import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

/** What a command took. */
export interface Measured {
  seconds: number;
  /** The most memory that it and its children held at once, in MB; null where the system does not tell (Linux does). */
  megabytes: number | null;
  /** True if it was stopped, because it took longer than it was given: the seconds are then its least. */
  stopped: boolean;
}

const EVERY_MS = 100;

/** Runs a command of Node without its output, for `seconds` at most; throws if it fails, with what it said. */
export async function measureNode(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; seconds?: number } = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    cwd: options.cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...options.env },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  let most = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, residentKilobytes(child.pid));
  }, EVERY_MS);
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    child.kill();
  };
  const limit = options.seconds === undefined ? undefined : setTimeout(stop, options.seconds * 1000);
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  clearInterval(watch);
  clearTimeout(limit);
  if (code !== 0 && !stopped) throw new Error(`${args.join(" ")} failed:\n${said.join("").slice(-2000)}`);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: most === 0 ? null : (most * 1024) / 1e6,
    stopped,
  };
}

/** Memory of a process and everything that it started, in kB; 0 where there is no /proc. */
function residentKilobytes(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  try {
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      try {
        const status = readFileSync(`/proc/${name}/status`, "utf8");
        parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
        sizes.set(Number(name), Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      } catch {
        // It ended while the list was read.
      }
    }
  } catch {
    return 0;
  }
  const isBelow = (id: number | undefined): boolean => id !== undefined && (id === root || isBelow(parents.get(id)));
  return [...sizes].reduce((sum, [id, size]) => (isBelow(id) ? sum + size : sum), 0);
}

import { spawn } from "node:child_process";

/** One step of a command: what it is, how it is run, and what to do when it fails. */
export interface Step {
  name: string;
  command: string;
  args: readonly string[];
  repair: string;
  env?: Record<string, string>;
  /** Keep the output to itself: its end is shown if the step fails, else only the warnings. */
  quiet?: boolean;
}

/** Enough of a failed step to see what it stumbled on. */
const LAST_LINES = 30;

/** Runs a step with its output on the terminal; resolves to its exit code and its seconds. */
export async function runStep(step: Step): Promise<{ code: number; seconds: number }> {
  const started = performance.now();
  const child = spawn(step.command, step.args, {
    stdio: step.quiet ? ["ignore", "pipe", "pipe"] : "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...step.env },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => lines.push(text));
  const code = await new Promise<number>((resolve) => {
    child.on("error", () => resolve(127));
    child.on("close", (exit) => resolve(exit ?? 1));
  });
  const output = lines.join("");
  const all = output.split("\n");
  const shown = code === 0 ? all.filter((line) => /\[(WARN|ERROR)\]/.test(line)) : all.slice(-LAST_LINES);
  if (shown.some((line) => line !== "")) console.error(shown.join("\n"));
  return { code, seconds: (performance.now() - started) / 1000 };
}

/** Node as it runs now, so that every child has the pinned version. */
export const NODE = process.execPath;

/**
 * How the site is built into a folder. Pages are text that nobody keeps: with room for young objects, fewer of them are
 * carried on as if they would stay, which saves 50 MB where there are thousands of pages.
 */
export function astroBuild(folder: string, ...more: readonly string[]): string[] {
  const astro = packageCommand("astro/bin/astro.mjs");
  return ["--max-semi-space-size=32", astro, "build", "--outDir", folder, ...more];
}

/** The file that a package of node_modules runs as a command. */
export function packageCommand(path: string): string {
  return `node_modules/${path}`;
}

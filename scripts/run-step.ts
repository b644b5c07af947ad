import { spawn } from "node:child_process";
import process from "node:process";

/** One step of a command: what it is, and how it is run. */
export interface Step {
  name: string;
  command: string;
  args: readonly string[];
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
    env: environmentOf(step),
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => lines.push(text));
  const code = await ended(child);
  const output = lines.join("");
  const all = output.split("\n");
  const shown = code === 0 ? all.filter((line) => /\[(WARN|ERROR)\]/.test(line)) : all.slice(-LAST_LINES);
  if (shown.some((line) => line !== "")) console.error(shown.join("\n"));
  return { code, seconds: (performance.now() - started) / 1000 };
}

/** A step that runs beside others: its output is kept, so that it can be shown in one piece. */
export interface RunningStep {
  /** Resolves when it has ended. */
  result: Promise<{ code: number; seconds: number; output: string }>;
  /** Ends it before it is done. */
  stop(): void;
}

/** Starts a step beside others. */
export function startStep(step: Step): RunningStep {
  const started = performance.now();
  // A group of its own, so that stopping it stops what it has started as well.
  const detached = process.platform !== "win32";
  const child = spawn(step.command, step.args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: environmentOf(step),
    detached,
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => output.push(text));
  return {
    result: ended(child).then((code) => ({
      code,
      seconds: (performance.now() - started) / 1000,
      output: output.join(""),
    })),
    stop() {
      if (detached && child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
      else child.kill();
    },
  };
}

function environmentOf({ env }: Step): NodeJS.ProcessEnv {
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env };
}

function ended(child: ReturnType<typeof spawn>): Promise<number> {
  return new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("close", (exit) => resolve(exit ?? 1));
  });
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

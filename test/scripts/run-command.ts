import { spawnSync } from "node:child_process";
import { benchCommand } from "../../bench/bench.ts";
import { buildCommand } from "../../scripts/build.ts";
import { runCommand as runHere, type AnyCommand } from "../../scripts/command.ts";
import { importCommand } from "../../scripts/import.ts";
import { releaseCommand } from "../../scripts/release.ts";
import { startCommand } from "../../scripts/serve.ts";
import { testCommand } from "../../scripts/test.ts";
import { validateCommand } from "../../scripts/validate.ts";

export interface CommandResult {
  status: number | null;
  out: string;
  err: string;
}

/** Every command, and the file that npm starts for it. */
export const COMMANDS = {
  bench: { file: "bench/bench.ts", command: benchCommand },
  build: { file: "scripts/build.ts", command: buildCommand },
  import: { file: "scripts/import.ts", command: importCommand },
  release: { file: "scripts/release.ts", command: releaseCommand },
  start: { file: "scripts/serve.ts", command: startCommand },
  test: { file: "scripts/test.ts", command: testCommand },
  validate: { file: "scripts/validate.ts", command: validateCommand },
} satisfies Record<string, { file: string; command: AnyCommand }>;

/** Runs one of the commands within the test, with what it would print on the terminal. */
export async function runCommand(name: keyof typeof COMMANDS, ...args: string[]): Promise<CommandResult> {
  const printed = { out: "", err: "" };
  const status = await runHere(COMMANDS[name].command, args, {
    out: { write: (text) => (printed.out += text) },
    err: { write: (text) => (printed.err += text) },
  });
  return { status, ...printed };
}

/** Runs a script as a child process, as a person would, but without colours. */
export function startScript(path: string, args: readonly string[], environment = {}): CommandResult {
  const run = spawnSync(process.execPath, [path, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...environment },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

import { spawnSync } from "node:child_process";

export interface CommandResult {
  status: number | null;
  out: string;
  err: string;
}

/** Runs one of the commands as a child process, as a person would, but without colours. */
export function runCommand(script: string, ...args: string[]): CommandResult {
  return runCommandWith({}, script, ...args);
}

/** The same, with some settings of the environment. */
export function runCommandWith(environment: Record<string, string>, script: string, ...args: string[]): CommandResult {
  const run = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...environment },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

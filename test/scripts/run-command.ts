import { spawnSync } from "node:child_process";

/** Runs one of the commands as a child process, as a person would, but without colours. */
export function runCommand(
  script: string,
  ...args: string[]
): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

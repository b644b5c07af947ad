import { execFileSync } from "node:child_process";
import process from "node:process";

/**
 * The file as it stands in the last commit of the git repository that holds the folder. Null where there is no git, no
 * repository, or no such file in it: then there is no history to compare with.
 */
export function readFromGit(folder: string, name: string): string | null {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  try {
    return execFileSync("git", ["-C", folder, "show", `HEAD:./${name}`], {
      encoding: "utf8",
      env: { ...env, GIT_OPTIONAL_LOCKS: "0" },
      maxBuffer: 256 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
      timeout: 10_000,
    });
  } catch {
    return null;
  }
}

import { execFileSync } from "node:child_process";
import process from "node:process";

/** A file as one commit has it. */
export interface CommittedText {
  /** The commit, abbreviated. */
  commit: string;
  text: string;
}

/**
 * The file in each commit that changed it, the oldest first: of the line of first parents, so that what stood on a branch
 * and never reached the line it was merged into is no history. Empty where there is no git, no repository, or no such
 * file in it: then there is nothing to compare with. A shallow clone tells what it has.
 */
export function readFromGit(folder: string, name: string): CommittedText[] {
  try {
    const log = git(folder, ["log", "--first-parent", "--format=%h", "--", `./${name}`]);
    const commits = log.toString("utf8").split("\n").filter(Boolean).reverse();
    if (commits.length === 0) return [];
    const names = commits.map((commit) => `${commit}:./${name}\n`).join("");
    const texts = splitBatch(git(folder, ["cat-file", "--batch"], names));
    return commits.flatMap((commit, index) => {
      const text = texts[index];
      return typeof text === "string" ? [{ commit, text }] : [];
    });
  } catch {
    return [];
  }
}

function git(folder: string, args: string[], input = ""): Buffer {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  return execFileSync("git", ["-C", folder, ...args], {
    env: { ...env, GIT_OPTIONAL_LOCKS: "0" },
    input,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ["pipe", "pipe", "ignore"],
    timeout: 10_000,
  });
}

/** The texts in what `cat-file --batch` prints: a line with the size, the bytes, a line end; null for what is missing. */
function splitBatch(output: Buffer): (string | null)[] {
  const texts: (string | null)[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf("\n", at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(output.toString("utf8", at, end))?.[1];
    const length = Number(size ?? -1);
    texts.push(size === undefined ? null : output.toString("utf8", end + 1, end + 1 + length));
    at = end + 2 + length;
  }
  return texts;
}

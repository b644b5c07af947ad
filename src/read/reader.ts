import { readdirSync, readFileSync } from "node:fs";
import { readFromGit, type CommittedText } from "./committed.ts";

/** The world that `read/` reads: an argument, so that tests need no files and no mocking. */
export interface Reader {
  /** The bytes of a file; null if there is none. */
  read(path: string): Uint8Array | null;
  /** The names in a folder in alphabetical order, folders with `/` behind; none if there is no such folder. */
  list(path: string): string[];
  /** A file in a folder in each commit that changed it, the oldest first. Left out, there is no history. */
  committed?(folder: string, name: string): CommittedText[];
}

/** Reads the real files, and their history in git. */
export const nodeReader: Reader = {
  committed: readFromGit,
  read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (isAbsence(error)) return null;
      throw error;
    }
  },
  list(path) {
    try {
      return readdirSync(path, { withFileTypes: true })
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort();
    } catch (error) {
      if (isAbsence(error)) return [];
      throw error;
    }
  },
};

function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR";
}

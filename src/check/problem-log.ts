import type { Problem } from "../schema/problem.ts";
import type { ProblemCode } from "./messages.ts";
import { makeProblem, type Place, type Slots } from "./problem.ts";

/** So many problems of one code in one file are written out; of the rest only the number is kept. */
export const PROBLEMS_PER_CODE = 100;

/**
 * Collects problems. A file with a million equal mistakes neither fills the memory nor the screen: after the first
 * hundred of a code in a file only their number is kept, and told by a problem `more-problems`.
 */
export class ProblemLog {
  readonly #problems: Problem[] = [];
  /** By file, then by code: the text of a joined key would be made a million times. */
  readonly #counts = new Map<string, Map<string, number>>();

  /** Adds a problem. The message is only made if it will be shown. */
  add(code: ProblemCode, place: Place, found: string | null, slots?: Slots): void {
    if (this.#count(code, place.file) <= PROBLEMS_PER_CODE) {
      this.#problems.push(makeProblem(code, place, found, slots));
    }
  }

  /** Only counts a problem, and says true, if enough of its code in this file are written out: then nothing need be made. */
  skips(code: ProblemCode, file: string): boolean {
    const count = this.#counts.get(file)?.get(code) ?? 0;
    if (count < PROBLEMS_PER_CODE) return false;
    this.#count(code, file);
    return true;
  }

  /** Adds problems that are already made. */
  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#count(problem.code, problem.file) <= PROBLEMS_PER_CODE) this.#problems.push(problem);
    }
  }

  /** All problems, by file, row and the order in which they were found. */
  list(): Problem[] {
    const more: Problem[] = [];
    const shown = String(PROBLEMS_PER_CODE);
    for (const [file, codes] of this.#counts) {
      for (const [code, count] of codes) {
        if (count <= PROBLEMS_PER_CODE) continue;
        more.push(makeProblem("more-problems", { file }, String(count), { code, shown }));
      }
    }
    return sortProblems([...this.#problems, ...more]);
  }

  #count(code: string, file: string): number {
    const codes = this.#counts.get(file) ?? new Map<string, number>();
    this.#counts.set(file, codes);
    const count = (codes.get(code) ?? 0) + 1;
    codes.set(code, count);
    return count;
  }
}

/** By file and row, else in the order given. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(compareProblems);
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  // What concerns a whole file comes first; the count of the rest comes last.
  return rank(a) - rank(b);
}

function rank(problem: Problem): number {
  return problem.code === "more-problems" ? Number.MAX_SAFE_INTEGER : (problem.row ?? 0);
}

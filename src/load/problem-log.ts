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
  readonly #counts = new Map<string, number>();

  /** Adds a problem. The message is only made if it will be shown. */
  add(code: ProblemCode, place: Place, found: string | null, slots?: Slots): void {
    if (this.#count(code, place.file) <= PROBLEMS_PER_CODE) {
      this.#problems.push(makeProblem(code, place, found, slots));
    }
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
    for (const [key, count] of this.#counts) {
      if (count <= PROBLEMS_PER_CODE) continue;
      const [code = "", file = ""] = key.split("\n");
      more.push(
        makeProblem("more-problems", { file }, String(count), { code, shown: String(PROBLEMS_PER_CODE) }),
      );
    }
    return [...this.#problems, ...more]
      .map((problem, index) => ({ problem, index }))
      .sort((a, b) => compareProblems(a.problem, b.problem) || a.index - b.index)
      .map(({ problem }) => problem);
  }

  #count(code: string, file: string): number {
    const key = `${code}\n${file}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return count;
  }
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  // What concerns a whole file comes first; the count of the rest comes last.
  return rank(a) - rank(b);
}

function rank(problem: Problem): number {
  return problem.code === "more-problems" ? Number.MAX_SAFE_INTEGER : (problem.row ?? 0);
}

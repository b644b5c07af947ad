import { startStep, type RunningStep, type Step } from "./run-step.ts";

/** A step of the tests: what it waits for, and what to do when it fails. */
export interface TestStep extends Step {
  /** Steps that must have passed before; those that do not run at all are not waited for. */
  after?: readonly string[];
  repair: string;
}

interface Done {
  step: TestStep;
  code: number;
  seconds: number;
  output: string;
}

/** What vitest counts at its end; repeated at the very end, where the other steps have not pushed it out of sight. */
const SUMMARY = /^\s*(Test Files|Tests)\s/;
const COLOURS = /\u001b\[[\d;]*m/g;

/**
 * Runs steps, `lanes` of them at a time, each as soon as those that it waits for have passed. What a step prints comes in one
 * piece when it ends. Resolves to the first step that failed, the others being stopped, or to null; in the end it
 * prints what was counted and where the time went.
 */
export async function runBeside(
  steps: readonly TestStep[],
  lanes: number,
  print: (text: string) => void,
): Promise<TestStep | null> {
  const started = performance.now();
  const names = new Set(steps.map(({ name }) => name));
  const waiting = [...steps];
  const running = new Map<TestStep, RunningStep>();
  const ends = new Map<TestStep, Promise<Done>>();
  const done: Done[] = [];
  const isReady = ({ after = [] }: TestStep): boolean =>
    after.every((name) => !names.has(name) || done.some(({ step }) => step.name === name));
  while (waiting.length + running.size > 0) {
    for (let next = waiting.findIndex(isReady); next >= 0 && running.size < lanes; next = waiting.findIndex(isReady)) {
      const [step] = waiting.splice(next, 1);
      if (!step) break;
      print(`— ${step.name} …`);
      const child = startStep(step);
      running.set(step, child);
      ends.set(
        step,
        child.result.then((result) => ({ step, ...result })),
      );
    }
    const end = await Promise.race(ends.values());
    running.delete(end.step);
    ends.delete(end.step);
    done.push(end);
    print(`\n— ${end.step.name}, ${end.seconds.toFixed(1)} s\n${end.output.trimEnd()}`);
    if (end.code !== 0) {
      for (const child of running.values()) child.stop();
      await Promise.all(ends.values());
      return end.step;
    }
  }
  print(`\n${summarise(done)}\n\nAll passed in ${seconds(performance.now() - started)}`);
  return null;
}

/** One line a step: its seconds, and what vitest counted. */
function summarise(done: readonly Done[]): string {
  return done
    .map(({ step, seconds: took, output }) => {
      const counted = output
        .replaceAll(COLOURS, "")
        .split("\n")
        .filter((line) => SUMMARY.test(line))
        .map((line) => line.trim().replaceAll(/\s+/g, " "));
      return `${step.name.padEnd(14)} ${took.toFixed(1).padStart(6)} s  ${counted.join(", ")}`.trimEnd();
    })
    .join("\n");
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

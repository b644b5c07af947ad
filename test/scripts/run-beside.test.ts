import { expect, test } from "vitest";
import { runBeside, type TestStep } from "../../scripts/run-beside.ts";
import { NODE } from "../../scripts/run-step.ts";

function step(name: string, script: string, after: string[] = []): TestStep {
  return { name, command: NODE, args: ["-e", script], after, repair: "none" };
}

/** What is printed, and the step that failed. */
async function run(steps: readonly TestStep[], lanes = 2): Promise<{ failed: string | null; printed: string }> {
  const lines: string[] = [];
  const failed = await runBeside(steps, lanes, (text) => void lines.push(text));
  return { failed: failed?.name ?? null, printed: lines.join("\n") };
}

test("steps run side by side, each after those that it waits for, and their output stays whole", async () => {
  const { failed, printed } = await run([
    step("slow", "setTimeout(() => console.log('slow is done'), 600)"),
    step("last", "console.log('last is done')", ["slow", "never chosen"]),
    step("quick", "console.log('quick is done')"),
  ]);
  expect(failed).toBeNull();
  const places = ["quick is done", "slow is done", "last is done"].map((text) => printed.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(printed).toMatch(/All passed in [\d.]+ s$/);
});

test("what vitest counts stands at the end again, beside the time that it took", async () => {
  const { printed } = await run([
    step("unit tests", "console.log(' Test Files  87 passed (87)\\n      Tests  3592 passed (3592)')"),
    step("build", "console.log('built')"),
  ]);
  const end = printed.slice(printed.lastIndexOf("unit tests"));
  expect(end).toMatch(/^unit tests +[\d.]+ s {2}Test Files 87 passed \(87\), Tests 3592 passed \(3592\)/);
});

test("the first failure stops what still runs, and what waits does not begin", async () => {
  const started = performance.now();
  const { failed, printed } = await run([
    step("endless", "setInterval(() => {}, 1000)"),
    step("wrong", "console.log('a fault'); process.exit(3)"),
    step("next", "console.log('next is done')", ["wrong"]),
  ]);
  expect(failed).toBe("wrong");
  expect(printed).toContain("a fault");
  expect(printed).not.toContain("next is done");
  expect(performance.now() - started).toBeLessThan(60_000);
});

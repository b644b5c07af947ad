import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findKept, keptBytes, keptFile, pruneKept } from "../../src/build/kept-bytes.ts";

const DAY = 86_400_000;

function temporaryFolder(): string {
  const place = mkdtempSync(join(tmpdir(), "kept-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

function lastUsed(path: string, daysAgo: number): void {
  const seconds = (Date.now() - daysAgo * DAY) / 1000;
  utimesSync(path, seconds, seconds);
}

const make = (text: string) => async () => new TextEncoder().encode(text);

test("what was used within thirty days is kept, what was not is deleted", async () => {
  const place = temporaryFolder();
  const [young, old] = [await keptFile("young", make("a"), place), await keptFile("old", make("b"), place)];
  lastUsed(young, 29);
  lastUsed(old, 31);
  expect(pruneKept(place)).toBe(1);
  expect([existsSync(young), existsSync(old)]).toEqual([true, false]);
  expect(readdirSync(place)).toHaveLength(1);
});

test("a use counts: what was made long ago and asked for today stays", async () => {
  const place = temporaryFolder();
  const path = await keptFile("picture", make("a"), place);
  lastUsed(path, 40);
  const bytes = await keptBytes("picture", () => Promise.reject(new Error("made twice")), place);
  expect(new TextDecoder().decode(bytes)).toBe("a");
  expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(DAY);
  expect(pruneKept(place)).toBe(0);
});

test("looking for something counts as a use, and makes nothing", async () => {
  const place = temporaryFolder();
  const path = await keptFile("print", make("a"), place);
  lastUsed(path, 40);
  expect(new TextDecoder().decode(findKept("print", place) ?? undefined)).toBe("a");
  expect(findKept("another print", place)).toBeNull();
  expect(readdirSync(place)).toHaveLength(1);
  expect(pruneKept(place)).toBe(0);
});

test("what was deleted is made again", async () => {
  const place = temporaryFolder();
  lastUsed(await keptFile("picture", make("a"), place), 40);
  pruneKept(place);
  const path = await keptFile("picture", make("a"), place);
  expect(existsSync(path)).toBe(true);
});

test("the half-written file of a build that was stopped goes too", async () => {
  const place = temporaryFolder();
  const draft = `${await keptFile("picture", make("a"), place)}.12345`;
  await keptFile("other", make("b"), place);
  copyFileSync(draft.slice(0, -6), draft);
  lastUsed(draft, 31);
  expect(pruneKept(place)).toBe(1);
  expect(existsSync(draft)).toBe(false);
});

import { expect, test } from "vitest";
import { remember } from "../../src/model/remember.ts";

test("an answer is worked out once for each owner and key, an empty one too", () => {
  let made = 0;
  const answer = remember((owner: { name: string }, key: string) => {
    made++;
    return key === "" ? undefined : `${owner.name} ${key}`;
  });
  const [first, second] = [{ name: "first" }, { name: "second" }];
  expect([answer(first, "a"), answer(first, "a"), answer(first, "b"), answer(second, "a")]).toEqual([
    "first a",
    "first a",
    "first b",
    "second a",
  ]);
  expect([answer(first, ""), answer(first, "")]).toEqual([undefined, undefined]);
  expect(made).toBe(4);
});

test("what makes no difference to the answer is left out of the key", () => {
  const sum = remember(
    (_owner: object, a: number, b: number, _how: string) => a + b,
    (a, b) => `${a} ${b}`,
  );
  const owner = {};
  expect([sum(owner, 1, 2, "slowly"), sum(owner, 1, 3, "slowly"), sum(owner, 1, 2, "fast")]).toEqual([3, 4, 3]);
});

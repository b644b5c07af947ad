import { describe, expect, test } from "vitest";
import { stagesInTime } from "../../src/model/stages-in-time.ts";

/** Stages in the order of the record, `name@period`, as they come out. */
function inTime(...stages: string[]): string[] {
  const read = stages.map((text) => {
    const [name = "", period = ""] = text.split("@");
    return { name, period };
  });
  return stagesInTime(read).map(({ name }) => name);
}

describe("the stages of a project", () => {
  test("stand in time, whatever kind of stage they are", () => {
    expect(inTime("solved@2021-06-25", "reported@2020-09", "works@2021-01/2021-03")).toEqual([
      "reported",
      "works",
      "solved",
    ]);
  });

  test("keep the order of the record where their periods overlap: the year of a reform holds its months", () => {
    expect(inTime("started@2020-Q1?", "set-up@2020-07", "completed@2020")).toEqual(["started", "set-up", "completed"]);
    expect(inTime("reported@2020-09", "agreed@2020-09/2021-06?", "works@2021-S1?", "solved@2021-06-25")).toEqual([
      "reported",
      "agreed",
      "works",
      "solved",
    ]);
  });

  test("keep their place in the plan where no date is known", () => {
    expect(inTime("a@2021", "b@", "c@2020")).toEqual(["b", "c", "a"]);
    expect(inTime("a@", "b@")).toEqual(["a", "b"]);
  });
});

export const AHEAD: Record<"planned" | "expected" | "both", string> = {
  planned: "计划期",
  expected: "预计期",
  both: "计划和预计期",
};

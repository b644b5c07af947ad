export const AHEAD: Record<"planned" | "expected" | "both", string> = {
  planned: "Planned for",
  expected: "Forecast for",
  both: "Planned and forecast for",
};

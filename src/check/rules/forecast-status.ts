import { makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/** A forecast with a value has status F: the role is for people, the status is what SDMX tools look at. */
export const forecastStatus = defineRule("forecast-status", {
  check: (draft) =>
    draft.observations
      .filter(({ role, status, value }) => role === "forecast" && value !== null && status !== "F" && status !== "U")
      .map((forecast) => makeFinding(draft, "forecast-status", forecast, { field: "status", found: forecast.status })),
});

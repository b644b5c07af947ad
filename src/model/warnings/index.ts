import { LIGHTS } from "../light.ts";
import { behindPace } from "./behind-pace.ts";
import { contradiction } from "./contradiction.ts";
import { falling } from "./falling.ts";
import { overdueMilestone } from "./overdue-milestone.ts";
import { registerAtRisk } from "./register-at-risk.ts";
import { resolutionRate } from "./resolution-rate.ts";
import { missingValue, staleData } from "./stale-or-missing.ts";
import { WARNING_RULES, type Warning, type WarningContext } from "./warning.ts";

export { WARNING_RULES, type Warning, type WarningContext, type WarningRule } from "./warning.ts";

const RULES = [
  behindPace,
  falling,
  overdueMilestone,
  registerAtRisk,
  resolutionRate,
  contradiction,
  missingValue,
  staleData,
] as const;

/** Every warning, rule by rule; within a rule the gravest light first, then in the order of the rows. */
export function warningsOf(context: WarningContext): Warning[] {
  const gravity = ({ light }: Warning): number => -LIGHTS.indexOf(light === "unknown" ? "green" : light);
  return RULES.flatMap((rule) => rule(context)).sort(
    (a, b) => WARNING_RULES.indexOf(a.rule) - WARNING_RULES.indexOf(b.rule) || gravity(a) - gravity(b),
  );
}

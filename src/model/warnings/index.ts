import { LIGHTS } from "../light.ts";
import { behindPace } from "./behind-pace.ts";
import { belowTarget } from "./below-target.ts";
import { contradiction } from "./contradiction.ts";
import { falling } from "./falling.ts";
import { overdueMilestone } from "./overdue-milestone.ts";
import { registerAtRisk } from "./register-at-risk.ts";
import { resolutionRate } from "./resolution-rate.ts";
import { isStale, missingValue, staleData, staleFigures } from "./stale-or-missing.ts";
import { WARNING_RULES, type Warning, type WarningContext } from "./warning.ts";

export { WARNING_RULES, type Warning, type WarningContext, type WarningRule } from "./warning.ts";

/** They speak of the present, of which a figure past `stale_months` says nothing. */
const OF_THE_PRESENT = [behindPace, belowTarget, falling, registerAtRisk, resolutionRate] as const;
/** They speak of the record, whatever its age. */
const OF_THE_RECORD = [overdueMilestone, contradiction, missingValue, staleData] as const;

/** Every warning, rule by rule; within a rule the gravest light first, then in the order of the rows. */
export function warningsOf(context: WarningContext): Warning[] {
  const gravity = ({ light }: Warning): number => -LIGHTS.indexOf(light === "unknown" ? "green" : light);
  const all = OF_THE_PRESENT.flatMap((rule) => rule(context));
  // A growth that misses its target says that it is a fall, too: once is enough.
  const missed = new Set(all.flatMap(({ rule, rows: [row] }) => (rule === "below-target" && row ? [row] : [])));
  const present = all.filter(({ rule, rows: [row] }) => rule !== "falling" || !row || !missed.has(row));
  const [old = [], fresh = []] = [true, false].map((wanted) =>
    present.filter(({ rows: [row] }) => row !== undefined && isStale(row, context) === wanted),
  );
  return [...fresh, ...staleFigures(old, context), ...OF_THE_RECORD.flatMap((rule) => rule(context))].sort(
    (a, b) => WARNING_RULES.indexOf(a.rule) - WARNING_RULES.indexOf(b.rule) || gravity(a) - gravity(b),
  );
}

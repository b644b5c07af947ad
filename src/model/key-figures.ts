import type { Observation } from "../schema/observation.ts";
import type { Indicator } from "../schema/reference.ts";

/** What the choice of key figures looks at besides the rows of the body. Maps are in the order of their tables. */
export interface KeyFigureContext {
  observations: readonly Observation[];
  indicators: ReadonlyMap<string, Indicator>;
  topics: ReadonlyMap<string, unknown>;
  /** Ids that people chose for the front page: these come in any case. */
  chosen: ReadonlySet<string>;
}

/** No topic fills the list alone. */
const PER_TOPIC = 3;

/**
 * The figures that say most about a body, at most `limit`, in the order of topics and indicators. Those that people chose are
 * among them. The others are the latest actual values, topic by topic: within a topic first the indicators that can be
 * compared, because other bodies report them or because they are tiers of enterprises, last those of which neither more nor
 * less is better, each in the order of the table. Figures of one project or case say nothing of the body and are left out.
 */
export function keyFigures(own: readonly Observation[], context: KeyFigureContext, limit: number): Observation[] {
  const chosen = own.filter(({ id }) => context.chosen.has(id)).slice(0, limit);
  const taken = new Set(chosen.map(({ indicator }) => indicator));
  const others = own.filter((row) => isOfBody(row) && !taken.has(row.indicator));
  const latest = [...Map.groupBy(others, ({ indicator }) => indicator).values()].flatMap((rows) => {
    const best = rows.reduce(later);
    return rows.some((row) => isAnotherPart(row, best)) ? [] : best;
  });
  const order = orderOf(context);
  const picked: Observation[] = [];
  for (const row of latest.sort((a, b) => order.byImportance(a, b))) {
    const topic = order.topic(row);
    const beside = [...chosen, ...picked].filter((other) => order.topic(other) === topic).length;
    if (beside < PER_TOPIC && chosen.length + picked.length < limit) picked.push(row);
  }
  return [...chosen, ...picked].sort((a, b) => order.byTable(a, b));
}

function isOfBody({ role, measure, value, project }: Observation): boolean {
  return role === "actual" && value !== null && project === null && (measure === "level" || measure === "share");
}

/**
 * Of two values of one indicator the one that says more about the present: a level before a share, then the later end, then
 * the longer span, then the one without a scope of its own; among equals the last in the file. Never the larger one.
 */
function later(best: Observation, row: Observation): Observation {
  if (best.measure !== row.measure) return best.measure === "level" ? best : row;
  if (best.period.end !== row.period.end) return best.period.end > row.period.end ? best : row;
  if (best.period.start !== row.period.start) return best.period.start < row.period.start ? best : row;
  return best.scope === null && row.scope !== null ? best : row;
}

/** Values of one period under several scopes, such as before and after a reform: none of them is the body's figure. */
function isAnotherPart(row: Observation, best: Observation): boolean {
  return best.scope !== null && row.scope !== best.scope && row.period.text === best.period.text;
}

interface Order {
  topic(row: Observation): number;
  byTable(a: Observation, b: Observation): number;
  byImportance(a: Observation, b: Observation): number;
}

function orderOf({ observations, indicators, topics }: KeyFigureContext): Order {
  const topicIds = [...topics.keys()];
  const indicatorIds = [...indicators.keys()];
  const bodies = new Map<string, Set<string>>();
  for (const { indicator, entity } of observations) {
    bodies.set(indicator, (bodies.get(indicator) ?? new Set()).add(entity));
  }
  const topic = (row: Observation): number => topicIds.indexOf(indicators.get(row.indicator)?.topic ?? "");
  const place = (row: Observation): number => indicatorIds.indexOf(row.indicator);
  const weight = ({ indicator: id }: Observation): number => {
    const indicator = indicators.get(id);
    if (indicator?.direction === "neutral") return 2;
    return indicator?.tier || (bodies.get(id)?.size ?? 0) > 1 ? 0 : 1;
  };
  return {
    topic,
    byTable: (a, b) => topic(a) - topic(b) || place(a) - place(b),
    byImportance: (a, b) => topic(a) - topic(b) || weight(a) - weight(b) || place(a) - place(b),
  };
}

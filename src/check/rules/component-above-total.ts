import type { Observation } from "../../schema/observation.ts";
import { boundsOf } from "../../model/bounds.ts";
import type { Draft } from "../draft.ts";
import { figureWords, makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/**
 * Money, areas and enterprises of a body, or of one of its projects, are not above those of the zone it belongs to in a
 * period that holds its own. Targets, plans and forecasts look ahead alike and are compared with each other.
 */
export const componentAboveTotal = defineRule("component-above-total", {
  check(draft) {
    const totals = Map.groupBy(
      draft.observations.filter((observation) => isAdditive(draft, observation)),
      ({ entity, indicator, stage }) => `${entity}/${indicator}/${stage ?? ""}`,
    );
    return [...totals.values()].flat().flatMap((observation) => {
      const total = listAncestors(draft, observation.entity)
        .flatMap((entity) => totals.get(`${entity}/${observation.indicator}/${observation.stage ?? ""}`) ?? [])
        .find((candidate) => isBelow(candidate, observation));
      if (!total) return [];
      const name = draft.reference.entities?.get(total.entity)?.shortName ?? {
        zh: total.entity,
        en: total.entity,
      };
      return makeFinding(draft, "component-above-total", observation, {
        slots: { value: figureWords(draft, observation), total: figureWords(draft, total), name },
        basis: [total],
      });
    });
  },
});

/** Other counts may be of different things: five parts of a method are not more than the three of another. */
function isAdditive({ reference: { indicators, units } }: Draft, { indicator, measure }: Observation): boolean {
  const known = indicators?.get(indicator);
  const kind = units?.get(known?.unit ?? "")?.kind;
  return measure === "level" && (kind === "money" || kind === "area" || known?.tier === true);
}

function isBelow(total: Observation, part: Observation): boolean {
  if ((total.role === "actual") !== (part.role === "actual") || total.scope !== part.scope) return false;
  if (part.period.start < total.period.start || part.period.end > total.period.end) return false;
  const [outer, inner] = [boundsOf(total), boundsOf(part)];
  return outer !== null && inner !== null && inner.low > outer.high;
}

/** The bodies above one; none if they lead in a circle, which is reported by its own rule. */
function listAncestors({ reference: { entities } }: Draft, id: string): string[] {
  const found: string[] = [];
  for (let next = entities?.get(id)?.parent; next; next = entities?.get(next)?.parent) {
    if (next === id || found.includes(next)) return [];
    found.push(next);
  }
  return found;
}

/** How bodies stand to each other over one indicator. */
export type Verdict = "same" | "some" | "period" | "scope" | "both";

/**
 * Why values of one indicator can be compared between bodies, or not: those that share period and scope can. `same` if each
 * value has another body's to stand beside, `some` if only a part of them has. Pages and their script both ask here, so it is
 * written for old browsers too.
 */
export function verdictOf(rows: readonly { entity: string; period: string; scope: string }[]): Verdict {
  const groups = new Map<string, Set<string>>();
  for (const { entity, period, scope } of rows) {
    const key = `${period}|${scope}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(entity));
  }
  const sizes = [...groups.values()].map(({ size }) => size);
  if (sizes.some((size) => size > 1)) return sizes.every((size) => size > 1) ? "same" : "some";
  const samePeriod = new Set(rows.map(({ period }) => period)).size === 1;
  const sameScope = new Set(rows.map(({ scope }) => scope)).size === 1;
  return samePeriod ? "scope" : sameScope ? "period" : "both";
}

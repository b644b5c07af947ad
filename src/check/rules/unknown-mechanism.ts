import { referencePath, type Draft } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem, type Place } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Mechanisms of indicators, glossary entries and projects are in mechanisms.csv. */
export const unknownMechanism = defineRule("unknown-mechanism", {
  check(draft) {
    const { mechanisms } = draft.reference;
    if (!mechanisms) return [];
    return listUses(draft).flatMap(({ mechanism, place }) =>
      mechanism === null || mechanisms.has(mechanism)
        ? []
        : makeProblem("unknown-mechanism", place, mechanism, {
            suggestion: suggest(mechanism, mechanisms.keys()),
          }),
    );
  },
});

function listUses({ root, reference, rows, projects, datasets }: Draft): { mechanism: string | null; place: Place }[] {
  const inTable = (table: "indicators" | "glossary") =>
    [...(reference[table]?.values() ?? [])].map(({ id, mechanism }) => ({
      mechanism,
      place: { file: referencePath(root, table), row: rows.get(table)?.get(id) ?? null, column: "mechanism" },
    }));
  const file = datasets.get("project-progress")?.file ?? "";
  return [
    ...inTable("indicators"),
    ...inTable("glossary"),
    ...[...projects.values()].map(({ id, mechanism }) => ({
      mechanism,
      place: { file, column: `projects[${rows.get("projects")?.get(id)}].mechanism` },
    })),
  ];
}

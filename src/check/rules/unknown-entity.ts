import { referencePath } from "../draft.ts";
import { suggestCode } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Entities of observations, parents of entities, bodies of projects and zones of the home page are in entities.csv. */
export const unknownEntity = defineRule("unknown-entity", {
  row(row, { entities }, report) {
    if (!entities || !row.entity || row.knownEntity) return;
    // The entity of a project is written once, not with every figure: `check` looks at it.
    if (row.project !== null) return;
    report("unknown-entity", "entity", row.entity, {
      suggestion: suggestCode(row.entity, entities.values()),
    });
  },
  check(draft) {
    const { entities } = draft.reference;
    if (!entities) return [];
    const uses: { file: string; row?: number | undefined; column: string; code: string }[] = [];
    const rows = draft.rows.get("entities");
    for (const { id, parent } of entities.values()) {
      if (parent)
        uses.push({
          file: referencePath(draft.root, "entities"),
          row: rows?.get(id),
          column: "parent",
          code: parent,
        });
    }
    const projects = draft.datasets.get("project-progress");
    for (const { id, entity } of draft.projects.values()) {
      if (projects)
        uses.push({
          file: projects.file,
          column: `projects[${draft.rows.get("projects")?.get(id)}].entity`,
          code: entity,
        });
    }
    draft.site?.home.zones.forEach(({ entity }, index) =>
      uses.push({ file: `${draft.root}/site.json`, column: `home.zones[${index}].entity`, code: entity }),
    );
    return uses
      .filter(({ code }) => !entities.has(code))
      .map(({ code, ...place }) =>
        makeProblem("unknown-entity", place, code, { suggestion: suggestCode(code, entities.values()) }),
      );
  },
});

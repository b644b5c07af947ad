import { referencePath } from "../draft.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** No entity stands above itself: pages walk up the parents to the zone. */
export const parentCycle = defineRule("parent-cycle", {
  check({ root, reference: { entities }, rows }) {
    if (!entities) return [];
    return [...entities.values()].flatMap((entity) => {
      const path = [entity.id];
      let parent = entity.parent;
      while (parent !== null && !path.includes(parent)) {
        path.push(parent);
        parent = entities.get(parent)?.parent ?? null;
      }
      // Each member of a ring is reported; those that only lead into it are not.
      if (parent !== entity.id) return [];
      return makeProblem(
        "parent-cycle",
        {
          file: referencePath(root, "entities"),
          row: rows.get("entities")?.get(entity.id) ?? null,
          column: "parent",
        },
        entity.parent,
        { path: [...path, parent].join(" → ") },
      );
    });
  },
});

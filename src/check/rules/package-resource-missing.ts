import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A data package lists its data file. */
export const packageResourceMissing = defineRule("package-resource-missing", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ folder, file, package: found }) => {
      const path = file.slice(folder.length + 1);
      if (found === null || found.resources.some((resource) => resource.path === path)) return [];
      return makeProblem(
        "package-resource-missing",
        { file: `${folder}/datapackage.json`, column: "resources" },
        found.resources.map((resource) => resource.path).join(", "),
        { path },
      );
    });
  },
});

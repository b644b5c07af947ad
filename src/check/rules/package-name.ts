import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A data package bears the name of its folder, which is also its address. */
export const packageName = defineRule("package-name", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ id, folder, package: found }) =>
      found === null || found.name === id
        ? []
        : makeProblem("package-name", { file: `${folder}/datapackage.json`, column: "name" }, found.name, {
            name: id,
          }),
    );
  },
});

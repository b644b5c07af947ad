import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** The dictionary of a data package describes the columns that the file has, in their order. */
export const packageFieldsMismatch = defineRule("package-fields-mismatch", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ folder, file, columns, package: found }) => {
      const path = file.slice(folder.length + 1);
      const index = found?.resources.findIndex((resource) => resource.path === path) ?? -1;
      if (columns === null || index === -1) return [];
      const fields = (found?.resources[index]?.schema.fields ?? []).map(({ name }) => name);
      const length = Math.max(columns.length, fields.length);
      const wrong = Array.from({ length }, (_, at) => at).find((at) => columns[at] !== fields[at]);
      if (wrong === undefined) return [];
      return makeProblem(
        "package-fields-mismatch",
        { file: `${folder}/datapackage.json`, column: `resources[${index}].schema.fields[${wrong}]` },
        fields[wrong] ?? null,
        {
          field:
            columns[wrong] === undefined
              ? { zh: "不再有字段", en: "no further field" }
              : { zh: `字段“${columns[wrong]}”`, en: `the field "${columns[wrong]}"` },
        },
      );
    });
  },
});

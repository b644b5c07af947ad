import { COLUMN_FIELDS, columnOf, formOf } from "../../schema/fields.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/**
 * A dictionary that lists the codes of a column lists all that the rows use: who reads the data by it would refuse the rest. A
 * dictionary without such a list is no fault.
 */
export const packageCodeMissing = defineRule("package-code-missing", {
  check: ({ datasets, observations }) =>
    [...datasets.values()].flatMap(({ id, folder, file, package: found }) => {
      const path = file.slice(folder.length + 1);
      const index = found?.resources.findIndex((resource) => resource.path === path) ?? -1;
      const listed = found?.resources[index]?.schema.fields ?? [];
      const rows = observations.filter(({ dataset }) => dataset === id);
      return COLUMN_FIELDS.filter((field) => formOf(field).codes !== undefined).flatMap((field) => {
        const column = columnOf(field, id);
        const at = listed.findIndex(({ name }) => name === column);
        const codes = listed[at]?.constraints?.enum;
        if (codes === undefined || field === "noteZh" || field === "noteEn" || field === "period") return [];
        const used = new Set(rows.map((row) => row[field] ?? ""));
        return [...used]
          .filter((code) => code !== "" && !codes.includes(code))
          .map((code) =>
            makeProblem(
              "package-code-missing",
              {
                file: `${folder}/datapackage.json`,
                column: `resources[${index}].schema.fields[${at}].constraints.enum`,
              },
              codes.join(", "),
              { column, code },
            ),
          );
      });
    }),
});

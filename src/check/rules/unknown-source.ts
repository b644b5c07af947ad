import { referencePath } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Sources of observations and of sections are in sources.csv: no figure without its source. */
export const unknownSource = defineRule("unknown-source", {
  row(row, { sources }, report) {
    if (!sources || !row.source || sources.has(row.source)) return;
    report("unknown-source", "source", row.source, { suggestion: suggest(row.source, sources.keys()) });
  },
  check({ root, reference: { sources, sections }, rows }) {
    if (!sources || !sections) return [];
    return sections.flatMap(({ source, section }) =>
      sources.has(source)
        ? []
        : makeProblem(
            "unknown-source",
            {
              file: referencePath(root, "sections"),
              row: rows.get("sections")?.get(`${source}/${section}`) ?? null,
              column: "source",
            },
            source,
            { suggestion: suggest(source, sources.keys()) },
          ),
    );
  },
});

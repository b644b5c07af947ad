import {
  PROJECT_KEYS,
  propertyOf,
  TABLE_NAMES,
  tableForm,
  idColumns,
  type NamedTable,
  type TableName,
} from "../schema/fields.ts";
import { referencePath, type Draft } from "./draft.ts";
import type { Place } from "./problem.ts";

/** A code of a reference table that stands somewhere in the record beside the figures. */
export interface PlacedCode {
  code: string;
  place: Place;
}

/** Every code that leads to a table: from reference tables, projects, the home page and charts. Empty cells lead nowhere. */
export function listReferences(to: NamedTable, draft: Draft): PlacedCode[] {
  return [...inTables(to, draft), ...inProjects(to, draft), ...inJson(to, draft)].filter(({ code }) => code !== "");
}

function inTables(to: NamedTable, { root, reference, rows }: Draft): PlacedCode[] {
  return TABLE_NAMES.flatMap((table) => {
    const { keys, relations } = tableForm(table);
    const columns = Object.entries({ ...keys, ...relations }).flatMap(([column, target]) =>
      target === to ? column : [],
    );
    if (columns.length === 0) return [];
    return [...(reference[table]?.values() ?? [])].flatMap((row) =>
      columns.map((column) => ({
        // A part with `?` behind is one that no source names.
        code: String(cellOf(row, column) ?? "").replace(/\?$/, ""),
        place: { file: referencePath(root, table), row: rows.get(table)?.get(nameRow(table, row)) ?? null, column },
      })),
    );
  });
}

function inProjects(to: NamedTable, { projects, rows, datasets }: Draft): PlacedCode[] {
  const file = datasets.get("project-progress")?.file ?? "";
  const fields = (Object.keys(PROJECT_KEYS) as (keyof typeof PROJECT_KEYS)[]).filter(
    (field) => PROJECT_KEYS[field] === to,
  );
  return [...projects.values()].flatMap((project) =>
    fields.map((field) => ({
      code: project[field] ?? "",
      place: { file, column: `projects[${rows.get("projects")?.get(project.id)}].${field}` },
    })),
  );
}

function inJson(to: NamedTable, { root, site, charts }: Draft): PlacedCode[] {
  if (to === "entities")
    return (site?.home.zones ?? []).map(({ entity }, index) => ({
      code: entity,
      place: { file: `${root}/site.json`, column: `home.zones[${index}].entity` },
    }));
  if (to === "topics")
    return [...charts.values()].map(({ slug, topic }) => ({
      code: topic,
      place: { file: `${root}/charts/${slug}.json`, column: "topic" },
    }));
  return [];
}

/** How `Draft.rows` names a row. */
export function nameRow(table: TableName, row: object): string {
  return idColumns(table)
    .map((column) => cellOf(row, column))
    .join("/");
}

/** What a row says in a column, whichever table it is of. */
function cellOf(row: object, column: string): unknown {
  return (row as Record<string, unknown>)[propertyOf(column)];
}

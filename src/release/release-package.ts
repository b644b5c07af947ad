import {
  formOf,
  headersOf,
  idColumns,
  listFields,
  PROJECT_KEYS,
  tableForm,
  type ReleasedTable,
} from "../schema/fields.ts";
import { scanTable } from "../read/read-table.ts";
import { sha256 } from "../read/releases.ts";

interface ForeignKey {
  fields: string[];
  reference: { resource?: string; fields: string[] };
}

/** Which column of the data leads to which reference table. */
const DATA_KEYS: ReadonlyMap<string, string> = new Map([
  ...listFields(({ to }) => to !== undefined).flatMap((field) =>
    headersOf(field).map((column) => [column, formOf(field).to ?? ""] as const),
  ),
  ...Object.entries(PROJECT_KEYS),
]);

export interface PackageInput {
  /** The data package of the working copy, as it stands in the file. */
  working: Record<string, unknown>;
  version: string;
  date: string;
  /** Path of the data file and its final text. */
  data: { path: string; text: string };
  /** Final texts of the reference tables by name. */
  reference: ReadonlyMap<ReleasedTable, string>;
  /** Final text of changes.csv. */
  changes: string;
  /** Path and final text of the specifications of its charts. */
  charts: { path: string; text: string };
}

/**
 * The `datapackage.json` of a release: that of the working copy with the version, the reference tables, the change
 * list and the charts as further resources, the size and hash of each, and the keys that lead from one to the other.
 */
export function writeReleasePackage(input: PackageInput): string {
  const { working, version, date, data, reference, changes, charts } = input;
  const resources = (Array.isArray(working["resources"]) ? working["resources"] : []) as Record<string, unknown>[];
  const tables = [...reference].map(([table, text]) => describeReference(table, text, reference));
  const result = {
    ...working,
    version,
    created: `${date}T00:00:00Z`,
    resources: [
      ...resources.map((resource) =>
        resource["path"] === data.path
          ? { ...resource, ...weigh(data.text), schema: addForeignKeys(resource["schema"], reference) }
          : resource,
      ),
      ...tables,
      describeTable("changes", "changes.csv", changes, {}),
      {
        ...{ name: "charts", path: charts.path, format: "json", mediatype: "application/json" },
        ...{ encoding: "utf-8", ...weigh(charts.text) },
      },
    ],
  };
  return `${JSON.stringify(result, null, 2)}\n`;
}

function addForeignKeys(schema: unknown, reference: ReadonlyMap<string, string>): Record<string, unknown> {
  const known = (typeof schema === "object" && schema !== null ? schema : {}) as Record<string, unknown>;
  const fields = (Array.isArray(known["fields"]) ? known["fields"] : []) as Record<string, unknown>[];
  const foreignKeys = [...DATA_KEYS].flatMap(([field, table]): ForeignKey[] => {
    const found = fields.find(({ name }) => name === field);
    if (!found || !reference.has(table)) return [];
    // A column where the empty text is a value and not a gap would point to a code "".
    const missing = found["missingValues"];
    if (Array.isArray(missing) && !missing.includes("")) return [];
    return [{ fields: [field], reference: { resource: table, fields: ["id"] } }];
  });
  return { ...known, ...(foreignKeys.length > 0 ? { foreignKeys } : {}) };
}

function describeReference(table: ReleasedTable, text: string, reference: ReadonlyMap<string, string>): object {
  const foreignKeys = Object.entries(tableForm(table).keys ?? {})
    .filter(([, target]) => reference.has(target))
    .map(([field, target]): ForeignKey => ({
      fields: [field],
      reference: target === table ? { fields: ["id"] } : { resource: target, fields: ["id"] },
    }));
  return describeTable(table, `reference/${table}.csv`, text, {
    primaryKey: idColumns(table),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  });
}

function describeTable(name: string, path: string, text: string, keys: object): object {
  let header: string[] = [];
  scanTable([text], ({ row, cells }) => {
    if (row === 1) header = cells;
  });
  return {
    name,
    type: "table",
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...weigh(text),
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: header.map((column) => ({ name: column, type: "string" })),
      missingValues: [""],
      ...keys,
    },
  };
}

function weigh(text: string): { bytes: number; hash: string } {
  return { bytes: new TextEncoder().encode(text).length, hash: `sha256:${sha256(text)}` };
}

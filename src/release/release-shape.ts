import type { ReleaseShape, Traits } from "../model/bump.ts";
import { sortedJson } from "../model/sorted-json.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { idColumns } from "../schema/fields.ts";
import { writeFrozenCharts } from "../read/frozen-charts.ts";
import { scanTable } from "../read/read-table.ts";

/** What a release is made of: its headers, and its files as they stand. */
export interface ReleaseParts {
  /** Headers of the data file; null for JSON, whose fields the data package names. */
  columns: readonly string[] | null;
  /** `datapackage.json`, of a release or of the working copy. */
  dataPackage: Record<string, unknown>;
  /** Path of the data file as the data package names it. */
  path: string;
  reference: ReadonlyMap<string, string>;
  charts: ReadonlyMap<string, ChartSpec> | null;
}

/** The columns of the reference tables that a script calculates with; all others are words. */
const MEANINGS: Record<string, readonly string[]> = {
  indicators: ["unit", "statistic", "direction", "numerator", "denominator"],
  units: ["en_factor", "kind"],
  scopes: ["base"],
};

/** What a script may rely on in a release, or would in the working copy. */
export function shapeOf({ columns, dataPackage, path, reference, charts }: ReleaseParts): ReleaseShape {
  const codes = new Map<string, Traits>();
  for (const [table, text] of reference) addCodes(codes, table, text);
  const resource = recordsOf(dataPackage["resources"]).find((each) => each["path"] === path) ?? {};
  const schema = recordOf(resource["schema"]);
  const fields = recordsOf(schema["fields"]);
  for (const field of fields) {
    for (const value of listedValues(field)) codes.set(`${nameOf(field)}/${value}`, new Map());
  }
  return {
    columns: new Map(
      (columns ?? fields.map(nameOf)).map((name) => [
        name,
        traitsOf(fields.find((field) => nameOf(field) === name) ?? {}, schema),
      ]),
    ),
    codes,
    description: describe(dataPackage, resource, schema, fields),
    reference,
    charts: charts && new Map([...charts].map(([slug, spec]) => [slug, writeFrozenCharts([spec])])),
  };
}

function addCodes(codes: Map<string, Traits>, table: string, text: string): void {
  // No script can rely on what a source got wrong.
  if (table === "contradictions") return;
  let header: string[] = [];
  scanTable([text], ({ row, cells }) => {
    if (row === 1) header = cells;
    else {
      const id = idColumns(table).map((column) => cells[header.indexOf(column)]);
      const known = (MEANINGS[table] ?? []).filter((name) => header.includes(name));
      codes.set(`${table}/${id.join("/")}`, new Map(known.map((name) => [name, cells[header.indexOf(name)] ?? ""])));
    }
  });
}

/** What the dictionary says about the values of a column. The values that it lists are codes: more of them break nothing. */
function traitsOf(field: Record<string, unknown>, schema: Record<string, unknown>): Traits {
  const { enum: listed, ...constraints } = recordOf(field["constraints"]);
  const key = [schema["primaryKey"]].flat();
  return new Map([
    ["type", textOf(field["type"])],
    ["format", textOf(field["format"])],
    ["constraints", textOf({ ...constraints, ...(listed === undefined ? {} : { enum: "…" }) })],
    ["missingValues", textOf(field["missingValues"] ?? schema["missingValues"])],
    ["primaryKey", textOf(key.includes(field["name"]) || undefined)],
  ]);
}

function listedValues(field: Record<string, unknown>): string[] {
  const listed = recordOf(field["constraints"])["enum"];
  return Array.isArray(listed) ? listed.map(textOf) : [];
}

/**
 * The data package by property, without what each release says anew: its version and day, the size and hash of its
 * files, and the tables that are frozen with it.
 */
function describe(
  { version: _version, created: _created, resources: _resources, ...rest }: Record<string, unknown>,
  { bytes: _bytes, hash: _hash, ...resource }: Record<string, unknown>,
  { foreignKeys: _keys, ...schema }: Record<string, unknown>,
  fields: readonly Record<string, unknown>[],
): Traits {
  const sorted = [...fields].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const said = {
    ...rest,
    [textOf(resource["path"])]: { ...resource, schema: { ...schema, fields: sorted } },
  };
  return new Map(Object.entries(said).map(([name, value]) => [name, textOf(value)]));
}

function nameOf(field: Record<string, unknown>): string {
  return textOf(field["name"]);
}

/** A text as it stands, nothing as "", anything else as JSON in which the order of keys says nothing. */
function textOf(value: unknown): string {
  return typeof value === "string" ? value : sortedJson(value);
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(recordOf) : [];
}

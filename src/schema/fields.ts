import { MEASURES, PRICE_BASES, QUALIFIERS, ROLES, STATUSES, type DatasetId } from "./codes.ts";

/** A reference table that others lead to, by the id of its rows. */
type Target = "entities" | "indicators" | "units" | "topics" | "sources" | "scopes" | "stages" | "mechanisms";

/** What is known of one field of an observation. What is left out is “no”. */
export interface FieldForm {
  /** Where `projects.json` says it: once for a project, for each stage, or for each figure of a stage. */
  of: "project" | "stage" | "figure";
  /** True if it belongs to the key, by which a figure is one and the same in all releases. */
  key?: true;
  /** True if charts and briefings pick rows by it. */
  selects?: true;
  /** True if its cell is never empty. */
  required?: true;
  /** True if it holds free words: without any it is "", not null. */
  words?: true;
  /** True if it is the figure itself: a change of it is a revision, of any other field a new flag. */
  figure?: true;
  /** Its closed list of codes, if it has one. */
  codes?: readonly string[];
  /** The reference table whose ids it holds. */
  to?: Target;
  /** True if a sheet that is handed in says nothing without its column. */
  needed?: true;
  /** What a sheet means that has no such column. */
  usual?: string;
  /** True if CSV datasets have no such column: figures of projects are nested in their file. */
  nested?: true;
  /** True if its column came behind the first fifteen, whose order is a contract. New columns have it too. */
  appended?: true;
  /** Its header in a dataset where that is not the name of the field. */
  headers?: Partial<Record<DatasetId, string>>;
}

/**
 * Every field of an observation. A new one is a line here and the words that the compiler then asks for: headers, keys,
 * selectors, rules, imports, exports, releases and their differences follow this table.
 */
export const FIELDS = {
  entity: { of: "project", key: true, selects: true, required: true, to: "entities", needed: true },
  indicator: {
    of: "figure",
    key: true,
    selects: true,
    required: true,
    to: "indicators",
    needed: true,
    headers: { "enterprise-counts": "tier" },
  },
  project: { of: "project", key: true, selects: true, needed: true, nested: true },
  stage: { of: "stage", key: true, selects: true, to: "stages", needed: true, nested: true },
  period: { of: "stage", key: true, selects: true, required: true, needed: true },
  measure: { of: "figure", key: true, selects: true, required: true, codes: MEASURES, usual: "level" },
  role: { of: "stage", key: true, selects: true, required: true, codes: ROLES, usual: "actual" },
  value: { of: "figure", figure: true, needed: true },
  upper: { of: "figure", figure: true },
  qualifier: { of: "figure", required: true, codes: QUALIFIERS, usual: "exact" },
  qualifierWord: { of: "figure", words: true, appended: true },
  status: { of: "figure", required: true, codes: STATUSES, usual: "A" },
  priceBasis: { of: "figure", codes: PRICE_BASES },
  scope: { of: "stage", key: true, selects: true, to: "scopes" },
  source: { of: "stage", selects: true, required: true, to: "sources", needed: true },
  locator: { of: "stage", required: true, needed: true },
  noteZh: { of: "stage", words: true },
  noteEn: { of: "stage", words: true },
} as const satisfies Record<string, FieldForm>;

export type Field = keyof typeof FIELDS;

/** The fields that have a property of `FieldForm`. */
type FieldWith<Property extends keyof FieldForm> = {
  [Name in Field]: (typeof FIELDS)[Name] extends Required<Pick<FieldForm, Property>> ? Name : never;
}[Field];
export type SelectField = FieldWith<"selects">;
export type KeyField = FieldWith<"key">;
export type CodedField = FieldWith<"codes">;

/** The codes that a field with a closed list may hold. */
export type CodeOf<Name extends CodedField> = (typeof FIELDS)[Name]["codes"][number];

/** What an observation holds of a field: a code, a text, or null for an empty cell. */
export type ValueOf<Name extends Field> =
  | (Name extends CodedField ? CodeOf<Name> : string)
  | ((typeof FIELDS)[Name] extends { required: true } | { words: true } ? never : null);

/** What is known of a field. */
export function formOf(field: Field): FieldForm {
  return FIELDS[field];
}

/** The fields that the test lets pass, in the order of the table. */
export function listFields(test: (form: FieldForm) => boolean): readonly Field[] {
  return (Object.keys(FIELDS) as Field[]).filter((field) => test(formOf(field)));
}

/** The fields that CSV datasets have columns for, in the order of the columns. */
export const COLUMN_FIELDS: readonly Field[] = [
  ...listFields(({ nested, appended }) => !nested && !appended),
  ...listFields(({ nested, appended }) => !nested && appended === true),
];

/** The fields that make up the key. */
export const KEY_FIELDS = listFields(({ key }) => key === true) as readonly KeyField[];

/** The fields by which charts and lists pick observations. */
export const SELECT_FIELDS = listFields(({ selects }) => selects === true) as readonly SelectField[];

/** The fields that `projects.json` says for each figure of a stage. */
export const FIGURE_FIELDS = listFields(({ of }) => of === "figure");

/** The header under which a field stands: `price_basis` for `priceBasis`, and `tier` for the indicator of a tier. */
export function columnOf(field: Field, dataset: DatasetId): string {
  return formOf(field).headers?.[dataset] ?? columnName(field);
}

/** Every header under which a field stands in one dataset or another. */
export function headersOf(field: Field): string[] {
  return [columnName(field), ...Object.values(formOf(field).headers ?? {})];
}

/** The columns of a CSV dataset in their order: `enterprise-counts` has `tier` where the others have `indicator`. */
export function observationColumns(dataset: DatasetId): string[] {
  return COLUMN_FIELDS.map((field) => columnOf(field, dataset));
}

/** The property of a row for a column: `partOf` for `part_of`. */
export function propertyOf(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function columnName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** What is known of a reference table beside its columns, which `read/reference.ts` lists. */
export interface TableForm {
  /** Its rows in the singular, in the codes of problems: `unknown-entity`. Tables that nothing leads to have none. */
  one?: string;
  /** The columns that name a row; `id` if left out. Rows of several columns make a list, the others a map by id. */
  id?: readonly string[];
  /** Its columns that lead to other tables; a release holds the rows that they lead to. */
  keys?: Readonly<Record<string, Target>>;
  /** Its columns that lead to rows which a release need not hold: relations for the rules. */
  relations?: Readonly<Record<string, Target>>;
  /** True if no release contains it. */
  unreleased?: true;
}

/** The tables in `data/reference/`, in the order in which a release lists them. */
export const REFERENCE_TABLES = {
  entities: { one: "entity", keys: { parent: "entities" } },
  indicators: {
    one: "indicator",
    keys: { topic: "topics", unit: "units", mechanism: "mechanisms" },
    relations: {
      numerator: "indicators",
      denominator: "indicators",
      part_of: "indicators",
      counted_by: "indicators",
    },
  },
  units: { one: "unit" },
  topics: { one: "topic" },
  sources: { one: "source" },
  sections: { id: ["source", "section"], keys: { source: "sources" } },
  scopes: { one: "scope", relations: { base: "scopes" } },
  stages: { one: "stage" },
  mechanisms: { one: "mechanism", keys: { topic: "topics" } },
  glossary: { relations: { indicator: "indicators", mechanism: "mechanisms" }, unreleased: true },
  contradictions: {},
} as const satisfies Record<string, TableForm>;

export type TableName = keyof typeof REFERENCE_TABLES;
/** The tables that no release contains. */
type Unreleased = {
  [Name in TableName]: (typeof REFERENCE_TABLES)[Name] extends { unreleased: true } ? Name : never;
}[TableName];
export type ReleasedTable = Exclude<TableName, Unreleased>;
/** The tables that others lead to. */
export type NamedTable = {
  [Name in TableName]: (typeof REFERENCE_TABLES)[Name] extends { one: string } ? Name : never;
}[TableName];

export const TABLE_NAMES = Object.keys(REFERENCE_TABLES) as readonly TableName[];

/** The tables that others lead to. */
export const NAMED_TABLES = TABLE_NAMES.filter((table) => tableForm(table).one !== undefined) as readonly NamedTable[];

/** What is known of a reference table. */
export function tableForm(table: TableName): TableForm {
  return REFERENCE_TABLES[table];
}

/** The columns that name a row of a reference table; `id` for one that only an old release has. */
export function idColumns(table: string): readonly string[] {
  return (REFERENCE_TABLES as Readonly<Record<string, TableForm>>)[table]?.id ?? ["id"];
}

/** The reference tables that go into a release, in the order of its data package. */
export const RELEASED_TABLES = TABLE_NAMES.filter((table) => !tableForm(table).unreleased) as readonly ReleasedTable[];

/** What a project, not a figure of it, leads to. */
export const PROJECT_KEYS = { entity: "entities", topic: "topics", mechanism: "mechanisms" } as const satisfies Record<
  string,
  Target
>;

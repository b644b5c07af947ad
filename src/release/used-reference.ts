import { parsePeriod } from "../model/period.ts";
import {
  formOf,
  idColumns,
  listFields,
  PROJECT_KEYS,
  propertyOf,
  RELEASED_TABLES,
  tableForm,
  type FieldForm,
  type NamedTable,
  type ReleasedTable,
} from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import { referencePath, type Draft } from "../check/draft.ts";
import type { Reader } from "../read/reader.ts";
import { scanTable } from "../read/read-table.ts";
import { decodeKnown } from "../read/text-encoding.ts";
import { writeTable } from "./write-table.ts";

/** The codes of each table that the rows use, with the parents of entities, what indicators lead to, and contradictions. */
export function listUsedCodes(
  observations: readonly Observation[],
  projects: Iterable<Project>,
  reference: Draft["reference"],
): Record<ReleasedTable, Set<string>> {
  const used = Object.fromEntries(RELEASED_TABLES.map((table) => [table, new Set()])) as Record<
    ReleasedTable,
    Set<string>
  >;
  const useAll = (keys: Readonly<Record<string, NamedTable>>, row: object): void => {
    for (const [column, table] of Object.entries(keys)) {
      const code = (row as Record<string, string | null | undefined>)[propertyOf(column)];
      if (!code || used[table].has(code)) continue;
      used[table].add(code);
      useAll(tableForm(table).keys ?? {}, reference[table]?.get(code) ?? {});
    }
  };
  for (const observation of observations) useAll(FIELD_KEYS, observation);
  for (const project of projects) {
    useAll(PROJECT_KEYS, project);
    for (const stage of project.stages) useAll(STAGE_KEYS, stage);
  }
  const ids = new Set(observations.map((observation) => observation.id));
  for (const contradiction of reference.contradictions ?? []) {
    if (contradiction.observations.some((id) => ids.has(id))) used.contradictions.add(contradiction.id);
  }
  // A section belongs to its source: the table is filtered by the source.
  used.sections = used.sources;
  return used;
}

/** The fields that lead to a reference table, with the table. */
const FIELD_KEYS = keysOf(({ to }) => to !== undefined);
/** Those of them that a stage says, bare ones included. */
const STAGE_KEYS = keysOf(({ of }) => of === "stage");

function keysOf(test: (form: FieldForm) => boolean): Readonly<Record<string, NamedTable>> {
  return Object.fromEntries(
    listFields(test).flatMap((field) => {
      const { to } = formOf(field);
      return to ? [[field, to] as const] : [];
    }),
  );
}

/** The rows of a reference table whose first cell is one of the codes, as canonical CSV with all columns of the table. */
export function filterReference(
  reader: Reader,
  root: string,
  table: ReleasedTable,
  codes: ReadonlySet<string>,
): string {
  const rows: string[][] = [];
  let key = 0;
  const bytes = reader.read(referencePath(root, table)) ?? new Uint8Array();
  scanTable([decodeKnown(bytes)], ({ row, cells }) => {
    if (row === 1) key = cells.indexOf(idColumns(table)[0] ?? "");
    if (row === 1 || codes.has(cells[key] ?? "")) rows.push(cells);
  });
  return writeTable(rows);
}

/** The data file in canonical form: LF, no byte order mark, periods in their one spelling. */
export function canonicalData(file: string, text: string): string {
  if (!file.endsWith(".csv")) return `${text.replace(/\r\n?/g, "\n").trimEnd()}\n`;
  const rows: string[][] = [];
  let period = -1;
  scanTable([text], ({ row, cells }) => {
    if (row === 1) period = cells.indexOf("period");
    if (cells.length === 1 && cells[0] === "") return;
    rows.push(
      row === 1 ? cells : cells.map((cell, index) => (index === period ? (parsePeriod(cell)?.text ?? cell) : cell)),
    );
  });
  return writeTable(rows);
}

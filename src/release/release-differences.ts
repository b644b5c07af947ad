import type { ReleaseShape } from "../model/bump.ts";
import { diffRows, type Change, type KeyedRow } from "../model/diff.ts";
import type { DatasetId } from "../schema/codes.ts";
import { idColumns } from "../schema/fields.ts";
import { shapeOfRelease } from "./plan-release.ts";
import { scanTable } from "../read/read-table.ts";
import { nodeReader, type Reader } from "../read/reader.ts";
import { datasetFolder } from "../read/release-files.ts";

/** What a release changed besides its rows of data, which `changes.csv` lists. */
export interface ReleaseDifferences {
  /**
   * By reference table; the id of a row of `sections` is `source/section`. Tables that only one release has are left out;
   * columns that only one has are named, and are no change of their rows.
   */
  reference: { table: string; changes: Change[]; newColumns: string[]; goneColumns: string[] }[];
  /** Charts that came, went or are specified otherwise, with the properties that differ. */
  charts: { slug: string; change: "added" | "removed" | "changed"; fields: string[] }[];
  /** True for the first release that holds the specifications of its charts. */
  chartsAreNew: boolean;
  /** The properties of the data package that read otherwise. */
  description: string[];
}

/** What a release changed besides its rows, against the one before it. */
export function releaseDifferences(
  id: DatasetId,
  before: string,
  after: string,
  reader: Reader = nodeReader,
): ReleaseDifferences {
  const shape = (version: string): ReleaseShape =>
    shapeOfRelease(reader, `${datasetFolder(id)}/releases/${version}`, id, null);
  return compareShapes(shape(before), shape(after));
}

/** The same of what is not on the disk yet. */
export function compareShapes(before: ReleaseShape, after: ReleaseShape): ReleaseDifferences {
  return {
    reference: [...after.reference].flatMap(([table, text]) => {
      const old = before.reference.get(table);
      if (old === undefined || old === text) return [];
      const [then, now] = [readTable(table, old), readTable(table, text)];
      const newColumns = now.header.filter((name) => !then.header.includes(name));
      const goneColumns = then.header.filter((name) => !now.header.includes(name));
      return [{ table, changes: diffRows(then.rows, now.rows), newColumns, goneColumns }];
    }),
    charts: before.charts && after.charts ? compareCharts(before.charts, after.charts) : [],
    chartsAreNew: before.charts === null && after.charts !== null,
    description: differingKeys(before.description, after.description),
  };
}

/** How many changes these are. */
export function countDifferences({ reference, charts, chartsAreNew, description }: ReleaseDifferences): number {
  const cells = reference.reduce(
    (sum, { changes, newColumns, goneColumns }) => sum + changes.length + newColumns.length + goneColumns.length,
    0,
  );
  return cells + charts.length + (chartsAreNew ? 1 : 0) + description.length;
}

function readTable(table: string, text: string): { header: string[]; rows: KeyedRow[] } {
  const rows: KeyedRow[] = [];
  let header: string[] = [];
  scanTable([text], ({ row, cells }) => {
    if (row === 1) {
      header = cells;
      return;
    }
    const values = new Map(header.map((name, index) => [name, cells[index] ?? ""]));
    const key = idColumns(table);
    rows.push({ id: key.map((name) => values.get(name) ?? "").join("/"), cells: values });
  });
  return { header, rows };
}

function compareCharts(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): ReleaseDifferences["charts"] {
  return differingKeys(before, after)
    .sort()
    .map((slug) => {
      const [old, now] = [before.get(slug), after.get(slug)];
      if (old === undefined) return { slug, change: "added", fields: [] };
      if (now === undefined) return { slug, change: "removed", fields: [] };
      return { slug, change: "changed", fields: differingKeys(properties(old), properties(now)) };
    });
}

/** The properties of a chart in a frozen `charts.json` that holds it alone. */
function properties(text: string): Map<string, string> {
  const [spec = {}] = Object.values(JSON.parse(text) as Record<string, object>);
  return new Map(Object.entries(spec).map(([name, value]) => [name, JSON.stringify(value)]));
}

function differingKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));
}

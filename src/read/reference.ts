import { DIRECTIONS, ENTITY_KINDS, SIGNS, STATISTICS } from "../schema/codes.ts";
import type {
  Contradiction,
  Entity,
  Indicator,
  Mechanism,
  Scope,
  Section,
  Source,
  Stage,
  Term,
  Topic,
  Unit,
} from "../schema/reference.ts";
import { TABLE_NAMES, type TableName } from "../schema/fields.ts";
import { referencePath, type Draft } from "../check/draft.ts";
import { nameRow } from "../check/references.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readText } from "./read-bytes.ts";
import type { Reader } from "./reader.ts";
import { RowReader } from "./row-reader.ts";
import { scanRows } from "./table-rows.ts";

const UNIT_KINDS = ["money", "area", "count", "percent", "time", "length", "other"] as const;

interface TableDefinition<Row> {
  columns: readonly string[];
  optional?: readonly string[];
  read: (cells: RowReader) => Row;
}

/** The columns of every reference table, and how a row of it is read. The order of columns is free. */
export const REFERENCE_FORMS = {
  entities: define<Entity>({
    columns:
      "id,kind,parent,name_zh,name_en,short_zh,short_en,aliases,valid_from,valid_to,colour,note_zh,note_en".split(","),
    read: (cells) => ({
      id: cells.id("id"),
      kind: cells.oneOf("kind", ENTITY_KINDS),
      parent: cells.optional("parent"),
      name: cells.localized("name"),
      shortName: cells.localized("short"),
      aliases: splitList(cells.text("aliases")),
      validFrom: cells.optionalPeriod("valid_from"),
      validTo: cells.optionalPeriod("valid_to"),
      colour: cells.optionalInteger("colour", 1, 6),
      note: cells.optionalLocalized("note"),
    }),
  }),
  indicators: define<Indicator>({
    columns:
      "id,topic,name_zh,name_en,definition_zh,definition_en,unit,decimals,direction,statistic,definer_zh,definer_en,tier,mechanism,numerator,denominator,part_of,counted_by,next_update".split(
        ",",
      ),
    optional: ["numerator", "denominator", "part_of", "counted_by", "next_update"],
    read: (cells) => ({
      id: cells.id("id"),
      topic: cells.required("topic"),
      name: cells.localized("name"),
      definition: cells.localized("definition"),
      unit: cells.required("unit"),
      decimals: cells.optionalInteger("decimals", 0, 6),
      direction: cells.oneOf("direction", DIRECTIONS),
      statistic: cells.oneOf("statistic", STATISTICS),
      definer: cells.localized("definer"),
      tier: cells.flag("tier"),
      mechanism: cells.optional("mechanism"),
      numerator: cells.optional("numerator"),
      denominator: cells.optional("denominator"),
      partOf: cells.optional("part_of"),
      countedBy: cells.optional("counted_by"),
      nextUpdate: cells.optionalPeriod("next_update"),
    }),
  }),
  units: define<Unit>({
    columns: "id,name_zh,name_en,en_factor,pattern_zh,pattern_en,pattern_en_one,kind,respondents".split(","),
    optional: ["pattern_en_one", "respondents"],
    read: (cells) => {
      const pattern = { zh: readPattern(cells, "pattern_zh"), en: readPattern(cells, "pattern_en") };
      return {
        id: cells.id("id"),
        name: cells.localized("name"),
        enFactor: cells.decimal("en_factor"),
        pattern,
        patternOne: cells.text("pattern_en_one") === "" ? pattern.en : readPattern(cells, "pattern_en_one"),
        kind: cells.oneOf("kind", UNIT_KINDS),
        respondents: cells.flag("respondents"),
      };
    },
  }),
  topics: define<Topic>({
    columns: "id,name_zh,name_en,description_zh,description_en".split(","),
    read: (cells) => ({
      id: cells.id("id"),
      name: cells.localized("name"),
      description: cells.localized("description"),
    }),
  }),
  sources: define<Source>({
    columns:
      "id,title_zh,title_en,short_zh,short_en,publisher_zh,publisher_en,date,page_zh,page_en,file,sha256,note_zh,note_en,series_zh,series_en,issue".split(
        ",",
      ),
    optional: ["series_zh", "series_en", "issue"],
    read: (cells) => {
      cells.required("date");
      const sha256 = cells.optional("sha256");
      if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) cells.report("bad-hash", "sha256", sha256);
      return {
        id: cells.id("id"),
        title: cells.localized("title"),
        shortName: cells.localized("short"),
        publisher: cells.localized("publisher"),
        date: cells.optionalPeriod("date") ?? "",
        page: cells.optionalLocalized("page"),
        file: cells.optional("file"),
        sha256,
        note: cells.optionalLocalized("note"),
        series: cells.optionalLocalized("series"),
        issue: cells.optionalPeriod("issue"),
      };
    },
  }),
  scopes: define<Scope>({
    columns: "id,name_zh,name_en,base".split(","),
    optional: ["base"],
    read: (cells) => ({
      id: cells.id("id"),
      name: cells.localized("name"),
      base: cells.optional("base"),
    }),
  }),
  stages: define<Stage>({
    columns: "id,order,name_zh,name_en".split(","),
    read: (cells) => ({
      id: cells.id("id"),
      order: cells.integer("order", 0, 100_000),
      name: cells.localized("name"),
    }),
  }),
  mechanisms: define<Mechanism>({
    columns: "id,topic,name_zh,name_en,description_zh,description_en".split(","),
    read: (cells) => ({
      id: cells.id("id"),
      topic: cells.required("topic"),
      name: cells.localized("name"),
      description: cells.localized("description"),
    }),
  }),
  glossary: define<Term>({
    columns: "id,name_zh,name_en,definition_zh,definition_en,basis_zh,basis_en,certainty,indicator,mechanism".split(
      ",",
    ),
    read: (cells) => ({
      id: cells.id("id"),
      name: cells.localized("name"),
      definition: cells.localized("definition"),
      basis: cells.optionalLocalized("basis"),
      certainty: cells.oneOf("certainty", ["verified", "usage"]),
      indicator: cells.optional("indicator"),
      mechanism: cells.optional("mechanism"),
    }),
  }),
  sections: define<Section>({
    columns: "source,section,name_zh,name_en".split(","),
    read: (cells) => ({
      source: cells.required("source"),
      section: cells.integer("section", 1, 1000),
      name: cells.localized("name"),
    }),
  }),
  contradictions: define<Contradiction>({
    columns: "id,observations,name_zh,name_en,explanation_zh,explanation_en,kind".split(","),
    // Releases frozen before there were kinds call everything a contradiction; `read/as-of.ts` knows better.
    optional: ["kind"],
    read: (cells) => ({
      id: cells.id("id"),
      kind: cells.text("kind") === "" ? "contradiction" : cells.oneOf("kind", SIGNS),
      observations: splitList(cells.required("observations")),
      name: cells.localized("name"),
      explanation: cells.localized("explanation"),
    }),
  }),
} as const satisfies Record<TableName, unknown>;

/** Tables that nothing names a row of: they are read as lists. */
const LISTS: ReadonlySet<TableName> = new Set(["sections", "contradictions"]);

/** Reads all reference tables. A table that cannot be read at all is null in the result. */
export function loadReference(
  reader: Reader,
  root: string,
  log: ProblemLog,
): { reference: Draft["reference"]; rows: Draft["rows"] } {
  const rows: Draft["rows"] = new Map();
  const reference = Object.fromEntries(
    TABLE_NAMES.map((table) => {
      // Which of the forms it is says the table; what it reads goes to its own place.
      const form: TableDefinition<object> = REFERENCE_FORMS[table];
      const found = loadTable(
        reader,
        referencePath(root, table),
        form,
        (row) => nameRow(table, row),
        log,
        (ids) => rows.set(table, ids),
      );
      return [table, LISTS.has(table) && found ? [...found.values()] : found];
    }),
  );
  // Each table was read by its own form, so that its rows have the type of their table.
  return { reference: reference as Draft["reference"], rows };
}

function loadTable<Row>(
  reader: Reader,
  file: string,
  form: TableDefinition<Row>,
  idOf: (row: Row) => string,
  log: ProblemLog,
  keepRows: (ids: Map<string, number>) => void,
): Map<string, Row> | null {
  const text = readText(reader, file, log);
  if (text === null) return null;
  const table = new Map<string, Row>();
  const ids = new Map<string, number>();
  const { header } = scanRows([text], form, file, log, (tableRow, columns) => {
    const cells = new RowReader(file, tableRow, columns, log);
    const row = form.read(cells);
    const id = idOf(row);
    const first = ids.get(id);
    if (first !== undefined) {
      const column = form.columns[0] ?? "id";
      cells.report("duplicate-id", column, id, { first: { zh: `第 ${first} 行`, en: `row ${first}` } });
      return;
    }
    table.set(id, row);
    ids.set(id, tableRow.row);
  });
  keepRows(ids);
  return header && table;
}

function define<Row>(definition: TableDefinition<Row>): TableDefinition<Row> {
  return definition;
}

function readPattern(cells: RowReader, column: string): string {
  const text = cells.required(column);
  if (text !== "" && text.split("{}").length !== 2) cells.report("bad-pattern", column, text);
  return text;
}

function splitList(text: string): string[] {
  return text
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

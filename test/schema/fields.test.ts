import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { KeyTable } from "../../src/check/key-table.ts";
import { createObservationRow } from "../../src/check/observation-row.ts";
import { listReferences } from "../../src/check/references.ts";
import { MESSAGES } from "../../src/check/messages.ts";
import { exportColumns } from "../../src/exports/observation-records.ts";
import { importColumns } from "../../src/import/import-columns.ts";
import { cellText } from "../../src/model/cell-text.ts";
import { diffRows } from "../../src/model/diff.ts";
import { keyObservations } from "../../src/model/keyed-rows.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { findRows } from "../../src/model/select.ts";
import { readHeader } from "../../src/read/header-names.ts";
import { isWhole, toObservation } from "../../src/read/observations.ts";
import { REFERENCE_FORMS } from "../../src/read/reference.ts";
import { loadDraft } from "../../src/read/load-catalogue.ts";
import { listUsedCodes } from "../../src/release/used-reference.ts";
import { selectorSchema, type Selector } from "../../src/schema/chart.ts";
import { DATASETS } from "../../src/schema/codes.ts";
import {
  COLUMN_FIELDS,
  columnOf,
  FIELDS,
  FIGURE_FIELDS,
  formOf,
  headersOf,
  idColumns,
  KEY_FIELDS,
  listFields,
  observationColumns,
  propertyOf,
  REFERENCE_TABLES,
  SELECT_FIELDS,
  TABLE_NAMES,
  tableForm,
  type Field,
} from "../../src/schema/fields.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { figureSchema, stageSchema } from "../../src/schema/project.ts";
import { overlayReader } from "../read/overlay-reader.ts";

const ALL = listFields(() => true);

/** A row of a project in which every field says something of its own; `other` says something else in one field. */
function makeRow(other?: Field) {
  const row = createObservationRow("project-progress");
  for (const field of ALL) {
    const [first, second] = formOf(field).codes ?? [`${field}-1`, `${field}-2`];
    row[field] = (field === other ? second : first) ?? "";
  }
  row.period = other === "period" ? "2020" : "2019";
  row.knownPeriod = parsePeriod(row.period);
  return row;
}

function makeObservation(other?: Field): Observation {
  const row = makeRow(other);
  if (!isWhole(row)) throw new Error("the row lacks a field");
  return toObservation(row);
}

function finds(selector: Selector, observation: Observation): boolean {
  return findRows(observation.dataset, selector, [observation]).length > 0;
}

describe("every field of the table", () => {
  test.each(ALL)("%s is read, and written as it was read", (field) => {
    expect(cellText(makeObservation(), field)).toBe(makeRow()[field]);
    expect(cellText(makeObservation(field), field)).toBe(makeRow(field)[field]);
  });

  test.each(KEY_FIELDS)("%s in the key tells two figures apart", (field) => {
    const table = new KeyTable();
    // The entity of a project's figure is that of the project, which is in the key already.
    const alone = field === "entity" ? { project: null, stage: null } : {};
    table.add({ ...makeRow(), ...alone, row: 2 });
    expect(table.add({ ...makeRow(field), ...alone, row: 3 })).toBe(0);
    expect(table.add({ ...makeRow(), ...alone, row: 4 })).toBe(2);
    const ids = [makeRow(), makeRow(field)].map((row) => toObservation({ ...row, ...alone } as never).id);
    expect(new Set(ids).size).toBe(2);
  });

  test.each(SELECT_FIELDS)("%s picks rows", (field) => {
    const selector = { [field]: cellText(makeObservation(), field) };
    expect(finds(selector, makeObservation())).toBe(true);
    expect(finds(selector, makeObservation(field))).toBe(false);
    expect(selectorSchema.safeParse(selector).success).toBe(true);
  });

  test.each(COLUMN_FIELDS.filter((field) => !formOf(field).key))("%s is compared between releases", (field) => {
    const [before, after] = [keyObservations([makeObservation()]), keyObservations([makeObservation(field)])];
    const change = formOf(field).figure ? "revised" : "reflagged";
    expect(diffRows(before, after)).toEqual([
      { change, id: makeObservation().id, field: columnOf(field, "park-indicators"), ...oldAndNew(field) },
    ]);
  });

  function oldAndNew(field: Field) {
    return { old: cellText(makeObservation(), field), new: cellText(makeObservation(field), field) };
  }

  test("stands in the columns of its datasets, their exports and their sheets", () => {
    for (const dataset of DATASETS) {
      const columns = observationColumns(dataset);
      expect(columns).toEqual(COLUMN_FIELDS.map((field) => columnOf(field, dataset)));
      expect(exportColumns(dataset).slice(0, columns.length)).toEqual(columns);
      for (const field of COLUMN_FIELDS) {
        if (dataset === "project-progress" && formOf(field).of === "project") continue;
        expect(importColumns(dataset)).toContain(columnOf(field, dataset));
      }
    }
    for (const field of listFields(({ nested }) => nested === true)) {
      expect(importColumns("project-progress")).toContain(columnOf(field, "project-progress"));
    }
  });

  test("that a project file has is in its schema, with what is usual", () => {
    const column = (field: Field) => columnOf(field, "project-progress");
    expect([...FIGURE_FIELDS.map(column), "note"]).toEqual(Object.keys(figureSchema.shape));
    const ofStage = listFields(({ of, words }) => of === "stage" && !words);
    expect(Object.keys(stageSchema.shape)).toEqual(expect.arrayContaining(ofStage.map(column)));
    const usual = figureSchema.parse({ indicator: "output", value: "1" }) as Record<string, unknown>;
    for (const field of FIGURE_FIELDS) {
      if (formOf(field).usual) expect(usual[column(field)]).toBe(formOf(field).usual);
    }
  });

  test.each(ALL.flatMap(headersOf))("%s is known by a name in Chinese", (column) => {
    const names = readFileSync("src/read/header-names.ts", "utf8");
    const [title = ""] = new RegExp(`^  ${column}: "([^"|]*)`, "m").exec(names)?.slice(1) ?? [];
    expect(readHeader(title, [column])).toMatchObject({ column, match: "title" });
  });

  test("is explained in data/README.md, with its codes", () => {
    const readme = readFileSync("data/README.md", "utf8");
    const table = readme.split("\n## ").find((part) => part.startsWith("列\n")) ?? "";
    const heads = table.split("\n").map((line) => line.split("|")[1] ?? "");
    for (const column of COLUMN_FIELDS.flatMap(headersOf)) {
      expect(heads.filter((head) => head.includes(`\`${column}\``)).length, column).toBe(1);
    }
    for (const field of ALL) {
      for (const code of formOf(field).codes ?? []) expect(readme, `${field}: ${code}`).toContain(`\`${code}\``);
    }
    expect(readme).toContain(`\`${["entity", "indicator", "period", "measure", "role"].join("/")}\``);
  });

  // Whoever names the last columns one by one has a list of its own, which the next column would be missing from.
  test("is listed nowhere else", () => {
    const tail: Field[] = ["upper", "qualifierWord", "priceBasis", "locator", "noteZh"];
    const words = ["read/header-names.ts", "text/zh/interface-versions.ts", "text/en/interface-versions.ts"];
    const lists = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !words.includes(file))
      .filter((file) => {
        const text = readFileSync(`src/${file}`, "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
        return tail.every((field) =>
          [field, ...headersOf(field)].some((name) => new RegExp(`\\b${name}\\b`).test(text)),
        );
      });
    expect(lists).toEqual(["schema/fields.ts"]);
  });
});

describe("every key of a reference table", () => {
  const keys = TABLE_NAMES.flatMap((table) =>
    Object.entries({ ...tableForm(table).keys, ...tableForm(table).relations }).map(
      ([column, target]) => [table, column, target] as const,
    ),
  );

  test.each(keys)("%s.%s is a column, and a code in it that is not in %s is found", (table, column, target) => {
    expect(REFERENCE_FORMS[table].columns).toContain(column);
    const { draft } = loadDraft("data", { reader: overlayReader("test/fixtures/base", "test/fixtures/problems/none") });
    const row: object = Object.assign({ id: "x" }, { [propertyOf(column)]: "nowhere" });
    Object.assign(draft.reference, { [table]: new Map([["x", row]]) });
    const found = listReferences(target, draft).filter(({ code }) => code === "nowhere");
    expect(found.map(({ place }) => [place.file, place.column])).toEqual([[`data/reference/${table}.csv`, column]]);
    expect(MESSAGES).toHaveProperty(`unknown-${REFERENCE_TABLES[target].one}`);
  });

  test.each(keys.filter(([table, column]) => tableForm(table).keys?.[column] && tableForm(table).one))(
    "%s.%s takes the row of %s that it leads to into a release",
    (table, column, target) => {
      const { draft } = loadDraft("data", {
        reader: overlayReader("test/fixtures/base", "test/fixtures/problems/none"),
      });
      const observation = makeObservation();
      const first = (Object.keys(FIELDS) as Field[]).find((field) => formOf(field).to === table);
      // Tables that no figure leads to are led to by indicators.
      const row = { id: "x", [propertyOf(column)]: "led-to" };
      const indicator = { id: "indicator-1", mechanism: "x" };
      Object.assign(draft.reference, { indicators: new Map([["indicator-1", indicator]]) });
      Object.assign(draft.reference, { [table]: new Map([[first ? `${first}-1` : "x", row]]) });
      expect(listUsedCodes([observation], [], draft.reference)[target]).toContain("led-to");
    },
  );

  test("names its rows by columns that it has", () => {
    for (const table of TABLE_NAMES) {
      expect(REFERENCE_FORMS[table].columns).toEqual(expect.arrayContaining([...idColumns(table)]));
    }
  });
});

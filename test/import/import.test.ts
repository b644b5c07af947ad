import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { templateXlsx } from "../../src/exports/template-xlsx.ts";
import { importColumns } from "../../src/import/import-columns.ts";
import { mergeProjects } from "../../src/import/merge-projects.ts";
import { mergeRows } from "../../src/import/merge-rows.ts";
import { planImport, type ImportPlan } from "../../src/import/plan-import.ts";
import { readSheets } from "../../src/import/read-sheets.ts";
import { decimalText } from "../../src/import/read-workbook.ts";
import { loadCatalogue, loadDraft } from "../../src/read/load-catalogue.ts";
import { ProblemLog } from "../../src/check/problem-log.ts";
import type { DatasetId } from "../../src/schema/codes.ts";
import { runCommand } from "../scripts/run-command.ts";

const { catalogue } = loadCatalogue("data");
const { draft } = loadDraft("data");

function plan(bytes: Uint8Array, dataset: DatasetId = "park-indicators"): ImportPlan {
  const log = new ProblemLog();
  const [sheet] = readSheets("sheet", bytes, log) ?? [];
  if (!sheet) throw new Error(JSON.stringify(log.list()));
  return planImport({
    sheet,
    file: "sheet",
    dataset,
    reference: draft.reference,
    projects: draft.projects,
  });
}

/** A sheet of park indicators with these cells in the row of Fengyang, all else being sound. */
function csv(cells: Partial<Record<"entity" | "indicator" | "period" | "value" | "qualifier", string>>): Uint8Array {
  const row = {
    entity: "枫杨",
    indicator: "规上工业产值",
    period: "2023",
    value: "1",
    qualifier: "",
    ...cells,
  };
  const quoted = Object.values(row).map((cell) => `"${cell}"`);
  return encode(`单位,指标,时期,数值,精确程度,来源,位置\n${quoted.join(",")},plans-2023,§1¶1\n`);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function cellsOf(result: ImportPlan, ...columns: string[]): (string | undefined)[] {
  return columns.map((column) => result.rows[0]?.cells.get(column));
}

describe("an import repairs what is certain:", () => {
  test.each([
    ["１，２３４．５", ["1234.5", "", "exact", ""]],
    ["约1200", ["1200", "", "about", "约"]],
    ["近20亿元", ["20", "", "nearly", "近"]],
    ["1000余", ["1000", "", "at_least", "余"]],
    ["3~4", ["3", "4", "range", ""]],
    ["1.5万亿元", ["15000", "", "exact", ""]],
    ["5000万元", ["0.5", "", "exact", ""]],
    ["30亿", ["30", "", "exact", ""]],
    ["−3", ["-3", "", "exact", ""]],
  ])("the value %s", (value, expected) => {
    const result = plan(csv({ value }));
    expect(result.problems).toEqual([]);
    expect(cellsOf(result, "value", "upper", "qualifier", "qualifier_word")).toEqual(expected);
    expect(result.repairs.some(({ before }) => before === value)).toBe(true);
  });

  test.each([
    ["2023年1—8月", "2023-01/2023-08"],
    ["2023-8", "2023-08"],
    ["Aug-23", "2023-08"],
    ["2023.8", "2023-08"],
    ["2023年上半年", "2023-S1"],
    ["2023年第三季度", "2023-Q3"],
    ["２０２３", "2023"],
    ["2023-H1", "2023-S1"],
    ["2023年8月?", "2023-08?"],
  ])("the period %s", (period, expected) => {
    const result = plan(csv({ period }));
    expect(cellsOf(result, "period")).toEqual([expected]);
    expect(result.repairs.some(({ before, after }) => before === period && after === expected)).toBe(true);
  });

  test("names, short names and aliases become codes", () => {
    for (const entity of ["枫杨", "枫杨园区", "枫杨园区运营中心", "Fengyang Park Operation Centre", " ｆengyang"]) {
      expect(cellsOf(plan(csv({ entity })), "entity", "indicator")).toEqual([
        "fengyang",
        "industrial-output-above-size",
      ]);
    }
  });

  test("a unit in a corner, a header or a column is converted exactly, where it fits", () => {
    const rows = "枫杨,规上工业产值,2023,1234.5,plans-2023,§1¶1\n枫杨,受理企业诉求,2023,7,plans-2023,§1¶1\n";
    const corner = plan(encode(`单位：万元\n单位,指标,时期,数值,来源,位置\n${rows}`));
    expect(corner.rows.map(({ cells }) => cells.get("value"))).toEqual(["0.12345", "7"]);
    const header = plan(encode(`单位,指标,时期,数值（万元）,来源,位置\n${rows}`));
    expect(header.rows.map(({ cells }) => cells.get("value"))).toEqual(["0.12345", "7"]);
    const column = plan(
      encode("主体,指标,时期,数值,单位,来源,位置\n枫杨,规上工业产值,2023,1234.5,万元,plans-2023,§1¶1\n"),
    );
    expect(column.problems).toEqual([]);
    expect(cellsOf(column, "value", "entity")).toEqual(["0.12345", "fengyang"]);
  });

  test("titles, second headers, numbers of rows, totals and remarks are left out and listed", () => {
    const result = plan(
      encode(
        "园区月报\n序号,单位,指标,时期,数值,来源,位置,\n,entity,indicator,period,value,source,locator,\n" +
          "1,枫杨,规上工业产值,2023,1,plans-2023,§1¶1,\n,合 计,,,1,,,\n注：未经核实。\n",
      ),
    );
    expect(result.problems).toEqual([]);
    expect(result.rows.map(({ row }) => row)).toEqual([4]);
    expect(result.repairs.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "title-row",
        "second-header",
        "number-column",
        "total-row",
        "remark-row",
        "blank-column",
      ]),
    );
  });
});

describe("an import does not guess:", () => {
  test.each([
    ["value", "1.5E+11", "number-scientific"],
    ["value", "无", "number-missing"],
    ["value", "3月4日", "number-date"],
    ["value", "87%", "number-percent"],
    ["value", "200家", "unit-mismatch"],
    ["value", "不足100", "number-qualifier"],
    ["value", "百余", "number-qualifier"],
    ["value", "#DIV/0!", "formula-error"],
    ["value", "12,3", "bad-number"],
    ["period", "43678", "period-excel-date"],
    ["period", "1月8日", "period-excel-date"],
    ["period", "19-Aug", "period-excel-date"],
    ["period", "2023/8/1", "period-writing"],
    ["period", "去年", "bad-period"],
    ["entity", "枫扬园", "unknown-entity"],
    ["indicator", "产值", "unknown-indicator"],
  ])("%s %s is %s", (column, text, code) => {
    const result = plan(csv({ [column]: text }));
    expect(result.problems.map((problem) => [problem.code, problem.row])).toEqual([[code, 2]]);
  });

  test("a word in the value that contradicts the qualifier is a problem", () => {
    expect(plan(csv({ value: "近20", qualifier: "about" })).problems.map(({ code }) => code)).toEqual([
      "number-qualifier",
    ]);
  });

  test("a name of two codes is a problem that lists both", () => {
    const entities = new Map(draft.reference.entities);
    const twin = entities.get("wutong");
    if (twin) entities.set("wutong", { ...twin, aliases: [...twin.aliases, "枫杨"] });
    const [sheet] = readSheets("sheet", csv({}), new ProblemLog()) ?? [];
    if (!sheet) throw new Error("no sheet");
    const reference = { ...draft.reference, entities };
    const { problems } = planImport({ sheet, file: "sheet", dataset: "park-indicators", reference });
    expect(problems.map(({ code, expected }) => [code, expected])).toEqual([
      ["ambiguous-name", "one of the codes fengyang, wutong"],
    ]);
  });

  test("a project that is not described yet is a problem", () => {
    const text = "项目,阶段,指标,时期,数值,来源,位置\nno-such-park,提出,,2023,,plans-2023,§1¶1\n";
    expect(plan(encode(text), "project-progress").problems.map(({ code }) => code)).toEqual(["unknown-project"]);
  });

  test("two rows with one key are a problem with the rows of the sheet", () => {
    const text = new TextDecoder().decode(csv({}));
    const result = plan(encode(text + text.split("\n")[1] + "\n"));
    expect(result.problems.map(({ code, row, message }) => [code, row, message.en.includes("row 2")])).toEqual([
      ["duplicate-key", 3, true],
    ]);
  });
});

describe("a workbook", () => {
  const header = ["单位", "指标", "度量", "时期", "数值", "来源", "位置"];

  function workbook(rows: unknown[][], change: (sheet: XLSX.WorkSheet) => void = () => {}): Uint8Array {
    const sheet = XLSX.utils.aoa_to_sheet([header, ...rows]);
    change(sheet);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, sheet, "表");
    return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  }

  const cell = (sheet: XLSX.WorkSheet, at: string): XLSX.CellObject => sheet[at] as XLSX.CellObject;
  const row = (period: unknown, value: unknown, measure = "同比") => [
    "枫杨",
    "规上工业产值",
    measure,
    period,
    value,
    "plans-2023",
    "§1¶1",
  ];

  test("gives percent cells in percent, months as months, and numbers without binary dust", () => {
    const bytes = workbook([row(45139, 0.087), row(2023, 0.1 + 0.2, "level")], (sheet) => {
      cell(sheet, "D2").z = "mmm-yy";
      cell(sheet, "E2").z = "0.00%";
    });
    const { rows, problems } = plan(bytes);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => [cells.get("period"), cells.get("value")])).toEqual([
      ["2023-08", "8.7"],
      ["2023", "0.3"],
    ]);
  });

  test("tells 环比 from 同比 and from growth on another base", () => {
    const bytes = workbook([row("2023-07", 1, "环比"), row("2023-08", 2, "同比"), row("2023-09", 3, "增幅")]);
    const { rows, problems } = plan(bytes);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells.get("measure"))).toEqual(["mom", "yoy", "growth"]);
  });

  test("does not take the first of a month for the month, nor a date for a number, nor an error for nothing", () => {
    const bytes = workbook([row(45139, 1), row(2023, 45139, "level"), row(2022, 1, "level")], (sheet) => {
      cell(sheet, "D2").z = "yyyy-mm-dd";
      cell(sheet, "E3").z = 'm"月"d"日"';
      sheet["E4"] = { t: "e", v: 7 };
    });
    expect(plan(bytes).problems.map(({ code, row: at, column }) => [code, at, column])).toEqual([
      ["period-excel-date", 2, "时期"],
      ["number-date", 3, "数值"],
      ["formula-error", 4, "数值"],
    ]);
  });

  test("fills merged cells down, and says so", () => {
    const bytes = workbook([row("2022", 1), ["", "规上工业产值", "同比", "2023", 2, "plans-2023", "§1¶1"]], (sheet) => {
      sheet["!merges"] = [XLSX.utils.decode_range("A2:A3")];
    });
    const { rows, repairs, problems } = plan(bytes);
    expect(problems).toEqual([]);
    expect(rows.map(({ cells }) => cells.get("entity"))).toEqual(["fengyang", "fengyang"]);
    expect(repairs.some(({ code, row: at }) => code === "merged" && at === 3)).toBe(true);
  });

  test("that is none ends with a problem", () => {
    const log = new ProblemLog();
    expect(readSheets("x.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), log)).toBe(null);
    expect(log.list().map(({ code }) => code)).toEqual(["unreadable-workbook"]);
  });

  test.each([
    [1.5e11, "150000000000"],
    [153.74000000000001, "153.74"],
    [-0.000012, "-0.000012"],
    [3, "3"],
    [0, "0"],
  ])("writes %d as %s", (number, text) => {
    expect(decimalText(number)).toBe(text);
  });
});

describe("the template of", () => {
  const datasets = [...(catalogue?.datasets.values() ?? [])];

  test.each(datasets)("$id is the same in every build, and opens", (dataset) => {
    if (!catalogue) throw new Error("the data are not sound");
    const bytes = templateXlsx(catalogue, dataset);
    expect(Buffer.from(bytes).equals(Buffer.from(templateXlsx(catalogue, dataset)))).toBe(true);
    const book = XLSX.read(bytes, { cellNF: true });
    expect(book.SheetNames).toEqual(["填报", "说明", "代码"]);
    const [header] = XLSX.utils.sheet_to_json<string[]>(book.Sheets["填报"] ?? {}, { header: 1 });
    expect(header?.map((title) => title.split(" ").at(-1))).toEqual(importColumns(dataset.id));
  });

  test.each(datasets)("$id comes back without a problem, filled in with every figure there is", (dataset) => {
    if (!catalogue) throw new Error("the data are not sound");
    const book = XLSX.read(templateXlsx(catalogue, dataset));
    const sheet = book.Sheets["填报"] ?? {};
    const figures = catalogue.observations.filter((row) => row.dataset === dataset.id);
    const columns = importColumns(dataset.id);
    const rows = figures.map((row) => {
      const isBare = row.indicator === "milestone";
      const cells: Record<string, string | null> = {
        ...{ project: row.project, stage: row.stage, entity: row.entity },
        ...{ indicator: row.indicator, tier: row.indicator, period: row.period.text },
        ...{ measure: row.measure, role: row.role, value: row.value, upper: row.upper },
        ...{ qualifier: row.qualifier, status: row.status, price_basis: row.priceBasis, scope: row.scope },
        ...{ source: row.source, locator: row.locator, qualifier_word: row.qualifierWord },
        ...{ note_zh: row.note?.zh ?? null, note_en: row.note?.en ?? null },
      };
      const left = isBare ? ["indicator", "measure", "value", "qualifier", "status"] : [];
      return columns.map((column) => (left.includes(column) ? "" : (cells[column] ?? "")));
    });
    XLSX.utils.sheet_add_aoa(sheet, rows, { origin: "A2" });
    const filled = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const result = plan(filled, dataset.id);
    expect(result.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.rows.length).toBe(figures.length);
    const file = `data/datasets/${dataset.id}/${dataset.file}`;
    const old = readFileSync(file, "utf8");
    const merge = dataset.file.endsWith(".csv") ? mergeRows(old, result.rows) : mergeProjects(old, result.rows);
    expect(merge.rows.filter(({ fate }) => fate !== "unchanged")).toEqual([]);
    expect(merge.text).toBe(old);
  });
});

describe("npm run import", () => {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("data", join(folder, "data"), { recursive: true });
  const target = join(folder, "data/datasets/park-indicators/observations.csv");
  const sheet = join(folder, "sheet.csv");
  const run = (...args: string[]) => runCommand("import", ...args, "--data", join(folder, "data"), "--lang", "en");

  test("shows what it would write and writes it only when asked", async () => {
    const old = readFileSync(target, "utf8");
    writeFileSync(sheet, csv({ entity: "双桥", indicator: "工业增加值", value: "近20" }));
    const dry = await run(sheet, "--dataset", "park-indicators");
    expect(dry.out).toContain("1 added");
    expect(dry.status).toBe(0);
    expect(readFileSync(target, "utf8")).toBe(old);
    expect((await run(sheet, "--dataset", "park-indicators", "--write")).status).toBe(0);
    const added = readFileSync(target, "utf8").slice(old.length);
    expect(added).toMatch(/,industrial-value-added,2023,level,actual,20,,nearly,A,unstated,,plans-2023,§1¶1,,,近\n$/);
    expect((await run(sheet, "--dataset", "park-indicators", "--write")).out).toContain("1 unchanged");
  });

  test("writes nothing where there is a problem, and says 1; says 2 for wrong use", async () => {
    const old = readFileSync(target, "utf8");
    writeFileSync(sheet, csv({ value: "1.5E+11" }));
    expect((await run(sheet, "--dataset", "park-indicators", "--write")).status).toBe(1);
    expect(readFileSync(target, "utf8")).toBe(old);
    expect((await run(sheet, "--dataset", "parks")).status).toBe(2);
    expect((await run("nowhere.xlsx", "--dataset", "park-indicators")).status).toBe(2);
  });
});

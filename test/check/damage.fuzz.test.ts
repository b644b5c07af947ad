import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFacts } from "../../src/check/facts.ts";
import { planImport } from "../../src/import/plan-import.ts";
import { readSheets } from "../../src/import/read-sheets.ts";
import { loadCatalogue, loadDraft } from "../../src/read/load-catalogue.ts";
import { validateObservations } from "../../src/read/observations.ts";
import { ProblemLog } from "../../src/check/problem-log.ts";
import { decodeText } from "../../src/read/read-bytes.ts";
import { writeTable } from "../../src/release/write-table.ts";
import { observationColumns } from "../../src/schema/fields.ts";
import type { Problem } from "../../src/schema/problem.ts";
import { overlayReader } from "../read/overlay-reader.ts";

// Good files are damaged in every way that is known, thousands of times: never an exception, never a silent pass, the
// position right, and nothing blamed that is sound.

const base = overlayReader("test/fixtures/base", "test/fixtures/none");
const { draft } = loadDraft("data", { reader: base });
const columns = observationColumns("park-indicators");
const FILE = "observations.csv";
const RUNS = { numRuns: 300 };

type Table = string[][];

/** Sound rows: Chinese text in each, no two with one key. */
function goodTable(): Table {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const year = String(2008 + index);
    const cells = ["east-park", "output", `${year}-01/${year}-08`, "level", "actual", `${index + 120}.5`, "", "exact"];
    return [...cells, "A", "unstated", "", "page-2019", "§1¶2", `第${index + 1}行的说明。`, `Note ${index + 1}.`, ""];
  });
  return [columns, ...rows];
}

function check(bytes: Uint8Array): Problem[] {
  const log = new ProblemLog();
  const text = decodeText(FILE, bytes, log);
  if (text !== null) {
    validateObservations([text], {
      dataset: "park-indicators",
      file: FILE,
      facts: createFacts(draft.reference),
      log,
    });
  }
  return log.list();
}

/** Everything but what is said of sound data without harm. */
function findings(bytes: Uint8Array): [string, number | null, string | null][] {
  return check(bytes)
    .filter(({ severity, code }) => severity === "error" || code === "blank-row" || code === "other-encoding")
    .map(({ code, row, column }) => [code, row, column]);
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const dataRow = fc.integer({ min: 1, max: 12 });
const anyColumn = fc.integer({ min: 0, max: columns.length - 1 });
const VALUE = columns.indexOf("value");
const PERIOD = columns.indexOf("period");

/** Damages of a number, each with its code. */
const damagedNumber = fc
  .tuple(fc.integer({ min: 1000, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
  .chain(([whole, part]) => {
    const text = `${whole}.${part}`;
    const wide = text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
    const damages: [string, string][] = [
      [wide, "number-full-width"],
      [`−${whole}`, "number-full-width"],
      [`－${whole}`, "number-full-width"],
      [grouped, "number-thousands"],
      [grouped.replaceAll(",", "，"), "number-thousands"],
      [grouped.replaceAll(",", " "), "number-thousands"],
      [`${text}%`, "number-percent"],
      [`${text} ％`, "number-percent"],
      ...["近", "约", "超", "超过", "逾", "大约"].map((word): [string, string] => [word + text, "number-qualifier"]),
      ...["余", "多", "以上", "左右", "余家", "多亿元"].map((word): [string, string] => [
        text + word,
        "number-qualifier",
      ]),
      [`不足${whole}`, "number-qualifier"],
      [`>${whole}`, "number-qualifier"],
      [`${whole}~${whole + 1}`, "number-range"],
      [`${whole}～${whole + 1}`, "number-range"],
      [`${whole}—${whole + 1}家`, "number-range"],
      ...["万", "亿元", "家", "平方米", "人次"].map((unit): [string, string] => [text + unit, "number-unit"]),
      [whole.toExponential(2).toUpperCase(), "number-scientific"],
      [`${(whole % 12) + 1}月${(part % 28) + 1}日`, "number-date"],
      ...["n/a", "N/A", "—", "——", "无", "/", "暂无"].map((word): [string, string] => [word, "number-missing"]),
      ["#REF!", "formula-error"],
      ["#DIV/0!", "formula-error"],
      ["########", "formula-error"],
      [` ${text}`, "number-spaces"],
      [`${text}\u3000`, "number-spaces"],
      [`${whole},5`, "bad-number"],
      [`${text}x`, "bad-number"],
    ];
    return fc.constantFrom(...damages);
  });

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const damagedPeriod = fc
  .tuple(fc.integer({ min: 2001, max: 2030 }), fc.integer({ min: 1, max: 9 }))
  .chain(([year, month]) => {
    const damages: [string, string][] = [
      [`${MONTHS[month - 1]}-${String(year).slice(2)}`, "period-excel-date"],
      [`${String(year).slice(2)}-${MONTHS[month - 1]}`, "period-excel-date"],
      [`1月${month}日`, "period-excel-date"],
      [String(Date.UTC(year, month, 1) / 86_400_000 + 25_569), "period-excel-date"],
      [`${year}-${month}`, "period-lost-zero"],
      [`${year}-1/${year}-${month + 1}`, "period-lost-zero"],
      [`${year}年${month}月`, "period-in-words"],
      [`${year}年1-${month}月`, "period-in-words"],
      [`${year}年上半年`, "period-in-words"],
      [`${year}/${month}/15`, "period-writing"],
      [`${year}.${month}`, "period-writing"],
      [`${year}-0${month} `, "period-writing"],
      [`${year}-13`, "bad-period"],
      [`${year}-02-30`, "bad-period"],
    ];
    return fc.constantFrom(...damages);
  });

test("the good file is good", () => {
  expect(findings(encode(writeTable(goodTable())))).toEqual([]);
});

describe("damaged cells:", () => {
  test.each([
    ["numbers", VALUE, damagedNumber],
    ["periods", PERIOD, damagedPeriod],
  ])("every one of the %s is named, with its row, and no other", (_name, column, damage) => {
    const some = fc.uniqueArray(fc.tuple(dataRow, damage), {
      minLength: 1,
      maxLength: 12,
      selector: ([row]) => row,
    });
    fc.assert(
      fc.property(some, (damages) => {
        const table = goodTable();
        for (const [row, [text]] of damages) (table[row] ?? [])[column] = text;
        const expected = damages
          .map(([row, [, code]]) => [code, row + 1, columns[column]])
          .sort((a, b) => Number(a[1]) - Number(b[1]));
        expect(findings(encode(writeTable(table)))).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test("any text in any cell ends, and a number that is none never passes", () => {
    fc.assert(
      fc.property(dataRow, anyColumn, fc.string({ unit: "binary" }), (row, column, text) => {
        const table = goodTable();
        (table[row] ?? [])[column] = text;
        const found = findings(encode(writeTable(table)));
        if (column === VALUE && text !== "" && !/^-?\d+(\.\d+)?$/.test(text)) {
          expect(found.some(([, at]) => at === row + 1)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("damaged tables:", () => {
  /** A mark of another mistake, to see that the rest of the file is still read. */
  const MARK = "bad-number";
  const marked = (table: Table, row: number): Table => {
    (table[row] ?? [])[VALUE] = "x";
    return table;
  };
  const two = fc.uniqueArray(dataRow, { minLength: 2, maxLength: 2 }).map(([a = 1, b = 2]) => [a, b] as const);

  test("a cell too few or too many is named, and the other rows are read", () => {
    fc.assert(
      fc.property(two, anyColumn, fc.boolean(), ([row, other], column, isMore) => {
        const table = marked(goodTable(), other);
        table[row]?.splice(column, isMore ? 0 : 1, ...(isMore ? ["more"] : []));
        expect(findings(encode(writeTable(table)))).toEqual(
          [
            [isMore ? "extra-cells" : "missing-cells", row + 1, null],
            [MARK, other + 1, "value"],
          ].sort((a, b) => Number(a[1]) - Number(b[1])),
        );
      }),
      RUNS,
    );
  });

  test("a quote that is not closed, or stands alone, is named, and the other rows are read", () => {
    fc.assert(
      fc.property(two, anyColumn, fc.boolean(), ([row, other], column, isAtStart) => {
        const table = marked(goodTable(), other);
        const lines = writeTable(table).split("\n");
        const cells = (lines[row] ?? "").split(",");
        cells[column] = isAtStart ? `"${cells[column]}` : `a"${cells[column]}`;
        lines[row] = cells.join(",");
        const found = findings(encode(lines.join("\n")));
        expect(found.filter(([code]) => code === "bad-quotes")).toEqual([["bad-quotes", row + 1, null]]);
        expect(found).toContainEqual([MARK, other + 1, "value"]);
        expect(found.filter(([, at]) => at !== row + 1 && at !== other + 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  const inserted: [string, string, (at: number) => string[]][] = [
    ["the header again", "repeated-header", () => columns],
    ["a total", "total-row", () => ["合　计", "", "", "", "", "1234", ...Array<string>(10).fill("")]],
    ["a subtotal behind a number", "total-row", (at) => [String(at), "小计：", ...Array<string>(14).fill("")]],
    ["a remark", "remark-row", () => ["注：数据未经核实，仅供参考。", ...Array<string>(15).fill("")]],
    ["a blank row", "blank-row", () => Array<string>(16).fill(" ")],
  ];
  test.each(inserted)("%s among the rows is %s", (_name, code, make) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 13 }), dataRow, (at, other) => {
        const table = marked(goodTable(), other);
        table.splice(at, 0, make(at));
        const markAt = other >= at ? other + 2 : other + 1;
        const found = findings(encode(writeTable(table))).map(([name, row]) => [name, row]);
        expect(found).toEqual(
          [
            [code, at + 1],
            [MARK, markAt],
          ].sort((a, b) => Number(a[1]) - Number(b[1])),
        );
      }),
      RUNS,
    );
  });

  const above: [string, string, (random: number) => string[]][] = [
    ["a title", "title-row", () => ["园区主要指标", ...Array<string>(15).fill("")]],
    ["a corner cell", "unit-cell", (random) => columns.map((_, at) => (at === random ? "单位:万元" : ""))],
  ];
  test.each(above)("%s above the header is %s, and all rows are read under their headers", (_name, code, make) => {
    fc.assert(
      fc.property(anyColumn, dataRow, (random, other) => {
        const table = [make(random), ...marked(goodTable(), other)];
        expect(findings(encode(writeTable(table))).map(([name, row]) => [name, row])).toEqual([
          [code, 1],
          [MARK, other + 2],
        ]);
      }),
      RUNS,
    );
  });

  const TITLES =
    "单位,指标,时期,度量,性质,数值,上限,精确程度,状态,价格口径,口径,来源,位置,中文说明,英文说明,原词".split(",");
  const spoiled: [string, string, (header: string, column: number) => string][] = [
    [
      "in full width",
      "header-spelling",
      (header) => header.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ["with spaces", "header-spelling", (header) => ` ${header.replace("_", " ")}\u3000`],
    ["in capitals", "header-spelling", (header) => header.toUpperCase()],
    ["in Chinese", "header-title", (_header, column) => TITLES[column] ?? ""],
    ["in both", "header-title", (header, column) => `${TITLES[column]} ${header}`],
    ["with a unit", "unit-cell", (_header, column) => `${TITLES[column]}（万元）`],
  ];
  test.each(spoiled)("headers %s are %s, and taken as meant", (_name, code, spoil) => {
    fc.assert(
      fc.property(fc.uniqueArray(anyColumn, { minLength: 1, maxLength: 16 }), dataRow, (which, other) => {
        const table = marked(goodTable(), other);
        table[0] = columns.map((header, at) => (which.includes(at) ? spoil(header, at) : header));
        const found = findings(encode(writeTable(table)));
        expect(found.filter(([name]) => name === code).length).toBe(which.length);
        expect(found.filter(([name]) => name !== code).map(([name, row]) => [name, row])).toEqual([[MARK, other + 1]]);
      }),
      RUNS,
    );
  });

  test("a second header, a column of numbers, a blank column and a doubled header are named", () => {
    fc.assert(
      fc.property(anyColumn, dataRow, (column, other) => {
        const second = marked(goodTable(), other);
        second.splice(1, 0, TITLES);
        expect(findings(encode(writeTable(second))).map(([code, row]) => [code, row])).toEqual([
          ["second-header", 2],
          [MARK, other + 2],
        ]);
        for (const [header, code] of [
          ["序号", "number-column"],
          ["", "blank-column"],
          [columns[column] ?? "", "duplicate-column"],
        ] as const) {
          const table = marked(goodTable(), other).map((cells, row) => {
            const more = row === 0 ? header : code === "blank-column" ? "" : String(row);
            // A doubled header stands behind the first one, or it would take its place.
            return code === "duplicate-column" ? [...cells, more] : cells.toSpliced(column, 0, more);
          });
          expect(findings(encode(writeTable(table))).map(([name, row]) => [name, row])).toEqual([
            [code, 1],
            [MARK, other + 1],
          ]);
        }
      }),
      RUNS,
    );
  });

  test("tabs, semicolons and full-width commas between cells are named, and the rows are read", () => {
    fc.assert(
      fc.property(fc.constantFrom("\t", ";", "，"), dataRow, (separator, other) => {
        const text = writeTable(marked(goodTable(), other)).replaceAll(",", separator);
        expect(findings(encode(text)).map(([code, row]) => [code, row])).toEqual([
          ["other-separator", 1],
          [MARK, other + 1],
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test("all three line ends are read alike", () => {
    fc.assert(
      fc.property(fc.constantFrom("\n", "\r\n", "\r"), dataRow, (end, other) => {
        const text = writeTable(marked(goodTable(), other)).replaceAll("\n", end);
        expect(findings(encode(text))).toEqual([[MARK, other + 1, "value"]]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("damaged bytes:", () => {
  const good = writeTable(goodTable());
  const bytes = encode(good);
  const gbk = encodeGb18030(good);
  const position = fc.integer({ min: 0, max: bytes.length });
  const rowAt = (at: number): number => bytes.subarray(0, at).filter((byte) => byte === 10).length + 1;
  const insert = (at: number, ...more: number[]): Uint8Array =>
    Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
  const utf16 = (isLittle: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(good.length * 2 + 2));
    [..."\ufeff", ...good.split("")].forEach((unit, at) => view.setUint16(at * 2, unit.charCodeAt(0), isLittle));
    return new Uint8Array(view.buffer);
  };

  test("GB 18030 and UTF-16 with a mark are read, and named", () => {
    for (const encoded of [gbk, utf16(true), utf16(false)]) {
      expect(findings(encoded)).toEqual([["other-encoding", 1, null]]);
    }
    expect(check(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes])).map(({ code }) => code)).toContain("byte-order-mark");
  });

  test("a NUL byte anywhere is refused with its position", () => {
    fc.assert(
      fc.property(position, (at) => {
        const [problem] = check(insert(at, 0));
        expect([problem?.code, problem?.row]).toEqual(["nul-byte", rowAt(at)]);
        expect(problem?.hint.en).toContain(`Byte ${at + 1} `);
      }),
      RUNS,
    );
  });

  test("a byte that is no UTF-8 is refused in its row", () => {
    fc.assert(
      fc.property(position, fc.constantFrom(0xff, 0xfe, 0xc0, 0xf8), (at, byte) => {
        fc.pre(at > 0);
        const [problem] = check(insert(at, byte));
        expect(["bad-encoding", "mixed-encoding"]).toContain(problem?.code);
        expect(problem?.row).toBe(rowAt(at));
      }),
      RUNS,
    );
  });

  test("a file joined from two encodings is refused where it changes", () => {
    const lines = (all: Uint8Array, from: number, to?: number): number[] => {
      const ends = [-1, ...[...all.keys()].filter((at) => all[at] === 10)];
      return [...all.subarray((ends[from] ?? 0) + 1, to === undefined ? undefined : (ends[to] ?? 0) + 1)];
    };
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), fc.boolean(), (at, isGbkFirst) => {
        const [first, last] = isGbkFirst ? [gbk, bytes] : [bytes, gbk];
        const joined = Uint8Array.from([...lines(first, 0, at), ...lines(last, at)]);
        expect(findings(joined)).toEqual([["mixed-encoding", at + 1, null]]);
      }),
      { numRuns: 60 },
    );
  });

  test("a file cut off inside a row ends with a problem in that row", () => {
    fc.assert(
      fc.property(position, (at) => {
        const left = bytes.subarray(0, at);
        const cells = (new TextDecoder().decode(left).split("\n").at(-1) ?? "").split(",").length;
        fc.pre(cells > 1 && cells < columns.length);
        expect(findings(left).some(([, row]) => row === rowAt(at))).toBe(true);
      }),
      RUNS,
    );
  });

  test("random bytes end with problems, in the validator and in the import", () => {
    const reader = (found: Uint8Array) => ({
      ...base,
      read: (path: string) => (path === "data/datasets/park-indicators/observations.csv" ? found : base.read(path)),
    });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (found) => {
        expect(check(found).length).toBeGreaterThan(0);
        const { catalogue, problems } = loadCatalogue("data", { reader: reader(found) });
        expect(catalogue).toBe(null);
        expect(problems.some(({ severity }) => severity === "error")).toBe(true);
        importBytes(found);
      }),
      { numRuns: 500 },
    );
  });

  test("any text ends with problems in the import, or with rows", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary" }),
      damagedNumber.map(([text]) => text),
      fc.constantFrom("东园", "产值", "单位", "数值", "合计", "单位:万元"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        importBytes(encode(writeTable([["单位", "指标", "时期", "数值", "来源", "位置"], ...rows])));
      }),
      { numRuns: 500 },
    );
  });

  function importBytes(found: Uint8Array): void {
    const log = new ProblemLog();
    const sheets = readSheets(FILE, found, log) ?? [];
    const plans = sheets.map((sheet) =>
      planImport({ sheet, file: FILE, dataset: "park-indicators", reference: draft.reference }),
    );
    const said = log.list().length + plans.reduce((sum, { problems, rows }) => sum + problems.length + rows.length, 0);
    expect(said).toBeGreaterThan(0);
  }
});

/** Node decodes GB 18030 but does not encode it: the table is turned round. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const table = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail !== 0x7f) table.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  for (let second = 0x30; second <= 0x39; second++) {
    for (let third = 0x81; third <= 0xfe; third++) {
      for (let fourth = 0x30; fourth <= 0x39; fourth++) {
        const code = [0x81, second, third, fourth];
        table.set(decoder.decode(Uint8Array.from(code)), code);
      }
    }
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < "\x80" ? [sign.charCodeAt(0)] : (table.get(sign) ?? [63]))),
  );
}

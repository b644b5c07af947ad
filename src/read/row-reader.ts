import type { Localized } from "../schema/localized.ts";
import { parsePeriod } from "../model/period.ts";
import type { ProblemCode } from "../check/messages.ts";
import { suggest } from "../check/nearest.ts";
import { examineNumber } from "../check/number-damage.ts";
import { examinePeriod } from "../check/period-damage.ts";
import type { Slots } from "../check/problem.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import type { TableRow } from "./read-table.ts";
import { placeOf } from "./table-rows.ts";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads the cells of one row of a reference table as what they should be. A wrong cell becomes a problem and a harmless
 * stand-in, so that the row keeps its id: figures that refer to it must not be blamed as well.
 */
export class RowReader {
  readonly #file: string;
  readonly #row: TableRow;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #log: ProblemLog;

  constructor(file: string, row: TableRow, columns: ReadonlyMap<string, number>, log: ProblemLog) {
    this.#file = file;
    this.#row = row;
    this.#columns = columns;
    this.#log = log;
  }

  /** The cell as it is; "" if the table has no such column, which is reported once for the table. */
  text(column: string): string {
    return this.#row.cells[this.#columns.get(column) ?? -1] ?? "";
  }

  /** A cell that must not be empty. */
  required(column: string): string {
    const text = this.text(column);
    if (text.trim() === "" && this.#columns.has(column)) this.report("empty-cell", column, "", { column });
    return text;
  }

  /** A code of our own making. */
  id(column: string): string {
    const text = this.required(column);
    if (text !== "" && !ID.test(text)) this.report("bad-id", column, text);
    return text;
  }

  /** A cell that may be empty. */
  optional(column: string): string | null {
    return this.text(column) || null;
  }

  /** `<name>_zh` and `<name>_en`, both needed. */
  localized(name: string): Localized {
    return { zh: this.required(`${name}_zh`), en: this.required(`${name}_en`) };
  }

  /** `<name>_zh` and `<name>_en`, both or neither. */
  optionalLocalized(name: string): Localized | null {
    const [zh, en] = [this.text(`${name}_zh`), this.text(`${name}_en`)];
    if (zh === "" && en === "") return null;
    if (zh === "") this.report("note-in-one-language", `${name}_zh`, "", { column: `${name}_zh` });
    if (en === "") this.report("note-in-one-language", `${name}_en`, "", { column: `${name}_en` });
    return { zh, en };
  }

  /** One of a closed list. */
  oneOf<Code extends string>(column: string, codes: readonly [Code, ...Code[]]): Code {
    const text = this.required(column);
    const known = codes.find((code) => code === text);
    if (known === undefined && text !== "") {
      this.report("bad-code", column, text, { codes: codes.join(", "), suggestion: suggest(text, codes) });
    }
    return known ?? codes[0];
  }

  /** `true` or `false`; an empty cell is false. */
  flag(column: string): boolean {
    const text = this.text(column);
    if (text !== "" && text !== "true" && text !== "false") {
      this.report("bad-code", column, text, { codes: "true, false", suggestion: "" });
    }
    return text === "true";
  }

  /** A whole number within bounds, or null for an empty cell. */
  optionalInteger(column: string, least: number, most: number): number | null {
    const text = this.text(column);
    if (text === "") return null;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (number >= least && number <= most) return number;
    this.report("bad-integer", column, text, { range: `${least}–${most}` });
    return null;
  }

  /** A whole number within bounds. */
  integer(column: string, least: number, most: number): number {
    this.required(column);
    return this.optionalInteger(column, least, most) ?? least;
  }

  /** Decimal text. */
  decimal(column: string): string {
    const text = this.required(column);
    const damage = text === "" ? null : examineNumber(text);
    if (damage === null) return text;
    this.report(damage.code, column, text, { repair: damage.repair });
    return "1";
  }

  /** A period, or null for an empty cell. */
  optionalPeriod(column: string): string | null {
    const text = this.text(column);
    if (text === "") return null;
    if (parsePeriod(text)) return text;
    const { code, repair } = examinePeriod(text);
    this.report(code, column, text, { repair });
    return null;
  }

  /** Reports a cell of this row. */
  report(code: ProblemCode, column: string, found: string, slots: Slots = {}): void {
    this.#log.add(code, placeOf(this.#file, this.#row, column), found, slots);
  }
}

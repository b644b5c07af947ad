import type { Localized } from "../schema/localized.ts";
import type { ProblemCode } from "../check/messages.ts";
import { examineNumber, type RepairedNumber } from "../check/number-damage.ts";
import type { Slots } from "../check/problem.ts";
import { parseUnitText, powerBetween, shiftDecimal, type UnitText } from "../check/unit-text.ts";
import type { RepairCode } from "./repair.ts";
import type { SheetCell } from "./sheet.ts";

/** In which unit a number has to be, and in which the sheet says that it is. */
export interface ValueContext {
  /** The unit of the indicator; % for growth and shares. Null if the indicator is not known. */
  target: Localized | null;
  /** Stated in the row itself: it has to fit. */
  rowUnit: string | null;
  /** Stated for the column or the whole sheet: it concerns the figures that it fits. */
  sheetUnit: string | null;
}

/** A number as the data want it, or why it cannot be made of the cell. */
export type ValueResult =
  | { number: RepairedNumber; repairs: RepairCode[]; problem: null }
  | { number: null; repairs: []; problem: { code: ProblemCode; found: string; slots: Slots } };

/** Reads the cell of a value exactly, in the unit of its indicator. Nothing is guessed: what is not certain is a problem. */
export function repairValue(cell: SheetCell, context: ValueContext): ValueResult {
  const { target } = context;
  const text = cell.text;
  const isPercentTarget = target?.zh === "%";
  if (cell.form === "percent" && !isPercentTarget) return refuse("unit-mismatch", `${text}%`, unitSlot(target));
  if (cell.form === "date" || cell.form === "month") {
    return refuse("number-date", text, { repair: examineNumber("1月1日")?.repair ?? "" });
  }
  const damage = examineNumber(text);
  if (damage && !damage.repaired) return refuse(damage.code, text, { repair: damage.repair });
  const number = damage?.repaired ?? bare(text);
  const repairs: RepairCode[] = damage ? [damage.code] : cell.form === "percent" ? ["number-percent"] : [];
  if (number.isPercent && !isPercentTarget) return refuse("number-percent", text, { repair: damage?.repair ?? "" });
  if (target === null) return { number: { ...number, unit: null }, repairs, problem: null };
  const power = findPower(number, cell, context, target);
  if (power === null) return refuse("unit-mismatch", text + (context.rowUnit ?? ""), unitSlot(target));
  if (power !== 0 && !repairs.includes("number-unit")) repairs.push("unit");
  const shift = (part: string): string => (part === "" ? "" : shiftDecimal(part, power));
  return {
    number: { ...number, value: shift(number.value), upper: shift(number.upper), unit: null },
    repairs,
    problem: null,
  };
}

/** The power of ten to the unit of the indicator; null if the stated unit measures something else. */
function findPower(
  number: RepairedNumber,
  cell: SheetCell,
  { rowUnit, sheetUnit }: ValueContext,
  target: Localized,
): number | null {
  if (cell.form === "percent" || number.isPercent) return 0;
  const wanted = parseUnitText(target.zh);
  const between = (unit: UnitText | null): number | null => unit && wanted && powerBetween(unit, wanted);
  if (number.unit) {
    // 200万 in a column of 万元 is two million 元, not two hundred.
    return number.unit.base === "" && wanted ? number.unit.power - wanted.power : between(number.unit);
  }
  if (rowUnit !== null) return rowUnit === target.zh ? 0 : between(parseUnitText(rowUnit));
  if (sheetUnit !== null && target.zh !== "%") return between(parseUnitText(sheetUnit)) ?? 0;
  return 0;
}

function bare(value: string): RepairedNumber {
  return { value, upper: "", qualifier: null, word: "", isPercent: false, unit: null };
}

function unitSlot(target: Localized | null): Slots {
  return { unit: target ?? "?" };
}

function refuse(code: ProblemCode, found: string, slots: Slots): ValueResult {
  return { number: null, repairs: [], problem: { code, found, slots } };
}

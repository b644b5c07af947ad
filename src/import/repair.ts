import type { Localized } from "../schema/localized.ts";
import { MESSAGES, type ProblemCode } from "../check/messages.ts";

/** Repairs that answer no problem of validation. */
const OWN_TITLES = {
  name: { zh: "名称改为代码", en: "A name turned to its code" },
  default: { zh: "按惯例填写", en: "Filled in by convention" },
  tidy: { zh: "去掉空格和全角", en: "Spaces and full width taken away" },
  unit: { zh: "换算为指标的单位", en: "Converted to the unit of the indicator" },
  merged: { zh: "展开合并的单元格", en: "A merged cell filled down" },
} as const satisfies Record<string, Localized>;

export type RepairCode = ProblemCode | keyof typeof OWN_TITLES;

/** One thing that an import put right. `column` is the header as it stands in the sheet, or the column that was filled in. */
export interface Repair {
  code: RepairCode;
  row: number;
  column: string | null;
  before: string;
  /** "" if the row or the column was left out. */
  after: string;
}

/** What a repair did, in a few words. */
export function repairTitle(code: RepairCode): Localized {
  return code in OWN_TITLES ? OWN_TITLES[code as keyof typeof OWN_TITLES] : MESSAGES[code as ProblemCode].title;
}

import { parseUnitText } from "../check/unit-text.ts";

/** How a header was recognised: as it must be, with a slip of width, spaces or capitals, or by its name in words. */
export type HeaderMatch = "exact" | "spelling" | "title";

/** What a header says. */
export interface ReadHeader {
  /** The column that is meant, or null. */
  column: string | null;
  match: HeaderMatch | null;
  /** A unit that the header states, as in 数值（万元） or 单位:万元; null if none. */
  unit: string | null;
  /** True for 序号 and the like, which number the rows. */
  isNumbering: boolean;
}

/** Headers as clerks write them, for every column of the tables in `data/`. The code itself needs no entry. */
const TITLES: Record<string, string> = {
  entity: "单位|主体|机构|园区|实体|单位名称|园区名称|机构名称|责任单位|park|body",
  indicator: "指标|指标名称|统计指标|指标项",
  tier: "层级|企业层级|企业类型|企业类别|指标|指标名称|indicator",
  period: "时期|时间|日期|年份|年月|月份|报告期|统计时间|统计期|时段|date|time|year|month",
  measure: "度量|数据类型|度量方式",
  role: "性质|角色|数据性质",
  value: "数值|数据|值|数量|数额|金额|本期数|下限|amount|figure|number",
  upper: "上限|上限值|upper bound",
  qualifier: "精确程度|限定|限定类型",
  status: "状态|数据状态",
  price_basis: "价格口径|价格基准",
  scope: "口径|范围|统计口径|统计范围",
  source: "来源|数据来源|资料来源|出处",
  locator: "位置|出处位置|所在位置|版面位置",
  note_zh: "说明|中文说明|备注|注释|中文备注|note|remark|note in chinese",
  note_en: "英文说明|英文备注|note in english",
  qualifier_word: "原词|限定词|限定词原文|qualifier as printed|qualifier word",
  project: "项目代码|项目编号|项目",
  stage: "阶段|环节",
  id: "代码|编码",
  name_zh: "名称|中文名称|中文名",
  name_en: "英文名称|英文名",
  parent: "上级|上级单位",
  kind: "类型|类别",
  unit: "单位|计量单位",
  topic: "主题",
};

const NUMBERING = /^(序号?|编号|行号|no\.?|nr\.?|#|№|number|index|s\/n)$/i;
const STATED_UNIT = /^(?:计量)?单位\s*[:：]\s*(.{1,12})$/;
const UNIT_BEHIND = /^(.+?)\s*[(（[【]\s*(?:单位\s*[:：]\s*)?([^()（）[\]【】]{1,10})\s*[)）\]】]$/;

/** Says which of the columns a header means. */
export function readHeader(text: string, columns: readonly string[]): ReadHeader {
  const found: ReadHeader = { column: null, match: null, unit: null, isNumbering: false };
  if (columns.includes(text)) return { ...found, column: text, match: "exact" };
  const plain = clean(text);
  const stated = STATED_UNIT.exec(plain)?.[1];
  if (stated !== undefined) return { ...found, unit: stated.trim() };
  const direct = matchName(plain, columns);
  if (direct) return { ...found, ...direct };
  const behind = UNIT_BEHIND.exec(plain);
  if (behind && parseUnitText(behind[2] ?? "")) {
    const named = matchName((behind[1] ?? "").trim(), columns);
    if (named) return { ...found, column: named.column, match: "title", unit: behind[2] ?? null };
  }
  // Both languages in one cell, as the template has them: 单位 entity, 单位 / Entity.
  const parts = plain.split(/[\s/|()（）]+/).filter((part) => part !== "");
  if (parts.length > 1 && parts.length <= 4) {
    const codes = parts.flatMap((part) => columns.find((column) => spell(column) === spell(part)) ?? []);
    const column = codes[0] ?? matchName(parts[0] ?? "", columns)?.column;
    if (column !== undefined) return { ...found, column, match: "title" };
  }
  return { ...found, isNumbering: NUMBERING.test(plain) };
}

/** The unit that a cell such as 单位:万元 states; null for other cells. */
export function statedUnit(text: string): string | null {
  return STATED_UNIT.exec(clean(text).replace(/^[(（]|[)）]$/g, ""))?.[1]?.trim() ?? null;
}

function matchName(text: string, columns: readonly string[]): { column: string; match: HeaderMatch } | null {
  const wanted = spell(text);
  const column = columns.find((each) => spell(each) === wanted);
  if (column !== undefined) return { column, match: "spelling" };
  const titled = columns.find((each) => TITLES[each]?.split("|").some((title) => spell(title) === wanted));
  return titled === undefined ? null : { column: titled, match: "title" };
}

/** Half width, one space where there are several, nothing invisible, no mark of a required column. */
function clean(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/^[*\s]+|[*\s]+$/g, "")
    .replace(/\s+/g, " ");
}

/** Capitals, hyphens and spaces make no other word; spaces between Chinese characters neither. */
function spell(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, "_")
    .replace(/(?<=[^\0-\x7f])_|_(?=[^\0-\x7f])/g, "");
}

import type { Qualifier } from "../schema/codes.ts";
import type { Localized } from "../schema/localized.ts";
import { isDecimal } from "./decimal-text.ts";
import { parseUnitText, type UnitText } from "./unit-text.ts";

/** What a number cell was found to hold besides a number; each is the code of a problem. */
export type NumberDamageCode =
  | "bad-number"
  | "number-spaces"
  | "number-full-width"
  | "number-thousands"
  | "number-percent"
  | "number-qualifier"
  | "number-range"
  | "number-unit"
  | "number-date"
  | "number-scientific"
  | "number-missing"
  | "formula-error";

/** What a damaged number cell means, if that can be told without guessing. */
export interface RepairedNumber {
  value: string;
  /** Upper bound of a range; "" if it is none. */
  upper: string;
  /** Set if the cell said so in words: 近20, 1000余. */
  qualifier: Qualifier | null;
  word: string;
  isPercent: boolean;
  /** As in 200万 or 12亿元; null if the cell names no unit. */
  unit: UnitText | null;
}

export interface NumberDamage {
  /** The most telling of the damages. */
  code: NumberDamageCode;
  /** Null where a person has to look: nothing is guessed. */
  repaired: RepairedNumber | null;
  /** The repair in words. */
  repair: Localized;
}

/** Words that stand for “nothing known” in sheets. */
const MISSING_WORDS = /^(n\/?a|null|none|nil|无|暂无|没有|缺|缺失|不详|未知|[-–—－―/]+|\.{2,}|…+|#N\/A)$/i;
const ERROR_VALUES = /^#(REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)/i;
const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const BEFORE: Record<string, Qualifier> = {
  近: "nearly",
  将近: "nearly",
  约: "about",
  大约: "about",
  超: "at_least",
  超过: "at_least",
  逾: "at_least",
};
const BEHIND: Record<string, Qualifier> = {
  余: "at_least",
  多: "at_least",
  以上: "at_least",
  左右: "about",
};
const QUALIFIED = new RegExp(`^(${Object.keys(BEFORE).join("|")})?(${NUMBER})(万|亿)?(余|多)?(.*?)(以上|左右)?$`);
const PERCENT = new RegExp(`^(${NUMBER})%$`);
const RANGE = new RegExp(`^(${NUMBER})(%)?(?:[~–—―-]|至|到)(${NUMBER})(%)?([^\\d.]*)$`);
/** Words that qualify, but for which there is no code, or whose number is a word. */
const UNCLEAR = /[不足到至少多达最<>≤≥＜＞〈〉十百千数几半]/;

/** What is wrong with a text that should be a number, and what it means; null for plain decimal text. */
export function examineNumber(found: string): NumberDamage | null {
  if (isDecimal(found)) return null;
  const text = found.trim();
  if (text !== found && isDecimal(text)) {
    return { code: "number-spaces", repaired: plain(text), repair: writeAs(text) };
  }
  if (MISSING_WORDS.test(text)) {
    return damage(
      "number-missing",
      "数值缺失时单元格留空，并在 status 中写 O、L、M 或 Q。",
      "Leave the cell empty if the value is missing, and say why in status: O, L, M or Q.",
    );
  }
  if (ERROR_VALUES.test(text)) {
    return damage(
      "formula-error",
      "公式出错或列太窄：请在表格软件中改正，或对照原文填写。",
      "A formula failed or the column was too narrow: repair it in the spreadsheet, or type the number from the source.",
    );
  }
  const narrow = narrowNumber(text);
  if (isDateLike(narrow)) {
    return damage(
      "number-date",
      "表格软件把数字变成了日期（如 3-4 变成3月4日）：请把单元格设为文本，对照原文重写；区间分写在 value 和 upper。",
      "A spreadsheet has made a date of the number, as 4 March of 3-4: set the cell to text and type it from the source; a range goes into value and upper.",
    );
  }
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(narrow)) {
    return damage(
      "number-scientific",
      "Excel 已把它变成科学计数法，位数可能已丢失：请对照原文写出全部数字。",
      "A spreadsheet turned it into scientific notation and may have lost digits: type all of them from the source.",
    );
  }
  return examineWords(text, narrow);
}

/** What is probably wrong with a text that should be a number, and the repair, as a sentence. */
export function explainNumber(found: string): Localized {
  return examineNumber(found)?.repair ?? { zh: "", en: "" };
}

function examineWords(text: string, narrow: string): NumberDamage {
  const bare = dropThousands(narrow);
  if (isDecimal(bare)) {
    const code = bare === narrow ? "number-full-width" : "number-thousands";
    return { code, repaired: plain(bare), repair: writeAs(bare) };
  }
  if (/^-?\d+,\d+$/.test(narrow)) {
    const point = narrow.replace(",", ".");
    return damage(
      "bad-number",
      `小数点用英文句点，若为 ${point} 请改写；若逗号是分隔符请删除。`,
      `Decimals take a point, not a comma: write ${point} if that is meant.`,
    );
  }
  const percent = PERCENT.exec(bare)?.[1];
  if (percent !== undefined) {
    return {
      code: "number-percent",
      repaired: { ...plain(percent), isPercent: true },
      repair: {
        zh: `请去掉百分号，写作 ${percent}；百分数由 measure 或指标的单位表示。`,
        en: `Leave out the percent sign and write ${percent}; that it is a percentage follows from measure or unit.`,
      },
    };
  }
  const range = RANGE.exec(bare);
  const unit = range?.[5] ? parseUnitText(range[5]) : null;
  if (range) {
    const [, value = "", , upper = "", sign = "", word = ""] = range;
    const isRead = word === "" || unit !== null;
    return {
      code: "number-range",
      repaired: isRead ? { value, upper, qualifier: "range", word: "", isPercent: sign === "%", unit } : null,
      repair: {
        zh: `区间请分开写：下限 ${value} 在 value，上限 ${upper} 在 upper，qualifier 为 range。`,
        en: `Write a range in two cells: the lower bound ${value} in value, the upper ${upper} in upper, with the qualifier "range".`,
      },
    };
  }
  return examineQualified(text, bare);
}

function examineQualified(text: string, bare: string): NumberDamage {
  const match = QUALIFIED.exec(bare);
  if (!match) {
    if (/[\d余多]/.test(bare) && UNCLEAR.test(bare)) return unclearQualifier();
    return damage(
      "bad-number",
      "只写半角数字、小数点和负号；数值缺失请留空。",
      "Write digits, a point and a minus sign only; leave the cell empty if the value is missing.",
    );
  }
  const [, before = "", value = "", multiplier = "", middle = "", rest = "", behind = ""] = match;
  const words = [before, middle, behind].filter((word) => word !== "");
  const isPercent = rest === "%";
  const named = `${multiplier}${isPercent ? "" : rest}`;
  const unit = named === "" ? null : parseUnitText(named);
  const isRead = words.length <= 1 && (named === "" || unit !== null);
  const word = words[0] ?? "";
  const qualifier = BEFORE[word] ?? BEHIND[word] ?? null;
  const repaired = isRead ? { value, upper: "", qualifier, word, isPercent, unit } : null;
  if (words.length > 1 || (words.length === 0 && named !== "" && unit === null && UNCLEAR.test(rest))) {
    return unclearQualifier();
  }
  if (words.length === 1) {
    return {
      code: "number-qualifier",
      repaired,
      repair: {
        zh: `数值里只写数字：value 写 ${value}，qualifier 写 ${qualifier}，qualifier_word 写“${word}”。`,
        en: `The value is the number alone: ${value} in value, ${qualifier} in qualifier, ${word} in qualifier_word.`,
      },
    };
  }
  if (named !== "" && unit !== null) {
    return {
      code: "number-unit",
      repaired,
      repair: {
        zh: "单位不写在数值里：请换算成指标的单位，只写数字。",
        en: "The unit does not go into the cell: convert to the unit of the indicator and write the number alone.",
      },
    };
  }
  return damage(
    "bad-number",
    `“${text}”里有不认识的文字：只写半角数字、小数点和负号。`,
    `There are words in "${text}": write digits, a point and a minus sign only.`,
  );
}

function unclearQualifier(): NumberDamage {
  return damage(
    "number-qualifier",
    "限定词不写在数值里：只写数字，余、近、约等写在 qualifier 和 qualifier_word。",
    "Words such as 余, 近 or 约 go into qualifier and qualifier_word; the value is the number alone.",
  );
}

function damage(code: NumberDamageCode, zh: string, en: string): NumberDamage {
  return { code, repaired: null, repair: { zh, en } };
}

function plain(value: string): RepairedNumber {
  return { value, upper: "", qualifier: null, word: "", isPercent: false, unit: null };
}

function writeAs(value: string): Localized {
  return { zh: `请写作 ${value}。`, en: `Write ${value}.` };
}

/** Half width, no spaces, the plain minus sign; 〜 and ～ as ~. */
function narrowNumber(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u200b]+/g, " ")
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, ",")
    .replaceAll(" ", "")
    .replace(/[〜∼]/g, "~")
    .replace(/^[−–—]/, "-")
    .replace(/^\+/, "");
}

function dropThousands(text: string): string {
  return text.replace(/(?<![\d.,，'’])\d{1,3}([,，'’]\d{3})+(?![\d,，'’])/g, (group) => group.replace(/[,，'’]/g, ""));
}

function isDateLike(text: string): boolean {
  return (
    /^\d{1,2}月\d{1,2}日?$/.test(text) ||
    /^\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?$/.test(text) ||
    /^(\d{1,2}-)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(-\d{1,4})?$/i.test(text)
  );
}

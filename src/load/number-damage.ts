import type { Localized } from "../schema/localized.ts";
import { isDecimal } from "./decimal-text.ts";

/** Words that stand for “nothing known” in sheets. */
const MISSING_WORDS = /^(n\/?a|null|none|nil|无|暂无|缺|缺失|[-–—－/]+|\.{2,}|…+|#N\/A)$/i;
const QUALIFIERS = /^(近|约|超过?|逾|不足|大约|将近)|(余|多|以上|左右)[个家项件人次户]?$/;

/** What is probably wrong with a text that should be a number, and the repair. Recognises damage, never repairs it. */
export function explainNumber(found: string): Localized {
  const text = found.trim();
  const narrow = text.normalize("NFKC");
  if (MISSING_WORDS.test(text)) {
    return {
      zh: "数值缺失时单元格留空，并在 status 中写 O、L、M 或 Q。",
      en: "Leave the cell empty if the value is missing, and say why in status: O, L, M or Q.",
    };
  }
  if (found !== text && isDecimal(text)) {
    return { zh: `请删除空格，写作 ${text}。`, en: `Delete the spaces: ${text}.` };
  }
  if (/^-?\d{1,3}([,，']\d{3})+(\.\d+)?$/.test(narrow)) {
    const plain = narrow.replace(/[,，']/g, "");
    return { zh: `请删除千位分隔符，写作 ${plain}。`, en: `Delete the thousands marks: ${plain}.` };
  }
  if (/^-?\d+,\d+$/.test(narrow)) {
    const point = narrow.replace(",", ".");
    return {
      zh: `小数点用英文句点，若为 ${point} 请改写；若逗号是分隔符请删除。`,
      en: `Decimals take a point, not a comma: write ${point} if that is meant.`,
    };
  }
  if (/%$/.test(narrow)) {
    return {
      zh: "请去掉百分号，只写数字：87% 写作 87，并在 measure 或指标单位中体现百分数。",
      en: "Leave out the percent sign: 87% is written 87; that it is a percentage follows from measure or unit.",
    };
  }
  if (QUALIFIERS.test(text)) {
    return {
      zh: "限定词不写在数值里：只写数字，余、近、约等写在 qualifier 和 qualifier_word。",
      en: "Words such as 余, 近 or 约 go into qualifier and qualifier_word; the value is the number alone.",
    };
  }
  if (/^-?\d+(\.\d+)?\s*[~〜～–—-]\s*\d+(\.\d+)?$/.test(narrow)) {
    return {
      zh: "区间请分开写：下限在 value，上限在 upper，qualifier 为 range。",
      en: 'Write a range in two cells: the lower bound in value, the upper in upper, with the qualifier "range".',
    };
  }
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(narrow)) {
    return {
      zh: "Excel 已把它变成科学计数法，位数可能已丢失：请对照原文写出全部数字。",
      en: "A spreadsheet turned it into scientific notation and may have lost digits: type all of them from the source.",
    };
  }
  if (narrow !== text && isDecimal(narrow.replace(/[−–]/, "-"))) {
    const plain = narrow.replace(/[−–]/, "-");
    return { zh: `请用半角数字，写作 ${plain}。`, en: `Use half-width digits: ${plain}.` };
  }
  if (/^[−–]\d+(\.\d+)?$/.test(narrow)) {
    return { zh: "负号请用半角连字符 -。", en: "Write the minus sign as a plain hyphen." };
  }
  if (/^-?\d+(\.\d+)?\s*[万亿千百元家个项件人次㎡平方米户]+$/.test(narrow)) {
    return {
      zh: "单位不写在数值里：请换算成指标的单位，只写数字。",
      en: "The unit does not go into the cell: convert to the unit of the indicator and write the number alone.",
    };
  }
  return {
    zh: "只写半角数字、小数点和负号；数值缺失请留空。",
    en: "Write digits, a point and a minus sign only; leave the cell empty if the value is missing.",
  };
}

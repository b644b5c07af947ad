import type { Localized } from "../schema/localized.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What a spreadsheet or a habit probably made of a period, as a sentence with a space behind; "" if not recognised. */
export function explainPeriod(found: string): Localized {
  const text = found.normalize("NFKC").trim();
  const suggestion = guessPeriod(text);
  if (suggestion !== null) return { zh: `是否为 ${suggestion}？`, en: `Did you mean ${suggestion}? ` };
  if (/^\d{5}$/.test(text)) {
    return {
      zh: "这像是 Excel 的日期序号，请对照原文重写。",
      en: "This looks like the day number of a spreadsheet: type the period from the source. ",
    };
  }
  if (/^\d{1,2}月\d{1,2}日$/.test(text)) {
    return {
      zh: "Excel 可能把“1-8”这样的月份变成了日期，请对照原文重写。",
      en: "A spreadsheet may have made a date of months such as 1-8: type the period from the source. ",
    };
  }
  return { zh: "", en: "" };
}

function guessPeriod(text: string): string | null {
  const excel = /^([A-Za-z]{3})-(\d{2})$/.exec(text);
  if (excel) {
    const month = MONTHS.indexOf((excel[1] ?? "").toLowerCase()) + 1;
    return month === 0 ? null : `20${excel[2]}-${String(month).padStart(2, "0")}`;
  }
  const plain = /^(\d{4})(?:[./-]|年)(\d{1,2})(?:(?:[./-]|月)(\d{1,2}))?[月日]?$/.exec(text);
  if (plain) {
    const [, year = "", month = "", day] = plain;
    if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
    const guess = `${year}-${month.padStart(2, "0")}${day === undefined ? "" : `-${day.padStart(2, "0")}`}`;
    return guess === text ? null : guess;
  }
  const months = /^(\d{4})年?(\d{1,2})[-~—至](\d{1,2})月$/.exec(text);
  if (months) {
    const [, year = "", first = "", last = ""] = months;
    return `${year}-${first.padStart(2, "0")}/${year}-${last.padStart(2, "0")}`;
  }
  if (/^\d{4}年$/.test(text)) return text.slice(0, 4);
  return null;
}

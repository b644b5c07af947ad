import type { Localized } from "../schema/localized.ts";
import { parsePeriod } from "../model/period.ts";

/** What became of a period; each is the code of a problem. */
export type PeriodDamageCode =
  "bad-period" | "period-excel-date" | "period-lost-zero" | "period-in-words" | "period-writing";

export interface PeriodDamage {
  code: PeriodDamageCode;
  /** The period that is meant; null where a person has to look. */
  period: string | null;
  /** False if the period is only likely: a person has to confirm it. */
  isCertain: boolean;
  /** The repair in words, with a space behind in English; "" if nothing is known. */
  repair: Localized;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NUMERALS: Record<string, string> = { 一: "1", 二: "2", 三: "3", 四: "4" };

/** What a spreadsheet or a habit made of a period. */
export function examinePeriod(found: string): PeriodDamage {
  const text = found
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .trim();
  const inferred = text.endsWith("?") ? "?" : "";
  const body = inferred ? text.slice(0, -1).trim() : text;
  const guess = examineExcelDate(body) ?? examineWriting(body);
  if (!guess) return { code: "bad-period", period: null, isCertain: false, repair: { zh: "", en: "" } };
  const period = guess.period && parsePeriod(guess.period + inferred)?.text;
  if (!period) return { ...guess, period: null, repair: guess.repair ?? { zh: "", en: "" } };
  return {
    ...guess,
    period,
    repair: guess.repair ?? { zh: `是否为 ${period}？`, en: `Did you mean ${period}? ` },
  };
}

type Guess = Omit<PeriodDamage, "repair"> & { repair?: Localized };

function examineExcelDate(text: string): Guess | null {
  const named = /^([a-z]{3})[a-z]*[-\s.'’]+(\d{2}|\d{4})$/i.exec(text);
  if (named) {
    const month = MONTHS.indexOf((named[1] ?? "").toLowerCase()) + 1;
    const year = (named[2] ?? "").padStart(4, "20");
    return month === 0 ? null : guess("period-excel-date", `${year}-${pad(month)}`);
  }
  const reversed = /^(\d{2})-([a-z]{3})$/i.exec(text);
  if (reversed && MONTHS.includes((reversed[2] ?? "").toLowerCase())) {
    const month = MONTHS.indexOf((reversed[2] ?? "").toLowerCase()) + 1;
    // 19-Aug is August 2019, or the nineteenth of August of an unknown year.
    return { ...guess("period-excel-date", `20${reversed[1]}-${pad(month)}`), isCertain: false };
  }
  if (/^\d{5}(\.0+)?$/.test(text)) {
    const day = serialDay(Number(text));
    if (day === null) return null;
    const period = day.endsWith("-01") ? day.slice(0, 7) : day;
    return {
      ...guess("period-excel-date", period),
      isCertain: false,
      repair: {
        zh: `这像是 Excel 的日期序号，即 ${day}；请对照原文重写，如 ${period}。`,
        en: `This looks like the day number of a spreadsheet, for ${day}: type the period from the source, such as ${period}. `,
      },
    };
  }
  if (/^\d{1,2}月\d{1,2}日$|^\d{1,2}-[a-z]{3}$/i.test(text)) {
    return {
      code: "period-excel-date",
      period: null,
      isCertain: false,
      repair: {
        zh: "Excel 可能把“1-8”这样的月份变成了日期，请对照原文重写，如 2019-01/2019-08。",
        en: "A spreadsheet may have made a date of months such as 1-8: type the period from the source, such as 2019-01/2019-08. ",
      },
    };
  }
  const clock = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T\s]+0?0:00(:00(\.0+)?)?Z?$/.exec(text);
  if (clock) {
    const [, year = "", month = "", day = ""] = clock;
    const period = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return { ...guess("period-excel-date", period), isCertain: Number(day) !== 1 };
  }
  return null;
}

function examineWriting(text: string): Guess | null {
  const compact = text.replace(/\s+/g, "");
  const zeros = compact.replace(/(?<=-)(\d)(?=$|[-/])/g, "0$1");
  if (zeros !== compact && parsePeriod(zeros)) return guess("period-lost-zero", zeros);
  if (compact !== text && parsePeriod(compact)) return guess("period-writing", compact);
  if (compact === text.trim() && parsePeriod(text)) return guess("period-writing", text);
  return examineSeparators(compact) ?? examineChinese(compact);
}

function examineSeparators(text: string): Guess | null {
  const plain = /^(\d{4})[./](\d{1,2})(?:[./](\d{1,2}))?$/.exec(text);
  if (plain) {
    // Excel writes the first of August for August.
    const isCertain = plain[3] === undefined || Number(plain[3]) !== 1;
    return { ...guess("period-writing", joinDate(plain[1], plain[2], plain[3])), isCertain };
  }
  const quarter = /^(\d{4})-?([SHQshq])([1-4])$/.exec(text);
  if (quarter) {
    const letter = (quarter[2] ?? "").toUpperCase() === "Q" ? "Q" : "S";
    return guess("period-writing", `${quarter[1]}-${letter}${quarter[3]}`);
  }
  // 201908 may be August 2019 as well as a number.
  const run = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})?$/.exec(text);
  if (run) return guess("period-writing", joinDate(run[1], run[2], run[3]));
  const span = /^(\d{4}-\d{1,2}(?:-\d{1,2})?)(?:[~–—―]|至|到|--)(\d{4}-\d{1,2}(?:-\d{1,2})?)$/.exec(text);
  if (span) {
    const [first, last] = [span[1], span[2]].map((part) => joinDate(...splitDate(part ?? "")));
    return guess("period-writing", `${first}/${last}`);
  }
  return null;
}

function examineChinese(text: string): Guess | null {
  const words = (period: string): Guess => guess("period-in-words", period);
  const date = /^(\d{4})年(?:度|全年)?(?:(\d{1,2})月(?:份|底|末)?(?:(\d{1,2})[日号])?)?$/.exec(text);
  if (date) return words(joinDate(date[1], date[2], date[3]));
  const half = /^(\d{4})年?(上|下)半年$/.exec(text);
  if (half) return words(`${half[1]}-S${half[2] === "上" ? 1 : 2}`);
  const quarter = /^(\d{4})年?第?([一二三四1-4])季度?$/.exec(text);
  if (quarter) return words(`${quarter[1]}-Q${NUMERALS[quarter[2] ?? ""] ?? quarter[2]}`);
  const upTo = /^(\d{4})(?:年|[./-])?(\d{1,2})月?[-~–—―至到](\d{1,2})月(?:份)?$/.exec(text);
  if (upTo) {
    const [, year = "", first = "", last = ""] = upTo;
    return words(`${year}-${first.padStart(2, "0")}/${year}-${last.padStart(2, "0")}`);
  }
  const span = /^(\d{4})年(\d{1,2})月[-~–—―至到](\d{4})年(\d{1,2})月$/.exec(text);
  if (span) return words(`${joinDate(span[1], span[2])}/${joinDate(span[3], span[4])}`);
  return null;
}

function guess(code: PeriodDamageCode, period: string): Guess {
  return { code, period, isCertain: true };
}

/** The day of a serial number of a spreadsheet (1900 system); null outside 1955 to 2099. */
export function serialDay(serial: number): string | null {
  if (serial < 20_090 || serial > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}

function splitDate(text: string): [string, string, string | undefined] {
  const [year = "", month = "", day] = text.split("-");
  return [year, month, day];
}

function joinDate(year = "", month?: string, day?: string): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, "0"))).join("-");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

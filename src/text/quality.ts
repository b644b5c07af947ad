import type { Lang, Localized } from "../schema/localized.ts";
import type { Severity } from "../schema/problem.ts";

/** The words of the quality page. */
export const qualityWords = {
  title: { zh: "数据质量", en: "Data quality" },
  lead: {
    zh: "本站用程序检查每一个数字。这里列出全部检查规则，以及在现有数据中发现了什么。发现不等于错误：来源这样印，就照样保留，并说明为什么。",
    en: "Programs check every figure on this site. Here are all their rules, and what they found in the data. A finding is no error: what a source prints is kept as it is, with a word on why.",
  },
  rules: { zh: "检查规则", en: "Rules" },
  figures: { zh: "受检数字", en: "Figures" },
  findings: { zh: "发现", en: "Findings" },
  acknowledged: { zh: "已有说明", en: "Explained" },
  open: { zh: "尚无说明", en: "Open" },
  subject: { zh: "对象", en: "Where" },
  value: { zh: "数值", en: "Value" },
  finding: { zh: "发现", en: "What was found" },
  judgement: { zh: "说明", en: "Explanation" },
  rule: { zh: "规则", en: "Rule" },
  looksFor: { zh: "查什么", en: "What it looks for" },
  severity: { zh: "级别", en: "Level" },
  code: { zh: "代码", en: "Code" },
  quietTitle: { zh: "没有发现的规则", en: "Rules that found nothing" },
  quietLead: {
    zh: "这些规则也检查了全部数据，现在没有发现。",
    en: "These rules went over all the data as well and have nothing to report.",
  },
  formTitle: { zh: "写法与结构", en: "Spelling and structure" },
  formLead: {
    zh: "文件、表格、代码和版本是否合乎要求。有一处错误，网站就不会生成，所以公开的数据中没有这类错误。",
    en: "Whether files, tables, codes and releases are as they should be. With one error the site is not built, so that published data have none.",
  },
  seeContradiction: { zh: "见“疑点与口径”：", en: "See the note: " },
} satisfies Record<string, Localized>;

/** The level of a finding, with its own sign. */
export const severityLabels: Record<Severity, Localized> = {
  error: { zh: "■ 错误", en: "■ error" },
  warning: { zh: "△ 警告", en: "△ warning" },
  note: { zh: "○ 提示", en: "○ note" },
};

/** `数据编辑：……` / `Data editor: …` */
export function judgedBy(by: Localized, reason: Localized, lang: Lang): string {
  return lang === "zh" ? `${by.zh}：${reason.zh}` : `${by.en}: ${reason.en}`;
}

/** A place in a file, for findings that are not about a figure: `reference/scopes.csv，第2行，name_zh`. */
export function placeText(file: string, row: number | null, column: string | null, lang: Lang): string {
  const parts = [file, row === null ? "" : lang === "zh" ? `第${row}行` : `row ${row}`, column ?? ""];
  return parts.filter(Boolean).join(lang === "zh" ? "，" : ", ");
}

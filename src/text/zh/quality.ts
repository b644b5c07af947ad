import type { Severity } from "../../schema/problem.ts";

/** The words of the quality page. */
export const qualityWords = {
  title: "数据质量",
  lead: "本站用程序检查每一个数字。这里列出全部检查规则，以及在现有数据中发现了什么。发现不等于错误：来源这样印，就照样保留，并说明为什么。",
  rules: "检查规则",
  figures: "受检数字",
  findings: "发现",
  acknowledged: "已有说明",
  open: "尚无说明",
  subject: "对象",
  value: "数值",
  finding: "发现",
  judgement: "说明",
  rule: "规则",
  looksFor: "查什么",
  severity: "级别",
  code: "代码",
  quietTitle: "没有发现的规则",
  quietLead: "这些规则也检查了全部数据，现在没有发现。",
  formTitle: "写法与结构",
  formLead: "文件、表格、代码和版本是否合乎要求。有一处错误，网站就不会生成，所以公开的数据中没有这类错误。",
  seeContradiction: "见“疑点与口径”：",
} satisfies Record<string, string>;

/** The level of a finding, with its own sign. */
export const severityLabels: Record<Severity, string> = {
  error: "■ 错误",
  warning: "△ 警告",
  note: "○ 提示",
};

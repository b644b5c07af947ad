import type { Audience } from "../../schema/briefing.ts";
import type { Absence } from "../../model/absence.ts";
import type { WarningRule } from "../../model/warnings/index.ts";

/** The fixed words of briefings and warnings. */
export const briefingWords = {
  briefingsLead:
    "由数据直接写成的一页纸汇报，附可编辑的演示文稿、文稿和打印件。每个数字都通向它的那一行，一期所依据的版本不再改动。",
  kicker: "一页纸汇报",
  downloads: "下载",
  period: "时期",
  edition: "编制日期",
  restsOn: "依据版本",
  readers: "版别",
  table: "主要指标",
  tableRest: "主要指标（续）",
  summary: "总体情况",
  highlights: "亮点",
  shortfalls: "问题和短板",
  people: "原因和下一步打算",
  causes: "原因分析",
  nextSteps: "下一步打算",
  charts: "图表",
  changes: "与上一期相比",
  notes: "数据口径和来源",
  sources: "来源",
  rules: "判断规则",
  seeRules: "判断规则和界线见“数据口径和来源”。",
  rest: "附：一页纸以外的内容",
  seeRest: "其余各项见附页。",
  references: "数字出处",
  referencesLead: "每个数字在来源中的位置，以及它在数据集中的标识；推算的数列出所依据的各行。",
  what: "内容",
  sourcePlace: "出处",
  rowId: "数据行标识",
  speakerNotes: "本页数字的出处",
  address: "网址",
  blank: "（由人填写，系统不代写）",
  noHighlights: "按所列规则，本期没有可列为亮点的数字。",
  noShortfalls: "按所列规则，本期没有触发预警。",
  againstTarget: "比年度目标",
  notApplicableNote: "“—”为不适用。",
  derived: "推算",
  derivedHead: "推算的数",
  overviewKey: "总览",
  notesKey: "备注",
  print: "打印",
  noAddress: "站点未设公开地址，故不印二维码。",
  qrAlt: "本期固定网址的二维码",
  body: "主体",
  indicator: "指标",
  value: "数值",
  growth: "增幅或占比",
  target: "年度目标",
  completion: "完成率",
  gap: "比序时进度",
  place: "位次",
  parent: "与上级之差",
  light: "灯",
  lastingAddress: "本期固定网址：",
  earlierEditions: "以前各期：",
  lasting: "这是本期的固定网址，内容以后不再改动。",
  oldEdition: "这是以前的一期，内容不再改动。最新一期：",
  previousNone: "本期为第一期。",
  unchanged: "与上一期相比，数字没有变化。",
  stillMissing: "仍然缺少",
  present: "演示",
  presentHelp: "全屏逐页显示：← → 翻页，Home End 首页末页，O 总览，N 备注，Esc 退出",
  presentBar: "演示",
  previousSlide: "上一页",
  nextSlide: "下一页",
  leave: "退出",
  warningsLead: "按固定规则从数据中找出的预警。规则和界线列在下面；预警说的是资料，不是对单位的评价。",
  askedAt: "判断日期",
  warning: "预警内容",
  rule: "规则",
  quietRules: "没有触发的规则",
} satisfies Record<string, string>;

/** Names of the things on a slide, for screen readers and the list of its parts. */
export const slidePartLabels = {
  title: "标题",
  text: "正文",
  table: "表格",
  chart: "图表",
  unit: "图表名称和单位",
  box: "填写框",
  foot: "页脚",
  ornament: "装饰",
} satisfies Record<string, string>;

/** Why a cell is empty. Only where a row says so does a source not give something. */
export const absenceLabels: Record<Absence, string> = {
  "source-silent": "来源未给出",
  "no-row": "未收录",
  "not-computed": "不推算",
  "not-applicable": "—",
};

/** Columns that no row fills, below the table. */
export const leftOut = "{why}，故不列：{what}。" satisfies string;

export const audienceLabels: Record<Audience, string> = {
  public: "公开版，不列位次",
  internal: "内部版",
};

export const warningLabels: Record<WarningRule, string> = {
  "behind-pace": "落后于序时进度",
  "below-target": "未达到年度目标",
  falling: "下降",
  "overdue-milestone": "到期未见实绩",
  "register-at-risk": "退库和入库不足",
  "resolution-rate-low": "办结率偏低",
  "resolution-rate-unclear": "办结率无法核对",
  contradiction: "来源有矛盾",
  "missing-value": "提到而未给出的数",
  "stale-figure": "数字陈旧",
  "stale-data": "资料陈旧",
};

/** Whose limits these are. */
export const ownLimits = "界线由本站自定，不是官方标准。" satisfies string;

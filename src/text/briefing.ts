import type { Audience } from "../schema/briefing.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Plan, Site } from "../schema/site.ts";
import type { Light } from "../model/light.ts";
import type { WarningRule } from "../model/warnings/index.ts";

/** The fixed words of briefings and warnings. */
export const briefingWords = {
  briefingsLead: {
    zh: "由数据直接写成的一页纸汇报，附可编辑的演示文稿、文稿和打印件。每个数字都通向它的那一行，一期所依据的版本不再改动。",
    en: "One-page briefings written from the data, with slides and documents to edit and a file to print. Every number leads to its row, and the releases that an edition rests on never change.",
  },
  kicker: { zh: "一页纸汇报", en: "One-page briefing" },
  downloads: { zh: "下载", en: "Downloads" },
  period: { zh: "时期", en: "Period" },
  edition: { zh: "编制日期", en: "Edition of" },
  restsOn: { zh: "依据版本", en: "Rests on" },
  readers: { zh: "版别", en: "For" },
  table: { zh: "主要指标", en: "Main indicators" },
  tableRest: { zh: "主要指标（续）", en: "Main indicators, continued" },
  summary: { zh: "总体情况", en: "Overview" },
  highlights: { zh: "亮点", en: "Bright spots" },
  shortfalls: { zh: "问题和短板", en: "Problems and shortfalls" },
  people: { zh: "原因和下一步打算", en: "Causes and next steps" },
  causes: { zh: "原因分析", en: "Causes" },
  nextSteps: { zh: "下一步打算", en: "Next steps" },
  charts: { zh: "图表", en: "Charts" },
  changes: { zh: "与上一期相比", en: "Since the last edition" },
  notes: { zh: "数据口径和来源", en: "Notes and sources" },
  sources: { zh: "来源", en: "Sources" },
  rules: { zh: "判断规则", en: "Rules applied" },
  seeRules: {
    zh: "判断规则和界线见“数据口径和来源”。",
    en: "The rules applied, with their limits, stand under “Notes and sources”.",
  },
  rest: { zh: "附：一页纸以外的内容", en: "Annex: What the one page leaves out" },
  seeRest: { zh: "其余各项见附页。", en: "The rest stands in the annex." },
  references: { zh: "数字出处", en: "Where each number comes from" },
  referencesLead: {
    zh: "每个数字在来源中的位置，以及它在数据集中的标识；推算的数列出所依据的各行。",
    en: "The place of each number in its source, and the id of its row in the dataset; for derived numbers, the rows that went in.",
  },
  what: { zh: "内容", en: "What it is" },
  sourcePlace: { zh: "出处", en: "Source" },
  rowId: { zh: "数据行标识", en: "Id of the row" },
  speakerNotes: { zh: "本页数字的出处", en: "Where the numbers on this slide come from" },
  address: { zh: "网址", en: "Address" },
  blank: { zh: "（由人填写，系统不代写）", en: "(to be written by people; the system writes nothing here)" },
  noHighlights: {
    zh: "按所列规则，本期没有可列为亮点的数字。",
    en: "Under the rules applied, no figure counts as a bright spot.",
  },
  noShortfalls: {
    zh: "按所列规则，本期没有触发预警。",
    en: "Under the rules applied, no warning was raised.",
  },
  notGiven: { zh: "来源未给出", en: "not in the source" },
  derived: { zh: "推算", en: "derived" },
  derivedHead: { zh: "推算的数", en: "Derived numbers" },
  overviewKey: { zh: "总览", en: "Overview" },
  notesKey: { zh: "备注", en: "Notes" },
  print: { zh: "打印", en: "Print" },
  noAddress: {
    zh: "站点未设公开地址，故不印二维码。",
    en: "No QR code is printed: the site has no public address yet.",
  },
  qrAlt: { zh: "本期固定网址的二维码", en: "QR code of the lasting address of this edition" },
  body: { zh: "主体", en: "Body" },
  indicator: { zh: "指标", en: "Indicator" },
  value: { zh: "数值", en: "Value" },
  growth: { zh: "增幅或占比", en: "Growth or share" },
  target: { zh: "年度目标", en: "Annual target" },
  completion: { zh: "完成率", en: "Completed" },
  gap: { zh: "比序时进度", en: "Gap to plan" },
  place: { zh: "位次", en: "Place" },
  parent: { zh: "与上级之差", en: "Gap to the zone" },
  light: { zh: "灯", en: "Light" },
  lastingAddress: { zh: "本期固定网址：", en: "Lasting address of this edition: " },
  earlierEditions: { zh: "以前各期：", en: "Earlier editions: " },
  lasting: {
    zh: "这是本期的固定网址，内容以后不再改动。",
    en: "This is the lasting address of the edition; it will not change.",
  },
  oldEdition: {
    zh: "这是以前的一期，内容不再改动。最新一期：",
    en: "This is an earlier edition, kept as it was. The latest: ",
  },
  previousNone: { zh: "本期为第一期。", en: "This is the first edition." },
  unchanged: { zh: "与上一期相比，数字没有变化。", en: "No figure has changed since the last edition." },
  stillMissing: { zh: "仍然缺少", en: "Still missing" },
  present: { zh: "演示", en: "Present" },
  presentHelp: {
    zh: "全屏逐页显示：← → 翻页，Home End 首页末页，O 总览，N 备注，Esc 退出",
    en: "full screen, slide by slide: ← → to move, Home and End, O for the overview, N for notes, Esc to leave",
  },
  presentBar: { zh: "演示", en: "Presenting" },
  previousSlide: { zh: "上一页", en: "Back" },
  nextSlide: { zh: "下一页", en: "Next" },
  leave: { zh: "退出", en: "Leave" },
  warningsLead: {
    zh: "按固定规则从数据中找出的预警。规则和界线列在下面；预警说的是资料，不是对单位的评价。",
    en: "Early warnings found in the data by fixed rules, which are printed below with their limits. A warning speaks of the record; it is no verdict on a body.",
  },
  askedAt: { zh: "判断日期", en: "Judged on" },
  warning: { zh: "预警内容", en: "Warning" },
  rule: { zh: "规则", en: "Rule" },
  none: { zh: "没有触发。", en: "None." },
} satisfies Record<string, Localized>;

/** Names of the things on a slide, for screen readers and the list of its parts. */
export const slidePartLabels = {
  title: { zh: "标题", en: "Title" },
  text: { zh: "正文", en: "Text" },
  table: { zh: "表格", en: "Table" },
  chart: { zh: "图表", en: "Chart" },
  unit: { zh: "图表名称和单位", en: "Name of the chart and unit" },
  box: { zh: "填写框", en: "Box to fill in" },
  foot: { zh: "页脚", en: "Foot" },
  ornament: { zh: "装饰", en: "Ornament" },
} satisfies Record<string, Localized>;

/** Shape and word of each light; the colour is the style sheet's. */
export const lightLabels: Record<Light, Localized & { shape: string }> = {
  green: { shape: "●", zh: "正常", en: "on time" },
  watch: { shape: "◇", zh: "关注", en: "watch" },
  yellow: { shape: "◆", zh: "预警", en: "warning" },
  red: { shape: "■", zh: "滞后", en: "behind" },
  unknown: { shape: "○", zh: "无法判断", en: "cannot tell" },
};

export const audienceLabels: Record<Audience, Localized> = {
  public: { zh: "公开版，不列位次", en: "the public; places are not printed" },
  internal: { zh: "内部版", en: "internal use" },
};

export const warningLabels: Record<WarningRule, Localized> = {
  "behind-pace": { zh: "落后于序时进度", en: "Behind the planned pace" },
  falling: { zh: "下降", en: "Falling" },
  "overdue-milestone": { zh: "到期未见实绩", en: "Due, with no result on record" },
  "register-at-risk": { zh: "退库和入库不足", en: "The register at risk" },
  "resolution-rate-low": { zh: "办结率偏低", en: "Low resolution rate" },
  "resolution-rate-unclear": { zh: "办结率无法核对", en: "Resolution rate that cannot be checked" },
  contradiction: { zh: "来源有矛盾", en: "Sources that disagree" },
  "missing-value": { zh: "提到而未给出的数", en: "Mentioned but not given" },
  "stale-data": { zh: "资料陈旧", en: "Stale data" },
};

/** What a rule says, with the limits from the settings of the site. */
export function ruleText(rule: WarningRule, limits: Site["thresholds"], lang: Lang): string {
  const zh = lang === "zh";
  const points = (n: number): string => String(n).replace("-", "−");
  const { green, yellow, red } = limits.pace;
  switch (rule) {
    case "behind-pace":
      return zh
        ? `完成率减序时进度：不低于${points(green)}个百分点为正常，低于${points(green)}而高于${points(yellow)}个为关注，${points(red)}至${points(yellow)}个为预警，低于${points(red)}个为滞后。序时进度按已过月数除以12；另有进度安排的，按安排判断。`
        : `Completion less the planned progress: on time from ${points(green)} percentage points up, to be watched below that and above ${points(yellow)}, a warning from ${points(red)} to ${points(yellow)}, behind below ${points(red)}. The plan is months elapsed ÷ 12, or the plan of the target where it has one.`;
    case "falling":
      return zh
        ? "来源报告的增幅为负，而指标以增长为好。"
        : "The source reports a fall of something that is meant to grow.";
    case "overdue-milestone":
      return zh
        ? "计划或目标的期限早于判断日期，资料中没有该步骤的实绩；不等于没有完成。"
        : "A planned step is past its date and no result is on record, which does not mean that it was missed.";
    case "register-at-risk": {
      const { net, reserve_cover: cover } = limits.register;
      const [fold, times] = cover === 1 ? ["", ""] : [`的${cover}倍`, `${cover} times `];
      return zh
        ? `在库企业净增（与上一时点之差，或入库减退库）低于${points(net)}家为预警；入库数落后于年度目标的，按进度的界线亮灯；后备企业少于目标尚差数${fold}，列为关注。只看家数，没有这些数的不判断。`
        : `A warning where the net gain of the register, against the time before or entries less exits, is below ${points(net)}; entries behind the annual target, by the limits of the pace; to be watched where the reserve is smaller than ${times}what is missing from the target. Counts alone are looked at, and nothing is said without them.`;
    }
    case "resolution-rate-low":
      return zh ? `办结率低于${limits.resolution_rate}%。` : `A resolution rate below ${limits.resolution_rate}%.`;
    case "resolution-rate-unclear":
      return zh
        ? "缺少受理数或办结数，或者件数只是约数，办结率无从核对。"
        : "Requests received or resolved are not given, or only roughly, so that the rate cannot be checked.";
    case "contradiction":
      return zh
        ? "来源自相矛盾，或与算术不符，两个数都保留。"
        : "A source disagrees with itself, with another or with arithmetic; both figures are kept.";
    case "missing-value":
      return zh ? "来源提到某个数而没有写出来。" : "A source speaks of a figure without printing it.";
    case "stale-data":
      return zh
        ? `最新的实际数比判断日期早${limits.stale_months}个月以上。`
        : `The latest result is more than ${limits.stale_months} months older than the day of judgement.`;
  }
}

/** The rule of bright spots. */
export function highlightRule(least: number, lang: Lang): string {
  return lang === "zh"
    ? `亮点：增幅不低于${least}%，或完成率快于进度，或增幅高于上级；以减少为好的，降幅不低于${least}%。存疑的数不列，来源有矛盾的注◆。`
    : `Bright spots: growth of ${least}% or more, progress ahead of plan, or growth above that of the zone; for what is meant to shrink, a fall of ${least}% or more. Figures in doubt are left out; ◆ marks those that sources disagree on.`;
}

/**
 * The limits of the rules that were applied, in one line for under the indicator table; rules without
 * a limit are left out. `growth` is the limit of bright spots, null where they are not asked for. "" where nothing applies.
 */
export function limitsLine(
  rules: readonly WarningRule[],
  limits: Site["thresholds"],
  growth: number | null,
  lang: Lang,
): string {
  const zh = lang === "zh";
  const number = (n: number): string => String(n).replace("-", "−");
  const [good, watch, yellow, red] = (["green", "watch", "yellow", "red"] as const).map((light) =>
    zh ? lightLabels[light].zh : ` ${lightLabels[light].en}`,
  );
  const { pace, register } = limits;
  const gaps = [
    `≥${number(pace.green)}${zh ? "" : " pp"}${good}`,
    `>${number(pace.yellow)}${watch}`,
    `≥${number(pace.red)}${yellow}`,
    `<${number(pace.red)}${red}`,
  ];
  const cover = register.reserve_cover === 1 ? "" : `${register.reserve_cover}×`;
  const words: Partial<Record<WarningRule, Localized>> = {
    "behind-pace": {
      zh: `比序时进度${gaps.join("、")}（百分点）`,
      en: `gap ${gaps.join(", ")}`,
    },
    "register-at-risk": {
      zh: `在库净增<${number(register.net)}家${yellow}，后备<${cover}尚差数${watch}`,
      en: `net gain <${number(register.net)}${yellow}, reserve <${cover}what is missing${watch}`,
    },
    "resolution-rate-low": {
      zh: `办结率<${limits.resolution_rate}%${yellow}`,
      en: `resolution rate <${limits.resolution_rate}%${yellow}`,
    },
    "stale-data": {
      zh: `资料早${limits.stale_months}个月以上${watch}`,
      en: `data >${limits.stale_months} months${watch}`,
    },
  };
  const told = [
    ...rules.flatMap((rule) => words[rule]?.[lang] ?? []),
    ...(growth === null ? [] : [zh ? `亮点增幅≥${growth}%` : `growth ≥${growth}% bright`]),
  ];
  if (told.length === 0) return "";
  return zh ? `界线：${told.join("；")}。` : `Limits: ${told.join("; ")}.`;
}

/** A planned curve, printed wherever it is used: both paces are given, and this says which one judges. */
export function planText({ name, year, quarters, months }: Plan, lang: Lang): string {
  const zh = lang === "zh";
  const shares = (quarters ?? months ?? []).map((share) => `${share}%`).join(zh ? "、" : ", ");
  const ends = quarters ? (zh ? "各季末" : "quarter") : zh ? "各月末" : "month";
  const within = quarters ? (zh ? "，季内按月均摊" : ", even within a quarter") : "";
  return zh
    ? `${name.zh}（${year}年）：${ends}累计应完成${shares}${within}。灯和预警按它判断，序时进度一并列出。`
    : `${upperFirst(name.en)} (${year}): due by the end of each ${ends} ${shares}${within}. Lights and warnings follow it; the even pace stands beside it.`;
}

function upperFirst(text: string): string {
  const bare = text.replace(/^the /, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Whose limits these are. */
export const ownLimits = {
  zh: "界线由本站自定，写在 data/site.json 中，不是官方标准。",
  en: "The limits are this site’s own choice, set in data/site.json; they are no official standard.",
} satisfies Localized;

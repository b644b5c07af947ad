import type { Needs } from "../model/needs.ts";
import type { ChartKind } from "../schema/codes.ts";
import type { Lang, Localized } from "../schema/localized.ts";

/** What each kind of chart is for, in a sentence or two. */
export const kindPurpose: Record<ChartKind, Localized> = {
  "big-numbers": {
    zh: "少数几个要数，各有名称、变化和时期。单位可以不同。",
    en: "A few figures that matter, each with its name, its change and its period. Units may differ.",
  },
  figures: {
    zh: "不可比的数逐项列出，各有时期，不排名，不共用刻度。",
    en: "Figures that cannot be compared, one by one, each with its period: no order by size and no scale.",
  },
  bars: {
    zh: "同一单位的数从零比长短，数直接写在条上。",
    en: "Values of one unit compared by length from zero, labelled on the bars.",
  },
  "before-after": {
    zh: "一件事的两个状态：改革前后，两个年份。",
    en: "Two states of one thing: before and after a reform, or two years.",
  },
  completion: {
    zh: "完成了多少：部分和整体成对，来源印的比率另列。",
    en: "How much is done: a part and its whole, with the rate as the source printed it.",
  },
  target: {
    zh: "目标与实际。目标、计划画成虚线框，不与结果混同。",
    en: "Target and result. Targets and plans are dashed outlines and never look like results.",
  },
  pipeline: {
    zh: "从线索到落地的各个阶段。只有确数才算通过率。",
    en: "Stages from first talks to landing. What passes is worked out from exact numbers only.",
  },
  tiers: {
    zh: "大小悬殊的数，用对数刻度上的点，不用长短。",
    en: "Numbers of very different size, as dots on a logarithmic scale: places, not lengths.",
  },
  timeline: {
    zh: "何时发生了什么。推断的日期画成空心。",
    en: "What happened when. Inferred dates are hollow.",
  },
  share: {
    zh: "部分占整体多少：一个画成一百格，几个画成条。",
    en: "A part of a whole: one as a hundred squares, several as bars.",
  },
  line: {
    zh: "随时间的变化：月、季、年；累计数则每年一条线，按月叠放。缺数处断开。",
    en: "Change over time: months, quarters, years; of years to date each year is a line over the months. Gaps stay gaps.",
  },
  "grouped-bars": {
    zh: "分组比较：主标签是组，副标签是条的名称。",
    en: "Comparison in groups: the label names the group, the second label the bar.",
  },
  "stacked-bars": {
    zh: "可以相加的部分叠成一条；来源印了合计就一并写出，差额画成空格。",
    en: "Parts that add up, end to end; a printed total is shown, and what it leaves unitemised is pale.",
  },
  heat: {
    zh: "园区乘指标的表，底色深浅表示同列中的大小，数总是印出。",
    en: "Parks by indicators: the ground shows the size within a column, and the number is always printed.",
  },
  gantt: {
    zh: "计划与实际的时段，竖线是资料截止日，不是今天。",
    en: "Planned and actual spans. The line is the day that knowledge reaches to, not today.",
  },
  multiples: {
    zh: "一个主体一张小图，单位相同则刻度相同。inner 选小图的种类：条、折线、占比或前后。",
    en: "A small chart for each body, on one scale where the unit is one. inner names what they are: bars, lines, shares or changes.",
  },
  interval: {
    zh: "“余、近、约”和范围画成区间：来源说到哪里，就画到哪里。",
    en: "“Over”, “nearly”, “about” and ranges drawn as intervals: as far as the source goes and no further.",
  },
};

/** The names of the cases that every kind is tried with. */
export const caseNames: Record<string, Localized> = {
  ordinary: { zh: "平常", en: "Ordinary" },
  "long names": { zh: "名称和数都很长", en: "Long names and long values" },
  "one row": { zh: "只有一行", en: "A single row" },
  "no rows": { zh: "没有行", en: "No rows" },
  "all missing": { zh: "全部缺数", en: "All values missing" },
  forecast: { zh: "有推算的区间", en: "With a forecast" },
  "of bars": { zh: "小图为条（inner: bars）", en: "Of bars (inner: bars)" },
  "of shares": { zh: "小图为占比（inner: share）", en: "Of shares (inner: share)" },
  "of changes": { zh: "小图为前后（inner: before-after）", en: "Of changes (inner: before-after)" },
  negative: { zh: "有负数", en: "Negative values" },
  huge: { zh: "极大", en: "Huge values" },
  tiny: { zh: "极小", en: "Tiny values" },
};

const datesOnly: Localized = {
  zh: "时间图只按日期画；数无论大小正负，只印在旁边。",
  en: "Marks stand for dates only; numbers of any size and sign are printed beside them.",
};

/** What a case means for a kind, where the drawing alone would puzzle. */
export const caseNotes: Partial<Record<ChartKind, Record<string, Localized>>> = {
  completion: {
    negative: {
      zh: "部分小于零时条不填色，比率照算术写出。",
      en: "A part below zero fills nothing of its bar; the rate is plain arithmetic.",
    },
  },
  share: {
    negative: {
      zh: "部分小于零时不填格，比率照算术写出。",
      en: "A part below zero fills no square; the rate is plain arithmetic.",
    },
    huge: {
      zh: "部分和整体一同放大，比率不变，只是数更长。",
      en: "Part and whole grow alike: the share stays, and the numbers are longer.",
    },
  },
  pipeline: {
    negative: {
      zh: "阶段里的数不会小于零；若有，照数画出，但不连成漏斗。",
      en: "No stage holds fewer than none; such a number is drawn as it is, but joined to no other.",
    },
  },
  tiers: {
    negative: {
      zh: "对数刻度上没有零和负数的位置：只印数，不画点。",
      en: "A log scale has no place for zero or less: the number is printed, without a dot.",
    },
  },
  heat: {
    negative: {
      zh: "底色从列中最小的数到最大的数由浅到深，负数最浅。",
      en: "Grounds deepen from the lowest value of a column to the highest; negative values are the palest.",
    },
  },
  timeline: { negative: datesOnly, huge: datesOnly, tiny: datesOnly },
  gantt: { negative: datesOnly, huge: datesOnly, tiny: datesOnly },
};

/** The words of the pages of kinds. */
export const kindWords = {
  title: { zh: "图表种类", en: "Kinds of chart" },
  lead: {
    zh: "每种图适合说什么，需要什么数据，各种数据下画成什么样。例子中的园区、指标和数都是虚构的。",
    en: "What each kind is good for, what data it needs, and how it looks with every sort of data. The parks, indicators and values of the examples are all made up.",
  },
  madeUp: { zh: "虚构数据", en: "Made-up data" },
  needs: { zh: "需要的数据", en: "Data it needs" },
  kind: { zh: "种类", en: "Kind" },
  rows: { zh: "至少行数", en: "Rows at least" },
  parts: { zh: "必须的 as", en: "as, required" },
  optional: { zh: "可用的 as", en: "as, optional" },
  unit: { zh: "单位", en: "Unit" },
  oneUnit: { zh: "必须相同", en: "one only" },
  anyUnit: { zh: "可以不同", en: "may differ" },
  none: { zh: "无", en: "none" },
  examples: { zh: "例子", en: "Examples" },
  inUse: { zh: "本站用到的", en: "In use on this site" },
  json: { zh: "怎样写", en: "How to write it" },
  jsonLead: {
    zh: "在 data/charts/ 新建一个 JSON 文件，文件名就是地址。select 取行，as 给行命名；label 和 sublabel 决定两行标签取自哪里。",
    en: "Make a JSON file in data/charts/; its name becomes the address. select picks rows, as names them; label and sublabel say where the two labels come from.",
  },
  sampleTitle: { zh: "图的主题", en: "Topic of the chart" },
} satisfies Record<string, Localized>;

/** `至少2行；as：before、after` / `2 rows or more; as: before, after`: one line for lists. */
export function needsText(needs: Needs, lang: Lang): string {
  const comma = lang === "zh" ? "、" : ", ";
  const words = [
    lang === "zh" ? `至少${needs.rows}行` : needs.rows === 1 ? "1 row or more" : `${needs.rows} rows or more`,
    needs.oneUnit ? (lang === "zh" ? "同一单位" : "one unit") : "",
    needs.parts.length > 0 ? `as${lang === "zh" ? "：" : ": "}${needs.parts.join(comma)}` : "",
  ];
  return words.filter(Boolean).join(lang === "zh" ? "；" : "; ");
}

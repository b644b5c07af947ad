import type { ChartKind } from "../../schema/codes.ts";

/** What each kind of chart is for, in a sentence or two. */
export const kindPurpose: Record<ChartKind, string> = {
  "big-numbers": "少数几个要数，各有名称、变化和时期。单位可以不同。",
  figures: "不可比的数逐项列出，各有时期，不排名，不共用刻度。",
  bars: "同一单位的数从零比长短，数直接写在条上。",
  "before-after": "一件事的两个状态：改革前后，两个年份。",
  completion: "完成了多少：部分和整体成对，来源印的比率另列。",
  target: "目标与实际。目标、计划画成虚线框，不与结果混同。",
  pipeline: "从线索到落地的各个阶段。注明后一阶段出自前一阶段（nested）、又都是确数的，才算通过率。",
  tiers: "大小悬殊的数，用对数刻度上的点，不用长短。",
  timeline: "何时发生了什么。推断的日期画成空心。",
  share: "部分占整体多少：一个画成一百格，几个画成条。",
  line: "随时间的变化：月、季、年；累计数则每年一条线，按月叠放。缺数处断开。",
  "grouped-bars": "分组比较：主标签是组，副标签是条的名称。",
  "stacked-bars": "可以相加的部分叠成一条；来源印了合计就一并写出，差额画成空格。",
  heat: "园区乘指标的表，底色深浅表示同列中的大小，数总是印出。",
  gantt: "计划与实际的时段，竖线是资料截止日，不是今天。",
  multiples: "一个主体一张小图，单位相同则刻度相同。inner 选小图的种类：条、折线、占比或前后。",
  interval: "“余、近、约”和范围画成区间：来源说到哪里，就画到哪里。",
  ranking: "各主体按最新一期的数排位次，写出比上一期升降几位；数相同的并列。",
  "spark-table": "一行一个序列：最新一期、变化、走势和目标。单位可以不同。",
};

/** The names of the cases that every kind is tried with. */
export const caseNames: Record<string, string> = {
  ordinary: "平常",
  "long names": "名称和数都很长",
  "one row": "只有一行",
  "no rows": "没有行",
  "all missing": "全部缺数",
  forecast: "有推算的区间",
  "of bars": "小图为条（inner: bars）",
  "of shares": "小图为占比（inner: share）",
  "of changes": "小图为前后（inner: before-after）",
  negative: "有负数",
  huge: "极大",
  tiny: "极小",
};

export const datesOnly: string = "时间图只按日期画；数无论大小正负，只印在旁边。";

/** What a case means for a kind, where the drawing alone would puzzle. */
export const caseNotes: Partial<Record<ChartKind, Record<string, string>>> = {
  completion: {
    negative: "部分小于零时条不填色，比率照算术写出。",
  },
  share: {
    negative: "部分小于零时不填格，比率照算术写出。",
    huge: "部分和整体一同放大，比率不变，只是数更长。",
  },
  pipeline: {
    negative: "阶段里的数不会小于零；若有，照数画出，但不连成漏斗。",
  },
  tiers: {
    negative: "对数刻度上没有零和负数的位置：只印数，不画点。",
  },
  heat: {
    negative: "底色从列中最小的数到最大的数由浅到深，负数最浅。",
  },
  timeline: { negative: datesOnly, huge: datesOnly, tiny: datesOnly },
  gantt: { negative: datesOnly, huge: datesOnly, tiny: datesOnly },
};

/** The words of the pages of kinds. */
export const kindWords = {
  title: "图表种类",
  lead: "每种图适合说什么，需要什么数据，各种数据下画成什么样。例子中的园区、指标和数都是虚构的。",
  madeUp: "虚构数据",
  needs: "需要的数据",
  kind: "种类",
  rows: "至少行数",
  parts: "必须的 as",
  optional: "可用的 as",
  unit: "单位",
  oneUnit: "必须相同",
  anyUnit: "可以不同",
  none: "无",
  examples: "例子",
  inUse: "本站用到的",
  json: "怎样写",
  jsonLead:
    "在 data/charts/ 新建一个 JSON 文件，文件名就是地址。select 取行，as 给行命名；label 和 sublabel 决定两行标签取自哪里。",
  sampleTitle: "图的主题",
} satisfies Record<string, string>;

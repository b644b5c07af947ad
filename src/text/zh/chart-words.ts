import type { DrawingWords } from "../figure-words.ts";

/** The fixed words of drawings; `{}` is filled in by the chart. */
export const drawingWords: DrawingWords = {
  printed: "来源印作",
  derived: "推算",
  passed: "为上一阶段的{}（推算）",
  ofAll: "共",
  change: "变化",
  inferred: "日期为推断",
  logScale: "对数刻度",
  missing: "未公布",
  shade: "底色越深，同列中数值越大",
  sketch: "浅色部分示意“余、近、约”，不是来源给出的界限",
  notZero: "纵轴不从零开始",
  ownScale: "各小图刻度不同",
  rest: "其余未分列",
};

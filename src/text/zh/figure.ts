import type { FigureTexts } from "../figure-words.ts";

export const figureTexts: FigureTexts = {
  percent: "百分比",
  unit: "单位",
  periodsAsShown: (first, last) => `${first === last ? first : `${first}—${last}`}年，时期见各项`,
  tookPlace: "已发生",
  stageAhead: {
    plan: (stage) => `计划${stage}`,
    target: (stage) => `${stage}目标`,
    forecast: (stage) => `预计${stage}`,
  },
  endOf: (period) => `${period}底`,
  knownUpTo: (day) => `资料截至${day}`,
  notComparable: (differences) => `${differences}不同，不可比`,
  version: (version) => `${version}版`,
  frozenVersion: (version) => `${version}（固定地址）`,
};

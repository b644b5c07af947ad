import { type Sign } from "../../schema/codes.ts";

export const labels: Record<Sign, string> = {
  contradiction: "有矛盾",
  open: "待核",
  scope: "口径说明",
  rounding: "小数取舍",
};

export const meanings: Record<Sign, string> = {
  contradiction: "来源的两个数互相抵触，或与算术不符，都照录",
  open: "这个数的范围或读法，来源没有说清",
  scope: "几个数口径不同，并不矛盾，不可混用",
  rounding: "来源印的比率可能是截去小数或取整所得",
};

export const signTexts = {
  /** Before the values that bear a sign. */
  valuesWithSign: "带记号的数",
  /** Before the signs of a picture. */
  inChart: "图中有记号",
  /** Before the legend of the signs. */
  signs: "记号",
  /** A sign and what it means, in that legend. */
  explained: (sign: string, meaning: string): string => `${sign}，${meaning}`,
};

/** What stands between words: marks with the blanks that the language wants around them. */
export const joints = {
  comma: "，",
  semicolon: "；",
  space: "",
  colon: "：",
  list: "、",
  open: "（",
  close: "）",
  stop: "。",
  nextSentence: "。",
  dot: "　",
};

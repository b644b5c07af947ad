/** What stands between words: marks with the blanks that the language wants around them. */
export const joints = {
  comma: "，",
  semicolon: "；",
  space: "",
  colon: "：",
  list: "、",
  and: "和",
  or: "或",
  open: "（",
  close: "）",
  stop: "。",
  nextSentence: "。",
  /** Behind a date that no source prints. */
  inferred: "（推断）",
  dot: "　",
};

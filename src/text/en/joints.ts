/** What stands between words: marks with the blanks that the language wants around them. */
export const joints = {
  comma: ", ",
  semicolon: "; ",
  space: " ",
  colon: ": ",
  list: ", ",
  and: " and ",
  or: " or ",
  open: " (",
  close: ")",
  stop: ".",
  nextSentence: ". ",
  /** Behind a date that no source prints. */
  inferred: " (inferred)",
  dot: " · ",
  /** Between a body or a source and what of it is meant. */
  apposed: ", ",
  /** Between a name and its value. */
  toValue: ": ",
  /** Between members of a list that may have commas themselves: dates, places in a source. */
  members: "; ",
  /** Between facts of one thing that may have commas themselves. */
  facts: "; ",
  /** Between the title of a page and the name of the site. */
  siteName: " – ",
  /** Between an indicator and what kind of value of it this is. */
  kinds: ", ",
};

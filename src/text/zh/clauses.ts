import type { ClausePiece } from "../clause-piece.ts";

/** A number with the words before and behind it that make it a value: 超480亿元, 50多个, 2019年, 10.38%. */
const VALUE =
  /[超近约逾]?[+−]?\d[\d.,]*(?:[~—–]\d[\d.,]*)?[余多]?(?:%|个百分点|[万亿]?[余多]?(?:平方米|公里|\p{Script=Han})?[余多]?)/gu;

/**
 * A sentence parted after the punctuation of its clauses (not after a short opening such as 2019年，), and within a clause
 * anywhere but in a value.
 */
export function chineseClauses(sentence: string): ClausePiece[][] {
  return sentence
    .split(/(?<=[，；：。、])(?<!^.{1,8})/)
    .map((clause) => pieces(clause).filter(({ text }) => text !== ""));
}

function pieces(clause: string): ClausePiece[] {
  const found: ClausePiece[] = [];
  let from = 0;
  for (const match of clause.matchAll(VALUE)) {
    found.push({ text: clause.slice(from, match.index), kept: false }, { text: match[0], kept: true });
    from = match.index + match[0].length;
  }
  return [...found, { text: clause.slice(from), kept: false }];
}

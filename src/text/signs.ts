import { wordsOf } from "./words.ts";
import { SIGNS, type Sign } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";

/**
 * The signs at figures: one shape and one word for each meaning, and nothing else on the site uses these shapes. All four
 * are in GB 2312, so that every Chinese font has them, and differ in outline, so that they hold without colour.
 */
export const signShapes: Record<Sign, string> = { contradiction: "◆", open: "?", scope: "※", rounding: "≈" };

/** The word of a sign: `待核`, `to be checked`. */
export function signLabel(sign: Sign, lang: Lang): string {
  const { labels } = wordsOf(lang);
  return labels[sign];
}

/** A sign as it stands at a figure, never without its word: `◆ 有矛盾`. */
export function signText(sign: Sign, lang: Lang): string {
  const { labels } = wordsOf(lang);
  return `${signShapes[sign]} ${labels[sign]}`;
}

/** What a sign means, as half a sentence. */
export function signMeaning(sign: Sign, lang: Lang): string {
  const { meanings } = wordsOf(lang);
  return meanings[sign];
}

/** A text with its signs behind it, for where nothing can be a link: `超480亿元 ◆ 有矛盾`. */
export function signedText(text: string, signs: readonly { text: string }[]): string {
  return [text, ...signs.map((sign) => sign.text)].join(" ");
}

/**
 * The values that bear a sign, for those who do not see the drawing: `带记号的数：超480亿元，有矛盾；1000亿元，有矛盾。` "" if
 * none does.
 */
export function signedValues(data: readonly { text: string; signs: readonly { sign: Sign }[] }[], lang: Lang): string {
  const { joints, labels, signTexts } = wordsOf(lang);
  const signed = data
    .filter(({ signs }) => signs.length > 0)
    .map(({ text, signs }) => [text, ...signs.map(({ sign }) => labels[sign])].join(joints.comma));
  if (signed.length === 0) return "";
  return `${signTexts.valuesWithSign}${joints.colon}${signed.join(joints.semicolon)}${joints.stop}`;
}

/** The signs that a picture bears, for its caption: `图中有记号：◆ 有矛盾`; "" if it bears none. */
export function signsShown(signs: readonly Sign[], lang: Lang): string {
  const { joints, signTexts } = wordsOf(lang);
  const shown = SIGNS.filter((sign) => signs.includes(sign)).map((sign) => signText(sign, lang));
  return shown.length === 0 ? "" : `${signTexts.inChart}${joints.colon}${shown.join(joints.list)}`;
}

/** The signs used somewhere, in one line: `记号：◆ 有矛盾，……；? 待核，……。` "" if none is. */
export function signLegend(used: ReadonlySet<Sign>, lang: Lang): string {
  const { joints, meanings, signTexts } = wordsOf(lang);
  const explained = SIGNS.filter((sign) => used.has(sign)).map((sign) =>
    signTexts.explained(signText(sign, lang), meanings[sign]),
  );
  if (explained.length === 0) return "";
  return `${signTexts.signs}${joints.colon}${explained.join(joints.semicolon)}${joints.stop}`;
}

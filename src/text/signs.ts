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
  const { labels } = wordsOf(lang);
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const told = data
    .filter(({ signs }) => signs.length > 0)
    .map(({ text, signs }) => [text, ...signs.map(({ sign }) => labels[sign])].join(joints.comma));
  if (told.length === 0) return "";
  return zh ? `带记号的数：${told.join("；")}。` : `With a sign: ${told.join("; ")}.`;
}

/** The signs that a picture bears, for its caption: `图中有记号：◆ 有矛盾`; "" if it bears none. */
export function signsShown(signs: readonly Sign[], lang: Lang): string {
  const told = SIGNS.filter((sign) => signs.includes(sign)).map((sign) => signText(sign, lang));
  if (told.length === 0) return "";
  return lang === "zh" ? `图中有记号：${told.join("、")}` : `Signs in the chart: ${told.join(", ")}`;
}

/** The signs used somewhere, in one line: `记号：◆ 有矛盾，……；? 待核，……。` "" if none is. */
export function signLegend(used: ReadonlySet<Sign>, lang: Lang): string {
  const { meanings } = wordsOf(lang);
  const told = SIGNS.filter((sign) => used.has(sign)).map(
    (sign) => `${signText(sign, lang)}${lang === "zh" ? "，" : ": "}${meanings[sign]}`,
  );
  if (told.length === 0) return "";
  return lang === "zh" ? `记号：${told.join("；")}。` : `Signs: ${told.join("; ")}.`;
}

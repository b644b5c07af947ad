import type { Localized } from "../schema/localized.ts";

/** The words of the search page. `{n}` is the number found. */
export const searchWords = {
  lead: {
    zh: "查指标、园区、数字、图表和术语，中英文都行，词之间可用空格。断网时也能查。",
    en: "Find indicators, parks, figures, charts and terms, in English or Chinese. Works offline too.",
  },
  label: { zh: "要找什么", en: "What to look for" },
  figure: { zh: "数字", en: "Figure" },
  none: { zh: "没有找到。", en: "Nothing found." },
  near: { zh: "没有完全相符的，最接近的是：", en: "Nothing matches in full. Nearest:" },
  found: { zh: "找到{n}项", en: "{n} found" },
  more: { zh: "，只列出前50项", en: ", the first 50 are shown" },
  withoutScript: { zh: "没有脚本时，请从下面的目录查找。", en: "Without a script, look in these lists." },
} satisfies Record<string, Localized>;

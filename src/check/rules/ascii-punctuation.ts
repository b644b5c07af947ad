import { defineTextRule } from "../text-rule.ts";

const FULL: Record<string, string> = {
  ".": "。",
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "(": "（",
  ")": "）",
};

/** Chinese text has full-width punctuation; between digits and Latin letters the half-width kind stays. */
export const asciiPunctuation = defineTextRule("ascii-punctuation", (text, lang) => {
  if (lang !== "zh") return null;
  const match =
    /(?<=[\u4e00-\u9fff”’》）])[,;:!?(](?![\d{])|(?<=[\u4e00-\u9fff”’》）])[,;:!?(](?=\d)|[,;:!?)](?=[\u4e00-\u9fff“‘《（])|(?<=[\u4e00-\u9fff])\)|(?<=[\u4e00-\u9fff])\.(?=$|[\u4e00-\u9fff])|(?<=\d)~(?=\d)|(?<=[\u4e00-\u9fff]) ?and ?(?=[\u4e00-\u9fff])/.exec(
      text,
    );
  if (!match) return null;
  const [found] = match;
  const [from, to] = [Math.max(0, match.index - 4), match.index + found.length + 4];
  const repaired = found === "~" ? "～" : found.includes("and") ? "和" : (FULL[found] ?? found);
  return {
    found: text.slice(from, to),
    slots: { repair: text.slice(from, match.index) + repaired + text.slice(match.index + found.length, to) },
  };
});

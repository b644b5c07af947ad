import type { DescriptionWords } from "../figure-words.ts";

export const descriptions: DescriptionWords = {
  opening: ({ title, kind, counted }) => `${title}。${kind}，共${counted}。`,
  counted: (values, events) =>
    [values > 0 || events === 0 ? `${values}个数值` : "", events > 0 ? `${events}个事项` : ""]
      .filter(Boolean)
      .join("、"),
  missing: (reasons) => `其中${reasons.map(({ count, reason }) => `${count}个${reason}`).join("，")}。`,
};

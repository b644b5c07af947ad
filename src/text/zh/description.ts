import type { DescribedValue, DescriptionWords } from "../figure-words.ts";

export const descriptions: DescriptionWords = {
  opening: ({ title, kind, counted }) => `${title}。${kind}，共${counted}。`,
  counted: (values, events) =>
    [values > 0 || events === 0 ? `${values}个数值` : "", events > 0 ? `${events}个事项` : ""]
      .filter(Boolean)
      .join("、"),
  course: ({ name, range, count, first, last, highest, lowest }) =>
    `${name}${name === "" ? "" : "："}${range}，${count}个数值，首期${first.value}，末期${last.value}，` +
    `最高${highest.value}（${times(highest)}），最低${lowest.value}（${times(lowest)}）`,
  missing: (reasons) => `其中${reasons.map(({ count, reason }) => `${count}个${reason}`).join("，")}。`,
};

function times({ when, more }: DescribedValue): string {
  return more === 0 ? when : `${when}等${more + 1}期`;
}

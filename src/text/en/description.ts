import type { DescribedValue, DescriptionWords } from "../figure-words.ts";

export const descriptions: DescriptionWords = {
  opening: ({ title, kind, counted }) => `${title}. ${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${counted}.`,
  counted: (values, events) =>
    [
      values > 0 || events === 0 ? (values === 1 ? "one value" : `${values} values`) : "",
      events > 0 ? (events === 1 ? "one milestone" : `${events} milestones`) : "",
    ]
      .filter(Boolean)
      .join(" and "),
  course: ({ name, range, count, first, last, highest, lowest }) =>
    `${name}${name === "" ? "" : ": "}${range}, ${count} values, first ${first.value}, last ${last.value}, ` +
    `highest ${highest.value} (${times(highest)}), lowest ${lowest.value} (${times(lowest)})`,
  missing: (reasons) => `${reasons.map(({ count, reason }) => `${count} ${reason}`).join(", ")}.`,
};

function times({ when, more }: DescribedValue): string {
  return more === 0 ? when : `${when} and ${more} more`;
}

import type { HeadlineWords } from "../figure-words.ts";

export const headlines: HeadlineWords = {
  nothing: "No published figures",
  each: (name, value) => `${name}: ${value}`,
  beforeAfter: ({ name, before, after }) => `${name}: from ${before} to ${after}`,
  completion: ({ name, whole, part }) => `${name}: ${part} of ${whole}`,
  stages: (each) => each.join("; "),
};

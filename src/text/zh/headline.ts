import type { HeadlineWords } from "../figure-words.ts";

export const headlines: HeadlineWords = {
  nothing: "没有公布的数据",
  each: (name, value) => `${name}${value}`,
  beforeAfter: ({ name, before, after }) => `${name}由${before}变为${after}`,
  completion: ({ name, whole, part, isActual }) => `${name}：${whole}中${isActual ? "完成" : ""}${part}`,
  stages: (each) => each.join("，"),
};

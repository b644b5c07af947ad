/** The words of the search page. `{n}` is the number found. */
export const searchWords = {
  lead: "查指标、园区、数字、图表和术语，中英文都行，词之间可用空格。断网时也能查。",
  label: "要找什么",
  figure: "数字",
  none: "没有找到。",
  near: "没有完全相符的，最接近的是：",
  found: "找到{n}项",
  more: "，只列出前50项",
  withoutScript: "没有脚本时，请从下面的目录查找。",
} satisfies Record<string, string>;

import type { Datum } from "../charts/chart.ts";
import type { Lang } from "../schema/localized.ts";

/**
 * What a chart shows, for those who do not see it: how many values, each with its label, period and value, which is
 * the largest and the smallest, what is missing. Made from the same data as the drawing, so it cannot be stale.
 */
export function chartDescription(title: string, kindName: string, data: readonly Datum[], lang: Lang): string {
  const zh = lang === "zh";
  const drawn = data.filter((datum) => !datum.derived);
  const missing = drawn.filter((datum) => datum.value === null).length;
  const one = (datum: Datum): string => {
    const words = [datum.label, datum.sublabel, ...(datum.differing ?? [])].filter(Boolean).join(zh ? "，" : ", ");
    return zh ? `${words}：${datum.text}` : `${words}: ${datum.text}`;
  };
  const sentences = [
    zh
      ? `${title}。${kindName}，共${drawn.length}个数值。`
      : `${title}. ${capitalise(kindName)}, ${count(drawn.length)}.`,
    drawn.map(one).join(zh ? "；" : "; ") + (zh ? "。" : "."),
  ];
  if (missing > 0) sentences.push(zh ? `其中${missing}个未公布。` : `${missing} not published.`);
  return sentences.join(zh ? "" : " ");
}

function count(n: number): string {
  return n === 1 ? "one value" : `${n} values`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

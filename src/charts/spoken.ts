import type { ChartInput, ChartWords, Datum } from "./chart.ts";

/**
 * What is said of a value wherever its bar is not seen: names of marks, descriptions, captions, labels in other files.
 * One place, so that a plan, a target, a forecast or a derived value never leaves without its word.
 */
type Spoken = Pick<
  Datum,
  | "label"
  | "sublabel"
  | "differing"
  | "text"
  | "value"
  | "status"
  | "role"
  | "measure"
  | "part"
  | "counts"
  | "derived"
  | "saysRole"
>;

/**
 * What a value is besides a reported level, each as a word: `计划`, `超出目标`, `推算`, `初步数`. What the names say already is
 * left out.
 */
export function natureWords(
  datum: Pick<Spoken, "label" | "sublabel" | "differing" | "role" | "measure" | "derived" | "saysRole" | "status">,
  words: ChartWords,
): string[] {
  return [
    datum.role === "actual" || datum.saysRole ? "" : words.role[datum.role],
    datum.measure === "excess" && !isNamed(datum, words.measure.excess) ? words.measure.excess : "",
    datum.derived ? words.derived : "",
    words.status[datum.status] ?? "",
  ].filter((word) => word !== "");
}

/** A bare step: it took place or is meant to, and there is no number that could be missing. */
export function isEvent({ value, status, counts }: Pick<Datum, "value" | "status" | "counts">): boolean {
  return value === null && status === "M" && counts === "";
}

/**
 * The value with the word for what it is: `计划40万平方米`, `目标（推算）73.9亿元`, `同比+13%` / `400,000 m² (plan)`. Of a bare
 * step that took place nothing is left to say: "".
 */
export function sayValue(datum: Spoken & Pick<Datum, "formula">, { words, lang }: Speech): string {
  const event = isEvent(datum);
  const text = event ? "" : datum.text || words.missing;
  // A second label that is the role itself says it once.
  const known = [datum.sublabel, datum.label].includes(words.role[datum.role]);
  const nature = natureWords({ ...datum, saysRole: datum.saysRole || known, derived: false, status: "A" }, words);
  const status = words.status[datum.status] ?? "";
  // A change from one state to the other is called that: its sign says whether it grew.
  const isChange = datum.part === "change" && datum.measure === "growth";
  if (datum.measure !== "level" && datum.measure !== "excess" && !isChange) {
    const word = words.measure[datum.measure];
    // 占全区的比例 says that it is a share as well.
    const isShare = datum.measure === "share" && lang === "zh" && isNamed(datum, word.charAt(0));
    if (!isShare && !isNamed(datum, word) && !datum.counts.toLowerCase().includes(word.toLowerCase()))
      nature.push(word);
  }
  const formula = datum.formula ? ` = ${datum.formula}` : "";
  if (lang === "en") {
    const all = [...nature, ...(datum.derived ? [words.derived] : []), ...(status ? [status] : [])];
    if (event) return all.join(", ");
    return `${text}${all.length > 0 ? ` (${all.join(", ")})` : ""}${formula}`;
  }
  const derived = datum.derived ? `（${words.derived}）` : "";
  if (event) return nature.join("，") + derived;
  // Behind the value: 初步数 and 口径有变 say what kind of number it is, not what it counts.
  const said = `${text}${status ? `（${status}）` : ""}`;
  return nature.length > 0 ? `${nature.join("，")}${derived}${said}${formula}` : `${said}${derived}${formula}`;
}

/** The words and the language that something is said in. */
export type Speech = Pick<ChartInput, "words" | "lang">;

/** True where a chart counts several things, or tells of steps besides, so that each value must say what it is of. */
export function countsDiffer(data: readonly Datum[]): boolean {
  const printed = data.filter(({ derived }) => !derived);
  return new Set(printed.map(({ counts }) => counts)).size > 1;
}

/** What a value counts, before the value: `办结诉求114件` / `requests resolved: 114`; the value alone where its names say it. */
export function sayCounted(datum: Datum, isCounted: boolean, speech: Speech): string {
  const value = sayValue(datum, speech);
  if (datum.counts === "" || isNamed(datum, datum.counts) || value === "" || !(isCounted || datum.part === "rate"))
    return value;
  return speech.lang === "zh" ? datum.counts + value : `${datum.counts}: ${value}`;
}

/** The name of a mark: what it is, when, and its value with every word that belongs to it; signs are said after it. */
export function markName(datum: Datum, isCounted: boolean, speech: Speech): string {
  const title = names(datum);
  const period = title.join(" ").includes(datum.periodText) ? "" : datum.periodText;
  const zh = speech.lang === "zh";
  const head = [title.join(zh ? " " : ", "), period].filter((word) => word !== "").join(zh ? " " : ", ");
  const said = sayCounted(datum, isCounted, speech);
  return [head, said].filter((word) => word !== "").join(zh ? "：" : ": ");
}

/** The signs at a value with their words; "" without any. */
export function signsSaid({ signs }: Pick<Datum, "signs">): string {
  return signs.map(({ text }) => text).join(" ");
}

/** The name of a mark that shows more than its own value: a whole, a rate, a change. */
export function fullerName(datum: Datum, more: readonly string[], lang: Speech["lang"]): string {
  return [datum.said ?? "", ...more].filter((word) => word !== "").join(lang === "zh" ? "，" : "; ");
}

function names({ label, sublabel }: Pick<Datum, "label" | "sublabel">): string[] {
  return [...new Set([label, sublabel])].filter((word) => word !== "");
}

/** True if the label, the second label or what sets the value apart has the words already. */
function isNamed(datum: Pick<Datum, "label" | "sublabel" | "differing">, words: string): boolean {
  return [...names(datum), ...(datum.differing ?? [])].some((name) => name.toLowerCase().includes(words.toLowerCase()));
}

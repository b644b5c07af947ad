import type { ChartInput, Datum } from "../../../charts/chart.ts";
import { changeParts, joinParts, quantityParts, wordParts, type ValueParts } from "../../../format/number.ts";
import { formatPeriod } from "../../../format/period.ts";
import { parsePeriod } from "../../../model/period.ts";
import type { Sign } from "../../../schema/codes.ts";
import type { KindExample, KindExampleRow, SharedExample } from "../../../schema/kind-example.ts";
import type { Lang, Localized } from "../../../schema/localized.ts";
import type { Unit } from "../../../schema/reference.ts";
import { chartWords } from "../../../text/chart-words.ts";
import { bandWords } from "../../../text/forecast.ts";
import { signText } from "../../../text/signs.ts";

/** What is known of a datum; the rest follows. Its words are made from value and unit, as those of real figures are. */
export type Given = Partial<Omit<Datum, "period">> & {
  label: string;
  /** The signs at it; those of `signs` are left as they are. */
  marked?: readonly Sign[];
  at?: string;
  unit?: Unit;
  /** The word of the qualifier as printed: 余, 以上. */
  word?: string;
  /** A change, which carries its sign. */
  signed?: boolean;
};

/** A chart before its words are made, so that its values may still be changed. */
export type Sample = Omit<ChartInput, "data"> & { data: Given[] };

/** A datum with every field that does not matter filled in. */
export function datum(known: Given, lang: Lang = "zh"): Datum {
  const { at = "2019", unit: _unit, word: _word, signed: _signed, marked = [], ...given } = known;
  const period = parsePeriod(at);
  if (!period) throw new Error(`not a period: ${at}`);
  const parts = partsOf(known, lang);
  const periodText = given.periodText ?? formatPeriod(period, lang);
  return {
    id: [given.group, given.label, given.part, at].filter((word) => word).join("-"),
    sublabel: periodText,
    value: null,
    upper: null,
    counts: "",
    role: "actual",
    measure: "level",
    saysRole: false,
    qualifier: "exact",
    status: given.value === null || given.value === undefined ? "O" : "A",
    colour: null,
    part: "",
    group: given.label,
    period,
    periodText,
    derived: false,
    signs: marked.map((sign) => ({ sign, text: signText(sign, lang), id: `example-${sign}` })),
    ...given,
    text: joinParts(parts),
    factor: parts.factor === null ? null : Number(parts.factor),
  };
}

/** The words of a value: those given, or those that the site would print; "" for what is not measured. */
function wordsOf(given: Given, lang: Lang): string {
  return joinParts(partsOf(given, lang));
}

function partsOf(given: Given, lang: Lang): ValueParts {
  const { value = null, upper = null, qualifier = "exact", word = "", text = "" } = given;
  if (text !== "" || value === null || given.unit === undefined) return wordParts(text);
  const printed = { value: String(value), upper: upper === null ? null : String(upper) };
  const format = given.signed ? changeParts : quantityParts;
  return format({ ...printed, qualifier, qualifierWord: word }, given.unit, null, lang);
}

/** A sample of these data. */
function given(lang: Lang, data: Given[], unitLine: string): Sample {
  const zh = lang === "zh";
  return {
    lang,
    unitLine,
    title: zh ? "示例图" : "A sample chart",
    description: zh ? "用于测试的虚构数据。" : "Made-up data for tests.",
    data,
    words: chartWords(lang),
  };
}

/** A sample with its words made. */
export function worded(sample: Sample): ChartInput {
  return { ...sample, data: sample.data.map((each) => datum(each, sample.lang)) };
}

/** A chart of these data. */
export function input(lang: Lang, data: Given[], unitLine = ""): ChartInput {
  return worded(given(lang, data, unitLine));
}

/** One case of an example as it stands in its file, in one language. Throws if there is no such case. */
export function sampleOf(example: KindExample, name: string, shared: SharedExample, lang: Lang): Sample {
  const rows = example.cases[name];
  if (!rows) throw new Error(`no such case: ${name}`);
  const data = rows.map((row) => givenOf({ ...example.each, ...row }, shared, lang));
  const sample = given(lang, data, example.unit_line?.[lang] ?? "");
  const { known_to: known, nested, not_comparable: notComparable } = example;
  return {
    ...sample,
    ...(nested && { nested }),
    ...(notComparable && { notComparable: notComparable[lang] }),
    ...(known && { today: { date: known.date, text: known.text[lang] } }),
  };
}

function givenOf(row: KindExampleRow, shared: SharedExample, lang: Lang): Given {
  const { label = "", sublabel, text, period, unit: unitName, band, differing, change, ...rest } = row;
  const unit = unitName === undefined ? undefined : unitOf(unitName, shared);
  const say = (words: Localized | string): string => (typeof words === "string" ? words : words[lang]);
  const edge = (value: number): string => wordsOf({ label: "", value, ...(unit && { unit }) }, lang);
  return {
    ...(rest as Partial<Given>),
    label: say(label),
    ...(sublabel !== undefined && { sublabel: say(sublabel) }),
    ...(text !== undefined && { text: say(text) }),
    ...(period !== undefined && { at: period }),
    ...(differing && { differing: differing.map(say) }),
    ...(change !== undefined && { change: say(change) }),
    ...(unit && { unit }),
    ...(band && { band: { ...band, ...bandWords(edge(band.low), edge(band.high), lang) } }),
  };
}

function unitOf(id: string, shared: SharedExample): Unit {
  const unit = shared.units[id];
  if (!unit) throw new Error(`no such unit in examples/kinds.json: ${id}`);
  const { pattern, one = pattern.en, en_factor: enFactor } = unit;
  return { id, name: { zh: "", en: "" }, enFactor, pattern, patternOne: one, kind: "other" };
}

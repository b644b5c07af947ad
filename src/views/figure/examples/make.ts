import type { ChartInput, Datum } from "../../../charts/chart.ts";
import { changeParts, joinParts, quantityParts, wordParts, type ValueParts } from "../../../format/number.ts";
import { formatPeriod } from "../../../format/period.ts";
import { parsePeriod } from "../../../model/period.ts";
import type { Lang } from "../../../schema/localized.ts";
import type { Unit } from "../../../schema/reference.ts";
import { chartWords } from "../../../text/chart-words.ts";

const unit = (zh: string, en: string, one = en, enFactor = "1"): Unit => ({
  id: "",
  name: { zh: "", en: "" },
  enFactor,
  pattern: { zh: `{}${zh}`, en },
  patternOne: one,
  kind: "other",
});

/** What the made-up values are counted in. */
const UNITS = {
  percent: unit("%", "{}%"),
  billions: unit("亿元", "CNY {} billion", "CNY {} billion", "0.1"),
  area: unit("万平方米", "{} m²", "{} m²", "10000"),
  cases: unit("件", "{} cases", "{} case"),
  enterprises: unit("家", "{} enterprises", "{} enterprise"),
  documents: unit("项", "{} documents", "{} document"),
  times: unit("次", "{} trips", "{} trip"),
  projects: unit("个", "{} projects", "{} project"),
  centres: unit("个", "{} centres", "{} centre"),
  sessions: unit("场", "{} sessions", "{} session"),
  homes: unit("套", "{} homes", "{} home"),
  households: unit("户", "{} households", "{} household"),
  "brought-in": {
    ...unit("", "{} projects brought in"),
    pattern: { zh: "引进项目{}个", en: "{} projects brought in" },
  },
} satisfies Record<string, Unit>;

/** What is known of a datum; the rest follows. Its words are made from value and unit, as those of real figures are. */
export type Given = Partial<Omit<Datum, "period">> & {
  label: string;
  at?: string;
  unit?: keyof typeof UNITS;
  /** The word of the qualifier as printed: 余, 以上. */
  word?: string;
  /** A change, which carries its sign. */
  signed?: boolean;
};

/** A chart before its words are made, so that its values may still be changed. */
export type Sample = Omit<ChartInput, "data"> & { data: Given[] };

/** A datum with every field that does not matter filled in. */
export function datum(known: Given, lang: Lang = "zh"): Datum {
  const { at = "2019", unit: _unit, word: _word, signed: _signed, ...given } = known;
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
    contradicted: false,
    ...given,
    text: joinParts(parts),
    factor: parts.factor === null ? null : Number(parts.factor),
  };
}

/** The words of a value: those given, or those that the site would print; "" for what is not measured. */
export function wordsOf(given: Given, lang: Lang): string {
  return joinParts(partsOf(given, lang));
}

function partsOf(given: Given, lang: Lang): ValueParts {
  const { value = null, upper = null, qualifier = "exact", word = "", text = "" } = given;
  if (text !== "" || value === null || given.unit === undefined) return wordParts(text);
  const printed = { value: String(value), upper: upper === null ? null : String(upper) };
  const format = given.signed ? changeParts : quantityParts;
  return format({ ...printed, qualifier, qualifierWord: word }, UNITS[given.unit], null, lang);
}

/** A sample of these data. */
export function given(lang: Lang, data: Given[], unitLine = ""): Sample {
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

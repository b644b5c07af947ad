import { wordsOf } from "./words.ts";
import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import { compareDecimals } from "../model/decimal.ts";
import type { Warning } from "../model/warnings/index.ts";
import type { Observation } from "../schema/observation.ts";
import { lowerFirst } from "./lower-first.ts";
import { fieldText } from "./names.ts";
import { named, say, type Sentence, type Word } from "./sentence.ts";
import {
  amountText,
  amountWord,
  gapClause,
  rowWord,
  stop,
  subject,
  valueWord,
  when,
  worked,
  type Saying,
} from "./sentences.ts";

/** `2021年1—8月，东园产值完成年度目标（120.00亿元）的40.0%，慢于序时进度26.7个百分点。` */
export function laggingSentence({ rows, pace }: Warning, saying: Saying): Sentence {
  const [row] = rows;
  if (!pace || !row) return [];
  const zh = saying.lang === "zh";
  const { joints } = wordsOf(saying.lang);
  const rate = worked(`${formatNumber(pace.completion, null, saying.lang)}%`, "completion", rows);
  const target = rows.find(({ role }) => role === "target");
  const stated = target ? [say(joints.open), valueWord(target, saying), say(joints.close)] : [];
  return [
    when(row, saying),
    ...subject(row, saying),
    ...(zh
      ? [say("完成年度目标"), ...stated, say("的"), rate]
      : [say(" reached "), rate, say(" of the annual target"), ...stated]),
    ...gapClause(pace, rows, saying),
    stop(saying.lang),
  ];
}

/**
 * The register at risk, by the counts that made the rule fire and nothing beyond them. Which of the four risks it is shows
 * in what the rule worked out: a pace, what is missing from the target, or a net change.
 */
export function registerSentence(warning: Warning, saying: Saying): Sentence {
  const { rows, numbers, pace } = warning;
  const [row, second, third] = rows;
  if (pace || !row || !second) return laggingSentence(warning, saying);
  if (third) return reserve(numbers["missing"] ?? "", row, second, third, saying);
  const { lang } = saying;
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const net = netWords(numbers["net"] ?? "0", row, rows, saying);
  if (second.indicator === row.indicator) {
    const before = rowWord(formatPeriod(second.period, lang), second);
    return zh
      ? [
          when(row, saying),
          ...subject(row, saying),
          valueWord(row, saying),
          say("，比"),
          before,
          say("的"),
          valueWord(second, saying),
          ...net,
          stop(lang),
        ]
      : [
          when(row, saying),
          ...subject(row, saying),
          say(" stood at "),
          amountWord(row, saying),
          say(", against "),
          amountWord(second, saying),
          say(" in "),
          before,
          say(", "),
          ...net,
          stop(lang),
        ];
  }
  const entered = fieldText(saying, second, "indicator");
  return [
    when(row, saying),
    ...subject(row, saying),
    say(zh ? "" : " came to "),
    zh ? valueWord(row, saying) : amountWord(row, saying),
    say(joints.comma),
    named(zh ? entered : lowerFirst(entered)),
    say(zh ? "" : " to "),
    zh ? valueWord(second, saying) : amountWord(second, saying),
    say(joints.comma),
    ...net,
    stop(lang),
  ];
}

/** `净减3家` / `a net loss of 3`; where the limit is not zero, it is said. */
function netWords(net: string, row: Observation, rows: readonly Observation[], saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const limit = catalogue.site.thresholds.register.net;
  const sign = compareDecimals(net, "0");
  const size = net.replace("-", "");
  const number = worked(zh ? amountText(size, row, saying) : formatNumber(size, null, lang), "net", rows);
  const change =
    sign === 0
      ? [say(zh ? "没有净增" : "no net gain")]
      : [say(zh ? (sign < 0 ? "净减" : "净增") : sign < 0 ? "a net loss of " : "a net gain of "), number];
  if (limit === 0) return change;
  const least = {
    text: formatNumber(String(limit), null, lang),
    origin: { kind: "setting", name: "register" },
  } as const;
  return [...change, say(zh ? "，低于界线（净增" : ", below the limit of "), least, ...(zh ? [say("家）")] : [])];
}

/** The reserve is too small for what is missing from the target of the year. */
function reserve(
  missing: string,
  pool: Observation,
  entered: Observation,
  target: Observation,
  saying: Saying,
): Sentence {
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const short = worked(zh ? amountText(missing, entered, saying) : formatNumber(missing, null, lang), "missing", [
    entered,
    target,
  ]);
  const pooled = fieldText(saying, pool, "indicator");
  const cover = catalogue.site.thresholds.register.reserve_cover;
  const times = {
    text: formatNumber(String(cover), null, lang),
    origin: { kind: "setting", name: "register" },
  } as const;
  const period = rowWord(formatPeriod(pool.period, lang), pool);
  return zh
    ? [
        when(entered, saying),
        ...subject(entered, saying),
        valueWord(entered, saying),
        say("，距年度目标（"),
        valueWord(target, saying),
        say("）还差"),
        short,
        say("；"),
        named(pooled),
        valueWord(pool, saying),
        say("（"),
        period,
        say("），"),
        ...(cover === 1 ? [say("不够补足")] : [say("不到差数的"), times, say("倍")]),
        stop(lang),
      ]
    : [
        when(entered, saying),
        ...subject(entered, saying),
        say(" came to "),
        amountWord(entered, saying),
        say(", "),
        short,
        say(" short of the annual target ("),
        amountWord(target, saying),
        say("); "),
        named(lowerFirst(pooled)),
        say(": "),
        amountWord(pool, saying),
        say(" ("),
        period,
        say("), "),
        ...(cover === 1 ? [say("too few to fill the gap")] : [say("less than "), times, say(" times the gap")]),
        stop(lang),
      ];
}

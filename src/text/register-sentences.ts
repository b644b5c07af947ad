import { wordsOf } from "./words.ts";
import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import type { Warning } from "../model/warnings/index.ts";
import type { Observation } from "../schema/observation.ts";
import { fieldText } from "./names.ts";
import { rowWord, settingWord, type Sentence, type Word } from "./sentence.ts";
import {
  amountWord,
  countWord,
  finished,
  gapClause,
  opening,
  percentWord,
  valueWord,
  wayOf,
  type Saying,
} from "./sentences.ts";

/** `2021年1—8月，东园产值完成年度目标（120.00亿元）的40.0%，慢于序时进度26.7个百分点。` */
export function laggingSentence({ rows, pace }: Warning, saying: Saying): Sentence {
  const [row] = rows;
  if (!pace || !row) return [];
  const { lang } = saying;
  const target = rows.find(({ role }) => role === "target");
  const completion = percentWord(pace.completion, "completion", rows, lang);
  return finished(
    [
      ...opening(row, saying),
      ...wordsOf(lang).sentences.reached(completion, target ? valueWord(target, saying) : null),
      ...gapClause(pace, rows, saying),
    ],
    lang,
  );
}

/**
 * The register at risk, by the counts that made the rule fire and nothing beyond them. Which of the four risks it is shows
 * in what the rule worked out: a pace, what is missing from the target, or a net change.
 */
export function registerSentence(warning: Warning, saying: Saying): Sentence {
  const { rows, numbers, pace } = warning;
  const [row, second, third] = rows;
  if (pace || !row || !second) return laggingSentence(warning, saying);
  if (third)
    return reserveSentence({ missing: numbers["missing"] ?? "", pool: row, entered: second, target: third }, saying);
  const { lang } = saying;
  const { register } = wordsOf(lang);
  const net = netWords(numbers["net"] ?? "0", row, rows, saying);
  const value = amountWord(row, saying);
  const words =
    second.indicator === row.indicator
      ? register.stock({
          opening: opening(row, saying),
          value,
          earlier: rowWord(formatPeriod(second.period, lang), second),
          earlierValue: amountWord(second, saying),
          net,
        })
      : register.flows({
          opening: opening(row, saying),
          value,
          entered: fieldText(saying, second, "indicator"),
          enteredValue: amountWord(second, saying),
          net,
        });
  return finished(words, lang);
}

/** `净减3家` / `a net loss of 3`; where the limit is not zero, it is said. */
function netWords(net: string, row: Observation, rows: readonly Observation[], saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const { register } = wordsOf(lang);
  const limit = catalogue.site.thresholds.register.net;
  const size = countWord(net.replace("-", ""), row, { name: "net", rows }, saying);
  const change = register.net(wayOf(net), size);
  return limit === 0 ? change : [...change, ...register.belowLimit(limitWord(limit, saying))];
}

/** The reserve is too small for what is missing from the target of the year. */
function reserveSentence(
  { missing, pool, entered, target }: { missing: string; pool: Observation; entered: Observation; target: Observation },
  saying: Saying,
): Sentence {
  const { catalogue, lang } = saying;
  const cover = catalogue.site.thresholds.register.reserve_cover;
  const words = wordsOf(lang).register.reserve({
    opening: opening(entered, saying),
    value: amountWord(entered, saying),
    target: amountWord(target, saying),
    missing: countWord(missing, entered, { name: "missing", rows: [entered, target] }, saying),
    pool: {
      name: fieldText(saying, pool, "indicator"),
      value: amountWord(pool, saying),
      period: rowWord(formatPeriod(pool.period, lang), pool),
    },
    times: cover === 1 ? null : limitWord(cover, saying),
  });
  return finished(words, lang);
}

function limitWord(limit: number, { lang }: Saying): Word {
  return settingWord(formatNumber(String(limit), null, lang), "register");
}

import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { Warning } from "../model/warnings/index.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { MILESTONE } from "../schema/codes.ts";
import { roleLabels } from "./labels.ts";
import { fieldText } from "./names.ts";
import { named, say, type Sentence, type Word } from "./sentence.ts";
import {
  amountWord,
  gapClause,
  lowerFirst,
  rowWord,
  stop,
  subject,
  valueWord,
  when,
  worked,
  type Saying,
} from "./sentences.ts";
import { changeText } from "./change.ts";

/** What a warning says: the rows that made it fire, with their numbers, and nothing beyond them. */
export function warningSentence(warning: Warning, asOf: string, saying: Saying): Sentence {
  const { lang, catalogue } = saying;
  const zh = lang === "zh";
  const [row] = warning.rows;
  if (!row) return [];
  switch (warning.rule) {
    case "behind-pace": {
      const { completion = "", gap = null, planned = null } = warning.numbers;
      return [
        when(row, saying),
        ...subject(row, saying),
        say(zh ? "完成年度目标的" : " reached "),
        worked(`${formatNumber(completion, null, lang)}%`, "completion", warning.rows),
        say(zh ? "" : " of the target of the year"),
        ...gapClause({ gap, planned }, warning.rows, saying),
        stop(lang),
      ];
    }
    case "falling":
      return [
        when(row, saying),
        ...subject({ ...row, scope: null }, saying),
        say(zh ? (row.measure === "yoy" ? "同比" : "") : " "),
        rowWord(changeText(catalogue, row, lang), row),
        say(zh ? "" : row.measure === "yoy" ? " year on year" : ""),
        stop(lang),
      ];
    case "overdue-milestone":
      return overdue(warning.rows, row, saying);
    case "resolution-rate-low":
      return [
        ...requests(warning, saying),
        say(zh ? "，低于" : ", below "),
        {
          text: `${catalogue.site.thresholds.resolution_rate}%`,
          origin: { kind: "setting", name: "resolution_rate" },
        },
        stop(lang),
      ];
    case "resolution-rate-unclear":
      return [
        ...requests(warning, saying),
        say(
          zh
            ? warning.rows.some(({ indicator }) => indicator === catalogue.site.resolution?.received)
              ? "；件数不是确数，无法核对"
              : "；没有受理数，无法核对"
            : warning.rows.some(({ indicator }) => indicator === catalogue.site.resolution?.received)
              ? "; the numbers are rough, so the rate cannot be checked"
              : "; how many were received is not given, so no rate can be checked",
        ),
        stop(lang),
      ];
    case "contradiction": {
      const found = catalogue.contradictions.find(({ id }) => id === warning.contradiction);
      return [
        say(zh ? "来源有矛盾：" : "Sources disagree: "),
        { text: found?.name[lang] ?? "", origin: { kind: "contradiction", id: warning.contradiction ?? "" } },
        stop(lang),
      ];
    }
    case "missing-value": {
      const role = row.role === "actual" ? "" : roleLabels[row.role][lang];
      return [
        when(row, saying),
        ...subject(row, saying),
        say(
          zh
            ? `${role && `的${role}`}：来源提到，没有写出数值`
            : `${role && `, ${role}`}: mentioned in the source, but not given`,
        ),
        stop(lang),
      ];
    }
    case "stale-data": {
      const months = worked(warning.numbers["months"] ?? "", "months", [row]);
      const latest = rowWord(formatPeriod(row.period, lang), row);
      const entity = named(fieldText(catalogue, row, "entity", lang));
      const day = dayWord(asOf, lang);
      return zh
        ? [
            entity,
            say("最新的实际数是"),
            latest,
            say("的，距"),
            day,
            say("已"),
            months,
            say("个月"),
            stop(lang),
          ]
        : [
            entity,
            say("’s latest result is of "),
            latest,
            say(", "),
            months,
            say(" months before "),
            day,
            stop(lang),
          ];
    }
  }
}

/** Several bodies with a stale record, in one sentence. */
export function staleSentence(warnings: readonly Warning[], asOf: string, saying: Saying): Sentence {
  const { lang, catalogue } = saying;
  const zh = lang === "zh";
  const bodies = warnings.flatMap(({ rows: [row] }, index): Word[] =>
    row
      ? [
          say(index > 0 ? (zh ? "、" : ", ") : ""),
          named(fieldText(catalogue, row, "entity", lang)),
          rowWord(zh ? formatPeriod(row.period, lang) : ` ${formatPeriod(row.period, lang)}`, row),
        ]
      : [],
  );
  const months = {
    text: String(catalogue.site.thresholds.stale_months),
    origin: { kind: "setting", name: "stale_months" },
  } as const;
  return zh
    ? [
        say("最新的实际数："),
        ...bodies,
        say("，都早于"),
        dayWord(asOf, lang),
        months,
        say("个月以上"),
        stop(lang),
      ]
    : [
        say("Latest results: "),
        ...bodies,
        say("; all more than "),
        months,
        say(" months before "),
        dayWord(asOf, lang),
        stop(lang),
      ];
}

/** The day of an edition in words. */
export function dayWord(day: string, lang: Lang): Word {
  const period = parsePeriod(day);
  return { text: period ? formatPeriod(period, lang) : day, origin: { kind: "setting", name: "edition" } };
}

function overdue(rows: readonly Observation[], row: Observation, saying: Saying): Sentence {
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const amounts = rows
    .filter(({ indicator, value }) => indicator !== MILESTONE && value !== null)
    .map((each) => ({
      indicator: fieldText(catalogue, each, "indicator", lang),
      value: amountWord(each, saying),
    }));
  const inner: Word[] = amounts.flatMap(({ indicator, value }, index) => [
    say(index > 0 ? (zh ? "、" : ", ") : ""),
    named(zh ? indicator : `${lowerFirst(indicator)} `),
    value,
  ]);
  const role = roleLabels[row.role][lang];
  const stage = fieldText(catalogue, row, "stage", lang);
  const aside = inner.length > 0 ? [say(zh ? "（" : " ("), ...inner, say(zh ? "）" : ")")] : [];
  const period = rowWord(formatPeriod(row.period, lang), row);
  const project = named(fieldText(catalogue, row, "project", lang));
  return zh
    ? [project, say(`：${role}`), period, named(stage), ...aside, say("，资料中没有实绩"), stop(lang)]
    : [
        project,
        say(`: ${role} for `),
        period,
        say(", "),
        named(lowerFirst(stage)),
        ...aside,
        say("; no result is on record"),
        stop(lang),
      ];
}

function requests(warning: Warning, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const { resolution } = catalogue.site;
  const [first] = warning.rows;
  if (!resolution || !first) return [];
  const of = (indicator: string): Observation | undefined =>
    warning.rows.find((row) => row.indicator === indicator);
  const [received, resolved, rate] = [of(resolution.received), of(resolution.resolved), of(resolution.rate)];
  const derived = warning.numbers["rate"];
  const parts: Word[][] = [];
  if (received) parts.push([say(zh ? "受理" : "received "), valueWord(received, saying)]);
  if (resolved) parts.push([say(zh ? "办结" : "resolved "), valueWord(resolved, saying)]);
  if (rate) parts.push([say(zh ? "办结率" : "a rate of "), valueWord(rate, saying)]);
  else if (derived)
    parts.push([
      say(zh ? "推算办结率" : "a derived rate of "),
      worked(`${formatNumber(derived, null, lang)}%`, "rate", warning.rows),
    ]);
  const scope = fieldText(catalogue, first, "scope", lang);
  return [
    when(first, saying),
    named(fieldText(catalogue, first, "entity", lang)),
    ...(scope ? [say(zh ? "（" : " ("), named(zh ? scope : lowerFirst(scope)), say(zh ? "）" : ")")] : []),
    say(zh ? "" : " "),
    ...parts.flatMap((part, index) => [say(index > 0 ? (zh ? "，" : ", ") : ""), ...part]),
  ];
}

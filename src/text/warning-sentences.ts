import { wordsOf } from "./words.ts";
import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import { comparePeriods, parsePeriod } from "../model/period.ts";
import type { Warning } from "../model/warnings/index.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { MILESTONE } from "../schema/codes.ts";

import { lowerFirst } from "./lower-first.ts";
import { fieldText } from "./names.ts";
import { named, say, type Sentence, type Word } from "./sentence.ts";
import {
  amountWord,
  rowWord,
  scopeAside,
  stop,
  aimText,
  subject,
  valueWord,
  when,
  worked,
  type Saying,
} from "./sentences.ts";
import { changeText } from "./change.ts";
import { untoldText } from "./project-prints.ts";
import { laggingSentence, registerSentence } from "./register-sentences.ts";

/** What a warning says: the rows that made it fire, with their numbers, and nothing beyond them. */
export function warningSentence(warning: Warning, asOf: string, saying: Saying): Sentence {
  const { lang, catalogue } = saying;
  const { roleLabels } = wordsOf(lang);
  const zh = lang === "zh";
  const [row] = warning.rows;
  if (!row) return [];
  switch (warning.rule) {
    case "behind-pace":
      return laggingSentence(warning, saying);
    case "below-target":
      return warning.aim ? aimText(warning.aim, saying) : [];
    case "register-at-risk":
      return registerSentence(warning, saying);
    case "falling":
      return [
        when(row, saying),
        ...subject({ ...row, scope: null }, saying),
        say(zh ? (row.measure === "yoy" ? "同比" : "") : " "),
        rowWord(changeText(saying, row), row),
        say(zh ? "" : row.measure === "yoy" ? " year on year" : ""),
        say(
          row.priceBasis
            ? zh
              ? `（${wordsOf("zh").priceBasisLabels[row.priceBasis]}）`
              : ` (${wordsOf("en").priceBasisLabels[row.priceBasis]})`
            : "",
        ),
        stop(lang),
      ];
    case "overdue-milestone":
      return overdue(warning, row, saying);
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
        ...figures(warning.rows, saying),
        stop(lang),
      ];
    }
    case "missing-value": {
      const role = roleLabels[row.role];
      return zh
        ? [
            when(row, saying),
            ...subject(row, saying),
            say(`${row.role === "actual" ? "" : `的${role}`}，`),
            rowWord("来源提到而没有写出", row),
            stop(lang),
          ]
        : [
            when(row, saying),
            say(row.role === "actual" ? "a figure for " : `the ${role} for `),
            ...subject(row, saying),
            say(" is "),
            rowWord("mentioned in the source but not given", row),
            stop(lang),
          ];
    }
    case "stale-figure": {
      const months = worked(warning.numbers["months"] ?? "", "months", [row]);
      const day = dayWord(asOf, lang);
      return zh
        ? [
            when(row, saying),
            ...subject(row, saying),
            valueWord(row, saying),
            say("，距"),
            day,
            say("已"),
            months,
            say("个月，不再据以预警"),
            stop(lang),
          ]
        : [
            when(row, saying),
            ...subject(row, saying),
            say(": "),
            valueWord(row, saying),
            say(", "),
            months,
            say(" months before "),
            day,
            say(", too old to raise a warning"),
            stop(lang),
          ];
    }
    case "stale-data": {
      const months = worked(warning.numbers["months"] ?? "", "months", [row]);
      const latest = rowWord(formatPeriod(row.period, lang), row);
      const entity = named(fieldText(saying, row, "entity"));
      const day = dayWord(asOf, lang);
      return zh
        ? [entity, say("最新的实际数是"), latest, say("的，距"), day, say("已"), months, say("个月"), stop(lang)]
        : [
            entity,
            say("’s latest result dates from "),
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

/** Steps that are due and of which no source can tell, in one sentence: projects by name, and why. */
export function untoldSentence(warnings: readonly Warning[], saying: Saying): Sentence {
  const { lang } = saying;
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const steps = warnings.flatMap(({ rows: [row] }, index): Word[] =>
    row
      ? [
          say(index > 0 ? joints.list : ""),
          named(`${fieldText(saying, row, "project")}${joints.space}`),
          rowWord(zh ? `（${formatPeriod(row.period, lang)}）` : `(${formatPeriod(row.period, lang)})`, row),
        ]
      : [],
  );
  const known =
    warnings
      .flatMap((warning) => warning.known ?? [])
      .sort(comparePeriods)
      .at(-1) ?? null;
  const ends = warnings.flatMap(({ rows: [row] }) => row?.period.end ?? []).sort();
  return [
    say(zh ? "计划步骤已到期：" : "Planned steps that are due: "),
    ...steps,
    say(joints.semicolon),
    named(untoldText(known, ends[0] ?? "", lang)),
    stop(lang),
  ];
}

/** Several bodies with a stale record, in one sentence. */
export function staleSentence(warnings: readonly Warning[], asOf: string, saying: Saying): Sentence {
  const { lang, catalogue } = saying;
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const bodies = warnings.flatMap(({ rows: [row] }, index): Word[] =>
    row
      ? [
          say(index > 0 ? joints.list : ""),
          named(fieldText(saying, row, "entity")),
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
        say("，都比"),
        dayWord(asOf, lang),
        say("早"),
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

function overdue({ rows, light, known }: Warning, row: Observation, saying: Saying): Sentence {
  const { catalogue, lang } = saying;
  const { roleLabels } = wordsOf(lang);
  const isUntold = light === "unknown";
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const amounts = rows
    .filter(({ indicator, value }) => indicator !== MILESTONE && value !== null)
    .map((each) => ({
      indicator: fieldText(saying, each, "indicator"),
      value: amountWord(each, saying),
    }));
  const inner: Word[] = amounts.flatMap(({ indicator, value }, index) => [
    say(index > 0 ? joints.list : ""),
    named(zh ? indicator : `${lowerFirst(indicator)} `),
    value,
  ]);
  const role = roleLabels[row.role];
  // The bare name: the role is said beside it.
  const stage = catalogue.stages.get(row.stage ?? "")?.name[lang] ?? "";
  const aside = inner.length > 0 ? [say(joints.open), ...inner, say(joints.close)] : [];
  const period = rowWord(formatPeriod(row.period, lang), row);
  const project = named(fieldText(saying, row, "project"));
  const reason = isUntold ? named(untoldText(known, row.period.end, lang)) : null;
  return zh
    ? [
        project,
        say(`：${role}`),
        period,
        named(stage),
        ...aside,
        ...(reason ? [say("，已到期；"), reason] : [say("，资料中没有实绩")]),
        stop(lang),
      ]
    : [
        project,
        say(": “"),
        named(lowerFirst(stage)),
        say(`” is a ${role} for `),
        period,
        ...aside,
        ...(reason ? [say("; it is due, and "), reason] : [say("; no result is on record")]),
        stop(lang),
      ];
}

/**
 * The figures that disagree, in brackets: `（受理诉求130件，办结诉求114件，办结率87%）`. Of several scopes each is named; a
 * growth follows its level without the name again.
 */
function figures(rows: readonly Observation[], saying: Saying): Word[] {
  const { lang } = saying;
  const { roleLabels } = wordsOf(lang);
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const known = rows.filter(({ value }) => value !== null);
  if (known.length === 0) return [];
  const scopeOf = (row: Observation): string => fieldText(saying, row, "scope");
  const isScoped = known.every((row) => scopeOf(row) !== "") && new Set(known.map(scopeOf)).size > 1;
  const isMany = new Set(known.map(({ entity }) => entity)).size > 1;
  // Figures of several projects are told by the project, those of one by what was counted.
  const isOneProject = new Set(known.map(({ project }) => project)).size === 1;
  const nameOf = (row: Observation): string => {
    const name = fieldText(saying, row, row.project === null || isOneProject ? "indicator" : "project");
    const entity = isMany && row.project === null ? fieldText(saying, row, "entity") : "";
    if (zh) return entity + name;
    return [entity, lowerFirst(name)].filter(Boolean).join(" ");
  };
  const words = known.flatMap((row, index): Word[] => {
    const before = known[index - 1];
    const isNewScope = isScoped && (!before || scopeOf(before) !== scopeOf(row));
    const isSame = before !== undefined && nameOf(before) === nameOf(row) && before.measure !== row.measure;
    const joint = zh ? (isNewScope ? "；" : "，") : isNewScope ? "; " : ", ";
    const role = row.role === "actual" ? "" : roleLabels[row.role];
    return [
      say(before ? joint : ""),
      named(isNewScope ? `${zh ? scopeOf(row) : lowerFirst(scopeOf(row))}${joints.colon}` : ""),
      named(isSame ? "" : `${nameOf(row)}${joints.space}`),
      say(zh || role === "" ? role : `${role} `),
      figure(row, saying),
    ];
  });
  return [say(joints.open), ...words, say(joints.close)];
}

function figure(row: Observation, saying: Saying): Word {
  const { lang } = saying;
  const change = changeText(saying, row);
  if (change === "") return amountWord(row, saying);
  return rowWord(lang === "zh" ? change : change.replace("rose", "up").replace("fell", "down"), row);
}

function requests(warning: Warning, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const { resolution } = catalogue.site;
  const [first] = warning.rows;
  if (!resolution || !first) return [];
  const of = (indicator: string): Observation | undefined => warning.rows.find((row) => row.indicator === indicator);
  const [received, resolved, rate] = [of(resolution.received), of(resolution.resolved), of(resolution.rate)];
  const derived = warning.numbers["rate"];
  const parts: Word[][] = [];
  if (received) parts.push([say(zh ? "受理" : "received "), valueWord(received, saying)]);
  if (resolved)
    parts.push([say(zh ? "办结" : "resolved "), received ? amountWord(resolved, saying) : valueWord(resolved, saying)]);
  if (rate) parts.push([say(zh ? "办结率" : "a rate of "), valueWord(rate, saying)]);
  else if (derived)
    parts.push([
      say(zh ? "推算办结率" : "a derived rate of "),
      worked(`${formatNumber(derived, null, lang)}%`, "rate", warning.rows),
    ]);
  const between = parts.map((_part, index) =>
    index === 0 ? "" : zh ? "，" : index === 1 && received && resolved ? " and " : ", ",
  );
  return [
    when(first, saying),
    named(fieldText(saying, first, "entity")),
    ...scopeAside(first, saying),
    say(joints.space),
    ...parts.flatMap((part, index) => [say(between[index] ?? ""), ...part]),
  ];
}

import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import { comparePeriods, parsePeriod } from "../model/period.ts";
import type { Warning } from "../model/warnings/index.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { MILESTONE } from "../schema/codes.ts";

import { changeText, wayOfGrowth } from "./change.ts";
import { fieldText } from "./names.ts";
import { named, rowWord, say, settingWord, worked, type Sentence, type Word } from "./sentence.ts";
import {
  aimText,
  amountWord,
  aside,
  changeWord,
  finished,
  opening,
  percentWord,
  scopeAside,
  subject,
  valueWord,
  when,
  type Saying,
} from "./sentences.ts";
import { untoldText } from "./project-prints.ts";
import { laggingSentence, registerSentence } from "./register-sentences.ts";
import { unsignedText } from "./value.ts";

/** What a warning says: the rows that made it fire, with their numbers, and nothing beyond them. */
export function warningSentence(warning: Warning, asOf: string, saying: Saying): Sentence {
  const { lang, catalogue } = saying;
  const { priceBasisLabels, roleLabels, warnings } = wordsOf(lang);
  const [row] = warning.rows;
  if (!row) return [];
  const end = (words: readonly Word[]): Sentence => finished(words, lang);
  const months = worked(warning.numbers["months"] ?? "", "months", [row]);
  switch (warning.rule) {
    case "behind-pace":
      return laggingSentence(warning, saying);
    case "below-target":
      return warning.aim ? aimText(warning.aim, saying) : [];
    case "register-at-risk":
      return registerSentence(warning, saying);
    case "falling":
      return end(
        warnings.falling({
          opening: opening({ ...row, scope: null }, saying),
          change: changeWord(row, saying),
          isYearOnYear: row.measure === "yoy",
          aside: row.priceBasis ? aside([say(priceBasisLabels[row.priceBasis])], lang) : [],
        }),
      );
    case "overdue-milestone":
      return end(overdue(warning, row, saying));
    case "resolution-rate-low": {
      const limit = settingWord(`${catalogue.site.thresholds.resolution_rate}%`, "resolution_rate");
      return end([...requests(warning, saying), ...warnings.belowRate(limit)]);
    }
    case "resolution-rate-unclear": {
      const isReceivedGiven = warning.rows.some(({ indicator }) => indicator === catalogue.site.resolution?.received);
      return end([...requests(warning, saying), say(warnings.uncheckedRate(isReceivedGiven))]);
    }
    case "contradiction": {
      const id = warning.contradiction ?? "";
      const entry = catalogue.contradictions.find((each) => each.id === id);
      return end([
        say(warnings.disagreement),
        { text: entry?.name[lang] ?? "", origin: { kind: "contradiction", id } },
        ...figures(warning.rows, saying),
      ]);
    }
    case "missing-value":
      return end(
        warnings.notGiven({
          when: when(row, saying),
          subject: subject(row, saying),
          role: row.role === "actual" ? null : roleLabels[row.role],
          row,
        }),
      );
    case "stale-figure":
      return end(
        warnings.staleFigure({
          opening: opening(row, saying),
          value: valueWord(row, saying),
          months,
          day: dayWord(asOf, lang),
        }),
      );
    case "stale-data":
      return end(
        warnings.staleBody({
          body: named(fieldText(saying, row, "entity")),
          latest: rowWord(formatPeriod(row.period, lang), row),
          months,
          day: dayWord(asOf, lang),
        }),
      );
  }
}

/** Steps that are due and of which no source can tell, in one sentence: projects by name, and why. */
export function untoldSentence(due: readonly Warning[], saying: Saying): Sentence {
  const { lang } = saying;
  const { joints, warnings } = wordsOf(lang);
  const steps = due.flatMap(({ rows: [row] }, index): Word[] =>
    row
      ? [
          say(index > 0 ? joints.list : ""),
          named(`${fieldText(saying, row, "project")}${joints.space}`),
          rowWord(`${joints.open.trim()}${formatPeriod(row.period, lang)}${joints.close}`, row),
        ]
      : [],
  );
  const newest =
    due
      .flatMap(({ known }) => known ?? [])
      .sort(comparePeriods)
      .at(-1) ?? null;
  const ends = due.flatMap(({ rows: [row] }) => row?.period.end ?? []).sort();
  return finished(
    [say(warnings.stepsDue), ...steps, say(joints.semicolon), named(untoldText(newest, ends[0] ?? "", lang))],
    lang,
  );
}

/** Several bodies with a stale record, in one sentence. */
export function staleSentence(stale: readonly Warning[], asOf: string, saying: Saying): Sentence {
  const { lang, catalogue } = saying;
  const { joints, warnings } = wordsOf(lang);
  const bodies = stale.flatMap(({ rows: [row] }, index): Word[] =>
    row
      ? [
          say(index > 0 ? joints.list : ""),
          named(fieldText(saying, row, "entity")),
          rowWord(`${joints.space}${formatPeriod(row.period, lang)}`, row),
        ]
      : [],
  );
  const months = settingWord(String(catalogue.site.thresholds.stale_months), "stale_months");
  return finished(warnings.staleBodies({ bodies, months, day: dayWord(asOf, lang) }), lang);
}

/** The day of an edition in words. */
export function dayWord(day: string, lang: Lang): Word {
  const period = parsePeriod(day);
  return settingWord(period ? formatPeriod(period, lang) : day, "edition");
}

function overdue({ rows, light, known }: Warning, row: Observation, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const { joints, roleLabels, sentences, warnings } = wordsOf(lang);
  const amounts = rows
    .filter(({ indicator, value }) => indicator !== MILESTONE && value !== null)
    .flatMap((each, index): Word[] => [
      say(index > 0 ? joints.list : ""),
      named(`${sentences.withinText(fieldText(saying, each, "indicator"))}${joints.space}`),
      amountWord(each, saying),
    ]);
  return warnings.overdue({
    project: named(fieldText(saying, row, "project")),
    // The bare name: the role is said beside it.
    stage: catalogue.stages.get(row.stage ?? "")?.name[lang] ?? "",
    role: roleLabels[row.role],
    period: rowWord(formatPeriod(row.period, lang), row),
    aside: amounts.length > 0 ? aside(amounts, lang) : [],
    untold: light === "unknown" ? named(untoldText(known, row.period.end, lang)) : null,
  });
}

/**
 * The figures that disagree, in brackets: `（受理诉求130件，办结诉求114件，办结率87%）`. Of several scopes each is named; a
 * growth follows its level without the name again.
 */
function figures(rows: readonly Observation[], saying: Saying): Word[] {
  const { lang } = saying;
  const { joints, roleLabels, sentences } = wordsOf(lang);
  const given = rows.filter(({ value }) => value !== null);
  if (given.length === 0) return [];
  const scopeOf = (row: Observation): string => fieldText(saying, row, "scope");
  const isScoped = given.every((row) => scopeOf(row) !== "") && new Set(given.map(scopeOf)).size > 1;
  const isMany = new Set(given.map(({ entity }) => entity)).size > 1;
  // Figures of several projects are told by the project, those of one by what was counted.
  const isOneProject = new Set(given.map(({ project }) => project)).size === 1;
  const nameOf = (row: Observation): string => {
    const name = fieldText(saying, row, row.project === null || isOneProject ? "indicator" : "project");
    const entity = isMany && row.project === null ? fieldText(saying, row, "entity") : "";
    return [entity, sentences.withinText(name)].filter(Boolean).join(joints.space);
  };
  const words = given.flatMap((row, index): Word[] => {
    const before = given[index - 1];
    const isNewScope = isScoped && (!before || scopeOf(before) !== scopeOf(row));
    const isSame = before !== undefined && nameOf(before) === nameOf(row) && before.measure !== row.measure;
    return [
      say(before ? (isNewScope ? joints.semicolon : joints.comma) : ""),
      named(isNewScope ? `${sentences.withinText(scopeOf(row))}${joints.colon}` : ""),
      named(isSame ? "" : `${nameOf(row)}${joints.space}`),
      say(row.role === "actual" ? "" : `${roleLabels[row.role]}${joints.space}`),
      figure(row, saying),
    ];
  });
  return aside(words, lang);
}

/** A figure in a list: a growth with its direction, but without a verb. */
function figure(row: Observation, saying: Saying): Word {
  const change = changeText(saying, row);
  if (change === "" || row.value === null) return amountWord(row, saying);
  const way = wayOfGrowth(row.value);
  const text = way === 0 ? change : wordsOf(saying.lang).changes.moved(way, unsignedText(saying, row));
  return rowWord(text, row);
}

function requests(warning: Warning, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const { joints, warnings } = wordsOf(lang);
  const { resolution } = catalogue.site;
  const [first] = warning.rows;
  if (!resolution || !first) return [];
  const of = (indicator: string): Observation | undefined => warning.rows.find((row) => row.indicator === indicator);
  const [received, resolved, rate] = [of(resolution.received), of(resolution.resolved), of(resolution.rate)];
  const derived = warning.numbers["rate"];
  return [
    when(first, saying),
    named(fieldText(saying, first, "entity")),
    ...scopeAside(first, saying),
    say(joints.space),
    ...warnings.requests({
      received: received ? valueWord(received, saying) : null,
      resolved: resolved ? (received ? amountWord : valueWord)(resolved, saying) : null,
      rate: rate
        ? { value: valueWord(rate, saying), isDerived: false }
        : derived
          ? { value: percentWord(derived, "rate", warning.rows, lang), isDerived: true }
          : null,
    }),
  ];
}

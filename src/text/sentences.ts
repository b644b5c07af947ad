import { wordsOf } from "./words.ts";
import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { compareDecimals, percentOf } from "../model/decimal.ts";
import type { Comparison, Line } from "../model/line.ts";
import type { Pace } from "../model/pace.ts";
import { signsAt } from "../model/contradictions.ts";
import { isSameSeries } from "../model/target.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Plan } from "../schema/site.ts";
import type { Observation } from "../schema/observation.ts";
import type { Unit } from "../schema/reference.ts";
import { isChange, MILESTONE } from "../schema/codes.ts";
import { changeText } from "./change.ts";
import { differenceText, movementSinceWords, movementToWords } from "./direction.ts";
import { lowerFirst } from "./lower-first.ts";
import { fieldText } from "./names.ts";
import { named, say, type Derivation, type Sentence, type Word } from "./sentence.ts";
import { signText } from "./signs.ts";
import { numberText, unitOf, unsignedText, valueText } from "./value.ts";

/**
 * The sentences of a briefing, made of slots alone. A clause whose slot is empty is not said; a sentence without a value
 * is null. Chinese and English are filled from the same slots.
 */
export interface Saying {
  catalogue: Catalogue;
  lang: Lang;
  /** Name of the peer group; null if places are not to be printed. */
  peers: Localized | null;
}

/** Everything that a line says: value, growth, share, target and pace, parent, place. Null without a value. */
export function lineSentence(line: Line, saying: Saying): Sentence | null {
  const { row } = line;
  if (row.indicator === MILESTONE) return milestoneSentence(row, saying);
  if (row.value === null) return null;
  const words = [
    ...opening(row, saying),
    ...predicate(row, saying),
    // A place is that of the value and a gap to the zone that of the growth: each stands beside its own.
    ...placeClause(line, saying),
    ...(line.growth === row ? [] : growthClause(line.growth, row, saying)),
    ...fasterClause(line, saying),
    ...(line.step === row ? [] : growthClause(line.step, row, saying)),
    ...parentClause(line, saying),
    ...(line.averageGrowth === row ? [] : averageClause(line.averageGrowth, saying)),
    ...(line.share === row ? [] : shareClause(line.share, saying)),
    ...targetClause(line, saying),
    ...aimClause(line.aim, saying),
    ...signWords([row, line.growth === row ? null : line.growth], saying),
    stop(saying.lang),
  ];
  return words.filter(({ text }) => text !== "");
}

/**
 * The growth of several indicators of one body and period, the largest first: `2019年，丙园区新增四上企业增长60%、新认定高企
 * 增长42%（均为同比）`. All lines must have the same body, period and measure. Null for none.
 */
export function growthSentence(lines: readonly Line[], saying: Saying): Sentence | null {
  const { lang } = saying;
  const zh = lang === "zh";
  const { joints } = wordsOf(lang);
  const found = lines.flatMap(({ row, growth }) => (growth?.value ? [{ row, growth }] : []));
  const [first, second] = found;
  if (!first) return null;
  if (!second)
    return [
      ...openingOfChange(first.row, saying),
      ...growthClause(first.growth, first.row, saying, direct(saying)),
      ...signWords([first.growth], saying),
      stop(lang),
    ];
  const isYearOnYear = first.growth.measure === "yoy";
  const sorted = [...found].sort((a, b) =>
    compareDecimals(b.growth.value?.replace("-", "") ?? "0", a.growth.value?.replace("-", "") ?? "0"),
  );
  const items = sorted.flatMap(({ row, growth }, index): Word[] => {
    const name = fieldText(saying, row, "indicator");
    const number = unsignedText(saying, growth);
    const base = isYearOnYear ? [] : baseWords(growth, row, saying);
    const falls = growth.value?.startsWith("-") ?? false;
    return [
      say(index > 0 ? joints.list : ""),
      named(zh ? name : lowerFirst(name)),
      ...(zh ? base : []),
      say(zh ? (falls ? "下降" : "增长") : falls ? " down " : " up "),
      rowWord(number, growth),
      ...(zh ? [] : base),
      ...signWords([growth], saying),
    ];
  });
  const entity = fieldText(saying, first.row, "entity");
  const head = zh
    ? [when(first.row, saying), named(entity)]
    : [when(first.row, saying), say(isYearOnYear ? "year on year at " : "at "), named(entity), say(": ")];
  const asides = [zh && isYearOnYear ? "均为同比" : "", priceAside(found, lang)].filter(Boolean);
  const close = asides.length === 0 ? "" : zh ? `（${asides.join("；")}）` : ` (${asides.join("; ")})`;
  return [...head, ...items, say(close), stop(lang)].filter(({ text }) => text !== "");
}

/** At which prices the growth of amounts is, said once for all of them: they are of one source and one period. */
function priceAside(found: readonly { growth: Observation }[], lang: Lang): string {
  const { priceBasisLabels } = wordsOf(lang);
  const bases = new Set(found.map(({ growth }) => growth.priceBasis).filter((basis) => basis !== null));
  if (bases.size === 0) return "";
  const words = [...bases].map((basis) => priceBasisLabels[basis]).join(lang === "zh" ? "或" : " or ");
  if (found.every(({ growth }) => growth.priceBasis !== null)) return words;
  return lang === "zh" ? `金额的增幅${words}` : `amounts: ${words}`;
}

export function paceSentence(line: Line, saying: Saying): Sentence | null {
  if (!line.pace?.gap) return null;
  return [...opening(line.row, saying), ...targetClause(line, saying, direct(saying)), stop(saying.lang)];
}

export function parentSentence(line: Line, saying: Saying): Sentence | null {
  if (!line.parent) return null;
  return [...figureClause(line.parent.own, saying), ...parentClause(line, saying), stop(saying.lang)];
}

/** A growth, rate, share or index with its target. */
export function aimText(aim: Comparison, saying: Saying): Sentence {
  return [...figureClause(aim.own, saying), ...aimClause(aim, saying), stop(saying.lang)];
}

/** A figure that something else is compared with: a growth, or a rate. */
function figureClause(own: Observation, saying: Saying): Word[] {
  if (!isChange(own.measure)) return [...opening(own, saying), ...predicate(own, saying)];
  return [...openingOfChange(own, saying), ...growthClause(own, { ...own, scope: null }, saying, direct(saying))];
}

/** `受理130件，办结114件，办结率87%`: the printed rate if there is one, else the derived one from exact numbers, else none. */
export function resolutionSentence(
  { received, resolved, rate }: { received: Observation; resolved: Observation; rate: Observation | null },
  saying: Saying,
): Sentence | null {
  const { lang } = saying;
  if (received.value === null || resolved.value === null) return null;
  const zh = lang === "zh";
  const exact = received.qualifier === "exact" && resolved.qualifier === "exact";
  const derived = exact ? percentOf(resolved.value, received.value, 1) : null;
  const entity = named(fieldText(saying, received, "entity"));
  const rateWords: Word[] =
    rate !== null && rate.value !== null
      ? [say(zh ? "，办结率" : ", a rate of "), valueWord(rate, saying), say(zh ? "（来源所印）" : " (as printed)")]
      : derived !== null
        ? [
            say(zh ? "，办结率" : ", a rate of "),
            worked(`${formatNumber(derived, null, lang)}%`, "rate", [resolved, received]),
            say(zh ? "（推算）" : " (derived)"),
          ]
        : [];
  const aside = scopeAside(received, saying);
  const sentence = zh
    ? [
        when(received, saying),
        entity,
        ...aside,
        say("受理诉求"),
        valueWord(received, saying),
        say("，办结"),
        valueWord(resolved, saying),
      ]
    : [
        when(received, saying),
        entity,
        ...aside,
        say(" received "),
        valueWord(received, saying),
        say(" and resolved "),
        amountWord(resolved, saying),
      ];
  return [...sentence, ...rateWords, ...signWords([received, resolved, rate], saying), stop(lang)];
}

function milestoneSentence(row: Observation, saying: Saying): Sentence {
  const { lang } = saying;
  const { joints } = wordsOf(lang);
  return [
    when(row, saying),
    named(fieldText(saying, row, "project")),
    say(joints.colon),
    named(lang === "zh" ? fieldText(saying, row, "stage") : lowerFirst(fieldText(saying, row, "stage"))),
    say(joints.open),
    { text: valueText(saying, row), origin: { kind: "row", id: row.id } },
    say(joints.close),
    stop(lang),
  ];
}

/** `截至2020年10月（推断），丙园区规上企业` / `In 2019, South Park’s gross industrial output`. */
function opening(row: Observation, saying: Saying): Word[] {
  return [when(row, saying), ...subject(row, saying)];
}

/** The same for a change: a stock stands “as of” a day, but rose or fell “by” then. */
function openingOfChange(row: Observation, saying: Saying): Word[] {
  return opening(row, saying).map((word) => ({ ...word, text: word.text.replace(/^As of /, "By ") }));
}

/** Body, indicator and scope; for projects the project and its stage. */
export function subject(row: Observation, saying: Saying): Word[] {
  const { lang } = saying;
  const zh = lang === "zh";
  const indicator = fieldText(saying, row, "indicator");
  const aside = row.measure === "share" ? [] : scopeAside(row, saying);
  if (row.project !== null) {
    const project = fieldText(saying, row, "project");
    const stage = fieldText(saying, row, "stage");
    const isSaid = `${project} ${indicator}`.toLowerCase().includes(stage.toLowerCase());
    const [open, close] = zh ? ["（", "）"] : [" (", ")"];
    const step = isSaid ? [] : [say(open), named(zh ? stage : lowerFirst(stage)), say(close)];
    return zh
      ? [named(project), ...step, say("："), named(indicator), ...aside]
      : [named(project), ...step, say(": "), named(lowerFirst(indicator)), ...aside];
  }
  const entity = fieldText(saying, row, "entity");
  if (zh) return [named(entity), named(indicator), ...aside];
  return [named(entity), say("’s "), named(lowerFirst(indicator)), ...aside];
}

/** The scope in brackets; nothing where it opened the sentence already. */
export function scopeAside(row: Observation, { catalogue, lang }: Saying): Word[] {
  const scope = fieldText({ catalogue, lang }, row, "scope");
  if (scope === "" || isTime(row, scope)) return [];
  return lang === "zh" ? [say("（"), named(scope), say("）")] : [say(" ("), named(lowerFirst(scope)), say(")")];
}

/** True for a scope that says the time itself, such as 2019年以来. */
function isTime(row: Observation, scope: string): boolean {
  return scope.includes(row.period.start.slice(0, 4));
}

/** When: a stock stands at a time, a flow goes through it. */
export function when(row: Observation, { catalogue, lang }: Saying): Word {
  const { joints } = wordsOf(lang);
  const statistic = catalogue.indicators.get(row.indicator)?.statistic;
  const period = formatPeriod(row.period, lang);
  const isState =
    statistic === "stock" && row.role === "actual" && (row.period.kind === "month" || row.period.kind === "day");
  const origin = { kind: "row", id: row.id, quiet: true } as const;
  const project = row.project === null ? "" : (catalogue.projects.get(row.project)?.name[lang] ?? "");
  const scope = fieldText({ catalogue, lang }, row, "scope");
  if (scope !== "" && isTime(row, scope)) {
    const mark = row.period.inferred ? (lang === "zh" ? "（推断）" : " (inferred)") : "";
    return { text: `${scope}${mark}${joints.comma}`, origin: { kind: "name" } };
  }
  // The name says the year already: 2023年全区新签约.
  if (row.period.kind === "year" && project.includes(row.period.text)) return { text: "", origin };
  if (lang === "zh") return { text: `${isState ? "截至" : ""}${period}，`, origin };
  const preposition = isState
    ? "As of"
    : row.role !== "actual"
      ? "For"
      : row.period.kind === "window"
        ? "Over"
        : row.period.kind === "day"
          ? "On"
          : "In";
  const article = row.period.kind === "half" ? "the " : "";
  return { text: `${preposition} ${article}${period}, `, origin };
}

/** The value with its verb; targets, plans and forecasts keep their own words. */
function predicate(row: Observation, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const value = amountWord(row, saying);
  if (row.measure === "yoy" || row.measure === "growth" || row.measure === "mom")
    return growthClause(row, { ...row, scope: null }, saying, direct(saying));
  if (row.measure === "avg_growth") return averageClause(row, saying, direct(saying));
  if (row.measure === "share") return shareClause(row, saying, direct(saying));
  const direction = catalogue.indicators.get(row.indicator)?.direction;
  if (lang === "zh") {
    const bare = /^(超|至少)/.test(value.text);
    const verbs = {
      // As statistics are read out: 产值153.74亿元, without a verb.
      actual: "",
      target: direction === "higher" ? (bare ? "力争" : "力争达到") : "目标为",
      plan: "计划",
      forecast: "预计",
    };
    return [say(verbs[row.role]), value];
  }
  const statistic = catalogue.indicators.get(row.indicator)?.statistic;
  const came = statistic === "flow" || statistic === "ytd" ? " came to " : " stood at ";
  const verbs = { actual: came, target: " targeted at ", plan: " planned at ", forecast: " forecast at " };
  return [say(verbs[row.role]), value];
}

function growthClause(
  growth: Observation | null,
  level: Observation,
  saying: Saying,
  joint = wordsOf(saying.lang).joints.comma,
): Word[] {
  if (!growth || growth.value === null) return [];
  const { lang } = saying;
  const { measureLabels, priceBasisLabels, statusLabels } = wordsOf(lang);
  const zh = lang === "zh";
  const isLevel = Number(growth.value) === 0;
  const text = changeText(saying, growth);
  const asides = [
    growth.priceBasis ? priceBasisLabels[growth.priceBasis] : "",
    growth.status !== "A" ? statusLabels[growth.status] : "",
  ].filter(Boolean);
  const aside = asides.length > 0 ? (zh ? `（${asides.join("，")}）` : ` (${asides.join(", ")})`) : "";
  const base =
    growth.measure === "growth"
      ? baseWords(growth, level, saying)
      : [say(zh ? measureLabels[growth.measure] : ` ${measureLabels[growth.measure]}`)];
  if (zh) return [say(joint), ...base, rowWord(text, growth), say(aside)];
  if (joint === direct(saying)) return [say(joint), rowWord(text, growth), ...base, say(aside)];
  const number = unsignedText(saying, growth);
  const moved = isLevel ? "unchanged" : `${growth.value.startsWith("-") ? "down" : "up"} ${number}`;
  return [say(joint), rowWord(moved, growth), ...base, say(aside)];
}

/**
 * What a growth that is not year on year is measured against: the scope of its own (与园区入驻时相比), or the scope that the
 * reference table names as the base, with the value that the record has for it: `较精简之前（398个）`.
 */
function baseWords(growth: Observation, level: Observation, { catalogue, lang }: Saying): Word[] {
  const zh = lang === "zh";
  const own = growth.scope !== level.scope ? fieldText({ catalogue, lang }, growth, "scope") : "";
  if (own) return [named(zh ? own : ` ${lowerFirst(own)}`)];
  const base = growth.scope === null ? null : (catalogue.scopes.get(growth.scope)?.base ?? null);
  const name = base === null ? "" : (catalogue.scopes.get(base)?.name[lang] ?? "");
  if (name === "") return [say(zh ? "较基期" : " on the base stated")];
  const row = catalogue.observations.find(
    (other) =>
      isSameSeries(other, { ...growth, scope: base }) &&
      other.measure === "level" &&
      other.role === growth.role &&
      other.period.text === growth.period.text &&
      other.value !== null,
  );
  const value = row ? rowWord(valueText({ catalogue, lang }, row), row) : null;
  return zh
    ? [say("较"), named(name), ...(value ? [say("（"), value, say("）")] : [])]
    : value
      ? [say(" from "), value, say(" ("), named(lowerFirst(name)), say(")")]
      : [say(" (base: "), named(lowerFirst(name)), say(")")];
}

function averageClause(row: Observation | null, saying: Saying, joint = wordsOf(saying.lang).joints.comma): Word[] {
  if (!row?.value) return [];
  const number = unsignedText(saying, row);
  const falls = row.value.startsWith("-");
  if (saying.lang === "zh") return [say(`${joint}年均${falls ? "下降" : "增长"}`), rowWord(number, row)];
  const moved = joint === direct(saying) ? (falls ? "fell" : "rose") : falls ? "down" : "up";
  return [say(`${joint}${moved} `), rowWord(number, row), say(" a year on average")];
}

function shareClause(row: Observation | null, saying: Saying, joint = wordsOf(saying.lang).joints.comma): Word[] {
  if (!row?.value) return [];
  const { lang } = saying;
  const scope = fieldText(saying, row, "scope");
  if (lang === "zh") return [say(joint), named(scope || "占比"), say("为"), valueWord(row, saying)];
  const name = named(scope ? lowerFirst(scope) : "share");
  return joint === ", "
    ? [say(" ("), name, say(": "), valueWord(row, saying), say(")")]
    : [say(": "), name, say(" "), valueWord(row, saying)];
}

/** Target, completion and the gap to the plan; a task that is only known by its excess is worked out and marked. */
function targetClause(line: Line, saying: Saying, joint = wordsOf(saying.lang).joints.comma): Word[] {
  const { target, pace, excess, row, aim } = line;
  if (!target || (aim && target.rows.includes(aim.row))) return [];
  const { lang } = saying;
  const zh = lang === "zh";
  const isPredicate = !zh && joint === direct(saying);
  const [first] = target.rows;
  // What cannot exist is not kept back by any source.
  if (target.value === null && first?.status === "M") return [];
  if (target.value === null)
    return [
      say(zh ? joint : isPredicate ? ": " : "; "),
      rowWord(zh ? "年度目标来源未给出" : "the annual target is not in the source", first ?? row),
    ];
  const rows = [row, ...target.rows];
  const words: Word[] = [];
  if (target.derived && excess) {
    words.push(
      say(zh ? `${joint}超出任务数` : isPredicate ? " was " : joint),
      valueWord(excess, saying),
      say(zh ? "" : " above its target"),
    );
    if (!pace) return words;
    words.push(
      say(zh ? "，推算完成任务的" : ", or "),
      worked(`${formatNumber(pace.completion, null, lang)}%`, "completion", rows),
      say(zh ? "" : " of it (derived)"),
    );
  } else if (first) {
    if (!pace)
      return [
        say(zh ? `${joint}年度目标为` : isPredicate ? " stood against a target of " : `${joint}against a target of `),
        valueWord(first, saying),
      ];
    words.push(say(zh ? `${joint}完成年度目标（` : isPredicate ? " reached " : joint));
    if (zh)
      words.push(
        valueWord(first, saying),
        say("）的"),
        worked(`${formatNumber(pace.completion, null, lang)}%`, "completion", rows),
      );
    else
      words.push(
        worked(`${formatNumber(pace.completion, null, lang)}%`, "completion", rows),
        say(" of the annual target ("),
        valueWord(first, saying),
        say(")"),
      );
  }
  return pace ? [...words, ...gapClause(pace, rows, saying)] : words;
}

/**
 * `，快于序时进度10.3个百分点` / `, 10.3 percentage points ahead of plan`. Where the year has a plan of its own, that plan is
 * said by its name and the even year beside it. At the end of the year there is no pace any more: what is short of the
 * target is said, what is above it was said by the rate.
 */
export function gapClause(pace: Pace, rows: readonly Observation[], saying: Saying): Word[] {
  const { gap, planned, plan, even } = pace;
  if (gap === null || planned === null) return [];
  const zh = saying.lang === "zh";
  const sign = compareDecimals(gap, "0");
  const number = worked(formatNumber(gap.replace("-", ""), null, saying.lang), "gap", rows);
  if (compareDecimals(planned, "100") === 0 && (!even || compareDecimals(even.planned, "100") === 0)) {
    if (sign >= 0) return [];
    if (zh) return [say("，距全年目标差"), number, say("个百分点")];
    return [say(", "), number, say(" percentage points short of it")];
  }
  if (plan && even) return plannedClause(pace, plan, even, rows, saying);
  if (sign === 0) return [say(zh ? "，与序时进度持平" : ", level with the plan")];
  if (zh) return [say(sign > 0 ? "，快于序时进度" : "，慢于序时进度"), number, say("个百分点")];
  return [say(", "), number, say(` percentage points ${sign > 0 ? "ahead of" : "behind"} plan`)];
}

/** `，比季度计划（应完成68.3%）慢2.0个百分点，比序时进度（66.7%）慢0.4个百分点`: both, and which is which. */
function plannedClause(
  { gap, planned }: Pace,
  plan: Plan,
  even: NonNullable<Pace["even"]>,
  rows: readonly Observation[],
  { lang }: Saying,
): Word[] {
  const zh = lang === "zh";
  const number = (text: string, name: Derivation): Word => worked(formatNumber(text, null, lang), name, rows);
  const due = (text: string, name: Derivation): Word => worked(`${formatNumber(text, null, lang)}%`, name, rows);
  const against = (words: Word[], share: Word, difference: string, name: Derivation, isFirst: boolean): Word[] => {
    const sign = compareDecimals(difference, "0");
    const amount = number(difference.replace("-", ""), name);
    if (zh) {
      const aside = [say(isFirst ? "（应完成" : "（"), share, say("）")];
      if (sign === 0) return [say("，与"), ...words, ...aside, say("持平")];
      return [say("，比"), ...words, ...aside, say(sign > 0 ? "快" : "慢"), amount, say("个百分点")];
    }
    const aside = [say(" ("), share, say(" due)")];
    if (sign === 0) return [say(", level with "), ...words, ...aside];
    return [
      say(", "),
      amount,
      say(`${isFirst ? " percentage points" : ""} ${sign > 0 ? "ahead of" : "behind"} `),
      ...words,
      ...aside,
    ];
  };
  return [
    ...against([named(plan.name[lang])], due(planned ?? "", "planned"), gap ?? "0", "gap", true),
    ...against([say(zh ? "序时进度" : "an even year")], due(even.planned, "even-planned"), even.gap, "even-gap", false),
  ];
}

/** `，增速比1—7月加快1.4个百分点` / `, 1.4 percentage points faster than in Jan–Jul`; nothing where it stood still before as well. */
function fasterClause({ faster }: Line, saying: Saying): Word[] {
  if (!faster) return [];
  const { own, row, movement } = faster;
  if (movement.code === "flat" && !movement.isRate && Number(own.value) === 0) return [];
  const { lang } = saying;
  // A month earlier is in the same year: 比1—7月, without saying the year again.
  const year = own.period.end.slice(0, 4);
  const isOfYear = row.period.end.startsWith(year) && row.period.kind !== "year";
  const period = formatPeriod(row.period, lang);
  const before = rowWord(isOfYear ? period.replace(lang === "zh" ? `${year}年` : ` ${year}`, "") : period, row);
  return [
    say(wordsOf(lang).joints.comma),
    ...movementSinceWords(movement, [before], differenceWord(faster, "faster", saying), lang),
  ];
}

function parentClause({ parent }: Line, saying: Saying): Word[] {
  if (!parent) return [];
  const name = named(fieldText(saying, parent.row, "entity"));
  return [
    say(wordsOf(saying.lang).joints.comma),
    ...movementToWords(parent.movement, [name], differenceWord(parent, "points", saying), saying.lang),
  ];
}

/** `，低于年度目标（9%）0.4个百分点` / `, 0.4 percentage points below the annual target (9%)`. */
function aimClause(aim: Comparison | null, saying: Saying): Word[] {
  if (!aim) return [];
  const { joints, targetWord } = wordsOf(saying.lang);
  return [
    say(joints.comma),
    ...movementToWords(
      aim.movement,
      aimWords(aim, targetWord, saying),
      differenceWord(aim, "points", saying),
      saying.lang,
    ),
  ];
}

/** A target by its name and value: a growth that is aimed at has its sign only where it is a fall. */
function aimWords({ row }: Comparison, template: string, saying: Saying): Word[] {
  const [before = "", after = ""] = template.split("{}");
  const text = valueText(saying, row).replace(/^\+/, "");
  return [say(before), rowWord(text, row), say(after)];
}

/** The amount of a difference with its unit, leading to its rows; null where no number is certain. */
function differenceWord(comparison: Comparison, name: Derivation, saying: Saying): Word | null {
  const { own, row, movement } = comparison;
  if (movement.points === null) return null;
  return worked(differenceText(saying, own, movement.points), name, [own, row]);
}

/** `，居四个园区第1位`; where not every member has a figure, how many have one. */
function placeClause({ place }: Line, { lang, peers }: Saying): Word[] {
  if (!place || !peers) return [];
  const { rows, before, rank, of, tied, gained, whole } = place;
  const zh = lang === "zh";
  const number = (n: number, name: Derivation): Word => worked(String(n), name, rows);
  const steps = worked(String(Math.abs(gained ?? 0)), "gained", [...rows, ...before]);
  const isUp = (gained ?? 0) > 0;
  const hasMoved = gained !== null && gained !== 0;
  if (zh)
    return [
      say("，居"),
      named(peers.zh),
      say(tied ? "并列第" : "第"),
      number(rank, "place"),
      say("位"),
      ...(whole ? [] : [say("（其中"), number(of, "members"), say("个有数）")]),
      ...(hasMoved ? [say(isUp ? "，比上期上升" : "，比上期下降"), steps, say("位")] : []),
    ];
  return [
    say(tied ? ", joint no. " : ", no. "),
    number(rank, "place"),
    ...(whole ? [say(" among ")] : [say(" of the "), number(of, "members"), say(" with a figure among ")]),
    named(peers.en),
    ...(hasMoved
      ? [say(` (${isUp ? "up" : "down"} `), steps, say(Math.abs(gained) === 1 ? " place)" : " places)")]
      : []),
  ];
}

/** The signs of what was said, each with its word; they lead to what explains them. */
function signWords(rows: readonly (Observation | null)[], { catalogue, lang }: Saying): Word[] {
  const entries = signsAt(
    catalogue,
    rows.filter((row) => row !== null),
  );
  if (entries.length === 0) return [];
  const { joints } = wordsOf(lang);
  const signs = entries.map(({ kind, id }): Word => ({
    text: signText(kind, lang),
    origin: { kind: "sign", sign: kind, id },
  }));
  return [
    say(joints.open),
    ...signs.flatMap((sign, at) => (at > 0 ? [say(joints.comma), sign] : [sign])),
    say(joints.close),
  ];
}

/** What joins a clause to its subject where the clause is the predicate: in English it then begins with a verb. */
function direct({ lang }: Saying): string {
  const { joints } = wordsOf(lang);
  return joints.space;
}

/** A value behind a noun that names what is counted: English does not say the unit of a count again. */
export function amountWord(row: Observation, saying: Saying): Word {
  const { catalogue, lang } = saying;
  const isCount = lang === "en" && unitOf(catalogue, row).kind === "count";
  return isCount ? rowWord(numberText(saying, row), row) : valueWord(row, saying);
}

/** A value as it is printed, leading to its row. */
export function valueWord(row: Observation, { catalogue, lang }: Saying): Word {
  return rowWord(valueText({ catalogue, lang }, row), row);
}

/** A derived amount in the unit of a row, or in the one that it shares with others. */
export function amountText(
  value: string,
  row: Observation,
  { catalogue, lang }: Saying,
  shared: Unit | null = null,
): string {
  const quantity = { upper: null, qualifier: "exact", qualifierWord: "" } as const;
  return valueText({ catalogue, lang }, { ...row, ...quantity, value, measure: "level" }, shared);
}

export function rowWord(text: string, row: Observation): Word {
  return { text, origin: { kind: "row", id: row.id } };
}

/** A number that was worked out. */
export function worked(text: string, name: Derivation, rows: readonly Observation[]): Word {
  return { text, origin: { kind: "derived", name, rows: rows.map(({ id }) => id) } };
}

export function stop(lang: Lang): Word {
  const { joints } = wordsOf(lang);
  return say(joints.stop);
}

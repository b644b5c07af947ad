import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { compareDecimals, percentOf } from "../model/decimal.ts";
import type { Line } from "../model/line.ts";
import type { Pace } from "../model/pace.ts";
import { contradictionOf } from "../model/contradictions.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { MILESTONE } from "../schema/codes.ts";
import { changeText } from "./change.ts";
import { priceBasisLabels, statusLabels } from "./labels.ts";
import { fieldText } from "./names.ts";
import { named, say, type Derivation, type Sentence, type Word } from "./sentence.ts";
import { formatQuantity } from "../format/number.ts";
import { numberText, unitOf, valueText } from "./value.ts";

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
    ...growthClause(line.growth, row, saying),
    ...averageClause(line.averageGrowth, saying),
    ...shareClause(line.share, saying),
    ...targetClause(line, saying),
    ...parentClause(line, saying),
    ...placeClause(line, saying),
    ...contradictionMark([row, line.growth], saying),
    stop(saying.lang),
  ];
  return words.filter(({ text }) => text !== "");
}

/**
 * The growth of several indicators of one body and period, the largest first: `2019年，石佛新增四上企业增长327%、新认定高企
 * 增长42%（均为同比）`. All lines must have the same body, period and measure. Null for none.
 */
export function growthSentence(lines: readonly Line[], saying: Saying): Sentence | null {
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const found = lines.flatMap(({ row, growth }) => (growth?.value ? [{ row, growth }] : []));
  const [first] = found;
  if (!first) return null;
  const isYearOnYear = first.growth.measure === "yoy";
  const sorted = [...found].sort((a, b) =>
    compareDecimals(b.growth.value?.replace("-", "") ?? "0", a.growth.value?.replace("-", "") ?? "0"),
  );
  const items = sorted.flatMap(({ row, growth }, index): Word[] => {
    const name = fieldText(catalogue, row, "indicator", lang);
    const number = valueText(catalogue, growth, lang).replace(/[+−]/, "");
    const scope = growth.scope === row.scope ? "" : fieldText(catalogue, growth, "scope", lang);
    const base = isYearOnYear ? "" : scope || (zh ? "较基期" : "on the base stated");
    const falls = growth.value?.startsWith("-") ?? false;
    return [
      say(index > 0 ? (zh ? "、" : ", ") : ""),
      named(zh ? name : lowerFirst(name)),
      named(zh ? base : ""),
      say(zh ? (falls ? "下降" : "增长") : falls ? " down " : " up "),
      rowWord(number, growth),
      named(zh || base === "" ? "" : ` ${lowerFirst(base)}`),
      ...contradictionMark([growth], saying),
    ];
  });
  const entity = fieldText(catalogue, first.row, "entity", lang);
  const opening = [
    when(first.row, saying),
    named(entity),
    say(zh ? "" : isYearOnYear ? ", year on year: " : ": "),
  ];
  const close = say(zh && isYearOnYear ? (found.length > 1 ? "（均为同比）" : "（同比）") : "");
  return [...opening, ...items, close, stop(lang)].filter(({ text }) => text !== "");
}

export function paceSentence(line: Line, saying: Saying): Sentence | null {
  if (!line.pace?.gap) return null;
  return [...opening(line.row, saying), ...targetClause(line, saying, direct(saying)), stop(saying.lang)];
}

export function parentSentence(line: Line, saying: Saying): Sentence | null {
  if (!line.parent || !line.growth) return null;
  return [
    ...opening(line.row, saying),
    ...growthClause(line.growth, line.row, saying, direct(saying)),
    ...parentClause(line, saying),
    stop(saying.lang),
  ];
}

/** `受理130件，办结114件，办结率87%`: the printed rate if there is one, else the derived one from exact numbers, else none. */
export function resolutionSentence(
  { received, resolved, rate }: { received: Observation; resolved: Observation; rate: Observation | null },
  saying: Saying,
): Sentence | null {
  const { catalogue, lang } = saying;
  if (received.value === null || resolved.value === null) return null;
  const zh = lang === "zh";
  const exact = received.qualifier === "exact" && resolved.qualifier === "exact";
  const derived = exact ? percentOf(resolved.value, received.value, 1) : null;
  const scope = fieldText(catalogue, received, "scope", lang);
  const entity = named(fieldText(catalogue, received, "entity", lang));
  const rateWords: Word[] =
    rate !== null && rate.value !== null
      ? [
          say(zh ? "，办结率" : ", a rate of "),
          valueWord(rate, saying),
          say(zh ? "（来源所印）" : " as printed"),
        ]
      : derived !== null
        ? [
            say(zh ? "，办结率" : ", a rate of "),
            worked(`${formatNumber(derived, null, lang)}%`, "rate", [resolved, received]),
            say(zh ? "（推算）" : " (derived)"),
          ]
        : [];
  const aside = scope
    ? zh
      ? [say("（"), named(scope), say("）")]
      : [say(" ("), named(lowerFirst(scope)), say(")")]
    : [];
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
  return [...sentence, ...rateWords, ...contradictionMark([received, resolved, rate], saying), stop(lang)];
}

function milestoneSentence(row: Observation, saying: Saying): Sentence {
  const { catalogue, lang } = saying;
  return [
    when(row, saying),
    named(fieldText(catalogue, row, "project", lang)),
    say(lang === "zh" ? "：" : ": "),
    named(
      lang === "zh"
        ? fieldText(catalogue, row, "stage", lang)
        : lowerFirst(fieldText(catalogue, row, "stage", lang)),
    ),
    say(lang === "zh" ? "（" : " ("),
    { text: valueText(catalogue, row, lang), origin: { kind: "row", id: row.id } },
    say(lang === "zh" ? "）" : ")"),
    stop(lang),
  ];
}

/** `截至2020年10月（推断），石佛规上企业` / `In 2019, Shifo’s gross industrial output`. */
function opening(row: Observation, saying: Saying): Word[] {
  return [when(row, saying), ...subject(row, saying)];
}

/** Body, indicator and scope; for projects the project and its stage. */
export function subject(row: Observation, { catalogue, lang }: Saying): Word[] {
  const zh = lang === "zh";
  const indicator = fieldText(catalogue, row, "indicator", lang);
  const scope = row.measure === "share" ? "" : fieldText(catalogue, row, "scope", lang);
  const aside = scope
    ? [say(zh ? "（" : " ("), named(zh ? scope : lowerFirst(scope)), say(zh ? "）" : ")")]
    : [];
  if (row.project !== null) {
    const project = fieldText(catalogue, row, "project", lang);
    const stage = fieldText(catalogue, row, "stage", lang);
    const isSaid = `${project} ${indicator}`.toLowerCase().includes(stage.toLowerCase());
    const [open, close] = zh ? ["（", "）"] : [" (", ")"];
    const step = isSaid ? [] : [say(open), named(zh ? stage : lowerFirst(stage)), say(close)];
    return zh
      ? [named(project), ...step, named(indicator), ...aside]
      : [named(project), ...step, say(": "), named(lowerFirst(indicator)), ...aside];
  }
  const entity = fieldText(catalogue, row, "entity", lang);
  if (zh) return [named(entity), named(indicator), ...aside];
  return [named(entity), say("’s "), named(lowerFirst(indicator)), ...aside];
}

/** When: a stock stands at a time, a flow goes through it. */
export function when(row: Observation, { catalogue, lang }: Saying): Word {
  const statistic = catalogue.indicators.get(row.indicator)?.statistic;
  const period = formatPeriod(row.period, lang);
  const isState =
    statistic === "stock" &&
    row.role === "actual" &&
    (row.period.kind === "month" || row.period.kind === "day");
  const origin = { kind: "row", id: row.id, quiet: true } as const;
  const project = row.project === null ? "" : (catalogue.projects.get(row.project)?.name[lang] ?? "");
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
  if (row.measure === "yoy" || row.measure === "growth")
    return growthClause(row, { ...row, scope: null }, saying, direct(saying));
  if (row.measure === "avg_growth") return averageClause(row, saying, direct(saying));
  if (row.measure === "share") return shareClause(row, saying, direct(saying));
  const direction = catalogue.indicators.get(row.indicator)?.direction;
  if (lang === "zh") {
    const bare = /^(超|至少)/.test(value.text);
    const verbs = {
      actual: bare ? "" : "为",
      target: direction === "higher" ? (bare ? "力争" : "力争达到") : "目标为",
      plan: bare ? "计划" : "计划为",
      forecast: bare ? "预计" : "预计为",
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
  joint = saying.lang === "zh" ? "，" : ", ",
): Word[] {
  if (!growth || growth.value === null) return [];
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const scope = growth.scope !== level.scope ? fieldText(catalogue, growth, "scope", lang) : "";
  const isLevel = Number(growth.value) === 0;
  const text = changeText(catalogue, growth, lang);
  const asides = [
    growth.priceBasis ? priceBasisLabels[growth.priceBasis][lang] : "",
    growth.status !== "A" ? statusLabels[growth.status][lang] : "",
  ].filter(Boolean);
  const aside = asides.length > 0 ? (zh ? `（${asides.join("，")}）` : ` (${asides.join(", ")})`) : "";
  if (zh) {
    const base = growth.measure === "yoy" ? "同比" : scope || "较基期";
    return [say(joint), named(base), rowWord(text, growth), say(aside)];
  }
  const number = valueText(catalogue, growth, lang).replace(/[+−]/, "");
  const moved = isLevel ? "unchanged" : `${growth.value.startsWith("-") ? "down" : "up"} ${number}`;
  const base =
    growth.measure === "yoy" ? " year on year" : scope ? ` ${lowerFirst(scope)}` : " on the base stated";
  return [say(joint), rowWord(moved, growth), named(base), say(aside)];
}

function averageClause(
  row: Observation | null,
  saying: Saying,
  joint = saying.lang === "zh" ? "，" : ", ",
): Word[] {
  if (!row?.value) return [];
  const number = valueText(saying.catalogue, row, saying.lang).replace(/[+−]/, "");
  const falls = row.value.startsWith("-");
  if (saying.lang === "zh") return [say(`${joint}年均${falls ? "下降" : "增长"}`), rowWord(number, row)];
  return [say(`${joint}${falls ? "down" : "up"} `), rowWord(number, row), say(" a year on average")];
}

function shareClause(
  row: Observation | null,
  saying: Saying,
  joint = saying.lang === "zh" ? "，" : ", ",
): Word[] {
  if (!row?.value) return [];
  const { catalogue, lang } = saying;
  const scope = fieldText(catalogue, row, "scope", lang);
  if (lang === "zh") return [say(joint), named(scope || "占比"), say("为"), valueWord(row, saying)];
  return [
    say(joint),
    valueWord(row, saying),
    say(" ("),
    named(scope ? lowerFirst(scope) : "share"),
    say(")"),
  ];
}

/** Target, completion and the gap to the plan; a task that is only known by its excess is worked out and marked. */
function targetClause(line: Line, saying: Saying, joint = saying.lang === "zh" ? "，" : ", "): Word[] {
  const { target, pace, excess, row } = line;
  if (!target) return [];
  const { lang } = saying;
  const zh = lang === "zh";
  const [first] = target.rows;
  if (target.value === null)
    return [
      say(zh ? joint : joint.replace(",", ";")),
      rowWord(zh ? "年度目标来源未给出" : "the target of the year is not in the source", first ?? row),
    ];
  const rows = [row, ...target.rows];
  const words: Word[] = [];
  if (target.derived && excess) {
    words.push(
      say(zh ? `${joint}超出任务数` : joint),
      valueWord(excess, saying),
      say(zh ? "" : " above the task set"),
    );
    if (!pace) return words;
    words.push(
      say(zh ? "，推算完成任务的" : ", by derivation "),
      worked(`${formatNumber(pace.completion, null, lang)}%`, "completion", rows),
      say(zh ? "" : " of the task"),
    );
  } else if (first) {
    if (!pace)
      return [say(zh ? `${joint}年度目标为` : `${joint}against a target of `), valueWord(first, saying)];
    words.push(say(zh ? `${joint}完成年度目标（` : joint));
    if (zh)
      words.push(
        valueWord(first, saying),
        say("）的"),
        worked(`${formatNumber(pace.completion, null, lang)}%`, "completion", rows),
      );
    else
      words.push(
        worked(`${formatNumber(pace.completion, null, lang)}%`, "completion", rows),
        say(" of the target of the year ("),
        valueWord(first, saying),
        say(")"),
      );
  }
  return pace ? [...words, ...gapClause(pace, rows, saying)] : words;
}

/**
 * `，快于序时进度10.3个百分点` / `, 10.3 percentage points ahead of plan`. At the end of the year there is no pace any more:
 * what is short of the target is said, what is above it was said by the rate.
 */
export function gapClause(
  { gap, planned }: Pick<Pace, "gap" | "planned">,
  rows: readonly Observation[],
  saying: Saying,
): Word[] {
  if (gap === null || planned === null) return [];
  const zh = saying.lang === "zh";
  const sign = compareDecimals(gap, "0");
  const number = worked(formatNumber(gap.replace("-", ""), null, saying.lang), "gap", rows);
  if (compareDecimals(planned, "100") === 0) {
    if (sign >= 0) return [];
    if (zh) return [say("，距全年目标差"), number, say("个百分点")];
    return [say(", "), number, say(" percentage points short of it")];
  }
  if (sign === 0) return [say(zh ? "，与序时进度持平" : ", level with the plan")];
  if (zh) return [say(sign > 0 ? "，快于序时进度" : "，慢于序时进度"), number, say("个百分点")];
  return [say(", "), number, say(` percentage points ${sign > 0 ? "ahead of" : "behind"} plan`)];
}

function parentClause({ parent, growth }: Line, saying: Saying): Word[] {
  if (!parent || !growth) return [];
  const { catalogue, lang } = saying;
  const zh = lang === "zh";
  const name = named(fieldText(catalogue, parent.row, "entity", lang));
  const sign = compareDecimals(parent.points, "0");
  const number = worked(formatNumber(parent.points.replace("-", ""), null, lang), "points", [
    growth,
    parent.row,
  ]);
  if (sign === 0) return zh ? [say("，与"), name, say("持平")] : [say(", level with "), name];
  if (zh) return [say(sign > 0 ? "，高于" : "，低于"), name, number, say("个百分点")];
  return [say(", "), number, say(` percentage points ${sign > 0 ? "above" : "below"} `), name];
}

function placeClause({ place }: Line, { lang, peers }: Saying): Word[] {
  if (!place || !peers) return [];
  const { rows, rank, of, tied, gained } = place;
  const number = (n: number, name: Derivation): Word => worked(String(n), name, rows);
  if (lang === "zh") {
    const moved: Word[] =
      gained === null || gained === 0
        ? []
        : [say(gained > 0 ? "，比上期上升" : "，比上期下降"), number(Math.abs(gained), "gained"), say("位")];
    return [
      say("，居"),
      named(peers.zh),
      say(tied ? "并列第" : "第"),
      number(rank, "place"),
      say("位（共"),
      number(of, "members"),
      say("个有数）"),
      ...moved,
    ];
  }
  const moved: Word[] =
    gained === null || gained === 0
      ? []
      : [
          say(`, ${gained > 0 ? "up" : "down"} `),
          number(Math.abs(gained), "gained"),
          say(Math.abs(gained) === 1 ? " place" : " places"),
        ];
  return [
    say(tied ? ", joint no. " : ", no. "),
    number(rank, "place"),
    say(" of the "),
    number(of, "members"),
    say(" with a figure among "),
    named(peers.en),
    ...moved,
  ];
}

/** ◆ behind what is in dispute; it leads to the contradiction. */
function contradictionMark(rows: readonly (Observation | null)[], { catalogue }: Saying): Word[] {
  const disputed = rows.find((row) => row && contradictionOf(catalogue.contradictions, row.id));
  return disputed ? [{ text: "◆", origin: { kind: "row", id: disputed.id } }] : [];
}

/** What joins a clause to its subject without a verb between. */
function direct({ lang }: Saying): string {
  return lang === "zh" ? "" : ": ";
}

/** A value behind a noun that names what is counted: English does not say the unit of a count again. */
export function amountWord(row: Observation, saying: Saying): Word {
  const { catalogue, lang } = saying;
  const isCount = lang === "en" && unitOf(catalogue, row).kind === "count";
  return isCount ? rowWord(numberText(catalogue, row, lang), row) : valueWord(row, saying);
}

/** A value as it is printed, leading to its row. */
export function valueWord(row: Observation, { catalogue, lang }: Saying): Word {
  return rowWord(valueText(catalogue, row, lang), row);
}

/** A derived amount in the unit of a row. */
export function amountText(value: string, row: Observation, { catalogue, lang }: Saying): string {
  const quantity = { value, upper: null, qualifier: "exact", qualifierWord: "" } as const;
  return formatQuantity(quantity, unitOf(catalogue, { ...row, measure: "level" }), null, lang);
}

export function rowWord(text: string, row: Observation): Word {
  return { text, origin: { kind: "row", id: row.id } };
}

/** A number that was worked out. */
export function worked(text: string, name: Derivation, rows: readonly Observation[]): Word {
  return { text, origin: { kind: "derived", name, rows: rows.map(({ id }) => id) } };
}

export function stop(lang: Lang): Word {
  return say(lang === "zh" ? "。" : ".");
}

/** `Gross output` → `gross output`; names that begin with capitals on purpose (PCT, R&D) stay. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

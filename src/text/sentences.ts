import { wordsOf } from "./words.ts";
import { formatNumber } from "../format/number.ts";
import { formatPeriod } from "../format/period.ts";
import { compareDecimals, percentOf } from "../model/decimal.ts";
import type { Comparison, Line } from "../model/line.ts";
import type { Pace } from "../model/pace.ts";
import type { Reading } from "../model/reading.ts";
import { signsAt } from "../model/contradictions.ts";
import { isSameSeries } from "../model/target.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Plan } from "../schema/site.ts";
import type { Observation } from "../schema/observation.ts";
import type { Unit } from "../schema/reference.ts";
import { isChange, MILESTONE } from "../schema/codes.ts";
import { changeText, wayOfGrowth } from "./change.ts";
import { differenceText, movementSinceWords, movementToWords } from "./direction.ts";
import { fieldText } from "./names.ts";
import { named, rowWord, say, worked, type Derivation, type Sentence, type Word } from "./sentence.ts";
import type { Way } from "./sentence-words.ts";
import { signText } from "./signs.ts";
import { numberText, unitOf, unsignedText, valueText } from "./value.ts";

export { rowWord };

/**
 * The sentences of a briefing, made of slots alone. A clause whose slot is empty is not said; a sentence without a value
 * is null. What is said is worked out here; the order of the words is that of the language (`zh/sentences.ts`).
 */
export interface Saying extends Reading {
  /** Name of the peer group; null if places are not to be printed. */
  peers: Localized | null;
}

/** Everything that a line says: value, growth, share, target and pace, parent, place. Null without a value. */
export function lineSentence(line: Line, saying: Saying): Sentence | null {
  const { row } = line;
  if (row.indicator === MILESTONE) return milestoneSentence(row, saying);
  if (row.value === null) return null;
  return finished(
    [
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
    ],
    saying.lang,
  );
}

/**
 * The growth of several indicators of one body and period, the largest first: `2019年，丙园区新增四上企业增长60%、新认定高企
 * 增长42%（均为同比）`. All lines must have the same body, period and measure. Null for none.
 */
export function growthSentence(lines: readonly Line[], saying: Saying): Sentence | null {
  const { lang } = saying;
  const { sentences } = wordsOf(lang);
  const grown = lines.flatMap(({ row, growth }) => (growth?.value ? [{ row, growth }] : []));
  const [first, second] = grown;
  if (!first) return null;
  if (!second)
    return finished(
      [
        ...openingOfChange(first.row, saying),
        ...growthClause(first.growth, first.row, saying, PREDICATE),
        ...signWords([first.growth], saying),
      ],
      lang,
    );
  const isYearOnYear = first.growth.measure === "yoy";
  const sorted = [...grown].sort((a, b) =>
    compareDecimals(b.growth.value?.replace("-", "") ?? "0", a.growth.value?.replace("-", "") ?? "0"),
  );
  const words = sentences.growths({
    when: when(first.row, saying),
    body: named(fieldText(saying, first.row, "entity")),
    isYearOnYear,
    items: sorted.map(({ row, growth }) => ({
      indicator: fieldText(saying, row, "indicator"),
      falls: growth.value?.startsWith("-") ?? false,
      amount: rowWord(unsignedText(saying, growth), growth),
      base: isYearOnYear ? [] : baseWords(growth, row, saying),
      signs: signWords([growth], saying),
    })),
    prices: priceAside(grown, lang),
  });
  return finished(words, lang);
}

/** At which prices the growth of amounts is, said once for all of them: they are of one source and one period. */
function priceAside(grown: readonly { growth: Observation }[], lang: Lang): string {
  const { joints, priceBasisLabels, sentences } = wordsOf(lang);
  const bases = new Set(grown.map(({ growth }) => growth.priceBasis).filter((basis) => basis !== null));
  if (bases.size === 0) return "";
  const prices = [...bases].map((basis) => priceBasisLabels[basis]).join(joints.or);
  return grown.every(({ growth }) => growth.priceBasis !== null) ? prices : sentences.pricesOfAmounts(prices);
}

export function paceSentence(line: Line, saying: Saying): Sentence | null {
  if (!line.pace?.gap) return null;
  return finished([...opening(line.row, saying), ...targetClause(line, saying, PREDICATE)], saying.lang);
}

export function parentSentence(line: Line, saying: Saying): Sentence | null {
  if (!line.parent) return null;
  return finished([...figureClause(line.parent.own, saying), ...parentClause(line, saying)], saying.lang);
}

/** A growth, rate, share or index with its target. */
export function aimText(aim: Comparison, saying: Saying): Sentence {
  return finished([...figureClause(aim.own, saying), ...aimClause(aim, saying)], saying.lang);
}

/** A figure that something else is compared with: a growth, or a rate. */
function figureClause(own: Observation, saying: Saying): Word[] {
  if (!isChange(own.measure)) return [...opening(own, saying), ...predicate(own, saying)];
  return [...openingOfChange(own, saying), ...growthClause(own, { ...own, scope: null }, saying, PREDICATE)];
}

/** `受理130件，办结114件，办结率87%`: the printed rate if there is one, else the derived one from exact numbers, else none. */
export function resolutionSentence(
  { received, resolved, rate }: { received: Observation; resolved: Observation; rate: Observation | null },
  saying: Saying,
): Sentence | null {
  const { lang } = saying;
  if (received.value === null || resolved.value === null) return null;
  const isExact = received.qualifier === "exact" && resolved.qualifier === "exact";
  const derived = isExact ? percentOf(resolved.value, received.value, 1) : null;
  const printed = rate !== null && rate.value !== null ? valueWord(rate, saying) : null;
  const value = printed ?? (derived === null ? null : percentWord(derived, "rate", [resolved, received], lang));
  const words = wordsOf(lang).sentences.resolution({
    opening: [when(received, saying), named(fieldText(saying, received, "entity")), ...scopeAside(received, saying)],
    received: valueWord(received, saying),
    resolved: amountWord(resolved, saying),
    rate: value && { value, isPrinted: printed !== null },
  });
  return finished([...words, ...signWords([received, resolved, rate], saying)], lang);
}

function milestoneSentence(row: Observation, saying: Saying): Sentence {
  const { lang } = saying;
  const { joints, sentences } = wordsOf(lang);
  return finished(
    [
      when(row, saying),
      named(fieldText(saying, row, "project")),
      say(joints.colon),
      named(sentences.withinText(fieldText(saying, row, "stage"))),
      ...aside([valueWord(row, saying)], lang),
    ],
    lang,
  );
}

/** `截至2020年10月（推断），丙园区规上企业` / `In 2019, South Park’s gross industrial output`. */
export function opening(row: Observation, saying: Saying): Word[] {
  return [when(row, saying), ...subject(row, saying)];
}

/** The same for a change: a stock stands “as of” a day, but rose or fell “by” then. */
function openingOfChange(row: Observation, saying: Saying): Word[] {
  return [when(row, saying, true), ...subject(row, saying)];
}

/** Body, indicator and scope; for projects the project and its stage. */
export function subject(row: Observation, saying: Saying): Word[] {
  const { lang } = saying;
  const { joints, sentences } = wordsOf(lang);
  const indicator = fieldText(saying, row, "indicator");
  const scope = row.measure === "share" ? [] : scopeAside(row, saying);
  if (row.project === null)
    return [...sentences.bodyAndIndicator(fieldText(saying, row, "entity"), indicator), ...scope];
  const project = fieldText(saying, row, "project");
  const stage = fieldText(saying, row, "stage");
  const isSaid = `${project} ${indicator}`.toLowerCase().includes(stage.toLowerCase());
  return [
    named(project),
    ...(isSaid ? [] : aside([named(sentences.withinText(stage))], lang)),
    say(joints.colon),
    named(sentences.withinText(indicator)),
    ...scope,
  ];
}

/** The scope in brackets; nothing where it opened the sentence already. */
export function scopeAside(row: Observation, saying: Saying): Word[] {
  const { lang } = saying;
  const scope = fieldText(saying, row, "scope");
  if (scope === "" || isTime(row, scope)) return [];
  return aside([named(wordsOf(lang).sentences.withinText(scope))], lang);
}

/** True for a scope that says the time itself, such as 2019年以来. */
function isTime(row: Observation, scope: string): boolean {
  return scope.includes(row.period.start.slice(0, 4));
}

/** When: a stock stands at a time, a flow goes through it; `isChange` where what follows tells a change up to then. */
export function when(row: Observation, saying: Saying, isChange = false): Word {
  const { catalogue, lang } = saying;
  const { joints, sentences } = wordsOf(lang);
  const { kind, inferred, text } = row.period;
  const scope = fieldText(saying, row, "scope");
  if (scope !== "" && isTime(row, scope)) return named(`${scope}${inferred ? joints.inferred : ""}${joints.comma}`);
  const origin = { kind: "row", id: row.id, quiet: true } as const;
  // The name says the year already: 2023年全区新签约.
  if (kind === "year" && fieldText(saying, row, "project").includes(text)) return { text: "", origin };
  const isActual = row.role === "actual";
  const isState =
    catalogue.indicators.get(row.indicator)?.statistic === "stock" && isActual && (kind === "month" || kind === "day");
  const period = formatPeriod(row.period, lang);
  return { text: sentences.opening({ period, kind, isState, isActual, isChange }), origin };
}

/** Whether a clause is the predicate of its sentence or follows one: in English the first begins with a verb. */
const PREDICATE = true;

/** The value with its verb; targets, plans and forecasts keep their own words. */
function predicate(row: Observation, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  if (row.measure === "yoy" || row.measure === "growth" || row.measure === "mom")
    return growthClause(row, { ...row, scope: null }, saying, PREDICATE);
  if (row.measure === "avg_growth") return averageClause(row, saying, PREDICATE);
  if (row.measure === "share") return shareClause(row, saying, PREDICATE);
  const { direction, statistic } = catalogue.indicators.get(row.indicator) ?? {};
  return wordsOf(lang).sentences.value({ value: amountWord(row, saying), role: row.role, direction, statistic });
}

function growthClause(growth: Observation | null, level: Observation, saying: Saying, isPredicate = false): Word[] {
  if (!growth || growth.value === null) return [];
  const { lang } = saying;
  const { joints, measureLabels, priceBasisLabels, sentences, statusLabels } = wordsOf(lang);
  const asides = [
    growth.priceBasis ? priceBasisLabels[growth.priceBasis] : "",
    growth.status !== "A" ? statusLabels[growth.status] : "",
  ].filter(Boolean);
  return sentences.growth({
    row: growth,
    way: wayOfGrowth(growth.value),
    amount: unsignedText(saying, growth),
    base:
      growth.measure === "growth"
        ? baseWords(growth, level, saying)
        : [say(sentences.measured(measureLabels[growth.measure]))],
    aside: asides.length > 0 ? [say(joints.open + asides.join(joints.comma) + joints.close)] : [],
    isPredicate,
  });
}

/**
 * What a growth that is not year on year is measured against: the scope of its own (与园区入驻时相比), or the scope that the
 * reference table names as the base, with the value that the record has for it: `较精简之前（398个）`.
 */
function baseWords(growth: Observation, level: Observation, saying: Saying): Word[] {
  const { catalogue, lang } = saying;
  const { sentences } = wordsOf(lang);
  const own = growth.scope !== level.scope ? fieldText(saying, growth, "scope") : "";
  if (own) return [sentences.baseOfOwn(own)];
  const base = growth.scope === null ? null : (catalogue.scopes.get(growth.scope)?.base ?? null);
  const name = base === null ? "" : (catalogue.scopes.get(base)?.name[lang] ?? "");
  if (name === "") return [say(sentences.baseUnstated)];
  const row = catalogue.observations.find(
    (other) =>
      isSameSeries(other, { ...growth, scope: base }) &&
      other.measure === "level" &&
      other.role === growth.role &&
      other.period.text === growth.period.text &&
      other.value !== null,
  );
  return sentences.baseNamed(name, row ? valueWord(row, saying) : null);
}

function averageClause(row: Observation | null, saying: Saying, isPredicate = false): Word[] {
  if (!row?.value) return [];
  const amount = rowWord(unsignedText(saying, row), row);
  return wordsOf(saying.lang).sentences.averageGrowth({ falls: row.value.startsWith("-"), amount, isPredicate });
}

function shareClause(row: Observation | null, saying: Saying, isPredicate = false): Word[] {
  if (!row?.value) return [];
  const scope = fieldText(saying, row, "scope");
  return wordsOf(saying.lang).sentences.share({ scope, value: valueWord(row, saying), isPredicate });
}

/** Target, completion and the gap to the plan; a task that is only known by its excess is worked out and marked. */
function targetClause(line: Line, saying: Saying, isPredicate = false): Word[] {
  const { target, pace, excess, row, aim } = line;
  if (!target || (aim && target.rows.includes(aim.row))) return [];
  const { lang } = saying;
  const { sentences } = wordsOf(lang);
  const [first] = target.rows;
  // What cannot exist is not kept back by any source.
  if (target.value === null && first?.status === "M") return [];
  if (target.value === null) return sentences.targetMissing({ row: first ?? row, isPredicate });
  const rows = [row, ...target.rows];
  const completion = pace && percentWord(pace.completion, "completion", rows, lang);
  const gap = pace ? gapClause(pace, rows, saying) : [];
  if (target.derived && excess)
    return [...sentences.excess({ value: valueWord(excess, saying), completion, isPredicate }), ...gap];
  return first ? [...sentences.target({ value: valueWord(first, saying), completion, isPredicate }), ...gap] : gap;
}

/**
 * `，快于序时进度10.3个百分点` / `, 10.3 percentage points ahead of plan`. Where the year has a plan of its own, that plan is
 * said by its name and the even year beside it. At the end of the year there is no pace any more: what is short of the
 * target is said, what is above it was said by the rate.
 */
export function gapClause(pace: Pace, rows: readonly Observation[], saying: Saying): Word[] {
  const { gap, planned, plan, even } = pace;
  if (gap === null || planned === null) return [];
  const { lang } = saying;
  const { sentences } = wordsOf(lang);
  const way = wayOf(gap);
  const points = sizeWord(gap, "gap", rows, lang);
  if (compareDecimals(planned, "100") === 0 && (!even || compareDecimals(even.planned, "100") === 0))
    return way >= 0 ? [] : sentences.shortOfTarget(points);
  return plan && even ? plannedClause({ gap, planned, plan, even }, rows, lang) : sentences.pace(way, points);
}

/** `，比季度计划（应完成68.3%）慢2.0个百分点，比序时进度（66.7%）慢0.4个百分点`: both, and which is which. */
function plannedClause(
  { gap, planned, plan, even }: { gap: string; planned: string; plan: Plan; even: NonNullable<Pace["even"]> },
  rows: readonly Observation[],
  lang: Lang,
): Word[] {
  const { sentences } = wordsOf(lang);
  return [
    ...sentences.againstPlan({
      plan: named(plan.name[lang]),
      due: percentWord(planned, "planned", rows, lang),
      way: wayOf(gap),
      points: sizeWord(gap, "gap", rows, lang),
      isFirst: true,
    }),
    ...sentences.againstPlan({
      plan: say(sentences.evenYear),
      due: percentWord(even.planned, "even-planned", rows, lang),
      way: wayOf(even.gap),
      points: sizeWord(even.gap, "even-gap", rows, lang),
      isFirst: false,
    }),
  ];
}

/** `，增速比1—7月加快1.4个百分点` / `, 1.4 percentage points faster than in Jan–Jul`; nothing where it stood still before as well. */
function fasterClause({ faster }: Line, saying: Saying): Word[] {
  if (!faster) return [];
  const { own, row, movement } = faster;
  if (movement.code === "flat" && !movement.isRate && Number(own.value) === 0) return [];
  const { lang } = saying;
  const { joints, sentences } = wordsOf(lang);
  // A month earlier is in the same year: 比1—7月, without saying the year again.
  const year = own.period.end.slice(0, 4);
  const isOfYear = row.period.end.startsWith(year) && row.period.kind !== "year";
  const period = formatPeriod(row.period, lang);
  const before = rowWord(isOfYear ? sentences.withoutYear(period, year) : period, row);
  return [say(joints.comma), ...movementSinceWords(movement, [before], differenceWord(faster, "faster", saying), lang)];
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
  const words = aimWords(aim, targetWord, saying);
  return [
    say(joints.comma),
    ...movementToWords(aim.movement, words, differenceWord(aim, "points", saying), saying.lang),
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
  const count = Math.abs(gained ?? 0);
  return wordsOf(lang).sentences.place({
    peers: peers[lang],
    rank: worked(String(rank), "place", rows),
    isTied: tied,
    members: whole ? null : worked(String(of), "members", rows),
    moved: gained ? { steps: worked(String(count), "gained", [...rows, ...before]), count, isUp: gained > 0 } : null,
  });
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
  return aside(
    signs.flatMap((sign, at) => (at > 0 ? [say(joints.comma), sign] : [sign])),
    lang,
  );
}

/** A value behind a noun that names what is counted: English does not say the unit of a count again. */
export function amountWord(row: Observation, saying: Saying): Word {
  const { catalogue, lang } = saying;
  const isBare = !wordsOf(lang).sentences.repeatsUnitOfCount && unitOf(catalogue, row).kind === "count";
  return isBare ? rowWord(numberText(saying, row), row) : valueWord(row, saying);
}

/** A value as it is printed, leading to its row. */
export function valueWord(row: Observation, saying: Saying): Word {
  return rowWord(valueText(saying, row), row);
}

/** A growth with its direction as a verb, leading to its row. */
export function changeWord(row: Observation, saying: Saying): Word {
  return rowWord(changeText(saying, row), row);
}

/** A derived amount in the unit of a row, or in the one that it shares with others. */
export function amountText(value: string, row: Observation, saying: Saying, shared: Unit | null = null): string {
  const quantity = { upper: null, qualifier: "exact", qualifierWord: "" } as const;
  return valueText(saying, { ...row, ...quantity, value, measure: "level" }, shared);
}

/** A derived number of what the noun before it names, with the unit of `row` in a language that says it again. */
export function countWord(
  value: string,
  row: Observation,
  { name, rows }: { name: Derivation; rows: readonly Observation[] },
  saying: Saying,
): Word {
  const { lang } = saying;
  const isBare = !wordsOf(lang).sentences.repeatsUnitOfCount;
  return worked(isBare ? formatNumber(value, null, lang) : amountText(value, row, saying), name, rows);
}

/** `87%`, worked out. */
export function percentWord(value: string, name: Derivation, rows: readonly Observation[], lang: Lang): Word {
  return worked(`${formatNumber(value, null, lang)}%`, name, rows);
}

/** A difference without its sign, for words that say which way it goes. */
function sizeWord(difference: string, name: Derivation, rows: readonly Observation[], lang: Lang): Word {
  return worked(formatNumber(difference.replace("-", ""), null, lang), name, rows);
}

/** Which way a difference goes. */
export function wayOf(difference: string): Way {
  return Math.sign(compareDecimals(difference, "0")) as Way;
}

/** Words in brackets. */
export function aside(words: readonly Word[], lang: Lang): Word[] {
  const { joints } = wordsOf(lang);
  return [say(joints.open), ...words, say(joints.close)];
}

/** A sentence with its stop; empty words are left out. */
export function finished(words: readonly Word[], lang: Lang): Sentence {
  return [...words, stop(lang)].filter(({ text }) => text !== "");
}

export function stop(lang: Lang): Word {
  const { joints } = wordsOf(lang);
  return say(joints.stop);
}

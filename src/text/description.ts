import { wordsOf } from "./words.ts";
import type { Datum } from "../charts/chart.ts";
import { groupData } from "../charts/groups.ts";
import { countsDiffer, isEvent, sayCounted, type Speech } from "../charts/spoken.ts";
import { formatPeriodRange } from "../format/period-range.ts";
import { comparePeriods } from "../model/period.ts";
import { STATUSES_WITHOUT_VALUE } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import { chartWords } from "./chart-words.ts";
import type { DescribedValue } from "./figure-words.ts";

/**
 * What a chart shows, for those who do not see it: how many values, each with its label, period and value and the word for what
 * it is (计划, 目标, 推算), and what is missing; of a long series where it begins and ends and between which values it lies, for nobody
 * can listen to all of them. Made from the same data as the drawing, so it cannot be stale.
 */
export function chartDescription(title: string, kindName: string, data: readonly Datum[], lang: Lang): string {
  const { descriptions, joints } = wordsOf(lang);
  const speech: Speech = { words: chartWords(lang), lang };
  const printed = data.filter((datum) => !datum.derived);
  const events = printed.filter(isEvent).length;
  const context: Context = {
    ...speech,
    isCounted: countsDiffer(data),
    periodsDiffer: new Set(data.map(({ periodText }) => periodText)).size > 1,
  };
  const courses = longCourses(data);
  const isTold = new Set(courses.flat());
  const sentences = [
    descriptions.opening({
      title,
      kind: kindName,
      counted: descriptions.counted(printed.length - events, events),
    }),
    [
      ...courses.map((course) => courseText(course, context)),
      ...bundles(data.filter((datum) => !isTold.has(datum))).map((group) => groupText(group, context)),
    ].join(joints.semicolon) + joints.stop,
    missingText(printed, lang),
  ];
  return sentences.filter((sentence) => sentence !== "").join(joints.space);
}

/**
 * A series of more values than these is told by its ends and its extremes; of a chart that has more in all, one of more than a few. The
 * table has all of them.
 */
const MOST_LISTED = { series: 12, chart: 24, few: 4 };

/** The series too long to be listed: values at different times that are alike in all names but the time. */
function longCourses(data: readonly Datum[]): Datum[][] {
  const listed = data.filter((datum) => !datum.derived && !BOUND.has(datum.part) && !isEvent(datum));
  const most = listed.length > MOST_LISTED.chart ? MOST_LISTED.few : MOST_LISTED.series;
  const courses = Map.groupBy(listed, (datum) =>
    JSON.stringify([courseName(datum), datum.counts, datum.measure, datum.role]),
  );
  return [...courses.values()]
    .filter((course) => new Set(course.map(({ period }) => period.text)).size > most)
    .map((course) => course.toSorted((a, b) => comparePeriods(a.period, b.period)));
}

/** The names of a value but for the time. */
function courseName({ label, sublabel, periodText }: Datum): string[] {
  return [...new Set([label, sublabel])].filter((word) => word !== "" && word !== periodText);
}

function courseText(course: readonly Datum[], context: Context): string {
  const { joints, descriptions, headlines } = wordsOf(context.lang);
  const known = course.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  const [head] = course;
  if (!first || !last || !head) return "";
  const described = (datum: Datum): DescribedValue => ({
    value: sayCounted(datum, context.isCounted, context),
    when: datum.periodText,
    more: known.filter(({ value }) => value === datum.value).length - 1,
  });
  const extreme = (sign: 1 | -1): Datum =>
    known.reduce((best, datum) => (sign * ((datum.value ?? 0) - (best.value ?? 0)) > 0 ? datum : best), first);
  const text = descriptions.course({
    name: courseName(head).join(joints.comma),
    range: formatPeriodRange(
      course.map(({ period }) => period),
      context.lang,
    ),
    count: known.length,
    ...{ first: described(first), last: described(last) },
    ...{ highest: described(extreme(1)), lowest: described(extreme(-1)) },
  });
  const broken = course.filter(({ breakBefore }) => breakBefore).map((datum) => headlines.brokenFrom(datum.periodText));
  return [text, ...broken].join(joints.comma);
}

interface Context extends Speech {
  isCounted: boolean;
  periodsDiffer: boolean;
}

/** Parts that say something of each other, such as a part, its whole and the rate. */
const BOUND: ReadonlySet<string> = new Set([
  ...["part", "whole", "printed", "rate", "before", "after", "change", "actual", "target", "excess"],
]);

/** Values that belong together, in the order of their first; all others alone. */
function bundles(data: readonly Datum[]): Datum[][] {
  const keyed = data.map((datum, index) => ({
    ...datum,
    group: BOUND.has(datum.part) ? `=${datum.group}` : `${index}`,
  }));
  return groupData(keyed);
}

/** Names that all share are said once, before the values. */
function groupText(group: readonly Datum[], context: Context): string {
  const { lang, words } = context;
  const { joints } = wordsOf(lang);
  // What the site worked out has the names of its rows.
  const printed = group.filter(({ derived }) => !derived);
  const named = printed.length > 0 ? printed : group;
  const [first] = named;
  if (!first) return "";
  const isShared = (field: Name): boolean => named.every((datum) => datum[field] === first[field]);
  const shared = NAMES.filter(isShared);
  const namesOf = (datum: Datum, fields: readonly Name[]): string[] => {
    const isDated =
      (isEvent(datum) || context.periodsDiffer) && !`${datum.label} ${datum.sublabel}`.includes(datum.periodText);
    const fieldsSaid = fields.filter((field) => field !== "periodText" || isDated);
    return [...new Set(fieldsSaid.map((field) => datum[field]))].filter((word) => word !== "");
  };
  const differing = (datum: Datum): readonly string[] => datum.differing ?? [];
  const isAlike = named.every((datum) => differing(datum).join() === differing(first).join());
  const head = [...new Set([...namesOf(first, shared), ...(isAlike ? differing(first) : [])])];
  const hasRate = group.some(({ part }) => part === "rate");
  const texts = inOrder(group).map((datum) => {
    const own = named.includes(datum) ? NAMES.filter((field) => !shared.includes(field)) : [];
    const value =
      datum.part === "printed" && hasRate
        ? `${words.printed}${joints.space}${datum.text}`
        : sayCounted(datum, context.isCounted, context);
    const namesSaid = [...new Set([...namesOf(datum, own), ...differing(datum)])].filter(
      (word) => !head.includes(word),
    );
    return [namesSaid.join(joints.comma), value]
      .filter((word) => word !== "")
      .join(head.length > 0 ? joints.space : joints.colon);
  });
  const all = texts.filter((text) => text !== "").join(joints.comma);
  return [head.join(joints.comma), all].filter((word) => word !== "").join(joints.colon);
}

const NAMES = ["label", "sublabel", "periodText"] as const;
type Name = (typeof NAMES)[number];

/** The whole before its part, the rate before what the source printed for it. */
function inOrder(group: readonly Datum[]): Datum[] {
  const place = ({ part }: Datum): number => ["whole", "", "rate", "printed"].indexOf(part);
  return [...group].sort((a, b) => (place(a) < 0 ? 1 : place(a)) - (place(b) < 0 ? 1 : place(b)));
}

/** What has no number, by the reason that its row gives: a bare step lacks none. */
function missingText(data: readonly Datum[], lang: Lang): string {
  const missing = data.filter(
    (datum) => datum.value === null && !isEvent(datum) && STATUSES_WITHOUT_VALUE.includes(datum.status),
  );
  const reasons = Map.groupBy(missing, ({ text }) => text || chartWords(lang).missing);
  if (reasons.size === 0) return "";
  return wordsOf(lang).descriptions.missing([...reasons].map(([reason, rows]) => ({ count: rows.length, reason })));
}

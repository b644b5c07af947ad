import { wordsOf } from "./words.ts";
import type { Datum } from "../charts/chart.ts";
import { groupData } from "../charts/groups.ts";
import { countsDiffer, isEvent, sayCounted, type Speech } from "../charts/spoken.ts";
import { STATUSES_WITHOUT_VALUE } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import { chartWords } from "./chart-words.ts";

/**
 * What a chart shows, for those who do not see it: how many values, each with its label, period and value and the word for what
 * it is (计划, 目标, 推算), and what is missing. Made from the same data as the drawing, so it cannot be stale.
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
  const sentences = [
    descriptions.opening({
      title,
      kind: kindName,
      counted: descriptions.counted(printed.length - events, events),
    }),
    bundles(data)
      .map((group) => groupText(group, context))
      .join(joints.semicolon) + joints.stop,
    missingText(printed, lang),
  ];
  return sentences.filter((sentence) => sentence !== "").join(joints.space);
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

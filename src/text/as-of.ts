import { wordsOf } from "./words.ts";
import { formatPeriod } from "../format/period.ts";
import { comparePeriods, parsePeriod, type Period } from "../model/period.ts";
import type { Role } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { listText } from "./list.ts";

/**
 * The one day that knowledge reaches to, of a source dated by anything from a day to a window: the day itself, or the end of
 * the month or year: `2023年8月底（推断）` / `the end of Aug 2023 (inferred)`. Never a span.
 */
export function knownDayText(source: Period, lang: Lang): string {
  const day = parsePeriod(source.end + (source.inferred ? "?" : ""));
  const isWholeYear = source.kind === "year";
  const last = parsePeriod(source.end.slice(0, isWholeYear ? 4 : 7));
  if (!day || !last) return formatPeriod(source, lang);
  const endsInDay = source.kind === "day" || (source.kind === "window" && source.text.indexOf("/") === 10);
  if (endsInDay) return formatPeriod(day, lang);
  const name = formatPeriod(last, lang);
  const { figureTexts, joints } = wordsOf(lang);
  return `${figureTexts.endOf(name)}${source.inferred ? joints.inferred : ""}`;
}

/**
 * What plans, targets and forecasts among some rows are made for: `计划期 2023年` / `Planned for 2023`. Null if there are none. A time that
 * the site inferred is left out: the source gave the plan no date.
 */
export function plannedFor(
  rows: readonly Pick<Observation, "role" | "period">[],
  lang: Lang,
): { term: string; text: string } | null {
  const ahead = rows.filter(({ role, period }) => role !== "actual" && !period.inferred);
  const roles = new Set<Role>(ahead.map(({ role }) => role));
  if (roles.size === 0) return null;
  const isExpected = roles.has("forecast");
  const term = wordsOf(lang).AHEAD[!isExpected ? "planned" : roles.size === 1 ? "expected" : "both"];
  const all = ahead.map(({ period }) => period);
  const isWithin = (inner: Period, outer: Period): boolean =>
    inner.text !== outer.text && inner.start >= outer.start && inner.end <= outer.end;
  const periods = all.filter((period) => !all.some((other) => isWithin(period, other))).sort(comparePeriods);
  return { term, text: listText([...new Set(periods.map((period) => formatPeriod(period, lang)))], lang) };
}

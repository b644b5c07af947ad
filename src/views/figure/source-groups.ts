import { formatPeriodRange } from "../../format/period-range.ts";
import type { Lang } from "../../schema/localized.ts";
import { wordsOf } from "../../text/words.ts";
import type { FigureSource } from "./figure.ts";

/** Several issues of one series that stand as one line. */
export interface SourceGroup<Source> {
  /** `月报 2023年1月至2025年12月，36期`. */
  text: string;
  /** The same among other sources: `月报（2023年1月至2025年12月，36期）`. */
  inLine: string;
  issues: Source[];
}

/** Two issues are named as fast as they are counted. */
const FEWEST_ISSUES = 3;

/**
 * Sources as they are listed: three issues of one series or more (`series` in `sources.csv`) are one entry, at the place of the first
 * of them; what stands alone is as it was.
 */
export function groupSources<Source extends Pick<FigureSource, "series">>(
  sources: readonly Source[],
  lang: Lang,
): (Source | SourceGroup<Source>)[] {
  const { sourceWords } = wordsOf(lang);
  const bySeries = Map.groupBy(sources, ({ series }) => series?.name ?? null);
  return sources.flatMap((source): (Source | SourceGroup<Source>)[] => {
    const name = source.series?.name ?? null;
    const issues = name === null ? [] : (bySeries.get(name) ?? []);
    if (name === null || issues.length < FEWEST_ISSUES) return [source];
    if (issues[0] !== source) return [];
    const range = formatPeriodRange(
      issues.flatMap(({ series }) => series?.issue ?? []),
      lang,
    );
    const facts = { series: name, range, count: issues.length };
    return [{ text: sourceWords.issues(facts), inLine: sourceWords.issuesInLine(facts), issues }];
  });
}

/** Whether an entry of such a list stands for several issues. */
export function isSourceGroup<Source extends object>(
  entry: Source | SourceGroup<Source>,
): entry is SourceGroup<Source> {
  return "issues" in entry;
}

/** The short names of sources for one line, `月报（2023年1月至2025年12月，36期）` for what is of one series. */
export function sourceNames(sources: readonly Pick<FigureSource, "date" | "series">[], lang: Lang): string[] {
  return groupSources(sources, lang).map((entry) => (isSourceGroup(entry) ? entry.inLine : entry.date));
}

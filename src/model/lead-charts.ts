/** A chart that shows something of what a page is about. */
export interface LeadCandidate {
  slug: string;
  /** What it is about among the things of the page: its topic on the page of a body, its indicator on that of a topic. */
  group: string;
  /** True if it shows nothing but what the page is about, where other charts of the page show more than that. */
  alone: boolean;
  /** Which part of its rows the page is about, from 0 to 1. */
  share: number;
  /** Last day of the newest result that it shows of it; "" if it shows none. */
  newest: string;
}

/** So many charts lead a page. */
export const LEAD_CHARTS = 8;
const ALONE = 2;

/**
 * The charts of a page in the order in which they deserve to lead it. First those that people chose for the front page, in its
 * order; then those that show nothing else, the newest first, at most two; then, group by group, the newest
 * chart of each group that has none yet; then the others, the newest first. Of charts equally new the one that is more about
 * the page comes first, then the one that stands first among the candidates.
 */
export function leadOrder(
  candidates: readonly LeadCandidate[],
  { chosen, groups }: { chosen: readonly string[]; groups: readonly string[] },
): string[] {
  const ranked = candidates.toSorted((a, b) => compareText(b.newest, a.newest) || b.share - a.share);
  const picked = new Map<string, LeadCandidate>();
  const pick = (candidate: LeadCandidate | undefined): void => {
    if (candidate) picked.set(candidate.slug, candidate);
  };
  const isNew = ({ group }: LeadCandidate): boolean => [...picked.values()].every((other) => other.group !== group);
  for (const slug of chosen) pick(candidates.find((candidate) => candidate.slug === slug));
  const most = picked.size + ALONE;
  for (const candidate of ranked) if (candidate.alone && picked.size < most) pick(candidate);
  for (const group of groups) pick(ranked.find((candidate) => candidate.group === group && isNew(candidate)));
  for (const candidate of ranked) pick(candidate);
  return [...picked.keys()];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

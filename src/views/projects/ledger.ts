import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriodText } from "../../format/period.ts";
import type { Catalogue, Dataset } from "../../model/catalogue.ts";
import { comparePeriods, parsePeriod } from "../../model/period.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Release } from "../../schema/release.ts";
import { inLanguage, paths } from "../../site.ts";
import { changesText, countText, releasedText, versionNumber } from "../../text/interface.ts";

/** What one date brought. */
export interface LedgerEntry {
  date: string;
  dateNote: string;
  lines: { name: string; href: string; count: string; text: string }[];
}

/** The latest releases, those of one state of knowledge together, the newest first. */
export function releaseLedger(reading: Reading, limit: number): LedgerEntry[] {
  const { catalogue, lang } = reading;
  const releases = [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.releases.map((release) => ({ dataset, release })),
  );
  const groups = Map.groupBy(releases, ({ release }) => `${release.date} ${release.vintage}`);
  return [...groups.values()]
    .toSorted((a, b) => compareReleases(b[0], a[0]))
    .slice(0, limit)
    .map((group) => ({
      date: formatPeriodText(group[0]?.release.vintage ?? "", lang),
      dateNote: releasedText(group[0]?.release.date ?? "", lang),
      lines: group.map(({ dataset, release }) => ({
        name: `${dataset.title[lang]} ${release.version}`,
        href: inLanguage(lang, paths.release(dataset.id, release.version)),
        count: changesText(release.changes, lang),
        text: release.reason[lang],
      })),
    }));
}

/** What each source brought, the newest first, and in which version it stands. */
export function sourceLedger(reading: Reading, observations: readonly Observation[]): LedgerEntry[] {
  const { catalogue, lang } = reading;
  const { joints } = wordsOf(lang);
  const bySource = Map.groupBy(observations, (observation) => observation.source);
  return [...catalogue.sources.values()]
    .filter((source) => bySource.has(source.id))
    .toSorted((a, b) => compareVintages(b.date, a.date))
    .map((source) => ({
      date: formatPeriodText(source.date, lang),
      dateNote: versionsHolding(catalogue, bySource.get(source.id) ?? [], source.date)
        .map(({ dataset, version }) => `${dataset.title[lang]} ${versionNumber(version, lang)}`)
        .join(joints.list),
      lines: [
        {
          name: source.title[lang],
          href: inLanguage(lang, paths.source(source.id)),
          count: countText("figures", bySource.get(source.id)?.length ?? 0, lang),
          text: "",
        },
      ],
    }));
}

/** The releases of the rows' datasets that were made for this date. */
function versionsHolding(
  catalogue: Catalogue,
  observations: readonly Observation[],
  date: string,
): { dataset: Dataset; version: string }[] {
  const ids = new Set(observations.map((observation) => observation.dataset));
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const release = ids.has(dataset.id) && dataset.releases.find((each) => each.vintage === date);
    return release ? [{ dataset, version: release.version }] : [];
  });
}

interface DatedRelease {
  release: Release;
}

function compareReleases(a: DatedRelease | undefined, b: DatedRelease | undefined): number {
  if (!a || !b) return 0;
  return a.release.date.localeCompare(b.release.date, "en") || compareVintages(a.release.vintage, b.release.vintage);
}

function compareVintages(a: string, b: string): number {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first && second ? comparePeriods(first, second) : 0;
}

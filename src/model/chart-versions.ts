import type { ChartSpec } from "../schema/chart.ts";
import type { Observation } from "../schema/observation.ts";
import type { Release } from "../schema/release.ts";
import type { Catalogue, ReleaseState } from "./catalogue.ts";
import { countChanges, diffRows } from "./diff.ts";
import { keyObservations } from "./keyed-rows.ts";
import { remember } from "./remember.ts";
import { selectRows } from "./select.ts";

/**
 * What a release did to a chart: `first` it appeared with it, `same` nothing, `extended` rows came, `revised` a value was
 * corrected or a row went, `annotated` a mark, note or source of a row was, `relabelled` only names, units or the chart's
 * own words and drawing were.
 */
export const CHART_CHANGES = ["first", "same", "extended", "revised", "annotated", "relabelled"] as const;
export type ChartChange = (typeof CHART_CHANGES)[number];

/** A chart as of one release. */
export interface ChartVersion {
  release: Release;
  catalogue: Catalogue;
  spec: ChartSpec;
  change: ChartChange;
  /** The first version that drew this very picture. */
  drawnSince: string;
  /** How many rows came, went and changed since the version before. */
  counts: Release["changes"];
}

/** The versions of a chart, the oldest first: one for each release in which it has rows. */
export const chartVersions = remember(compareVersions);

/** The release that has the chart no more, after one that had it; null for a chart that is still there. */
export function givenUpIn(states: readonly ReleaseState[], slug: string): Release | null {
  const last = states.findLastIndex(({ catalogue }) => catalogue.charts.has(slug));
  return last < 0 ? null : (states[last + 1]?.release ?? null);
}

function compareVersions(states: readonly ReleaseState[], slug: string): ChartVersion[] {
  const versions: ChartVersion[] = [];
  let rows: Observation[] = [];
  let content = "";
  for (const { release, catalogue } of states) {
    const spec = catalogue.charts.get(slug);
    if (!spec) continue;
    const now = rowsOf(catalogue, spec);
    const shown = pictureContent(catalogue, spec);
    const previous = versions.at(-1);
    const counts = countChanges(diffRows(keyObservations(rows), keyObservations(now)));
    const change = previous ? changeOf(counts, shown === content) : "first";
    const drawnSince = previous && shown === content ? previous.drawnSince : release.version;
    versions.push({ release, catalogue, spec, change, drawnSince, counts });
    [rows, content] = [now, shown];
  }
  return versions;
}

/**
 * Everything in the data that a picture of the chart depends on, as text: two catalogues that give the same text give
 * the same picture, in both languages.
 */
export function pictureContent(catalogue: Catalogue, spec: ChartSpec): string {
  const selected = selectRows(spec, catalogue.observations);
  const rows = selected.map((row) => row.observation);
  // How the rows were picked is no part of the picture: only what their selections call them is.
  const { select: _select, ...drawing } = spec;
  const list = <Item>(ids: (row: Observation) => string | null, items: ReadonlyMap<string, Item>) =>
    [...new Set(rows.map(ids))].map((id) => (id === null ? null : items.get(id)));
  const ids = new Set(rows.map((row) => row.id));
  const units = [...catalogue.units.values()];
  const indicators = list((row) => row.indicator, catalogue.indicators);
  return JSON.stringify([
    drawing,
    selected.map(({ selector: { as, slot, label } }) => [as, slot, label]),
    rows.map(({ row: _row, more: _more, ...observation }) => observation),
    list((row) => row.entity, catalogue.entities).map((entity) => [entity?.shortName, entity?.colour]),
    indicators.map((each) => [each?.name, each?.decimals, units.find(({ id }) => id === each?.unit)]),
    list((row) => row.scope, catalogue.scopes).map((scope) => scope?.name),
    list((row) => row.stage, catalogue.stages).map((stage) => stage?.name),
    list((row) => row.project, catalogue.projects).map((project) => project?.name),
    list((row) => row.source, catalogue.sources).map((source) => [source?.title, source?.shortName]),
    catalogue.contradictions.filter((each) => each.observations.some((id) => ids.has(id))),
  ]);
}

function rowsOf(catalogue: Catalogue, spec: ChartSpec): Observation[] {
  return selectRows(spec, catalogue.observations).map((row) => row.observation);
}

function changeOf({ added, removed, revised, reflagged }: Release["changes"], same: boolean): ChartChange {
  if (revised > 0 || removed > 0) return "revised";
  if (reflagged > 0) return "annotated";
  if (added > 0) return "extended";
  return same ? "same" : "relabelled";
}

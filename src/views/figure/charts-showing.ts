import type { Catalogue } from "../../model/catalogue.ts";
import type { Reading } from "../../model/reading.ts";
import { remember } from "../../model/remember.ts";
import { selectRows } from "../../model/select.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { chartTitle } from "../../text/chart-title.ts";

/**
 * The charts that draw at least one of the rows. Those that are most about them come first: the share of the chart's
 * own rows decides.
 */
export function chartsShowing(catalogue: Catalogue, observations: readonly Observation[]): ChartSpec[] {
  const wanted = new Set(observations.map((observation) => observation.id));
  return [...drawnRows(catalogue)]
    .map(([spec, rows]) => ({
      spec,
      share: rows.filter(({ id }) => wanted.has(id)).length / Math.max(rows.length, 1),
    }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ spec }) => spec);
}

/** A chart as a link. */
export function chartLink(reading: Reading, spec: ChartSpec): { text: string; href: string } {
  return { text: chartTitle(reading, spec), href: inLanguage(reading.lang, paths.chart(spec.slug)) };
}

/** Which rows each chart draws, no row twice; worked out once for a catalogue, which never changes. */
export const drawnRows = remember(
  (catalogue: Catalogue): Map<ChartSpec, readonly Observation[]> =>
    new Map(
      [...catalogue.charts.values()].map((spec) => [
        spec,
        [...new Set(selectRows(spec, catalogue.observations).map((row) => row.observation))],
      ]),
    ),
);

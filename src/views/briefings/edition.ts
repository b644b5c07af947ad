import type { Catalogue, Edition } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { familyOf } from "../../model/family.ts";
import { latestSources } from "../../model/latest-source.ts";
import { linesOf, type Line } from "../../model/line.ts";
import { listedRows } from "../../model/select.ts";
import { warningsOf, type Warning } from "../../model/warnings/index.ts";
import { DATASETS } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import { thresholdsOn } from "../../schema/site.ts";

/**
 * The catalogue as an edition saw it: rows, names, charts and contradictions of its releases, the limits of its day, and
 * nothing that came later. What no release contains (bodies without a row, the glossary) is as it is today.
 */
export const editionCatalogue = remember(readEdition);

function readEdition(catalogue: Catalogue, { spec, observations, projects, frozen }: Edition): Catalogue {
  const { releases } = spec;
  const datasets = new Map(
    DATASETS.flatMap((id) => {
      const dataset = catalogue.datasets.get(id);
      if (!dataset) return [];
      return [[id, { ...dataset, version: releases[id] ?? null, changed: false }] as const];
    }),
  );
  const all = [catalogue, ...frozen];
  const contradictions = frozen.flatMap((state) => state.contradictions);
  return {
    ...catalogue,
    site: { ...catalogue.site, thresholds: thresholdsOn(catalogue.site, spec.edition) },
    entities: new Map(all.flatMap((state) => [...state.entities])),
    indicators: new Map(all.flatMap((state) => [...state.indicators])),
    units: new Map(all.flatMap((state) => [...state.units])),
    topics: new Map(all.flatMap((state) => [...state.topics])),
    sources: new Map(all.flatMap((state) => [...state.sources])),
    scopes: new Map(all.flatMap((state) => [...state.scopes])),
    stages: new Map(all.flatMap((state) => [...state.stages])),
    contradictions: [...new Map(contradictions.map((each) => [each.id, each])).values()],
    charts: new Map(frozen.flatMap((state) => [...state.charts])),
    ...{
      datasets,
      observations,
      projects: releases["project-progress"] === undefined ? catalogue.projects : projects,
    },
  };
}

/** The rows that an edition selects, selection by selection, no row twice. */
export function selectedRows({ spec, observations }: Edition): Observation[] {
  const rows = spec.select.flatMap((selector) => listedRows(selector.dataset, selector, observations));
  return [...new Set(rows)];
}

/** The bodies that an edition is about; a zone brings everything in it. */
export function subjectsOf(catalogue: Catalogue, { spec }: Edition): Set<string> {
  return new Set(
    spec.entities.flatMap((id) =>
      catalogue.entities.get(id)?.kind === "zone" ? [...familyOf(catalogue.entities, id)] : [id],
    ),
  );
}

/** The lines of the indicator table. */
export function editionLines(catalogue: Catalogue, edition: Edition): Line[] {
  return linesOf(selectedRows(edition), {
    observations: edition.observations,
    parentOf: (id) => catalogue.entities.get(id)?.parent ?? null,
    directionOf: (id) => catalogue.indicators.get(id)?.direction ?? "neutral",
    statisticOf: (id) => catalogue.indicators.get(id)?.statistic,
    isPercent: (id) => catalogue.units.get(catalogue.indicators.get(id)?.unit ?? "")?.kind === "percent",
    pace: catalogue.site.thresholds.pace,
    points: catalogue.site.thresholds.target_points,
    plans: catalogue.site.plans,
    peers: edition.spec.audience === "internal" ? (edition.spec.peers?.entities ?? null) : null,
  });
}

/** The warnings that concern what the edition selects: on its rows, or on the age of its bodies' record. */
export function editionWarnings(catalogue: Catalogue, edition: Edition): Warning[] {
  const subjects = subjectsOf(catalogue, edition);
  const rows = selectedRows(edition);
  const lines = editionLines(catalogue, edition);
  const shown = new Set([
    ...rows,
    ...lines.flatMap((line) =>
      [
        line.growth,
        line.step,
        line.averageGrowth,
        line.share,
        line.excess,
        line.aim?.row ?? null,
        ...(line.target?.rows ?? []),
      ].filter((row) => row !== null),
    ),
  ]);
  const bodies = new Set(rows.map(({ entity }) => entity));
  return warningsOf({
    ...catalogue.site,
    observations: edition.observations.filter(({ entity }) => subjects.has(entity)),
    indicators: catalogue.indicators,
    units: catalogue.units,
    contradictions: catalogue.contradictions,
    // What any source of the edition tells of the zone counts, not only what is told of the bodies it is about.
    latestSources: latestSources(edition.observations, catalogue.sources, catalogue.entities, edition.spec.edition),
    asOf: edition.spec.edition,
  }).filter((warning) =>
    warning.rule === "stale-data" ? bodies.has(warning.entity) : warning.rows.some((row) => shown.has(row)),
  );
}

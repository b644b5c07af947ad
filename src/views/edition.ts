import type { Catalogue } from "../load/catalogue.ts";
import type { Edition } from "../load/briefings.ts";
import { familyOf } from "../model/family.ts";
import { linesOf, type Line } from "../model/line.ts";
import { findRows } from "../model/select.ts";
import { warningsOf, type Warning } from "../model/warnings/index.ts";
import { DATASETS } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";

/** The catalogue as an edition saw it: the rows of its releases, and nothing that came later. */
export function editionCatalogue(catalogue: Catalogue, edition: Edition): Catalogue {
  const { releases } = edition.spec;
  const datasets = new Map(
    DATASETS.flatMap((id) => {
      const dataset = catalogue.datasets.get(id);
      if (!dataset) return [];
      return [[id, { ...dataset, version: releases[id] ?? null, changed: false }] as const];
    }),
  );
  const projects = releases["project-progress"] === undefined ? catalogue.projects : edition.projects;
  return { ...catalogue, datasets, observations: edition.observations, projects };
}

/** The rows that an edition selects, selection by selection, no row twice. */
export function selectedRows({ spec, observations }: Edition): Observation[] {
  const rows = spec.select.flatMap((selector) => findRows(selector.dataset, selector, observations));
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
    pace: catalogue.site.thresholds.pace,
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
      [line.growth, line.averageGrowth, line.share, line.excess, ...(line.target?.rows ?? [])].filter(
        (row) => row !== null,
      ),
    ),
  ]);
  const bodies = new Set(rows.map(({ entity }) => entity));
  return warningsOf({
    ...catalogue.site,
    observations: edition.observations.filter(({ entity }) => subjects.has(entity)),
    indicators: catalogue.indicators,
    contradictions: catalogue.contradictions,
    asOf: edition.spec.edition,
  }).filter((warning) =>
    warning.rule === "stale-data" ? bodies.has(warning.entity) : warning.rows.some((row) => shown.has(row)),
  );
}

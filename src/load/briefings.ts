import { briefingSchema, datasetsOf, type BriefingSpec } from "../schema/briefing.ts";
import type { DatasetId } from "../schema/codes.ts";
import type { Change } from "../model/diff.ts";
import { diffRows } from "../model/diff.ts";
import type { Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import { catalogueAsOf } from "./as-of.ts";
import type { Catalogue } from "./catalogue.ts";
import { keyContent } from "./dataset.ts";
import type { ProblemLog } from "./problem-log.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

/** One edition with the rows of the releases that it rests on. */
export interface Edition {
  spec: BriefingSpec;
  /** Rows of the named releases; datasets without one are left out. */
  observations: Observation[];
  projects: Map<string, Project>;
  /** The record as of each of those releases: their names, charts and contradictions. */
  frozen: Catalogue[];
  /** What the named releases say otherwise than those of the edition before; null without one. */
  changes: Change[] | null;
}

/** `briefings/*.json` by slug. */
export function loadBriefings(reader: Reader, root: string, log: ProblemLog): Map<string, BriefingSpec> {
  const briefings = new Map<string, BriefingSpec>();
  for (const name of reader.list(`${root}/briefings`)) {
    const file = `${root}/briefings/${name}`;
    const slug = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/.exec(name)?.[1];
    if (slug === undefined) {
      log.add("bad-file-name", { file }, name);
      continue;
    }
    const spec = readJson(reader, file, briefingSchema, log);
    if (spec) briefings.set(slug, { ...spec, slug });
  }
  return briefings;
}

/** Reads the releases that the editions of a sound record rest on. `root` is the folder of the record. */
export function loadEditions(
  reader: Reader,
  root: string,
  catalogue: Catalogue,
  briefings: ReadonlyMap<string, BriefingSpec>,
): Map<string, Edition> {
  const asOf = (id: DatasetId, version: string): Catalogue =>
    catalogueAsOf(catalogue, id, version, reader, root);
  return new Map(
    [...briefings].map(([slug, spec]) => {
      const released = datasetsOf(spec).map((id) => ({ id, now: asOf(id, spec.releases[id] ?? "") }));
      const before = spec.previous;
      const changes = before
        ? released.flatMap(({ id, now }) => {
            const version = before.releases[id];
            return diffRows(version === undefined ? [] : keyContent(asOf(id, version)), keyContent(now));
          })
        : null;
      const frozen = released.map(({ now }) => now);
      return [
        slug,
        {
          spec,
          observations: frozen.flatMap(({ observations }) => observations),
          projects: released.find(({ id }) => id === "project-progress")?.now.projects ?? new Map(),
          frozen,
          changes,
        },
      ];
    }),
  );
}

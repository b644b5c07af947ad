import { briefingSchema, type BriefingSpec } from "../schema/briefing.ts";
import { DATASETS, type DatasetId } from "../schema/codes.ts";
import type { Change } from "../model/diff.ts";
import { diffRows } from "../model/diff.ts";
import type { Observation } from "../schema/observation.ts";
import type { Project } from "../schema/project.ts";
import { keyContent, loadReleasedContent, type DatasetContent } from "./dataset.ts";
import type { Draft } from "./draft.ts";
import type { ProblemLog } from "./problem-log.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

/** One edition with the rows of the releases that it rests on. */
export interface Edition {
  spec: BriefingSpec;
  /** Rows of the named releases; datasets without one are left out. */
  observations: Observation[];
  projects: Map<string, Project>;
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

/** Reads the releases that the editions rest on, each once. Call it for a sound record only. */
export function loadEditions(reader: Reader, draft: Draft): Map<string, Edition> {
  const known = new Map<string, DatasetContent>();
  const content = (id: DatasetId, version: string): DatasetContent => {
    const folder = `${draft.root}/datasets/${id}/releases/${version}`;
    const found = known.get(folder) ?? loadReleasedContent(reader, folder, id);
    known.set(folder, found);
    return found;
  };
  return new Map(
    [...draft.briefings].map(([slug, spec]) => {
      const released = DATASETS.flatMap((id) => {
        const version = spec.releases[id];
        return version === undefined ? [] : [{ id, now: content(id, version) }];
      });
      const before = spec.previous;
      const changes = before
        ? released.flatMap(({ id, now }) => {
            const version = before.releases[id];
            const old = version === undefined ? EMPTY : content(id, version);
            return diffRows(keyContent(old), keyContent(now));
          })
        : null;
      return [
        slug,
        {
          spec,
          observations: released.flatMap(({ now }) => now.observations),
          projects: released.find(({ id }) => id === "project-progress")?.now.projects ?? new Map(),
          changes,
        },
      ];
    }),
  );
}

const EMPTY: Pick<DatasetContent, "observations" | "projects"> = { observations: [], projects: new Map() };

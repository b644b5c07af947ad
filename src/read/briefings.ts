import { baseOf, briefingSchema, datasetsOf, type BriefingSpec } from "../schema/briefing.ts";
import type { DatasetId } from "../schema/codes.ts";
import { diffRows } from "../model/diff.ts";
import { catalogueAsOf } from "./as-of.ts";
import type { Catalogue, Edition } from "../model/catalogue.ts";
import { keyContent } from "./dataset.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readJson } from "./read-json.ts";
import type { Reader } from "./reader.ts";

const FILE_NAME = /^([a-z0-9]+(?:-[a-z0-9]+)*(?:\/\d{4}-\d{2}-\d{2})?)\.json$/;

/** `briefings/*.json` and `briefings/<slug>/<day>.json`, by slug. */
export function loadBriefings(reader: Reader, root: string, log: ProblemLog): Map<string, BriefingSpec> {
  const briefings = new Map<string, BriefingSpec>();
  const folder = `${root}/briefings`;
  const names = reader
    .list(folder)
    .flatMap((name) =>
      name.endsWith("/") ? reader.list(`${folder}/${name.slice(0, -1)}`).map((kept) => name + kept) : [name],
    );
  for (const name of names) {
    const file = `${folder}/${name}`;
    const slug = FILE_NAME.exec(name)?.[1];
    if (slug === undefined) {
      log.add("bad-file-name", { file }, name);
      continue;
    }
    const spec = readJson(reader, file, briefingSchema, log);
    if (spec) briefings.set(slug, { ...spec, slug });
  }
  return briefings;
}

/**
 * The editions of a sound record with what their releases hold, by slug. The present one stands twice: at the address that
 * the next edition will take over, and at the lasting one. `root` is the folder of the record.
 */
export function loadEditions(
  reader: Reader,
  root: string,
  catalogue: Catalogue,
  briefings: ReadonlyMap<string, BriefingSpec>,
): Map<string, Edition> {
  const asOf = (id: DatasetId, version: string): Catalogue => catalogueAsOf(catalogue, id, version, reader, root);
  const load = (given: BriefingSpec): Edition => {
    const previous = given.previous ?? editionBefore(given, briefings);
    const spec = previous ? { ...given, previous } : given;
    const released = datasetsOf(spec).map((id) => ({ id, now: asOf(id, spec.releases[id] ?? "") }));
    const changes = previous
      ? released.flatMap(({ id, now }) => {
          const version = previous.releases[id];
          return diffRows(version === undefined ? [] : keyContent(asOf(id, version)), keyContent(now));
        })
      : null;
    const frozen = released.map(({ now }) => now);
    return {
      spec,
      observations: frozen.flatMap(({ observations }) => observations),
      projects: released.find(({ id }) => id === "project-progress")?.now.projects ?? new Map(),
      frozen,
      changes,
    };
  };
  return new Map(
    [...briefings.values()].flatMap((given) => {
      const edition = load(given);
      if (baseOf(given.slug).day !== null) return [[given.slug, edition] as const];
      const lasting = { ...edition.spec, slug: `${given.slug}/${given.edition}` };
      return [[given.slug, edition] as const, [lasting.slug, { ...edition, spec: lasting }] as const];
    }),
  );
}

/** The slugs of all editions, each once: the present ones at the address where readers look for them. */
export function mainEditions(editions: ReadonlyMap<string, Edition>): string[] {
  return [...editions.keys()].filter((slug) => {
    const { base, day } = baseOf(slug);
    return day === null || editions.get(base)?.spec.edition !== day;
  });
}

/** The newest kept edition of the same briefing that is older than this one. */
function editionBefore(
  { slug, edition }: BriefingSpec,
  briefings: ReadonlyMap<string, BriefingSpec>,
): BriefingSpec["previous"] {
  const { base } = baseOf(slug);
  return [...briefings.values()]
    .filter((other) => baseOf(other.slug).base === base && other.edition < edition)
    .sort((a, b) => (a.edition < b.edition ? 1 : -1))[0];
}

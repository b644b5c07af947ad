import type { Observation } from "../schema/observation.ts";
import type { Entity, Source } from "../schema/reference.ts";
import { comparePeriods, parsePeriod, type Period } from "./period.ts";

/** The date of the newest source on any body of a zone, by the id of each of its bodies. */
export type LatestSources = ReadonlyMap<string, Period>;

/**
 * How far the record of each zone reaches: the date of its newest source up to the day `asOf`. A body is known as far as
 * its zone, for a report on a zone may tell of any body in it.
 */
export function latestSources(
  observations: readonly Observation[],
  sources: ReadonlyMap<string, Pick<Source, "date">>,
  entities: ReadonlyMap<string, Pick<Entity, "parent">>,
  asOf: string,
): LatestSources {
  const dates = new Map<string, Period | null>();
  const newest = new Map<string, Period>();
  for (const { source, entity } of observations) {
    if (!dates.has(source)) dates.set(source, parsePeriod(sources.get(source)?.date ?? ""));
    const date = dates.get(source);
    const zone = zoneOf(entity, entities);
    const known = newest.get(zone);
    if (date && date.start <= asOf && (!known || comparePeriods(known, date) < 0)) newest.set(zone, date);
  }
  return new Map(
    [...entities.keys()].flatMap((id) => {
      const date = newest.get(zoneOf(id, entities));
      return date ? [[id, date] as const] : [];
    }),
  );
}

function zoneOf(id: string, entities: ReadonlyMap<string, Pick<Entity, "parent">>): string {
  let zone = id;
  // A chain longer than there are bodies would be a circle, which validation refuses.
  for (let steps = 0; steps < entities.size; steps++) {
    const parent = entities.get(zone)?.parent;
    if (!parent) break;
    zone = parent;
  }
  return zone;
}

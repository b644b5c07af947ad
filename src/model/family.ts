import type { Entity } from "../schema/reference.ts";

/** The bodies directly within one, in the order of the table; `null` gives those that belong to none. */
export function childrenOf(entities: ReadonlyMap<string, Entity>, id: string | null): Entity[] {
  return [...entities.values()].filter((entity) => entity.parent === id);
}

/** A body and everything within it, at any depth. */
export function familyOf(entities: ReadonlyMap<string, Entity>, id: string): Set<string> {
  const found = new Set([id]);
  for (const member of found) for (const child of childrenOf(entities, member)) found.add(child.id);
  return found;
}

/** The outermost body that a body belongs to, such as its zone; itself if to none. A circle of parents ends where it began. */
export function zoneOf(entities: ReadonlyMap<string, Entity>, id: string): string {
  const seen = new Set([id]);
  for (let at = id; ;) {
    const parent = entities.get(at)?.parent ?? null;
    if (parent === null || seen.has(parent)) return at;
    seen.add(parent);
    at = parent;
  }
}

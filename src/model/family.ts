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

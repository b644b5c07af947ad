import type { Project } from "../schema/project.ts";
import type { Entity } from "../schema/reference.ts";
import { childrenOf, familyOf } from "./family.ts";

/** The zones that have projects, in the order of the table of bodies: each gets its own wall chart and set of cards. */
export function zonesWithProjects({
  entities,
  projects,
}: {
  entities: ReadonlyMap<string, Entity>;
  projects: ReadonlyMap<string, Project>;
}): string[] {
  const owners = new Set([...projects.values()].map(({ entity }) => entity));
  return childrenOf(entities, null)
    .filter(({ id }) => [...familyOf(entities, id)].some((each) => owners.has(each)))
    .map(({ id }) => id);
}

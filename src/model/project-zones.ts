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

/** As many projects as stand on one page with all their steps, their page and those behind it alike. */
export const PROJECTS_A_PAGE = 60;

/** The numbers of the pages that hold the steps of the projects, from 1; none where the list of projects holds them itself. */
export function projectPages({ projects }: { projects: ReadonlyMap<string, Project> }): number[] {
  if (projects.size <= PROJECTS_A_PAGE) return [];
  return Array.from({ length: Math.ceil(projects.size / PROJECTS_A_PAGE) }, (_, index) => index + 1);
}

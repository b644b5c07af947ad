import type { Catalogue } from "../../model/catalogue.ts";
import { familyOf } from "../../model/family.ts";
import { latestSources } from "../../model/latest-source.ts";
import { projectLight, type ProjectLight } from "../../model/project-light.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Project } from "../../schema/project.ts";

/** One project with its rows and how it stands on the day asked. */
export interface ZoneProject {
  project: Project;
  rows: Observation[];
  standing: ProjectLight;
}

/** The projects of a zone and of all bodies within it, body by body, as the record lists them. */
export function zoneProjects(catalogue: Catalogue, zone: string, asOf: string): ZoneProject[] {
  const family = familyOf(catalogue.entities, zone);
  const order = [...catalogue.entities.keys()];
  const latest = latestSources(catalogue.observations, catalogue.sources, catalogue.entities, asOf);
  const rows = Map.groupBy(catalogue.observations, (row) => row.project);
  return [...catalogue.projects.values()]
    .filter(({ entity }) => family.has(entity))
    .sort((a, b) => order.indexOf(a.entity) - order.indexOf(b.entity))
    .map((project) => {
      const own = rows.get(project.id) ?? [];
      return { project, rows: own, standing: projectLight(own, latest, asOf) };
    });
}

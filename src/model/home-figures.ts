import type { HomeFigureSelector, Site } from "../schema/site.ts";
import type { Observation } from "../schema/observation.ts";
import { listedRows } from "./select.ts";

/** A big number as `site.json` asks for it: the id of an observation, or a selection. */
export type HomeFigure = string | HomeFigureSelector;

/**
 * The rows that a figure of the home page means: one where all is well, none if there is no such row, several if the
 * selection does not say enough. Without a period it means the newest.
 */
export function homeFigureRows(figure: HomeFigure, observations: readonly Observation[]): Observation[] {
  if (typeof figure === "string") {
    const found = observations.find(({ id }) => id === figure);
    return found ? [found] : [];
  }
  const { dataset, ...selector } = figure;
  return listedRows(dataset, selector, observations);
}

/** Ids of everything that people chose for the front page. */
export function homeFigureIds({ home }: Pick<Site, "home">, observations: readonly Observation[]): Set<string> {
  const figures = home.zones.flatMap((zone) => zone.figures);
  return new Set(figures.flatMap((figure) => homeFigureRows(figure, observations).map(({ id }) => id)));
}

import type { Catalogue } from "../../model/catalogue.ts";

/** How much the site holds. */
export function recordCounts(
  catalogue: Catalogue,
): Record<"figures" | "bodies" | "sources" | "charts" | "datasets", number> {
  return {
    figures: catalogue.observations.length,
    bodies: catalogue.entities.size,
    sources: catalogue.sources.size,
    charts: catalogue.charts.size,
    datasets: catalogue.datasets.size,
  };
}

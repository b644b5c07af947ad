import type { Catalogue } from "../model/catalogue.ts";
import { coverage, knownWhen } from "../model/knowledge.ts";
import { selectRows } from "../model/select.ts";
import type { ChartSpec } from "../schema/chart.ts";
import { inventedNotice } from "./invented-notice.ts";
import { chartTitles } from "../text/chart-title.ts";
import { datasetVersion, exportCells, exportColumns } from "./observation-records.ts";

/**
 * The data of one chart as JSON, in both languages at once: what it is, its rows (the same columns as `data.csv`, all
 * values as text so that 35.80 stays 35.80; null where a column is empty) and its sources.
 */
export function chartJson(catalogue: Catalogue, spec: ChartSpec): string {
  const rows = selectRows(spec, catalogue.observations);
  const observations = rows.map((row) => row.observation);
  const columns = exportColumns(spec.dataset);
  const sources = new Set(rows.map((row) => row.observation.source));
  const document = {
    chart: spec.slug,
    kind: spec.kind,
    topic: spec.topic,
    title: chartTitles(catalogue, spec),
    note: spec.note ?? null,
    dataset: spec.dataset,
    dataset_version: datasetVersion(catalogue, spec.dataset) || null,
    licence: catalogue.site.licence.id,
    ...inventedNotice(catalogue.site),
    as_of: knownWhen(catalogue.sources, observations)?.end ?? null,
    temporal_coverage: coverage(observations),
    observations: rows.map(({ observation, selector }) => ({
      ...Object.fromEntries(
        exportCells(catalogue, observation).map((cell, index) => [columns[index], cell === "" ? null : cell]),
      ),
      part: selector.as ?? null,
    })),
    sources: [...catalogue.sources.values()]
      .filter((source) => sources.has(source.id))
      .map(({ id, title, publisher, date, file, sha256 }) => ({ id, title, publisher, date, file, sha256 })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

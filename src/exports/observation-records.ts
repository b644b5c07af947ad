import type { Catalogue } from "../model/catalogue.ts";
import { toSdmxPeriod } from "../model/period.ts";
import type { DatasetId } from "../schema/codes.ts";
import type { Localized } from "../schema/localized.ts";
import { observationColumns, type Observation } from "../schema/observation.ts";
import type { Unit } from "../schema/reference.ts";
import { unitOf } from "../text/value.ts";

/** What every export adds behind the canonical columns: names in both languages, the unit, the SDMX period, the release. */
const EXPLAINING_COLUMNS = [
  "id",
  "project",
  "stage",
  "period_sdmx",
  "entity_zh",
  "entity_en",
  "indicator_zh",
  "indicator_en",
  "project_zh",
  "project_en",
  "stage_zh",
  "stage_en",
  "scope_zh",
  "scope_en",
  "unit",
  "unit_zh",
  "unit_en",
  "source_zh",
  "source_en",
  "dataset",
  "dataset_version",
] as const;

/** The columns of a dataset's exports in their order; `enterprise-counts` says `tier` where the others say `indicator`. */
export function exportColumns(dataset: DatasetId): string[] {
  return [...observationColumns(dataset), ...EXPLAINING_COLUMNS];
}

/**
 * One observation as text cells, in the order of `exportColumns`. Values are the decimal strings of the data, in the
 * unit of the columns `unit_zh` and `unit_en`; what is missing is "". `dataset_version` is the release that the row stands in, with
 * `+` behind where the working copy has moved on since.
 */
export function exportCells(catalogue: Catalogue, observation: Observation): string[] {
  const name = (item: { name: Localized } | undefined): [string, string] => [item?.name.zh ?? "", item?.name.en ?? ""];
  const unit = unitOf(catalogue, observation);
  return [
    observation.entity,
    observation.indicator,
    observation.period.text,
    observation.measure,
    observation.role,
    observation.value ?? "",
    observation.upper ?? "",
    observation.qualifier,
    observation.status,
    observation.priceBasis ?? "",
    observation.scope ?? "",
    observation.source,
    observation.locator,
    observation.note?.zh ?? "",
    observation.note?.en ?? "",
    observation.qualifierWord,
    observation.id,
    observation.project ?? "",
    observation.stage ?? "",
    toSdmxPeriod(observation.period),
    ...name(catalogue.entities.get(observation.entity)),
    ...name(catalogue.indicators.get(observation.indicator)),
    ...name(observation.project === null ? undefined : catalogue.projects.get(observation.project)),
    ...name(observation.stage === null ? undefined : catalogue.stages.get(observation.stage)),
    ...name(observation.scope === null ? undefined : catalogue.scopes.get(observation.scope)),
    unit.id,
    unit.name.zh,
    unitOfStoredValue(unit),
    catalogue.sources.get(observation.source)?.title.zh ?? "",
    catalogue.sources.get(observation.source)?.title.en ?? "",
    observation.dataset,
    datasetVersion(catalogue, observation.dataset),
  ];
}

/**
 * The English name of the unit that stored values are in. English pages print 亿元 as CNY billion, after a division by
 * ten; the stored 153.74 is in units of CNY 0.1 billion, and an export must say so.
 */
function unitOfStoredValue(unit: Unit): string {
  return unit.enFactor === "1" ? unit.name.en : unit.pattern.en.replace("{}", unit.enFactor);
}

/** `1.3.0`, or `1.3.0+` where the working copy holds something newer; "" before the first release. */
export function datasetVersion(catalogue: Catalogue, id: DatasetId): string {
  const dataset = catalogue.datasets.get(id);
  if (!dataset?.version) return "";
  return dataset.changed ? `${dataset.version}+` : dataset.version;
}

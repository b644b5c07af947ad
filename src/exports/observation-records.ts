import { formatNumber } from "../format/number.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { signsAt } from "../model/contradictions.ts";
import { toSdmxPeriod } from "../model/period.ts";
import { sizedUnit } from "../model/sized-unit.ts";
import type { DatasetId, Sign } from "../schema/codes.ts";
import type { Localized } from "../schema/localized.ts";
import { observationColumns, type Observation } from "../schema/observation.ts";
import type { Unit } from "../schema/reference.ts";
import { signText } from "../text/signs.ts";
import { unitOf } from "../text/value.ts";

/**
 * What every export adds behind the canonical columns: names in both languages, the unit, the SDMX period, the release, and
 * the signs at the figure by code and in words; several are parted by ` | `.
 */
export const EXPLAINING_COLUMNS = [
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
  "signs",
  "signs_zh",
  "signs_en",
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
  const signs = signsAt(catalogue, [observation]);
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
    ...[(sign: Sign) => sign, (sign: Sign) => signText(sign, "zh"), (sign: Sign) => signText(sign, "en")].map((told) =>
      signs.map(({ kind }) => told(kind)).join(" | "),
    ),
  ];
}

/**
 * The English name of the unit that stored values are in: `CNY 100 million` for 亿元, `10,000 m²` for 万平方米. English pages
 * print an amount after a conversion and in the size that fits; the stored 153.74 is so many times this unit.
 */
export function unitOfStoredValue(unit: Unit): string {
  if (unit.enFactor === "1") return unit.name.en;
  const sized = sizedUnit(unit, ["1"]);
  return sized.pattern.en.replace("{}", formatNumber(sized.enFactor, null, "en"));
}

/** `1.3.0`, or `1.3.0+` where the working copy holds something newer; "" before the first release. */
export function datasetVersion(catalogue: Catalogue, id: DatasetId): string {
  const dataset = catalogue.datasets.get(id);
  if (!dataset?.version) return "";
  return dataset.changed ? `${dataset.version}+` : dataset.version;
}

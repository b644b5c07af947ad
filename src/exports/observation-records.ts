import { formatNumber } from "../format/number.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { signsAt } from "../model/contradictions.ts";
import { cellText } from "../model/cell-text.ts";
import { toSdmxPeriod } from "../model/period.ts";
import { sizedUnit } from "../model/sized-unit.ts";
import { LANGS, type DatasetId, type Sign } from "../schema/codes.ts";
import { COLUMN_FIELDS, listFields, observationColumns } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Unit } from "../schema/reference.ts";
import { signText } from "../text/signs.ts";
import { unitOf } from "../text/value.ts";

type Explain = (row: Observation, catalogue: Catalogue) => string;

/**
 * What every export adds behind the canonical columns, by column: names in both languages, the unit, the SDMX period, the
 * release, and the signs at the figure by code and in words; several are parted by ` | `.
 */
const EXPLANATIONS: readonly (readonly [column: string, explain: Explain])[] = [
  ["id", ({ id }) => id],
  ...listFields(({ nested }) => nested === true).map((field): [string, Explain] => [
    field,
    (row) => cellText(row, field),
  ]),
  ["period_sdmx", ({ period }) => toSdmxPeriod(period)],
  ...explainName("entity", (row, { entities }) => entities.get(row.entity)?.name),
  ...explainName("indicator", (row, { indicators }) => indicators.get(row.indicator)?.name),
  ...explainName("project", (row, { projects }) => projects.get(row.project ?? "")?.name),
  ...explainName("stage", (row, { stages }) => stages.get(row.stage ?? "")?.name),
  ...explainName("scope", (row, { scopes }) => scopes.get(row.scope ?? "")?.name),
  ["unit", (row, catalogue) => unitOf(catalogue, row).id],
  ["unit_zh", (row, catalogue) => unitOf(catalogue, row).name.zh],
  ["unit_en", (row, catalogue) => unitOfStoredValue(unitOf(catalogue, row))],
  ...explainName("source", (row, { sources }) => sources.get(row.source)?.title),
  ["dataset", ({ dataset }) => dataset],
  ["dataset_version", ({ dataset }, catalogue) => datasetVersion(catalogue, dataset)],
  ["signs", explainSigns((sign) => sign)],
  ["signs_zh", explainSigns((sign) => signText(sign, "zh"))],
  ["signs_en", explainSigns((sign) => signText(sign, "en"))],
];

function explainName(column: string, find: (...given: Parameters<Explain>) => Localized | undefined) {
  return LANGS.map((lang) => [`${column}_${lang}`, (...given) => find(...given)?.[lang] ?? ""] as [string, Explain]);
}

function explainSigns(tell: (sign: Sign) => string): Explain {
  return (row, catalogue) =>
    signsAt(catalogue, [row])
      .map(({ kind }) => tell(kind))
      .join(" | ");
}

/** The columns of a dataset's exports in their order; `enterprise-counts` says `tier` where the others say `indicator`. */
export function exportColumns(dataset: DatasetId): string[] {
  return [...observationColumns(dataset), ...EXPLANATIONS.map(([column]) => column)];
}

/**
 * One observation as text cells, in the order of `exportColumns`. Values are the decimal strings of the data, in the
 * unit of the columns `unit_zh` and `unit_en`; what is missing is "". `dataset_version` is the release that the row stands in, with
 * `+` behind where the working copy has moved on since.
 */
export function exportCells(catalogue: Catalogue, observation: Observation): string[] {
  return [
    ...COLUMN_FIELDS.map((field) => cellText(observation, field)),
    ...EXPLANATIONS.map(([, explain]) => explain(observation, catalogue)),
  ];
}

/**
 * The English name of the unit that stored values are in: `CNY 100 million` for 亿元, `10,000 m²` for 万平方米. English pages
 * print an amount after a conversion and in the size that fits; the stored 153.74 is so many times this unit.
 */
function unitOfStoredValue(unit: Unit): string {
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

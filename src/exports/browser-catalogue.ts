import type { Catalogue, Dataset } from "../model/catalogue.ts";
import { observationId } from "../model/observation-id.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import type { DatasetId } from "../schema/codes.ts";
import { listFields, type Field } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Problem } from "../schema/problem.ts";
import type { Project } from "../schema/project.ts";
import type { Entity, Indicator, Scope, Source, Stage, Topic, Unit } from "../schema/reference.ts";

/**
 * What browsers get of the catalogue to make a figure of it: rows as plain lists, names as they are, long explanations
 * left out. `packReference` and `packRows` write it, `unpackCatalogue` makes a catalogue of it again, from which
 * `figure` draws the same as from the whole one. A test holds that for every chart of the site.
 */
export interface PackedReference {
  site: Pick<Catalogue["site"], "name" | "publisher" | "unofficial" | "invented">;
  entities: Pick<Entity, "id" | "parent" | "shortName" | "name" | "colour">[];
  indicators: Pick<
    Indicator,
    "id" | "topic" | "name" | "unit" | "decimals" | "statistic" | "tier" | "numerator" | "denominator" | "partOf"
  >[];
  units: Unit[];
  topics: Pick<Topic, "id" | "name">[];
  sources: Pick<Source, "id" | "title" | "shortName" | "date">[];
  scopes: Scope[];
  stages: Stage[];
  projects: Pick<Project, "id" | "name">[];
  contradictions: Catalogue["contradictions"];
  events: NonNullable<Catalogue["events"]>;
  findings: Pick<Problem, "code" | "observation" | "reader">[];
  datasets: Pick<Dataset, "id" | "title" | "file" | "version" | "changed">[];
}

/** The fields of an observation in the order of a packed row; a period is its text, the id follows from the rest. */
const ROW_FIELDS = [...listFields(() => true).filter(isPlain), "note"] as const;

function isPlain(field: Field): field is Exclude<Field, "noteZh" | "noteEn"> {
  return field !== "noteZh" && field !== "noteEn";
}

export type PackedRow = (string | Localized | null)[];

export function packReference(catalogue: Catalogue): PackedReference {
  const { site } = catalogue;
  const list = <Item, Key extends keyof Item>(items: Iterable<Item>, ...keys: Key[]): Pick<Item, Key>[] =>
    [...items].map(
      (item) => Object.fromEntries(keys.map((key) => [key, item[key] ?? null])) as unknown as Pick<Item, Key>,
    );
  return {
    site: { name: site.name, publisher: site.publisher, unofficial: site.unofficial, invented: site.invented },
    entities: list(catalogue.entities.values(), "id", "parent", "shortName", "name", "colour"),
    indicators: list(
      catalogue.indicators.values(),
      "id",
      "topic",
      "name",
      "unit",
      "decimals",
      "statistic",
      "tier",
      "numerator",
      "denominator",
      "partOf",
    ),
    units: [...catalogue.units.values()],
    topics: list(catalogue.topics.values(), "id", "name"),
    sources: list(catalogue.sources.values(), "id", "title", "shortName", "date"),
    scopes: [...catalogue.scopes.values()],
    stages: [...catalogue.stages.values()],
    projects: list(catalogue.projects.values(), "id", "name"),
    contradictions: catalogue.contradictions,
    events: [...(catalogue.events ?? [])],
    findings: catalogue.findings.flatMap(({ code, observation, reader }) =>
      observation === undefined ? [] : [{ code, observation, ...(reader && { reader }) }],
    ),
    datasets: list(catalogue.datasets.values(), "id", "title", "file", "version", "changed"),
  };
}

/** The rows of one dataset. */
export function packRows(catalogue: Catalogue, dataset: DatasetId): PackedRow[] {
  return catalogue.observations
    .filter((row) => row.dataset === dataset)
    .map((row) => ROW_FIELDS.map((field) => (field === "period" ? row.period.text : row[field])));
}

/** A catalogue of what was packed; what was left out is empty in it. */
export function unpackCatalogue(
  reference: PackedReference,
  rows: Iterable<readonly [DatasetId, readonly PackedRow[]]>,
): Catalogue {
  const byId = <Item extends { id: string }>(items: readonly object[]): Map<Item["id"], Item> =>
    new Map((items as Item[]).map((item) => [item.id, item]));
  return {
    site: reference.site as Catalogue["site"],
    entities: byId(reference.entities),
    indicators: byId(reference.indicators),
    units: byId(reference.units),
    topics: byId(reference.topics),
    sources: byId(reference.sources),
    scopes: byId(reference.scopes),
    stages: byId(reference.stages),
    projects: byId(reference.projects),
    contradictions: reference.contradictions,
    events: reference.events,
    findings: reference.findings as Problem[],
    datasets: byId<Dataset>(reference.datasets) as Catalogue["datasets"],
    observations: [...rows].flatMap(([dataset, packed]) => packed.map((row, index) => unpackRow(dataset, row, index))),
    sections: [],
    mechanisms: new Map(),
    glossary: new Map(),
    charts: new Map(),
    editions: new Map(),
  };
}

function unpackRow(dataset: DatasetId, packed: PackedRow, index: number): Observation {
  const fields = Object.fromEntries(ROW_FIELDS.map((field, at) => [field, packed[at] ?? null])) as Record<
    string,
    unknown
  >;
  const row = { ...fields, dataset, row: index + 2, period: readPeriod(String(fields["period"])) };
  return { ...row, id: observationId(row as Observation) } as Observation;
}

function readPeriod(text: string): Period {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return period;
}

import { diffRows } from "../model/diff.ts";
import { remember } from "../model/remember.ts";
import { selectRows } from "../model/select.ts";
import type { ChartSpec, Selector } from "../schema/chart.ts";
import type { DatasetId } from "../schema/codes.ts";
import { SELECT_FIELDS } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import type { Contradiction, Source } from "../schema/reference.ts";
import type { Catalogue, Dataset, ReleaseState } from "../model/catalogue.ts";
import { keyContent, loadDatasetContent } from "./dataset.ts";
import { readFrozenCharts } from "./frozen-charts.ts";
import { hasAllTables, referencePath } from "../check/draft.ts";
import { ProblemLog } from "../check/problem-log.ts";
import { nodeReader, type Reader } from "./reader.ts";
import { loadReference } from "./reference.ts";
import { datasetFolder } from "./release-files.ts";
import { decodeKnown } from "./text-encoding.ts";

/**
 * The catalogue as of a release of one dataset, from its frozen folder alone: the rows, the names and the units are those
 * of that day. It holds this dataset only, the charts that had rows then, and no glossary, which no release contains. Read
 * once for each release, for a release never changes.
 */
export const catalogueAsOf: (
  catalogue: Catalogue,
  id: DatasetId,
  version: string,
  reader?: Reader,
  root?: string,
) => Catalogue = remember(readFrozen, (id, version) => `${id}/${version}`);

/** Every release of a dataset, the oldest first. */
export const releaseHistory: (catalogue: Catalogue, id: DatasetId, reader?: Reader) => ReleaseState[] =
  remember(readHistory);

/**
 * For every chart that is drawn today, or was in a release, the releases of its dataset by the chart's slug: a chart that
 * was given up keeps the pages that others lead to.
 */
export const chartHistories: (catalogue: Catalogue, reader?: Reader) => ReadonlyMap<string, readonly ReleaseState[]> =
  remember(readChartHistories, () => null);

function readChartHistories(catalogue: Catalogue, reader: Reader = nodeReader): Map<string, ReleaseState[]> {
  return new Map(
    [...catalogue.datasets.keys()].flatMap((id) => {
      const states = releaseHistory(catalogue, id, reader);
      const today = [...catalogue.charts.values()].filter(({ dataset }) => dataset === id);
      const slugs = new Set([
        ...today.map(({ slug }) => slug),
        ...states.flatMap((state) => [...state.catalogue.charts.keys()]),
      ]);
      return [...slugs].map((slug) => [slug, states] as const);
    }),
  );
}

/** Every release of the dataset that a chart draws from; none for an unknown chart. */
export function chartHistory(catalogue: Catalogue, slug: string, reader: Reader = nodeReader): readonly ReleaseState[] {
  return chartHistories(catalogue, reader).get(slug) ?? NO_HISTORY;
}

/** One list for all, so that who keeps what it computed sees that nothing changed. */
const NO_HISTORY: readonly ReleaseState[] = [];

function readHistory(catalogue: Catalogue, id: DatasetId, reader: Reader = nodeReader): ReleaseState[] {
  let before: Catalogue | null = null;
  return (catalogue.datasets.get(id)?.releases ?? []).map((release) => {
    const state = catalogueAsOf(catalogue, id, release.version, reader);
    const changes = diffRows(before ? keyContent(contentOf(before)) : [], keyContent(contentOf(state)));
    before = state;
    return { release, catalogue: state, changes };
  });
}

function contentOf({ observations, projects }: Catalogue): Parameters<typeof keyContent>[0] {
  return { observations, projects };
}

function readFrozen(
  catalogue: Catalogue,
  id: DatasetId,
  version: string,
  reader: Reader = nodeReader,
  root?: string,
): Catalogue {
  const dataset = catalogue.datasets.get(id);
  const index = dataset?.releases.findIndex((release) => release.version === version) ?? -1;
  const release = dataset?.releases[index];
  if (!dataset || !release) throw new Error(`${id}: no release ${version}`);
  const folder = frozenFolder(id, version, root);
  // Frozen when it was valid: what today's rules would say of it is not asked.
  const log = new ProblemLog();
  const loaded = loadReference(reader, folder, log).reference;
  const content = loadDatasetContent(reader, folder, id, loaded, log, { trusted: true });
  const { observations, projects } = content;
  const ids = new Set(observations.map((observation) => observation.id));
  const next = dataset.releases[index + 1];
  const later = next ? catalogueAsOf(catalogue, id, next.version, reader, root) : catalogue;
  const reference = {
    ...loaded,
    glossary: new Map(),
    sources: loaded.sources && sourcesAsOf(loaded.sources, catalogue.sources),
    // The first releases were made without their contradictions: those of the next release stand in for them. Today's would
    // lose the mark of every row whose key has changed since.
    contradictions: contradictionsAsOf(
      loaded.contradictions ?? later.contradictions.filter((each) => isAbout(each, ids)),
      catalogue.contradictions,
      ids,
      loaded.contradictions !== null && tellsKinds(folder, reader),
    ),
  };
  if (!hasAllTables(reference) || !content.package)
    throw new Error(`${folder} cannot be read: ${log.list()[0]?.message.en ?? ""}`);
  if (observations.length !== release.rows)
    throw new Error(`${folder}: expected ${release.rows} rows, found ${observations.length}`);
  const frozen: Dataset = {
    ...dataset,
    package: content.package,
    title: { zh: content.package.title, en: content.package.title_en },
    description: { zh: content.package.description, en: content.package.description_en },
    releases: dataset.releases.slice(0, index + 1),
    version,
    changed: false,
  };
  const charts = chartsAsOf(catalogue, id, version, observations, reader, root);
  return {
    site: catalogue.site,
    ...reference,
    calendar: [],
    findings: [],
    editions: new Map(),
    datasets: new Map([[id, frozen]]),
    observations,
    projects,
    charts: new Map(charts.map((spec) => [spec.slug, spec])),
  };
}

/**
 * What a release says of its figures. The first ones called everything a contradiction: today's entry of the same id says
 * what kind it is and of which rows.
 */
function contradictionsAsOf(
  frozen: readonly Contradiction[],
  today: readonly Contradiction[],
  rows: ReadonlySet<string>,
  toldKinds: boolean,
): Contradiction[] {
  if (toldKinds) return [...frozen];
  const known = new Map(today.map((each) => [each.id, each]));
  return frozen.map((each) => {
    const now = known.get(each.id);
    if (!now) return each;
    // Rows may have been named anew since.
    return isAbout(now, rows) ? now : { ...now, observations: each.observations };
  });
}

/** The sources of a release. One from before it was told what they are issues of takes that from today’s: it is no figure. */
function sourcesAsOf(frozen: ReadonlyMap<string, Source>, today: ReadonlyMap<string, Source>): Map<string, Source> {
  if ([...frozen.values()].some(({ series }) => series)) return new Map(frozen);
  return new Map(
    [...frozen].map(([id, source]) => {
      const { series = null, issue = null } = today.get(id) ?? {};
      return [id, series ? { ...source, series, issue } : source];
    }),
  );
}

function isAbout({ observations }: Contradiction, rows: ReadonlySet<string>): boolean {
  return observations.some((id) => rows.has(id));
}

/** Whether the frozen entries say what kind they are. */
function tellsKinds(folder: string, reader: Reader): boolean {
  const bytes = reader.read(referencePath(folder, "contradictions"));
  const [header = ""] = bytes === null ? [] : decodeKnown(bytes).split(/\r?\n/, 1);
  return header.split(",").includes("kind");
}

/**
 * The charts as of a release. A chart is drawn by the specification that was frozen with the release, or else by that of
 * the first later release that has one, or else by today's: so a chart made today can be drawn as of any release, and once
 * it is frozen anywhere, nothing that is done to it later changes an old page.
 */
function chartsAsOf(
  catalogue: Catalogue,
  id: DatasetId,
  version: string,
  rows: readonly Observation[],
  reader: Reader,
  root?: string,
): ChartSpec[] {
  const releases = catalogue.datasets.get(id)?.releases ?? [];
  const from = releases.findIndex((release) => release.version === version);
  const today = [...catalogue.charts].filter(([, { dataset }]) => dataset === id);
  const later = releases
    .slice(from + 1)
    .reverse()
    .flatMap((release) => [...(chartsIn(catalogue, id, release.version, reader, root) ?? [])]);
  const own = chartsIn(catalogue, id, version, reader, root) ?? new Map<string, ChartSpec>();
  const specs = new Map([...today, ...later, ...own]);
  return [...specs.values()]
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
    .flatMap((spec) => (own.has(spec.slug) ? [spec] : specAsOf(spec, rows)));
}

/** The charts that a release froze; null if it is from before they were. */
const chartsIn = remember(
  (_catalogue: Catalogue, id: DatasetId, version: string, reader: Reader, root?: string) =>
    readFrozenCharts(reader, frozenFolder(id, version, root)),
  (id, version, _reader, root) => frozenFolder(id, version, root),
);

function frozenFolder(id: DatasetId, version: string, root?: string): string {
  return `${datasetFolder(id, root)}/releases/${version}`;
}

/**
 * The specification of a chart for older rows; none if it selects nothing of them. Sentence and note were written for all
 * that it names (“three parks …”): where one of the codes has no row yet, they would say what is not there. Only the
 * specification and the frozen rows decide, so that later rows change no old page.
 */
function specAsOf(spec: ChartSpec, rows: readonly Observation[]): ChartSpec[] {
  if (selectRows(spec, rows).length === 0) return [];
  const isWhole = spec.select.every((selector) => namesAreFilled(spec, selector, rows));
  if (isWhole) return [spec];
  const { headline: _headline, note: _note, ...rest } = spec;
  return [rest];
}

/** True if every code that a selection names has a row. */
function namesAreFilled(spec: ChartSpec, selector: Selector, rows: readonly Observation[]): boolean {
  return SELECT_FIELDS.every((field) => {
    const named = selector[field];
    const codes = named === undefined ? [undefined] : Array.isArray(named) ? named : [named];
    return codes.every((code) => selectRows({ ...spec, select: [{ ...selector, [field]: code }] }, rows).length > 0);
  });
}

import type { AgeWords, CountedThing, PageTexts, RowChange } from "../page-words.ts";

/** One and many of what is counted. */
const COUNTED: Record<CountedThing, [one: string, many: string]> = {
  figures: ["figure", "figures"],
  charts: ["chart", "charts"],
  indicators: ["indicator", "indicators"],
  topics: ["topic", "topics"],
  bodies: ["body", "bodies"],
  zones: ["high-tech zone", "high-tech zones"],
  projects: ["project", "projects"],
  sources: ["source", "sources"],
  datasets: ["dataset", "datasets"],
  mechanisms: ["mechanism", "mechanisms"],
  contradictions: ["note on figures", "notes on figures"],
  releases: ["release", "releases"],
  terms: ["term", "terms"],
  inferred: ["inferred date", "inferred dates"],
};

const CHANGED: Record<RowChange, string> = {
  added: "added",
  removed: "removed",
  revised: "revised",
  reflagged: "with a mark or note changed",
};

export const pageTexts: PageTexts = {
  count: (thing, n) => `${String(n).replace(/\B(?=(\d{3})+$)/g, ",")} ${COUNTED[thing][n === 1 ? 0 : 1]}`,
  changes: (changes) =>
    changes
      .map(({ kind, count }, index) => `${count}${index > 0 ? "" : count === 1 ? " row" : " rows"} ${CHANGED[kind]}`)
      .join(", "),
  unchanged: "no values changed",
  released: (day) => `released ${day}`,
  validity: (from, to) => [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(" "),
  body: (name, figures) =>
    figures === null
      ? `${name}: what it belongs to, the bodies within it and charts.`
      : `${name}: ${figures} from published reports, by topic, each with its period and source.`,
  record: ({ figures, bodies, sources, datasets, charts }) =>
    `On record: ${figures} about ${bodies}, taken from ${sources}, kept in ${datasets} and drawn in ${charts}.`,
  park: (name) => `${name} Park`,
  clauses: (sentence) => [[{ text: sentence, kept: false }]],
  row: (row) => `row ${row}`,
  rowsAtLeast: (rows) => (rows === 1 ? "1 row or more" : `${rows} rows or more`),
  oneUnit: "one unit",
  datasetEdition: (dataset, version) => [dataset, `version ${version}`].filter(Boolean).join(", "),
};

export const ages: AgeWords = {
  monthsOld: (months) => (months === 1 ? "1 month old" : `${months} months old`),
  note: ({ limit, day }) =>
    `Figures whose period ended more than ${limit} months ago say how old they are, counted to the latest data release, ${day}.`,
  reach: (date) => `record up to ${date}`,
};

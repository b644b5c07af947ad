import type { ReleaseTexts } from "../page-words.ts";

export const releaseTexts: ReleaseTexts = {
  steps: {
    meaning: "a column or a code was removed or changed its meaning",
    "rows-added-and-removed": "rows were added, and others removed",
    "rows-added": "rows were added",
    "rows-removed": "rows were removed",
    columns: "columns or codes were added",
    values: "values were corrected",
    marks: "marks, notes or sources were corrected",
    names: "names, descriptions or charts were changed, but no values",
    first: "first release",
  },
  entries: (count) => (count === 1 ? "1 entry" : `${count} entries`),
  rows: (count) => (count === 1 ? "1 row" : `${count} rows`),
  releasedAs: (version, day) => `As released on ${day}, version ${version}. It never changes.`,
  versionedTitle: (title, version) => `${title} (version ${version})`,
  changeSince: (version, what) => `${version}: ${what}`,
  chart: (slug) => `chart “${slug}”`,
  changes: (count) => (count === 1 ? "1 change" : `${count} changes`),
  feed: (site, dataset) => `${site}: releases of ${dataset ?? "all datasets"}`,
  revised: (version, before) => `corrected in ${version}, was ${before}`,
  reflagged: (version) => `note or mark changed in ${version}`,
};

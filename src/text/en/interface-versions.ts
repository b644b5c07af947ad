/** The words about versions: frozen pages, lists of versions, revisions, feeds. */
export const versionWords = {
  countedLead:
    "There are many rows: they are counted here by indicator and body. Each of them stands in changes.csv and in the data file below.",
  versions: "Versions of this chart",
  versionsLead: "Every version has a fixed address for picture, data and citation, and never changes.",
  sameAsHere: "the same figure as on this page",
  differsFromHere: "differs from this page",
  todaysFigure: "All versions and the latest figure",
  todaysCharts: "This chart is no longer kept up: see today’s charts",
  releaseOfFigure: "What this release changed",
  released: "Released",
  metadata: "Metadata, JSON",
  zip: "The whole release as one file (ZIP)",
  feed: "Feed of releases (Atom)",
  copy: "Copy",
  citeNote: "This cites the fixed version: its address will always show the same figure.",
  history: "In version",
  item: "What",
  fileZip: "All files of this release: a Data Package that stands alone",
  fileFeed: "Releases of this dataset (Atom)",
  feedFile: "All releases (Atom)",
  newerIs: "There is a newer version, {version}.",
  isLatest: "This is the latest version.",
  sinceRevised: "A figure in this chart was corrected in version {since}.",
  sinceAnnotated: "A mark, note or source in this chart was corrected in version {since}.",
  sinceExtended: "Version {since} added figures to this chart.",
  sinceRelabelled: "Version {since} corrected names, units or words in this chart.",
  sinceRemoved: "From version {since} on there is no such chart.",
  sinceSame: "This chart is the same in it.",
} satisfies Record<string, string>;

/** What a release did to a chart beyond its rows. */
export const chartChangeWords: Record<"first" | "same" | "relabelled", string> = {
  first: "first appears",
  same: "no change",
  relabelled: "names, units or words corrected",
};

/** The columns of the data whose corrections are told one by one. */
export const fieldLabels: Record<string, string> = {
  value: "value",
  upper: "upper bound",
  qualifier: "how exact",
  qualifier_word: "qualifying word as printed",
  status: "status",
  price_basis: "price basis",
  source: "source",
  locator: "place in the source",
  note_zh: "note in Chinese",
  note_en: "note in English",
  name_zh: "name in Chinese",
  name_en: "name in English",
};

/** The words about what a release changed besides its rows. */
export const differenceWords = {
  heading: "Reference tables and charts",
  lead: "What changed besides the rows of data, which are all that changes.csv lists. Tables, codes and columns are named as in the files.",
  reference: "Reference tables",
  others: "Charts and the description of the package",
  table: "Table",
  code: "Code",
  column: "Column",
  what: "What",
  changed: "What changed in it",
  added: "added",
  removed: "removed",
  newColumns: "(new columns)",
  goneColumns: "(columns removed)",
  chartsAreNew: "specifications of charts are frozen with a release for the first time",
} satisfies Record<string, string>;

import type { ProjectKind, Qualifier } from "../../schema/codes.ts";

/**
 * The words of the reference pages: indicators, enterprises, projects, mechanisms, contradictions, sources, glossary
 * and data. Words that other pages share are in `interface.ts`.
 */
export const referenceWords = {
  // indicators
  indicatorsLead:
    "All indicators by topic. Each has a page with its definition, its unit and every value that a source reports.",
  indicator: "Indicator",
  unit: "Unit",
  statistic: "Statistic",
  direction: "Direction",
  definer: "Defined by",
  mechanism: "Mechanism",
  priceBasis: "Price basis",
  alsoShownIn: "Also shown in: ",
  mainValues: "Main figures",
  allValues: "Every figure",
  noValuesYet: "No published data",

  // enterprises
  enterprisesTitle: "Enterprises",
  enterprisesLead:
    "How many enterprises of each kind there are, body by body. The tiers overlap: one enterprise can be above designated size, a high-tech enterprise and a gazelle at once, so the rows must not be added up. Values of different periods are not directly comparable either.",
  tier: "Tier",
  tierMatrix: "Number of enterprises by tier",
  tierMatrixLead: "An empty cell means that no source gives a figure, not that there are no such enterprises.",
  tierGrowth: "Growth and shares",
  tierGrowthLead: "Growth and shares as the sources print them, not worked out from the counts.",
  tierPlans: "Targets, plans and forecasts",
  tierPlansLead: "These are not results, and are kept apart from the counts above.",
  tierDefinitions: "Why they do not add up",
  tierDefinitionsLead: "Each tier has a rule of its own. Some are stocks on a day, others what was added in a period.",
  reservePools: "Reserve pools",
  reservePoolsLead: "Enterprises in a reserve pool are listed apart and do not count in the tier.",

  // projects
  projectsLead:
    "Investment, resettlement housing, programmes of work, service cases, reforms and events, by kind. What has happened stands apart from plans, targets and forecasts. Areas, households and counts of different stages must not be added up.",
  actualStages: "What has happened",
  plannedStages: "Plans, targets and forecasts",

  // mechanisms
  mechanismsLead:
    "The ways of working that the sources describe. Those with figures lead to their indicators, projects and charts; those without are marked as such.",

  // contradictions
  contradictionsTitle: "Notes on figures",
  contradictionsLead:
    "Figures of the sources to be read with care, by their sign: those that contradict each other, those to be checked, those of different scope, and rates that may be cut off or rounded. All are kept as printed and none is corrected; elsewhere on this site they bear the same sign.",

  // sources
  sourcesLead:
    "Every figure on this site comes from one of these newspaper pages. Facts and figures are recorded, not the articles; each figure names its section and paragraph.",
  sourceTitle: "Printed title",
  publisher: "Publisher",
  date: "Date",
  page: "Page",
  textFile: "Text file",
  sha256: "SHA-256",
  note: "Note",
  locator: "Place",
  otherPlaces: "Elsewhere on the page",

  // glossary
  glossaryLead:
    "Terms of statistics, policy and park work on this site. A definition marked ● has a basis, which is named; ○ is a term used in the sources without a definition.",
  verified: "definition has a basis",
  usage: "term of the sources",
  basis: "Basis",

  // data
  dataLead:
    "All data are open to download and reuse. Each dataset is a Data Package; a version once released never changes.",
  latestRelease: "Latest release",
  rows: "Rows",
  licence: "Licence",
  vintage: "Sources up to",
  files: "Files",
  file: "File",
  content: "Content",
  size: "Size",
  dictionary: "Data dictionary",
  field: "Field",
  type: "Type",
  meaning: "Meaning",
  codeLists: "Code lists",
  code: "Code",
  name: "Name",
  releases: "Releases",
  released: "Released",
  changes: "Changes",
  added: "Added",
  removed: "Removed",
  revised: "Revised",
  reflagged: "Reflagged",
  revisedLead: "The value has changed.",
  reflaggedLead: "The value is the same; its qualifier, status, source or note has changed.",
  noReleases: "This dataset has no release yet.",
  changedFigures: "Figures",
  changedRecords: "Names and descriptions of projects",
  before: "Old value",
  after: "New value",
  bump: "Kind of release",
  olderRelease: "This is an earlier release. The latest is ",
  machineCatalogue: "Catalogue for machines",
  checksums: "SHA-256 checksums of all released files",
  dcat: "DCAT catalogue (JSON-LD)",
  openInBrowserHint:
    "If a download does not open inside WeChat, copy the link into a browser. For Excel or WPS choose the .excel.csv file.",
  fileData: "Data, working copy",
  fileFrozenData: "Data of this release",
  filePackage: "Data Package: fields, types, licence",
  fileExcel: "For Excel and WPS, with names in both languages",
  fileTemplate: "Template to fill in, with the columns explained and all codes, for npm run import",
  fileVersions: "List of the releases",
  fileChanges: "Row by row, what each release changed",
  fileOwnChanges: "Row by row, what this release changed",
  fileReference: "Reference rows in use",
  fileOther: "File of the release",
} satisfies Record<string, string>;

/** How exact a figure is: the code list of the column `qualifier`. */
export const qualifierLabels: Record<Qualifier, string> = {
  exact: "an exact figure",
  at_least: "printed as “more than” or “and more”: not less than this",
  nearly: "printed as “nearly”: a little less than this",
  about: "printed as “about”: roughly this",
  range: "a range, with its upper bound in upper",
};

/** Headings over the projects of one kind. */
export const projectKindHeadings: Record<ProjectKind, string> = {
  construction: "Construction projects",
  investment: "Investment projects",
  housing: "Resettlement and presold housing",
  pipeline: "Pipelines",
  programme: "Programmes of work",
  "service-case": "Cases of service",
  reform: "Reforms",
  event: "Events",
};

export const BUMPS = {
  major: "major",
  minor: "minor",
  patch: "patch",
} satisfies Record<string, string>;

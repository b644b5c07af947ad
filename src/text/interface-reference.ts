import type { Lang, Localized } from "../schema/localized.ts";
import type { ProjectKind, Qualifier } from "../schema/codes.ts";
import type { Release } from "../schema/release.ts";

/**
 * The words of the reference pages: indicators, enterprises, projects, mechanisms, contradictions, sources, glossary
 * and data. Words that other pages share are in `interface.ts`.
 */
export const referenceWords = {
  // indicators
  indicatorsLead: {
    zh: "按主题列出全部指标。每个指标页给出定义、单位、计量方式，以及来源报告过的每一个数值。",
    en: "All indicators by topic. Each has a page with its definition, its unit and every value that a source reports.",
  },
  indicator: { zh: "指标", en: "Indicator" },
  unit: { zh: "单位", en: "Unit" },
  statistic: { zh: "统计性质", en: "Statistic" },
  direction: { zh: "方向", en: "Direction" },
  definer: { zh: "定义者", en: "Defined by" },
  mechanism: { zh: "工作机制", en: "Mechanism" },
  priceBasis: { zh: "价格口径", en: "Price basis" },
  alsoShownIn: { zh: "也见于图表：", en: "Also shown in: " },
  mainValues: { zh: "要数", en: "Main figures" },
  allValues: { zh: "全部数字", en: "Every figure" },
  noValuesYet: { zh: "尚无公开数据", en: "No published data" },

  // enterprises
  enterprisesTitle: { zh: "企业主体", en: "Enterprises" },
  enterprisesLead: {
    zh: "各级各类企业的数量，按主体并列。各层级的定义互相交叉：一家企业可以同时是规上企业、高新技术企业和瞪羚企业，因此各行不可相加；时期不同的数值也不宜直接相比。",
    en: "How many enterprises of each kind there are, body by body. The tiers overlap: one enterprise can be above designated size, a high-tech enterprise and a gazelle at once, so the rows must not be added up. Values of different periods are not directly comparable either.",
  },
  tier: { zh: "企业类别", en: "Tier" },
  tierMatrix: { zh: "各类企业数量", en: "Number of enterprises by tier" },
  tierMatrixLead: {
    zh: "空格表示来源没有给出，不表示没有企业。",
    en: "An empty cell means that no source gives a figure, not that there are no such enterprises.",
  },
  tierGrowth: { zh: "增长与占比", en: "Growth and shares" },
  tierGrowthLead: {
    zh: "增幅和占比均为来源所印，不由本站根据数量推算。",
    en: "Growth and shares as the sources print them, not worked out from the counts.",
  },
  tierPlans: { zh: "目标、计划与预计", en: "Targets, plans and forecasts" },
  tierPlansLead: {
    zh: "以下不是实际结果，不与上表的实际数量混排。",
    en: "These are not results, and are kept apart from the counts above.",
  },
  tierDefinitions: { zh: "为什么不能相加", en: "Why they do not add up" },
  tierDefinitionsLead: {
    zh: "每一类由不同机构、按不同标准认定，有的是某一时点的存量，有的是一段时间内的新增。",
    en: "Each tier is recognised by a different body under its own rule. Some are stocks on a day, others what was added in a period.",
  },
  reservePools: { zh: "后备库", en: "Reserve pools" },
  reservePoolsLead: {
    zh: "列入后备库的企业尚未达到标准，不计入相应层级。",
    en: "Enterprises in a reserve pool have not reached the threshold and do not count in the tier.",
  },

  // projects
  projectsLead: {
    zh: "建设项目、招商流程和专项工作，按类型列出。实际进展与计划、目标、预计分列；不同阶段的面积、户数和个数不可相加。",
    en: "Construction projects, investment pipelines and programmes of work, by kind. What has happened stands apart from plans, targets and forecasts. Areas, households and counts of different stages must not be added up.",
  },
  actualStages: { zh: "实际进展", en: "What has happened" },
  plannedStages: { zh: "计划、目标与预计", en: "Plans, targets and forecasts" },

  // mechanisms
  mechanismsLead: {
    zh: "来源描述的服务、招商、项目和治理机制。有数字的列出指标、项目和图表；没有公布数字的，如实标明。",
    en: "The ways of working that the sources describe. Those with figures lead to their indicators, projects and charts; those without are marked as such.",
  },

  // contradictions
  contradictionsTitle: { zh: "来源中的矛盾", en: "Contradictions in the sources" },
  contradictionsLead: {
    zh: "来源前后不一、来源之间不一，或所印比率与所印数目对不上的地方。两处数字都保留，不作取舍；其他页面的相关数值旁以◆标出。",
    en: "Where a source disagrees with itself, with another source, or with arithmetic. Both figures are kept and neither is corrected; elsewhere on this site they carry the mark ◆.",
  },

  // sources
  sourcesLead: {
    zh: "本站的数字全部来自以下报纸版面。这里只记录事实和数字，不转载文章；每个数字都注明所在的节和段。",
    en: "Every figure on this site comes from one of these newspaper pages. Facts and figures are recorded, not the articles; each figure names its section and paragraph.",
  },
  sourceTitle: { zh: "题名", en: "Printed title" },
  publisher: { zh: "发布者", en: "Publisher" },
  date: { zh: "日期", en: "Date" },
  page: { zh: "版面", en: "Page" },
  textFile: { zh: "文本文件", en: "Text file" },
  sha256: { zh: "SHA-256", en: "SHA-256" },
  note: { zh: "说明", en: "Note" },
  locator: { zh: "位置", en: "Place" },
  otherPlaces: { zh: "其他位置", en: "Elsewhere on the page" },

  // glossary
  glossaryLead: {
    zh: "本站用到的统计、政策和园区术语。●的定义有依据，依据列在其后；○是来源的用语，来源没有给出定义。",
    en: "Terms of statistics, policy and park work on this site. A definition marked ● has a basis, which is named; ○ is a term used in the sources without a definition.",
  },
  verified: { zh: "定义有依据", en: "definition has a basis" },
  usage: { zh: "来源用语", en: "term of the sources" },
  basis: { zh: "依据", en: "Basis" },

  // data
  dataLead: {
    zh: "全部数据公开，任何人都可以下载和再利用。每个数据集都是一个数据包（Data Package），正式发布过的版本不再改动。",
    en: "All data are open to download and reuse. Each dataset is a Data Package; a version once released never changes.",
  },
  latestRelease: { zh: "最新版本", en: "Latest release" },
  rows: { zh: "行数", en: "Rows" },
  licence: { zh: "许可", en: "Licence" },
  vintage: { zh: "资料时点", en: "Sources up to" },
  files: { zh: "文件", en: "Files" },
  file: { zh: "文件", en: "File" },
  content: { zh: "内容", en: "Content" },
  size: { zh: "大小", en: "Size" },
  dictionary: { zh: "数据字典", en: "Data dictionary" },
  field: { zh: "字段", en: "Field" },
  type: { zh: "类型", en: "Type" },
  meaning: { zh: "含义", en: "Meaning" },
  codeLists: { zh: "代码表", en: "Code lists" },
  code: { zh: "代码", en: "Code" },
  name: { zh: "名称", en: "Name" },
  releases: { zh: "版本", en: "Releases" },
  released: { zh: "发布日期", en: "Released" },
  changes: { zh: "变化", en: "Changes" },
  added: { zh: "新增", en: "Added" },
  removed: { zh: "删除", en: "Removed" },
  revised: { zh: "修订", en: "Revised" },
  reflagged: { zh: "改注", en: "Reflagged" },
  revisedLead: { zh: "数值有变。", en: "The value has changed." },
  reflaggedLead: {
    zh: "数值未变，限定词、状态、来源或说明有变。",
    en: "The value is the same; its qualifier, status, source or note has changed.",
  },
  noReleases: { zh: "这个数据集还没有发布过版本。", en: "This dataset has no release yet." },
  changedFigures: { zh: "数字", en: "Figures" },
  changedRecords: { zh: "项目名称与说明", en: "Names and descriptions of projects" },
  before: { zh: "原值", en: "Old value" },
  after: { zh: "新值", en: "New value" },
  bump: { zh: "版本类型", en: "Kind of release" },
  olderRelease: {
    zh: "这是较早的版本。最新版本：",
    en: "This is an earlier release. The latest is ",
  },
  machineCatalogue: { zh: "机器可读目录", en: "Catalogue for machines" },
  checksums: { zh: "已发布文件的 SHA-256 校验和", en: "SHA-256 checksums of all released files" },
  dcat: { zh: "DCAT 目录（JSON-LD）", en: "DCAT catalogue (JSON-LD)" },
  openInBrowserHint: {
    zh: "在微信中打不开下载时，请复制链接到浏览器打开。用 Excel 或 WPS 查看，请选 .excel.csv。",
    en: "If a download does not open inside WeChat, copy the link into a browser. For Excel or WPS choose the .excel.csv file.",
  },
  fileData: { zh: "数据，工作副本", en: "Data, working copy" },
  fileFrozenData: { zh: "数据，本版本", en: "Data of this release" },
  filePackage: { zh: "数据包说明：字段、类型、许可", en: "Data Package: fields, types, licence" },
  fileExcel: {
    zh: "供 Excel 和 WPS 打开，附中英文名称",
    en: "For Excel and WPS, with names in both languages",
  },
  fileTemplate: {
    zh: "填报模板，附列说明和代码，用 npm run import 导入",
    en: "Template to fill in, with the columns explained and all codes, for npm run import",
  },
  fileVersions: { zh: "各版本清单", en: "List of the releases" },
  fileChanges: { zh: "各版本逐行变化", en: "Row by row, what each release changed" },
  fileOwnChanges: { zh: "本版本逐行变化", en: "Row by row, what this release changed" },
  fileReference: { zh: "所用参考表", en: "Reference rows in use" },
  fileOther: { zh: "版本所含文件", en: "File of the release" },
} satisfies Record<string, Localized>;

/** How exact a figure is: the code list of the column `qualifier`. */
export const qualifierLabels: Record<Qualifier, Localized> = {
  exact: { zh: "原文为确数", en: "an exact figure" },
  at_least: {
    zh: "余、多、超、以上：不小于此数",
    en: "printed as “more than” or “and more”: not less than this",
  },
  nearly: { zh: "近：略小于此数", en: "printed as “nearly”: a little less than this" },
  about: { zh: "约：大约此数", en: "printed as “about”: roughly this" },
  range: { zh: "区间，上限见 upper", en: "a range, with its upper bound in upper" },
};

/** Headings over the projects of one kind. */
export const projectKindHeadings: Record<ProjectKind, Localized> = {
  construction: { zh: "建设项目", en: "Construction projects" },
  investment: { zh: "招商项目", en: "Investment projects" },
  housing: { zh: "安置房与保交楼", en: "Resettlement and presold housing" },
  pipeline: { zh: "招商与培育流程", en: "Pipelines" },
  programme: { zh: "专项工作", en: "Programmes of work" },
  "service-case": { zh: "服务事例", en: "Cases of service" },
  reform: { zh: "改革", en: "Reforms" },
  event: { zh: "活动", en: "Events" },
};

/**
 * What kind of step a release is, in words that its counts bear out: `修订版：更正了数值` / `patch: values were corrected`. Where
 * no row changed, names, descriptions or charts did.
 */
export function bumpText({ bump, changes }: Pick<Release, "bump" | "changes">, lang: Lang): string {
  if (bump === "initial") return lang === "zh" ? "首次发布" : "first release";
  const { zh, en } = stepWords(bump, changes);
  return lang === "zh" ? `${BUMPS[bump].zh}：${zh}` : `${BUMPS[bump].en}: ${en}`;
}

const BUMPS = {
  major: { zh: "主版本", en: "major" },
  minor: { zh: "次版本", en: "minor" },
  patch: { zh: "修订版", en: "patch" },
} satisfies Record<string, Localized>;

function stepWords(bump: keyof typeof BUMPS, { added, removed, revised, reflagged }: Release["changes"]): Localized {
  if (bump === "major")
    return { zh: "列或代码有删除，或含义有变", en: "a column or a code was removed or changed its meaning" };
  if (added > 0 && removed > 0) return { zh: "有行增加，有行删除", en: "rows were added, and others removed" };
  if (added > 0) return { zh: "增加了行", en: "rows were added" };
  if (removed > 0) return { zh: "删除了行", en: "rows were removed" };
  if (bump === "minor") return { zh: "增加了列或代码", en: "columns or codes were added" };
  if (revised > 0) return { zh: "更正了数值", en: "values were corrected" };
  if (reflagged > 0) return { zh: "更正了标记、说明或来源", en: "marks, notes or sources were corrected" };
  return {
    zh: "数值未变，改动了名称、说明或图表",
    en: "names, descriptions or charts were changed, but no values",
  };
}

/** `7项` / `7 entries`: projects, events and reforms alike. */
export function entryCount(count: number, lang: Lang): string {
  if (lang === "zh") return `${count}项`;
  return count === 1 ? "1 entry" : `${count} entries`;
}

/** `169行` / `169 rows`. */
export function rowCount(count: number, lang: Lang): string {
  if (lang === "zh") return `${count}行`;
  return count === 1 ? "1 row" : `${count} rows`;
}

/**
 * One language of a text of a Data Package. The standard has one language only, so the packages of this project write
 * both, Chinese first: `项目代码 / Project code`. A text in one language is returned as it is.
 */
export function packageText(text: string | undefined, lang: Lang): string {
  const [zh = "", en] = (text ?? "").split(" / ", 2);
  return lang === "zh" ? zh : (en ?? zh);
}

/** `4.2 kB`; sizes of files to download. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} ${unit}`;
}

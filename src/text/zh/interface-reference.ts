import type { ProjectKind, Qualifier } from "../../schema/codes.ts";

/**
 * The words of the reference pages: indicators, enterprises, projects, mechanisms, contradictions, sources, glossary
 * and data. Words that other pages share are in `interface.ts`.
 */
export const referenceWords = {
  // indicators
  indicatorsLead: "按主题列出全部指标。每个指标页给出定义、单位、计量方式，以及来源报告过的每一个数值。",
  indicator: "指标",
  unit: "单位",
  statistic: "统计性质",
  direction: "方向",
  definer: "定义者",
  mechanism: "工作机制",
  priceBasis: "价格口径",
  alsoShownIn: "也见于图表：",
  mainValues: "要数",
  allValues: "全部数字",
  noValuesYet: "尚无公开数据",

  // enterprises
  enterprisesTitle: "企业主体",
  enterprisesLead:
    "各级各类企业的数量，按主体并列。各层级的定义互相交叉：一家企业可以同时是规上企业、高新技术企业和瞪羚企业，因此各行不可相加；时期不同的数值也不宜直接相比。",
  tier: "企业类别",
  tierMatrix: "各类企业数量",
  tierMatrixLead: "空格表示来源没有给出，不表示没有企业。",
  tierGrowth: "增长与占比",
  tierGrowthLead: "增幅和占比均为来源所印，不由本站根据数量推算。",
  tierPlans: "目标、计划与预计",
  tierPlansLead: "以下不是实际结果，不与上表的实际数量混排。",
  tierDefinitions: "为什么不能相加",
  tierDefinitionsLead: "各类的标准不同，有的是某一时点的存量，有的是一段时间内的新增。",
  reservePools: "后备库",
  reservePoolsLead: "后备库的企业另列，不计入相应层级。",

  // projects
  projectsLead:
    "招商、安置房、专项工作、服务事例、改革和活动，按类型列出。实际进展与计划、目标、预计分列；不同阶段的面积、户数和个数不可相加。",
  actualStages: "实际进展",
  plannedStages: "计划、目标与预计",

  // mechanisms
  mechanismsLead: "来源描述的服务、招商、项目和治理机制。有数字的列出指标、项目和图表；没有公布数字的，如实标明。",

  // contradictions
  contradictionsTitle: "疑点与口径",
  contradictionsLead:
    "来源中需要当心的数字，按记号分列：互相抵触的，有待核实的，口径不同的，比率可能截去小数或取整的。所印的数一律照录，不作取舍；在其他页面上，这些数旁边有同样的记号。",

  // sources
  sourcesLead: "本站的数字全部来自以下报纸版面。这里只记录事实和数字，不转载文章；每个数字都注明所在的节和段。",
  sourceTitle: "题名",
  publisher: "发布者",
  date: "日期",
  page: "版面",
  textFile: "文本文件",
  sha256: "SHA-256",
  note: "说明",
  locator: "位置",
  otherPlaces: "其他位置",

  // glossary
  glossaryLead: "本站用到的统计、政策和园区术语。●的定义有依据，依据列在其后；○是来源的用语，来源没有给出定义。",
  verified: "定义有依据",
  usage: "来源用语",
  basis: "依据",

  // data
  dataLead:
    "全部数据公开，任何人都可以下载和再利用。每个数据集都是一个数据包（Data Package），正式发布过的版本不再改动。",
  latestRelease: "最新版本",
  rows: "行数",
  licence: "许可",
  vintage: "资料时点",
  files: "文件",
  file: "文件",
  content: "内容",
  size: "大小",
  dictionary: "数据字典",
  field: "字段",
  type: "类型",
  meaning: "含义",
  codeLists: "代码表",
  code: "代码",
  name: "名称",
  releases: "版本",
  released: "发布日期",
  changes: "变化",
  added: "新增",
  removed: "删除",
  revised: "修订",
  reflagged: "改注",
  revisedLead: "数值有变。",
  reflaggedLead: "数值未变，限定词、状态、来源或说明有变。",
  noReleases: "这个数据集还没有发布过版本。",
  changedFigures: "数字",
  changedRecords: "项目名称与说明",
  before: "原值",
  after: "新值",
  bump: "版本类型",
  olderRelease: "这是较早的版本。最新版本：",
  machineCatalogue: "机器可读目录",
  checksums: "已发布文件的 SHA-256 校验和",
  dcat: "DCAT 目录（JSON-LD）",
  openInBrowserHint: "在微信中打不开下载时，请复制链接到浏览器打开。用 Excel 或 WPS 查看，请选 .excel.csv。",
  fileData: "数据，工作副本",
  fileFrozenData: "数据，本版本",
  filePackage: "数据包说明：字段、类型、许可",
  fileExcel: "供 Excel 和 WPS 打开，附中英文名称",
  fileTemplate: "填报模板，附列说明和代码，用 npm run import 导入",
  fileVersions: "各版本清单",
  fileChanges: "各版本逐行变化",
  fileOwnChanges: "本版本逐行变化",
  fileReference: "所用参考表",
  fileOther: "版本所含文件",
} satisfies Record<string, string>;

/** How exact a figure is: the code list of the column `qualifier`. */
export const qualifierLabels: Record<Qualifier, string> = {
  exact: "原文为确数",
  at_least: "余、多、超、以上：不小于此数",
  nearly: "近：略小于此数",
  about: "约：大约此数",
  range: "区间，上限见 upper",
};

/** Headings over the projects of one kind. */
export const projectKindHeadings: Record<ProjectKind, string> = {
  construction: "建设项目",
  investment: "招商项目",
  housing: "安置房与保交楼",
  pipeline: "招商与培育流程",
  programme: "专项工作",
  "service-case": "服务事例",
  reform: "改革",
  event: "活动",
};

export const BUMPS = {
  major: "主版本",
  minor: "次版本",
  patch: "修订版",
} satisfies Record<string, string>;

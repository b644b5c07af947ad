/** The words about versions: frozen pages, lists of versions, revisions, feeds. */
export const versionWords = {
  countedLead: "行数较多，这里按指标和主体计数，每一行都在下面的 changes.csv 和数据文件里。",
  versions: "本图的各个版本",
  versionsLead: "每个版本的图、数据和引用都有固定地址，不再改动。",
  sameAsHere: "与本页的图相同",
  differsFromHere: "与本页的图不同",
  todaysFigure: "各版本和最新的图",
  todaysCharts: "本图已不再更新，查看现有图表",
  releaseOfFigure: "本版本改了什么",
  released: "发布",
  metadata: "元数据 JSON",
  zip: "整个版本打包下载（ZIP）",
  feed: "订阅新版本（Atom）",
  copy: "复制",
  citeNote: "引用的是固定版本，地址永远给出同一张图。",
  history: "收录版本",
  item: "项目",
  fileZip: "本版本全部文件，可单独使用的数据包",
  fileFeed: "本数据集的发布（Atom）",
  feedFile: "全部发布（Atom）",
  newerIs: "现有更新的版本{version}。",
  isLatest: "这是最新版本。",
  sinceRevised: "图中有数字在{since}版更正。",
  sinceAnnotated: "图中有数字的标注或说明在{since}版更正。",
  sinceExtended: "{since}版为本图增加了数字。",
  sinceRelabelled: "{since}版更正了图中的名称、单位或文字。",
  sinceRemoved: "{since}版起不再有本图。",
  sinceSame: "本图没有变化。",
} satisfies Record<string, string>;

/** What a release did to a chart beyond its rows. */
export const chartChangeWords: Record<"first" | "same" | "relabelled", string> = {
  first: "首次出现",
  same: "没有变化",
  relabelled: "更正名称、单位或文字",
};

/** The columns of the data whose corrections are told one by one. */
export const fieldLabels: Record<string, string> = {
  value: "数值",
  upper: "上限",
  qualifier: "精确程度",
  qualifier_word: "原文限定词",
  status: "状态",
  price_basis: "价格口径",
  source: "来源",
  locator: "位置",
  note_zh: "说明（中文）",
  note_en: "说明（英文）",
  name_zh: "名称（中文）",
  name_en: "名称（英文）",
};

/** The words about what a release changed besides its rows. */
export const differenceWords = {
  heading: "参考表与图表",
  lead: "数据行以外的改动；changes.csv只列数据行。表名、代码和列名同文件。",
  reference: "参考表",
  others: "图表与数据包说明",
  table: "表",
  code: "代码",
  column: "列",
  what: "对象",
  changed: "改动的项",
  added: "新增",
  removed: "删除",
  newColumns: "（新增列）",
  goneColumns: "（删除列）",
  chartsAreNew: "图表设定首次随版本固定",
} satisfies Record<string, string>;

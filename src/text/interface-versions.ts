import { formatPeriod } from "../format/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { Lang, Localized } from "../schema/localized.ts";

/** The words about versions: frozen pages, lists of versions, revisions, feeds. */
export const versionWords = {
  versions: { zh: "本图的各个版本", en: "Versions of this chart" },
  versionsLead: {
    zh: "每个版本的图、数据和引用都有固定地址，不再改动。",
    en: "Every version has a fixed address for picture, data and citation, and never changes.",
  },
  sameAsHere: { zh: "与本页的图相同", en: "the same figure as on this page" },
  differsFromHere: { zh: "与本页的图不同", en: "differs from this page" },
  todaysFigure: { zh: "各版本和最新的图", en: "All versions and the latest figure" },
  todaysCharts: {
    zh: "本图已不再更新，查看现有图表",
    en: "This chart is no longer kept up: see today’s charts",
  },
  releaseOfFigure: { zh: "本版本改了什么", en: "What this release changed" },
  released: { zh: "发布", en: "Released" },
  metadata: { zh: "元数据 JSON", en: "Metadata, JSON" },
  zip: { zh: "整个版本打包下载（ZIP）", en: "The whole release as one file (ZIP)" },
  feed: { zh: "订阅新版本（Atom）", en: "Feed of releases (Atom)" },
  copy: { zh: "复制", en: "Copy" },
  citeNote: {
    zh: "引用的是固定版本，地址永远给出同一张图。",
    en: "This cites the fixed version: its address will always show the same figure.",
  },
  history: { zh: "收录版本", en: "In version" },
  item: { zh: "项目", en: "What" },
  fileZip: {
    zh: "本版本全部文件，可单独使用的数据包",
    en: "All files of this release: a Data Package that stands alone",
  },
  fileFeed: { zh: "本数据集的发布（Atom）", en: "Releases of this dataset (Atom)" },
  feedFile: { zh: "全部发布（Atom）", en: "All releases (Atom)" },
  newerIs: { zh: "现有更新的版本{version}。", en: "There is a newer version, {version}." },
  isLatest: { zh: "这是最新版本。", en: "This is the latest version." },
  sinceRevised: {
    zh: "图中有数字在{since}版更正。",
    en: "A figure in this chart was corrected in version {since}.",
  },
  sinceAnnotated: {
    zh: "图中有数字的标注或说明在{since}版更正。",
    en: "A mark, note or source in this chart was corrected in version {since}.",
  },
  sinceExtended: { zh: "{since}版为本图增加了数字。", en: "Version {since} added figures to this chart." },
  sinceRelabelled: {
    zh: "{since}版更正了图中的名称、单位或文字。",
    en: "Version {since} corrected names, units or words in this chart.",
  },
  sinceRemoved: {
    zh: "{since}版起不再有本图。",
    en: "From version {since} on there is no such chart.",
  },
  sinceSame: { zh: "本图没有变化。", en: "This chart is the same in it." },
} satisfies Record<string, Localized>;

/** `2026年11月20日发布的1.2.0版，内容不再改动。` */
export function releasedAsText(version: string, date: string, lang: Lang): string {
  const day = dayText(date, lang);
  return lang === "zh"
    ? `这是${day}发布的${version}版，内容不再改动。`
    : `As released on ${day}, version ${version}. It never changes.`;
}

/** The link to the frozen page of a figure: `1.4.0（固定地址）`. */
export function frozenVersionText(version: string, lang: Lang): string {
  return lang === "zh" ? `${version}（固定地址）` : `${version} (fixed address)`;
}

/** The title of a frozen page: `… （1.2.0版）`. */
export function versionedTitle(title: string, version: string, lang: Lang): string {
  return lang === "zh" ? `${title}（${version}版）` : `${title} (version ${version})`;
}

/** `1.2.0版起：新增3行` / `since 1.2.0: 3 added`; `first` where the chart begins. */
export function changeSinceText(version: string, what: string, lang: Lang): string {
  return lang === "zh" ? `${version}版：${what}` : `${version}: ${what}`;
}

/** What a release did to a chart beyond its rows. */
export const chartChangeWords: Record<"first" | "same" | "relabelled", Localized> = {
  first: { zh: "首次出现", en: "first appears" },
  same: { zh: "没有变化", en: "no change" },
  relabelled: { zh: "更正名称、单位或文字", en: "names, units or words corrected" },
};

/** The columns of the data whose corrections are told one by one. */
export const fieldLabels: Record<string, Localized> = {
  value: { zh: "数值", en: "value" },
  upper: { zh: "上限", en: "upper bound" },
  qualifier: { zh: "精确程度", en: "how exact" },
  qualifier_word: { zh: "原文限定词", en: "qualifying word as printed" },
  status: { zh: "状态", en: "status" },
  price_basis: { zh: "价格口径", en: "price basis" },
  source: { zh: "来源", en: "source" },
  locator: { zh: "位置", en: "place in the source" },
  note_zh: { zh: "说明（中文）", en: "note in Chinese" },
  note_en: { zh: "说明（英文）", en: "note in English" },
  name_zh: { zh: "名称（中文）", en: "name in Chinese" },
  name_en: { zh: "名称（英文）", en: "name in English" },
};

/** The words about what a release changed besides its rows. */
export const differenceWords = {
  heading: { zh: "参考表与图表", en: "Reference tables and charts" },
  lead: {
    zh: "数据行以外的改动；changes.csv只列数据行。表名、代码和列名同文件。",
    en: "What changed besides the rows of data, which are all that changes.csv lists. Tables, codes and columns are named as in the files.",
  },
  reference: { zh: "参考表", en: "Reference tables" },
  others: { zh: "图表与数据包说明", en: "Charts and the description of the package" },
  table: { zh: "表", en: "Table" },
  code: { zh: "代码", en: "Code" },
  column: { zh: "列", en: "Column" },
  what: { zh: "对象", en: "What" },
  changed: { zh: "改动的项", en: "What changed in it" },
  added: { zh: "新增", en: "added" },
  removed: { zh: "删除", en: "removed" },
  newColumns: { zh: "（新增列）", en: "(new columns)" },
  goneColumns: { zh: "（删除列）", en: "(columns removed)" },
  chartsAreNew: {
    zh: "图表设定首次随版本固定",
    en: "specifications of charts are frozen with a release for the first time",
  },
} satisfies Record<string, Localized>;

/** `图表“output”` / `chart output`. */
export function chartNamed(slug: string, lang: Lang): string {
  return lang === "zh" ? `图表“${slug}”` : `chart “${slug}”`;
}

/** `3处` / `3 changes`. */
export function differenceCount(count: number, lang: Lang): string {
  if (lang === "zh") return `${count}处`;
  return count === 1 ? "1 change" : `${count} changes`;
}

/** The title of a feed. */
export function feedTitle(site: string, dataset: string | null, lang: Lang): string {
  const what = dataset ?? (lang === "zh" ? "全部数据集" : "all datasets");
  return lang === "zh" ? `${site}：${what}的发布` : `${site}: releases of ${what}`;
}

/** `1.4.1版修订，原为35.7亿元` / `corrected in 1.4.1, was CNY 3.57 billion`. */
export function revisionText(version: string, kind: "revised" | "reflagged", before: string, lang: Lang): string {
  if (kind === "reflagged") return lang === "zh" ? `${version}版改注` : `note or mark changed in ${version}`;
  return lang === "zh" ? `${version}版修订，原为${before}` : `corrected in ${version}, was ${before}`;
}

function dayText(date: string, lang: Lang): string {
  const period = parsePeriod(date);
  return period ? formatPeriod(period, lang) : date;
}

import { formatPeriod } from "../format/period.ts";
import { parsePeriod } from "../model/period.ts";
import type { Lang, Localized } from "../schema/localized.ts";

/** The fixed words of the pages, in both languages. Sentences with numbers in them are functions below. */
export const ui = {
  skip: { zh: "跳到正文", en: "Skip to content" },
  mainNavigation: { zh: "主导航", en: "Main" },
  footNavigation: { zh: "更多页面", en: "More pages" },
  otherLanguage: { zh: "English", en: "中文" },
  otherLanguageTitle: { zh: "Read this page in English", en: "阅读本页中文版" },

  parks: { zh: "园区", en: "Parks" },
  topics: { zh: "主题", en: "Topics" },
  indicators: { zh: "指标", en: "Indicators" },
  enterprises: { zh: "企业", en: "Enterprises" },
  projects: { zh: "项目", en: "Projects" },
  charts: { zh: "图表", en: "Charts" },
  data: { zh: "数据", en: "Data" },
  sources: { zh: "来源", en: "Sources" },
  glossary: { zh: "术语", en: "Glossary" },
  mechanisms: { zh: "工作机制", en: "Mechanisms" },
  contradictions: { zh: "疑点与口径", en: "Notes on figures" },
  quality: { zh: "数据质量", en: "Data quality" },
  briefings: { zh: "汇报", en: "Briefings" },
  warnings: { zh: "预警", en: "Early warnings" },
  about: { zh: "关于", en: "About" },
  search: { zh: "搜索", en: "Search" },
  explore: { zh: "数据探索", en: "Explore" },
  compare: { zh: "并排比较", en: "Side by side" },
  embeds: { zh: "嵌入与转载", en: "Embed" },

  findingMark: { zh: "检查有发现，见说明", en: "The checks found something: see the note" },
  contradictionsHere: { zh: "疑点与口径", en: "Notes on these figures" },
  derived: { zh: "推算", en: "Derived" },
  derivedNote: {
    zh: "由本站按所列公式算出，不是来源公布的数字。",
    en: "Worked out by this site with the formula shown; not printed by a source.",
  },
  note: { zh: "说明", en: "Note" },
  source: { zh: "来源", en: "Source" },
  asOf: { zh: "截至", en: "As of" },
  version: { zh: "版本", en: "Version" },
  dataset: { zh: "数据集", en: "Dataset" },
  downloadPng: { zh: "图片 PNG", en: "Picture, PNG" },
  downloadExcel: { zh: "Excel 版 CSV", en: "Data, CSV for Excel" },
  downloadSvg: { zh: "矢量图 SVG", en: "Drawing, SVG" },
  downloadPdf: { zh: "印刷用 PDF", en: "PDF for print" },
  downloadCsv: { zh: "数据 CSV", en: "Data, CSV" },
  downloadJson: { zh: "数据 JSON", en: "Data, JSON" },
  view: { zh: "显示", en: "Show" },
  viewBoth: { zh: "图和表", en: "Chart and table" },
  viewChart: { zh: "只看图", en: "Chart" },
  viewTable: { zh: "只看表", en: "Table" },
  pick: { zh: "只看所选主体", en: "Only the bodies chosen" },
  copyState: { zh: "复制当前链接", en: "Copy link to this view" },
  copyPicture: { zh: "复制图片", en: "Copy picture" },
  copyPictureByHand: {
    zh: "此处不能直接复制。请打开图片，长按或点右键，再选“复制”：",
    en: "It cannot be copied from here. Open the picture, press and hold or right-click it, then choose Copy:",
  },
  walk: {
    zh: "图中的数可用方向键逐个读出，回车键选定。",
    en: "Arrow keys walk through the values of the chart, Enter picks one.",
  },
  copyAddress: { zh: "复制地址", en: "Copy address" },
  copied: { zh: "已复制", en: "Copied" },
  cite: { zh: "引用格式", en: "How to cite" },
  unreleased: { zh: "含未发布的修改", en: "with unreleased changes" },
  workingCopy: { zh: "未发布的工作稿", en: "unreleased working copy" },

  homeZones: { zh: "各高新区已有的最近数字", en: "The most recent figures on record, zone by zone" },
  homeNew: { zh: "新发布", en: "What is new" },
  homeNewNote: {
    zh: "每次发布都冻结为一个版本，以后不再改动。",
    en: "Every release is frozen as a version and never changes afterwards.",
  },
  homeWays: { zh: "从哪里看起", en: "Where to start" },
  homeCharts: { zh: "几张要图", en: "Charts to begin with" },
  vintage: { zh: "资料时点", en: "State of knowledge" },

  parksLead: {
    zh: "高新区与区内的园区、机构、中心和企业。每个主体一页，列出来源报道过的全部数字。",
    en: "The zones and the parks, offices, centres and companies in them. Each has a page with every figure that a source reports about it.",
  },
  parent: { zh: "所属", en: "Part of" },
  children: { zh: "下属主体", en: "Bodies within it" },
  aliases: { zh: "其他名称", en: "Other names" },
  codes: { zh: "代码", en: "Codes" },
  validity: { zh: "存续", en: "Valid" },
  validityUnknown: { zh: "来源未写明", en: "not stated in the sources" },
  figureCount: { zh: "已有数字", en: "Figures held" },
  headlineFigures: { zh: "要数", en: "Main figures" },
  mostRecent: { zh: "最近的数字", en: "Most recent figure" },
  byTopic: { zh: "分主题资料", en: "By topic" },
  changesOverTime: { zh: "资料如何积累", en: "How the record grew" },
  changesOverTimeNote: {
    zh: "按来源的资料时点排列，列出每份来源为本主体带来的数字。",
    en: "In the order of the sources: how many figures each of them brought.",
  },
  projectsHere: { zh: "项目与流程", en: "Projects and pipelines" },
  chartsHere: { zh: "相关图表", en: "Charts" },
  noFigures: {
    zh: "来源没有给出本主体自身的数字。",
    en: "None of the sources gives a figure of its own for this body.",
  },

  topicsLead: {
    zh: "按工作领域看各园区。每个主题汇集图表、各指标的最近数字、工作机制和全部数字。",
    en: "The parks by field of work. Each topic brings together its charts, the most recent figure of each indicator, the mechanisms at work and every figure.",
  },
  latestValues: { zh: "各指标已有的最近数字", en: "The most recent figure of each indicator" },
  indicator: { zh: "指标", en: "Indicator" },
  latest: { zh: "数值", en: "Value" },
  period: { zh: "时期", en: "Period" },
  valueKind: { zh: "性质", en: "Kind of value" },
  body: { zh: "主体", en: "Body" },
  allFigures: { zh: "全部数字", en: "Every figure" },
  mechanismsWithData: { zh: "有数字的工作机制", en: "Mechanisms with figures" },
  mechanismsWithoutData: { zh: "尚无公开数据的工作机制", en: "Mechanisms without published data" },
  mechanismWithoutData: { zh: "尚无公开数据", en: "No published data" },
  mechanismWithoutDataNote: {
    zh: "来源描述了这项机制，但没有给出数字。在此列出，以示缺口。",
    en: "The sources describe this mechanism but give no figures. It is listed so that the gap can be seen.",
  },

  chartsLead: {
    zh: "每张图都附数据表、来源、时点和版本，可以下载和引用。",
    en: "Every chart comes with its table, source, date and version, ready to download and to cite.",
  },

  aboutUnofficial: { zh: "不是官方网站", en: "Not an official site" },
  aboutUnofficialText: {
    zh: "本站与所列高新区、园区和机构没有隶属关系，也不代表它们。需要官方数据，请查政府网站和统计公报。",
    en: "It does not belong to any of the zones, parks or bodies listed and does not speak for them. For official figures see government sites and statistical communiqués.",
  },
  aboutMethod: { zh: "怎样读这里的数字", en: "How to read the figures" },
  aboutReuse: { zh: "怎么再用", en: "How to reuse it" },
  aboutRecord: { zh: "现有资料", en: "What is on record" },
  publisher: { zh: "发布者", en: "Publisher" },
  contact: { zh: "联系", en: "Contact" },
  repository: { zh: "代码与数据仓库", en: "Code and data" },
  statusMarks: { zh: "状态标记", en: "Status marks" },
  statusMarksNote: {
    zh: "数据文件用国际通用的 SDMX 代码标出每个数的状态。现有资料用到的有：",
    en: "The data files give the status of every value as an SDMX code. Those in use:",
  },

  notFound: { zh: "没有这一页", en: "No such page" },
  notFoundText: {
    zh: "地址可能有误，或页面已经移动。数据各版本的地址不会改变。",
    en: "The address may be wrong, or the page has moved. Addresses of data versions never change.",
  },
  toHome: { zh: "回到首页", en: "Go to the front page" },

  footSource: {
    zh: "数字取自公开报道，不是官方统计。每个数字都注明出处和所在段落。",
    en: "Figures come from published press reports and are not official statistics. Each one names its source and paragraph.",
  },
  footLicence: { zh: "内容许可", en: "Content licence:" },
  footVersions: { zh: "数据版本", en: "Data versions:" },
} satisfies Record<string, Localized>;

/** Joins clauses as running text does: `，` in Chinese, a comma in English. */
export function clauses(words: readonly string[], lang: Lang): string {
  return words.filter(Boolean).join(lang === "zh" ? "，" : ", ");
}

/** Lines of small print: the middle dot between them. */
export function dotted(words: readonly string[]): string {
  return words.filter(Boolean).join(" · ");
}

/** `12个图表` / `12 charts`: a count with the right measure word and the right English number. */
export function countText(what: keyof typeof COUNTED, n: number, lang: Lang): string {
  const { zh, one, many } = COUNTED[what];
  if (lang === "zh") return `${n}${zh}`;
  return `${String(n).replace(/\B(?=(\d{3})+$)/g, ",")} ${n === 1 ? one : many}`;
}

const COUNTED = {
  figures: { zh: "个数字", one: "figure", many: "figures" },
  charts: { zh: "张图", one: "chart", many: "charts" },
  indicators: { zh: "个指标", one: "indicator", many: "indicators" },
  topics: { zh: "个主题", one: "topic", many: "topics" },
  bodies: { zh: "个主体", one: "body", many: "bodies" },
  zones: { zh: "个高新区", one: "high-tech zone", many: "high-tech zones" },
  projects: { zh: "个项目", one: "project", many: "projects" },
  sources: { zh: "份来源", one: "source", many: "sources" },
  datasets: { zh: "个数据集", one: "dataset", many: "datasets" },
  mechanisms: { zh: "项机制", one: "mechanism", many: "mechanisms" },
  contradictions: { zh: "条疑点和口径说明", one: "note on figures", many: "notes on figures" },
  releases: { zh: "次发布", one: "release", many: "releases" },
  terms: { zh: "条术语", one: "term", many: "terms" },
  inferred: { zh: "个日期为推断", one: "inferred date", many: "inferred dates" },
} as const;

/** `新增23行，修订1行` / `23 rows added, 1 revised`; what did not happen is not said. */
export function changesText(
  changes: { added: number; removed: number; revised: number; reflagged: number },
  lang: Lang,
): string {
  const words: [number, string, string][] = [
    [changes.added, "新增", "added"],
    [changes.removed, "删除", "removed"],
    [changes.revised, "修订", "revised"],
    [changes.reflagged, "改标记", "with a mark or note changed"],
  ];
  const said = words.filter(([n]) => n > 0);
  if (said.length === 0) return lang === "zh" ? "数值无变动" : "no values changed";
  if (lang === "zh") return said.map(([n, zh]) => `${zh}${n}行`).join("，");
  return said.map(([n, , en], index) => `${n}${index > 0 ? "" : n === 1 ? " row" : " rows"} ${en}`).join(", ");
}

/** `1.3.0`, and whether the working copy goes beyond it. */
export function versionText(version: string | null, unreleased: boolean, lang: Lang): string {
  if (version === null) return ui.workingCopy[lang];
  return unreleased ? `${version}${lang === "zh" ? "，" : ", "}${ui.unreleased[lang]}` : version;
}

/** `版本1.3.0` / `version 1.3.0`. */
export function versionNumber(version: string, lang: Lang): string {
  return lang === "zh" ? `${version}版` : `version ${version}`;
}

/** `2026年11月20日发布` / `released 20 Nov 2026`, from an ISO date. */
export function releasedText(date: string, lang: Lang): string {
  const period = parsePeriod(date);
  const words = period ? formatPeriod(period, lang) : date;
  return lang === "zh" ? `${words}发布` : `released ${words}`;
}

/** From when to when a body exists, as far as the sources say. */
export function validityText(from: string | null, to: string | null, lang: Lang): string {
  const words = (date: string): string => {
    const period = parsePeriod(date);
    return period ? formatPeriod(period, lang) : date;
  };
  if (from === null && to === null) return ui.validityUnknown[lang];
  if (lang === "zh") return [from && `${words(from)}起`, to && `至${words(to)}止`].filter(Boolean).join("，");
  return [from && `from ${words(from)}`, to && `until ${words(to)}`].filter(Boolean).join(" ");
}

/** The description of a body's page. */
export function entityDescription(name: string, figures: number, lang: Lang): string {
  if (figures === 0)
    return lang === "zh"
      ? `${name}：所属、下属主体与相关图表。`
      : `${name}: what it belongs to, the bodies within it and charts.`;
  return lang === "zh"
    ? `${name}：公开报道中的${countText("figures", figures, lang)}，分主题列出，逐一注明时期和来源。`
    : `${name}: ${countText("figures", figures, lang)} from published reports, by topic, each with its period and source.`;
}

/** How much the site holds, in one sentence. */
export function recordText(
  counts: Record<"figures" | "bodies" | "sources" | "charts" | "datasets", number>,
  lang: Lang,
): string {
  const words = (["figures", "bodies", "sources", "datasets", "charts"] as const).map((key) =>
    countText(key, counts[key], lang),
  );
  const [figures = "", bodies = "", sources = "", datasets = "", charts = ""] = words;
  return lang === "zh"
    ? `现有${figures}，涉及${bodies}，取自${sources}，编为${datasets}，画成${charts}。`
    : `On record: ${figures} about ${bodies}, taken from ${sources}, kept in ${datasets} and drawn in ${charts}.`;
}

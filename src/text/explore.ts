import type { Reading } from "../model/reading.ts";
import { formatUnit } from "../format/number.ts";
import type { Obstacle } from "../model/arrange.ts";
import type { ChoiceField, Unknown } from "../model/choice.ts";
import { type ChartKind, MILESTONE } from "../schema/codes.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { chartKindLabels, measureLabels } from "./labels.ts";
import { differencesText } from "./compare.ts";
import { listText } from "./list.ts";

/** The words of the page on which readers make charts of their own. */
export const exploreWords = {
  lead: {
    zh: "自选数据集、指标、主体、时期和图表种类，用本站同样的画法画出来，带走链接、图片和数据。画不了的会说明原因。",
    en: "Choose dataset, indicators, bodies, periods and kind of chart; it is drawn as every chart of this site, and you leave with a link, a picture and the data. What cannot be drawn says why.",
  },
  start: { zh: "开始选图", en: "Start choosing" },
  loading: { zh: "正在载入……", en: "Loading …" },
  failed: {
    zh: "没有载入成功。请检查网络后再试；下面的目录不受影响。",
    en: "Loading failed. Check the connection and try again; the lists below work all the same.",
  },
  withoutScript: {
    zh: "选图要用脚本，也要较新的浏览器（Chromium 99、Safari 15以上）。没有也不缺内容：下面的目录列出全部数据集、指标和图表，各有自己的页面和文件。",
    en: "Choosing needs scripts and a fairly recent browser (Chromium 99 or Safari 15, or later). Nothing is missing without: the lists below hold every dataset, indicator and chart, each with its page and files.",
  },
  dataset: { zh: "数据集", en: "Dataset" },
  indicator: { zh: "指标（可选几个）", en: "Indicators (one or more)" },
  entity: { zh: "主体", en: "Bodies" },
  project: { zh: "项目", en: "Projects" },
  stage: { zh: "阶段", en: "Stages" },
  period: { zh: "时期", en: "Periods" },
  measure: { zh: "数值还是增幅、占比", en: "Level, growth or share" },
  role: { zh: "实际还是目标、计划", en: "Result, target or plan" },
  scope: { zh: "口径", en: "Scope" },
  kind: { zh: "图表种类", en: "Kind of chart" },
  none: { zh: "未注明", en: "not stated" },
  only: { zh: "只有", en: "Only" },
  filter: { zh: "在指标中查找", en: "Find an indicator" },
  all: { zh: "全选", en: "All" },
  nothing: { zh: "全不选", en: "None" },
  choose: {
    zh: "请先选一个或几个指标。",
    en: "Choose an indicator, or several, to begin with.",
  },
  empty: {
    zh: "这样选没有一行数据。请在每一项中至少留一个。",
    en: "This leaves no row at all. Keep at least one of each.",
  },
  noKind: {
    zh: "这些行画不成图。原因见各种图表旁；表和文件照样可用。",
    en: "These rows cannot be drawn. The reasons stand beside the kinds; table and files work all the same.",
  },
  refused: { zh: "画不了的种类和原因", en: "Kinds that cannot be drawn, and why" },
  result: { zh: "所选的图", en: "Your chart" },
  byReader: {
    zh: "图中数据由读者在探索页选取。",
    en: "The rows of this chart were chosen by a reader on the explore page.",
  },
  take: { zh: "带走", en: "Take it with you" },
  copyLink: { zh: "复制链接", en: "Copy link" },
  linkNote: { zh: "打开这个链接就是现在的选择：", en: "This link opens what you see now:" },
  makePng: { zh: "生成图片 PNG", en: "Make a picture, PNG" },
  saveSvg: { zh: "存矢量图 SVG", en: "Save drawing, SVG" },
  saveCsv: { zh: "存数据 CSV", en: "Save data, CSV" },
  saveExcel: { zh: "存 Excel 版 CSV", en: "Save CSV for Excel" },
  savePng: { zh: "存图片", en: "Save the picture" },
  pngFailed: {
    zh: "这个浏览器没能生成图片。请存矢量图，或截屏。",
    en: "This browser could not make the picture. Save the drawing instead, or take a screenshot.",
  },
  pngNote: {
    zh: "在微信里请长按图片保存。",
    en: "Inside WeChat, press and hold the picture to save it.",
  },
  wechat: {
    zh: "微信等应用内的浏览器不能存文件：图片生成后长按保存；数据可以复制下面的文本，或取整个数据集的文件。也可以复制链接，用手机浏览器打开。",
    en: "Browsers inside WeChat and other apps cannot save files: press and hold the picture once it is made; copy the data from the text below, or take the file of the whole dataset. Or copy the link into the phone’s own browser.",
  },
  csvText: { zh: "数据文本，可复制", en: "The data as text, to copy" },
  copyText: { zh: "复制数据", en: "Copy the data" },
  wholeDataset: { zh: "整个数据集的文件", en: "File of the whole dataset" },
  combinations: { zh: "有哪些数据可选", en: "What there is to choose from" },
  combinationsNote: {
    zh: "每个指标有哪些主体和时期的数。",
    en: "For each indicator the bodies and periods that it has values for.",
  },
  openHere: { zh: "选这个指标", en: "Choose this indicator" },
  readyCharts: { zh: "现成的图", en: "Charts made already" },
  openExplore: { zh: "在探索页打开", en: "Open in explore" },
} satisfies Record<string, Localized>;

const fieldNames: Record<ChoiceField, Localized> = {
  indicator: { zh: "指标", en: "indicator" },
  entity: { zh: "主体", en: "body" },
  project: { zh: "项目", en: "project" },
  stage: { zh: "阶段", en: "stage" },
  period: { zh: "时期", en: "period" },
  measure: { zh: "性质", en: "kind of value" },
  role: { zh: "实际或目标", en: "result or target" },
  scope: { zh: "口径", en: "scope" },
};

/** Why rows cannot be drawn as a kind, and what to do about it. */
export function obstacleText(reading: Reading, kind: ChartKind, obstacle: Obstacle): string {
  const { lang } = reading;
  const zh = lang === "zh";
  switch (obstacle.code) {
    case "chart-too-few-rows":
      return zh ? `至少要${obstacle.rows}个数，请多选一些。` : `Needs ${obstacle.rows} values or more: choose more.`;
    case "chart-part-missing":
      return obstacleWords[kind === "before-after" ? "no-before-after" : "no-completion"][lang];
    case "chart-mixed-units": {
      const units = obstacle.units.map((code) => unitName(reading, code));
      return zh
        ? `单位不同（${units.join("、")}），不能共用一根轴。请只留一种单位。`
        : `The units differ (${units.join(", ")}) and cannot share an axis. Keep one unit.`;
    }
    case "not-comparable": {
      const names = differencesText(obstacle.differences, lang);
      return zh
        ? `${names}不同，不可比，不能共用一根轴。请只留相同的，或用数字清单。`
        : `Not comparable: ${names} differ and cannot share an axis. Keep what is alike, or use the list of figures.`;
    }
    case "too-many-rows":
      return zh
        ? `超过${obstacle.most}个数就看不清了，请少选一些。`
        : `More than ${obstacle.most} values cannot be read: choose fewer.`;
    case "too-many-differences": {
      const fields = listText(
        obstacle.fields.map((field) => fieldNames[field][lang]),
        lang,
      );
      return zh
        ? `这些数的${fields}各不相同，图上标不全。请把其中一项只留一个。`
        : `These values differ by ${fields}, more than labels can say. Keep a single one of some of them.`;
    }
    default:
      return obstacleWords[obstacle.code][lang];
  }
}

const obstacleWords = {
  "no-before-after": {
    zh: "要有同一件事前后两个时期的数，时期长短相同。",
    en: "Needs two periods of one thing, of the same length.",
  },
  "no-completion": {
    zh: "每个主体、每个时期都要有总数和完成数，例如收到和解决的问题；配不成对的请去掉。",
    en: "Needs a whole and how much of it is done for each body and period, such as problems received and resolved; leave out what has no partner.",
  },
  "mixed-accumulation": {
    zh: "既有年初累计数又有单月或单季的数，不能放在一起比。请只留一种时期。",
    en: "A year to date stands beside single months or quarters, and they cannot be compared. Keep one sort of period.",
  },
  "one-difference": {
    zh: "要在两方面不同，例如两个指标、两个主体。只有一方面不同时，条形图更清楚。",
    en: "Needs differences in two ways, such as two indicators of two bodies. With one, bars show more.",
  },
  "mixed-units-within": {
    zh: "同一列或同一张小图里单位不同。请只留一种单位。",
    en: "A column or a small chart holds several units. Keep one unit.",
  },
  "steps-only": {
    zh: "“节点”只有日期，没有数值。请不选它，或用时间轴、进度图。",
    en: "Milestones have a date and no value. Leave them out, or use the time axis.",
  },
  "no-steps": {
    zh: "只有项目的阶段能排在时间上。请选项目进展数据集。",
    en: "Only steps of projects are set along time. Choose the dataset of projects.",
  },
  "one-stage": {
    zh: "要有同一流程的几个阶段。",
    en: "Needs several stages of a process.",
  },
  "no-tiers": {
    zh: "只画企业各层级的数量。请选企业数量数据集的数值。",
    en: "Only counts of enterprises by tier. Choose levels from the dataset of enterprise counts.",
  },
  "no-share": {
    zh: "要有占比，或每个主体、每个时期都有部分和总体；配不成对的请去掉。",
    en: "Needs shares, or a part and its whole for each body and period; leave out what has no partner.",
  },
  "no-target": {
    zh: "要有目标、计划或预计；实际数要有同一主体、同一指标的目标来对照。",
    en: "Needs targets, plans or forecasts; a result needs a target of the same body and indicator.",
  },
  "no-series": {
    zh: "每条线至少要三个时期，长短相同。",
    en: "Each line needs three periods or more, of the same length.",
  },
  "all-exact": {
    zh: "都是确数，没有余、近、约或范围可画。请用条形图。",
    en: "All values are exact: nothing is “over”, “nearly”, “about” or a range. Use bars.",
  },
  "not-addable": {
    zh: "数据没有写明这些数互不重叠，不能相加。请用分组条形图。",
    en: "The data do not say that these values never overlap, so they may not be added. Use grouped bars.",
  },
} satisfies Record<string, Localized>;

/** What the reader is told after each choice. `refusal` is why the kind asked for was not drawn, "" if it was. */
export function statusText(
  rows: number,
  kind: ChartKind,
  refused: { kind: ChartKind; reason: string } | null,
  lang: Lang,
): string {
  const name = (id: ChartKind): string => chartKindLabels[id][lang];
  const drawn =
    lang === "zh"
      ? `共${rows}个数，画成${name(kind)}。`
      : `${rows === 1 ? "One value" : `${rows} values`}, drawn as ${name(kind)}.`;
  if (!refused) return drawn;
  return lang === "zh"
    ? `${name(refused.kind)}画不了：${refused.reason}${drawn}`
    : `No ${name(refused.kind)}: ${refused.reason} ${drawn}`;
}

/** `共5个数。` / `5 values.`: where nothing is drawn. */
export function rowsText(rows: number, lang: Lang): string {
  return lang === "zh" ? `共${rows}个数。` : `${rows === 1 ? "One value" : `${rows} values`}.`;
}

/** What an address asked for that the data do not have; "" if nothing. */
export function unknownText(unknown: readonly Unknown[], lang: Lang): string {
  if (unknown.length === 0) return "";
  const values = unknown.map(({ value }) => (lang === "zh" ? `“${value}”` : `“${value}”`));
  return lang === "zh"
    ? `链接中的${values.join("、")}在现在的数据里没有，已略去。`
    : `Left out, because the data do not have it: ${values.join(", ")}.`;
}

/**
 * What rows are about, as the heading of a chart without one: their indicators, else the topic they share, else the
 * dataset; steps of one project are called by its name.
 */
export function chosenTitle(reading: Reading, rows: readonly Observation[]): string {
  const { catalogue, lang } = reading;
  const distinct = (of: (row: Observation) => string | undefined): string[] => [
    ...new Set(rows.map(of).filter((name) => name !== undefined)),
  ];
  const projects = distinct((row) => catalogue.projects.get(row.project ?? "")?.name[lang]);
  const indicators = distinct((row) => catalogue.indicators.get(row.indicator)?.name[lang]);
  const isSteps = rows.every((row) => row.indicator === MILESTONE);
  const [first] = rows;
  if (isSteps && projects.length <= 3 && projects.length > 0) return listText(projects, lang);
  if (!isSteps && indicators.length <= 3) {
    const measures = new Set(rows.map((row) => row.measure));
    const isLevel = measures.size > 1 || first === undefined || first.measure === "level";
    const names = listText(indicators, lang);
    if (isLevel) return names;
    const measure = measureLabels[first.measure][lang];
    return lang === "zh" ? `${names}（${measure}）` : `${names} (${measure})`;
  }
  return topicsText(reading, rows) || (catalogue.datasets.get(first?.dataset ?? "park-indicators")?.title[lang] ?? "");
}

/** The topics of some rows, if they are few; "" otherwise. */
export function topicsText(reading: Reading, rows: readonly Observation[]): string {
  const { catalogue, lang } = reading;
  const ids = new Set(rows.map((row) => catalogue.indicators.get(row.indicator)?.topic ?? ""));
  const names = [...ids].flatMap((id) => catalogue.topics.get(id)?.name[lang] ?? []);
  return names.length <= 2 ? listText(names, lang) : "";
}

function unitName(reading: Reading, code: string): string {
  const { catalogue, lang } = reading;
  const unit = catalogue.units.get(code);
  return unit ? formatUnit(unit, lang) : code === "percent" ? "%" : code;
}

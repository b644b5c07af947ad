import type { ProjectLight } from "../model/project-light.ts";
import type { Lang, Localized } from "../schema/localized.ts";

/** The words of what is printed from the projects: the wall chart and the cards to carry. */
export const printWords = {
  wallTitle: { zh: "项目进度图", en: "Projects on the wall" },
  wallLead: {
    zh: "一个区的全部项目一张图，供张贴：责任单位、各步骤的计划与实际、状态。打印件是矢量图，A1 上最小的字为24磅，A0 上为34磅。",
    en: "All projects of a zone on one chart to hang up: who is responsible, each step as planned and as it happened, and how it stands. The files to print are vector drawings; the smallest type is 24 pt on A1 and 34 pt on A0.",
  },
  cardsTitle: { zh: "项目观摩卡", en: "Project cards for a tour" },
  cardsLead: {
    zh: "一个项目一张卡，供现场观摩携带：单位、步骤、数字和出处、资料中没有的，留有记录和评分的空白。A4 纸一张两卡，从中间裁开。",
    en: "One card for each project, to carry on a tour: the body in charge, the steps, the figures with their sources, what is not on record, and room for notes and a score. Two cards to a sheet of A4, to be cut in the middle.",
  },
  wallFile: { zh: "张贴用 PDF", en: "PDF to hang up," },
  cardsFile: { zh: "打印用 PDF，A4 一张两卡", en: "PDF to print, two cards on A4" },
  wallLink: { zh: "进度图（张贴）", en: "Wall chart" },
  cardsLink: { zh: "观摩卡", en: "Tour cards" },
  unit: { zh: "责任单位", en: "In charge" },
  project: { zh: "项目", en: "Project" },
  planned: { zh: "计划、目标与预计", en: "Plans, targets and forecasts" },
  actual: { zh: "实际进展", en: "What has happened" },
  status: { zh: "状态", en: "Standing" },
  table: { zh: "同样的内容，逐项列出", en: "The same as a table" },
  legendActual: { zh: "实际", en: "actual" },
  legendPlan: { zh: "计划或目标", en: "plan or target" },
  legendForecast: { zh: "预计", en: "forecast" },
  legendInferred: { zh: "实际，日期为推断", en: "actual, date inferred" },
  missing: { zh: "资料中没有的", en: "Not on record" },
  complete: { zh: "没有发现缺项。", en: "Nothing was found missing." },
  notes: { zh: "现场记录", en: "Notes" },
  score: { zh: "评分", en: "Score" },
  day: { zh: "日期", en: "Date" },
  noPlan: { zh: "来源没有写计划时间。", en: "No source gives a planned date." },
  noActual: { zh: "没有实际进展的记录。", en: "No progress is on record." },
  noFigures: {
    zh: "来源没有给出面积、金额等数字。",
    en: "No source gives figures such as area or money.",
  },
  inferred: {
    zh: "来源没有印日期，注“推断”的时间由内容推得。",
    en: "No source prints the date; times marked as inferred follow from the text.",
  },
  qrAlt: { zh: "本项目网页的二维码", en: "QR code of the page of this project" },
  qrText: { zh: "扫码看出处", en: "Scan for the sources" },
  wallQrAlt: { zh: "本页网址的二维码", en: "QR code of the address of this page" },
} satisfies Record<string, Localized>;

/** The words of a light where it is a project that is judged; the shape stands in `lightLabels`. */
export const standingLabels: Record<ProjectLight["light"], Localized> = {
  green: { zh: "未误期", en: "not overdue" },
  yellow: { zh: "到期未见实绩", en: "due, no result on record" },
  red: { zh: "晚于计划", en: "later than planned" },
  unknown: { zh: "无计划可比", en: "no plan to compare" },
};

/** What the lights mean and at which day they were asked. */
export function standingRule(shapes: Record<ProjectLight["light"], string>, lang: Lang): string {
  const { green, yellow, red, unknown } = shapes;
  return lang === "zh"
    ? `状态：${green}未误期，没有一个计划步骤到期而无实绩；${yellow}到期未见实绩，不等于没有完成，只是资料中没有；${red}晚于计划，实绩晚于计划时间；${unknown}无计划可比，来源没有写计划时间。`
    : `Standing: ${green} not overdue: no planned step is past its time without a result. ${yellow} Due, no result on record, which does not mean that it was missed. ${red} Later than planned. ${unknown} No plan to compare: no source gives a planned date.`;
}

/** `状态按2026年11月20日判断` */
export function askedText(day: string, lang: Lang): string {
  return lang === "zh" ? `状态按${day}判断` : `Standing judged on ${day}`;
}

/** `（第1张，共2张）` */
export function sheetText(number: number, of: number, lang: Lang): string {
  return lang === "zh" ? `（第${number}张，共${of}张）` : `(sheet ${number} of ${of})`;
}

/** A planned step that is due: `计划的“完成”（2023年）到期，没有实绩记录，不等于没有完成。` */
export function dueText(stage: string, period: string, role: string, lang: Lang): string {
  return lang === "zh"
    ? `${role}的“${stage}”（${period}）已到期，资料中没有实绩，不等于没有完成。`
    : `“${stage}” (${role}, ${period}) is due and no result is on record, which does not mean that it was missed.`;
}

/** A figure that the source mentions and does not give. */
export function notGivenText(name: string, lang: Lang): string {
  return lang === "zh" ? `来源提到而没有给出：${name}。` : `Mentioned but not given: ${name}.`;
}

/** `共30个项目` */
export function projectCount(n: number, lang: Lang): string {
  return lang === "zh" ? `共${n}个项目` : n === 1 ? "one project" : `${n} projects`;
}

/** The last line of a wall chart: what the record is, whence, and where each number is explained. */
export function footText(unofficial: string | null, sources: string, lang: Lang): string {
  const first = unofficial === null ? "" : `${unofficial}${lang === "zh" ? "。" : ". "}`;
  return lang === "zh"
    ? `${first}来源：${sources}。每个数字的出处见网站的项目页。`
    : `${first}Sources: ${sources}. The page of the projects names the source of each figure.`;
}

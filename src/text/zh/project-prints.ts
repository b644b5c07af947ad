import type { Standing } from "../../model/project-light.ts";

/** The words of what is printed from the projects: the wall chart and the cards to carry. */
export const printWords = {
  wallTitle: "项目进度图",
  wallLead:
    "一个区的全部项目一张图，供张贴：责任单位、各步骤的计划与实际、状态。打印件是矢量图，A1 上最小的字为24磅，A0 上为34磅。",
  cardsTitle: "项目观摩卡",
  cardsLead:
    "一个项目一张卡，供现场观摩携带：单位、步骤、数字和出处、资料中没有的，留有记录和评分的空白。A4 纸一张两卡，从中间裁开。",
  wallFile: "张贴用 PDF",
  cardsFile: "打印用 PDF，A4 一张两卡",
  wallLink: "进度图（张贴）",
  cardsLink: "观摩卡",
  unit: "责任单位",
  project: "项目",
  planned: "计划、目标与预计",
  actual: "实际进展",
  status: "状态",
  table: "同样的内容，逐项列出",
  legendActual: "实际",
  legendPlan: "计划或目标",
  legendForecast: "预计",
  legendInferred: "实际，日期为推断",
  missing: "资料中没有的",
  complete: "没有发现缺项。",
  notes: "现场记录",
  score: "评分",
  day: "日期",
  noPlan: "来源没有写计划时间。",
  noActual: "没有实际进展的记录。",
  noFigures: "来源没有给出面积、金额等数字。",
  inferred: "来源没有印日期，注“推断”的时间由内容推得。",
  qrAlt: "本项目网页的二维码",
  qrText: "扫码看出处",
  wallQrAlt: "本页网址的二维码",
} satisfies Record<string, string>;

/** How a project stands, in words; the shape of its light stands in `lightLabels`. */
export const standingLabels: Record<Standing, string> = {
  "on-time": "未误期",
  due: "到期未见实绩",
  late: "晚于计划",
  untold: "到期，无法判断",
  "no-plan": "无计划可比",
};

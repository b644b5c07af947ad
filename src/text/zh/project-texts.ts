import type { ProjectTexts } from "../page-words.ts";

export const projectTexts: ProjectTexts = {
  standingRule: ({ green, yellow, red, unknown }) =>
    `状态：${green}未误期，没有一个计划步骤到期而无实绩；${yellow}到期未见实绩，期限以后的来源没有写到结果，不等于没有完成；${red}晚于计划，实绩晚于计划时间；${unknown}到期，无法判断，期限以后没有新的来源；${unknown}无计划可比，来源没有写计划时间。`,
  asked: (day) => `状态按${day}判断`,
  sheet: (number, of) => `（第${number}张，共${of}张）`,
  due: ({ stage, period, role, untold }) =>
    `${role}的“${stage}”（${period}）已到期${untold === null ? "，资料中没有实绩，不等于没有完成" : `；${untold}`}。`,
  undated: "来源没有日期，无法判断",
  newestSource: (date, isBefore) => `最近的来源为${date}，${isBefore ? "早于期限" : "不晚于期限"}，无法判断`,
  notGiven: (name) => `来源提到而没有给出：${name}。`,
  projects: (count) => `共${count}个项目`,
  foot: (sources) => `来源：${sources}。每个数字的出处见网站的项目页。`,
};

import { defineTextRule } from "../text-rule.ts";

const SURNAMES =
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚";
const TITLES = "同志|先生|女士|书记|主任|局长|董事长|总经理|经理|校长|教授|院长|区长|市长|副总";

const PATTERN = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])|(?<=[由和与及是给对请向为让跟同被]))[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?:${TITLES})|(?:${TITLES})[${SURNAMES}][\\u4e00-\\u9fff]{1,2}(?:说|表示|介绍|指出|告诉)`,
);

/** A surname, a given name and a title or address: people stay out of the data, only their number is kept. */
export const personName = defineTextRule("person-name", (text, lang) => {
  if (lang === "en") {
    const english = /\b(?:Mr|Mrs|Ms|Comrade|Secretary|Director)\.? [A-Z][a-z]+ ?[A-Z][a-z]+\b/.exec(text);
    return english && { found: english[0].slice(0, 40) };
  }
  const match = PATTERN.exec(text);
  return match && { found: `${match[0].slice(0, 1)}**` };
});

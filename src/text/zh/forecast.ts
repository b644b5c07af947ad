import type { ForecastWords } from "../figure-words.ts";

export const forecasts: ForecastWords = {
  band: (coverage) => `${coverage}%区间`,
  fromTo: (low, high) => `${low}至${high}`,
  formula: { yearToDate: "最新累计 + 其后各月的上年同月数", months: "上年同月数" },
  method: (months, coverage) =>
    `虚线之内是本站的推算，不是任何单位公布的预计：季节性朴素法，即各月与上年同月相同；区间由连续${months}个月的同月之差算出，约有${coverage}%的把握。`,
  none: (label, reason) => `${label}不作预测：${reason}。`,
  reasons: {
    "no-months": "没有月度数",
    mixed: "单月数和累计数不能混用",
    "not-comparable": "口径、价格或数据状态前后不一",
    "not-exact": "有的数只是约数",
  },
  tooShort: (needed, months) => `需要连续${needed}个月的数，只有${months}个月`,
};

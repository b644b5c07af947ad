import type { HeadlinePlace, HeadlineWords } from "../headline-words.ts";

const MEASURED = {
  level: "",
  yoy: "同比增速",
  mom: "环比增速",
  growth: "增幅",
  avg_growth: "年均增速",
  share: "占比",
  excess: "超出目标",
} as const;

const ROLES = { actual: "", target: "目标", plan: "计划数", forecast: "预计数" } as const;
const CHANGES = { yoy: "同比", mom: "环比", avg_growth: "年均" } as const;

/** What headlines that are made by rule say: numbers as facts, in the order of the language. */
export const headlines: HeadlineWords = {
  subjectFirst: false,
  repeatsUnitOfCount: true,
  nothing: "没有公布的数据",
  compose: ({ when, owner, subject }, clauses) =>
    [when, `${owner}${subject}${clauses.join("，")}`].filter((piece) => piece !== "").join("，"),
  measured: (subject, measure, role) => `${subject}${MEASURED[measure]}${ROLES[role]}`,
  scoped: (subject, scope) => `${subject}（${scope}）`,
  changed: (measure, way, amount) =>
    `${CHANGES[measure]}${way === 0 ? "持平" : `${way > 0 ? "增长" : "下降"}${amount}`}`,
  changedLikewise: (way, amount) => (way === 0 ? "持平" : `${way > 0 ? "增长" : "下降"}${amount}`),
  share: (scope, value) => `${scope || "占比"}为${value}`,
  aside: (value, aside) => `${value}（${aside}）`,
  sinceYearBefore: (difference) => (difference === "持平" ? "与上年同期持平" : `比上年同期${difference}`),
  since: (period, difference) => (difference === "持平" ? `与${period}持平` : `比${period}${difference}`),
  extreme: (isHighest, since) => `为${since}以来最${isHighest ? "高" : "低"}`,
  brokenFrom: (period) => `${period}起口径有变`,
  withoutYear: (period, year) => period.replace(`${year}年`, ""),
  completion: ({ share, target, isYear }) => `完成${isYear ? "全年" : ""}目标（${target}）的${share}（推算）`,
  target: (value) => `目标（${value}）`,
  excess: (value) => `超出目标${value}`,
  reached: (reached, all, areParks) => {
    const noun = areParks ? "个园区" : "个";
    if (reached === 0) return `${all}${noun}都未达目标`;
    return reached === all ? `${all}${noun}都达到目标` : `${all}${noun}中${reached}个达到目标`;
  },
  item: ({ name, value }) => `${name}${value}`,
  bodyItem: ({ body, subject, value }) => `${body}${subject}${value}`,
  highest: (place, isFirst) =>
    `${isFirst ? "以" : ""}${names(place)}${place.isCount ? "最多" : "最高"}（${place.value}）`,
  lowest: (place, isFirst) =>
    `${isFirst ? "以" : ""}${names(place)}${place.isCount ? "最少" : "最低"}（${place.value}）`,
  alike: (count, value) => `在${count}处均为${value}`,
  spread: (amount) => `相差${amount}`,
  highestCell: ({ name, when, value }) => `最高为${name}${when}的${value}`,
  lowestCell: ({ name, when, value }) => `最低为${name}${when}的${value}`,
  first: (place, subject) => `${joined(place)}${subject}${tied(place)}居首位（${place.value}）`,
  last: (place) => `${names(place)}居末位（${place.value}）`,
  climbed: (name, places) => `${name}升${places}位`,
  beforeAfter: ({ before, after, beforeWhen, afterWhen, way }) => {
    const verb = way === 0 ? "仍为" : way > 0 ? "升至" : "降至";
    return beforeWhen === afterWhen
      ? `由${before}变为${after}`
      : `由${beforeWhen}的${before}${verb}${afterWhen}的${after}`;
  },
  ofWhole: ({ part, wholeName, whole, share }) => `${part}，占${wholeName}${whole}的${share}`,
  partOfWhole: ({ wholeName, whole, partName, part }) => `${wholeName}${whole}，${partName}${part}`,
  rate: (name, value) => `${name}${value}（推算）`,
  derivedValue: (value) => `${value}（推算）`,
  derivedRate: (subject, name) => `${subject}${name}（推算）`,
  shareOf: (part, whole, isDerived) => `${part}占${whole}的比重${isDerived ? "（推算）" : ""}`,
  reachedShare: (share) => `完成全年目标的${share}`,
  among: (clause) => `各园区中${clause.replace(/^以/, "")}`,
  of: (place) => `其中${names(place)}${place.isCount ? "最多" : "最高"}（${place.value}）`,
  changedOf: ({ all, rose, fell, level }) => `${all}项中${counted(rose, fell, level)}`,
  moved: ({ all, comparable, rose, fell, level }) =>
    comparable === all
      ? `${all}项指标比上期${counted(rose, fell, level)}`
      : `${all}项指标中${comparable}项可与上期相比，${counted(rose, fell, level)}`,
  steps: ({ all, areProjects, done, late, overdue, ahead }) => {
    const noun = areProjects ? "项目" : "节点";
    return [
      `${all}个${noun}中${done}个已完成${late > 0 ? `（${late}个晚于计划）` : ""}`,
      ...(overdue > 0 ? [`${overdue}个到期未报完成`] : []),
      ...(ahead > 0 ? [`${ahead}个未到期`] : []),
    ];
  },
  asOf: (day) => `截至${day}`,
  process: (name) => `${name}：`,
  step: (name, when) => `${when}${name}`,
};

function names(place: HeadlinePlace): string {
  return joined(place) + tied(place);
}

function joined({ names: all }: HeadlinePlace): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join("、")}和${all.at(-1) ?? ""}`;
}

function tied({ names: all }: HeadlinePlace): string {
  return all.length < 2 ? "" : "并列";
}

function counted(rose: number, fell: number, level: number): string {
  const pieces = [rose > 0 ? `${rose}项上升` : "", fell > 0 ? `${fell}项下降` : "", level > 0 ? `${level}项持平` : ""];
  return pieces.filter((piece) => piece !== "").join("、");
}

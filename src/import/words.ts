import { headersOf, type CodedField, type CodeOf } from "../schema/fields.ts";
import type { Draft } from "../check/draft.ts";

/** What clerks write for the closed codes; the codes themselves need no entry. */
const WORDS: { [Name in CodedField]: Partial<Record<CodeOf<Name>, string>> } = {
  measure: {
    level: "数值|水平|绝对值|实绩|value",
    yoy: "同比|同比增长|同比增速|year on year|year-on-year",
    mom: "环比|环比增长|环比增速|月环比|季环比|比上期|比上月|比上季|period on period|month on month|month-on-month",
    growth: "增长|增幅|增速|比基期",
    avg_growth: "年均增长|年均增速|年均",
    share: "占比|比重|份额",
    excess: "超额|超出",
  },
  role: {
    actual: "实际|完成|实绩|result",
    target: "目标|力争|任务",
    forecast: "预计|预测|有望",
    plan: "计划|规划|拟",
  },
  qualifier: {
    exact: "确数|精确|准确",
    at_least: "余|多|超|以上|至少|at least",
    nearly: "近|将近",
    about: "约|大约|左右",
    range: "范围|区间",
  },
  status: {
    A: "正常|normal",
    P: "初步|初步数|provisional",
    E: "估计|估计数|estimated",
    F: "预计|预测|forecast",
    B: "有断点|断点|break",
    D: "定义不同|口径变化",
    U: "存疑|in doubt",
    O: "缺失|missing",
    L: "未收集|未统计|not collected",
    M: "不可能有|不存在|不适用",
    Q: "不公开|保密|suppressed",
  },
  priceBasis: {
    current: "现价|当年价|当年价格",
    comparable: "可比价|可比价格",
    constant: "不变价|不变价格",
    unstated: "未说明|未写|没有说明",
  },
};

/** Finds the codes that a name stands for, in one column. More than one: the name is ambiguous. */
export type CodeFinder = (name: string) => readonly string[];

/** Names, short names and aliases in both languages for every column that holds codes. */
export function createCodeFinders(reference: Draft["reference"]): ReadonlyMap<string, CodeFinder> {
  const { entities, indicators, sources, scopes, stages } = reference;
  const finders = new Map<string, CodeFinder>();
  for (const [field, words] of Object.entries(WORDS)) {
    const names = Object.entries(words).flatMap(([code, text]) => [
      [code, code] as const,
      ...text.split("|").map((word) => [word, code] as const),
    ]);
    for (const column of headersOf(field as CodedField)) finders.set(column, createFinder(names));
  }
  const both = ({ zh, en }: { zh: string; en: string }) => [zh, en];
  const add = <Row extends { id: string }>(
    column: string,
    rows: ReadonlyMap<string, Row> | null,
    namesOf: (row: Row) => readonly string[],
  ): void => {
    const names = [...(rows?.values() ?? [])].flatMap((row) =>
      [row.id, ...namesOf(row)].map((name) => [name, row.id] as const),
    );
    finders.set(column, createFinder(names));
  };
  add("entity", entities, ({ name, shortName, aliases }) => [...both(name), ...both(shortName), ...aliases]);
  add("indicator", indicators, ({ name }) => both(name));
  const tiers = indicators && new Map([...indicators].filter(([, { tier }]) => tier));
  add("tier", tiers, ({ name }) => both(name));
  add("source", sources, ({ title, shortName }) => [...both(title), ...both(shortName)]);
  add("scope", scopes, ({ name }) => both(name));
  add("stage", stages, ({ name }) => both(name));
  return finders;
}

function createFinder(names: readonly (readonly [name: string, code: string])[]): CodeFinder {
  const codes = new Map<string, Set<string>>();
  for (const [name, code] of names) {
    const key = fold(name);
    codes.set(key, (codes.get(key) ?? new Set()).add(code));
  }
  const exact = new Set(names.map(([, code]) => code));
  return (name) => (exact.has(name) ? [name] : [...(codes.get(fold(name)) ?? [])]);
}

/** Width, capitals, spaces and the kind of bracket make no other name. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b]+/g, "");
}

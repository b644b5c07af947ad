import { describe, expect, test } from "vitest";
import { clauses } from "../../src/text/clauses.ts";

const shown = (sentence: string): string =>
  clauses(sentence, "zh")
    .map((clause) => clause.map(({ text, kept }) => (kept ? `[${text}]` : text)).join(""))
    .join("|");

describe("a Chinese headline", () => {
  test.each([
    ["石佛园区四上企业151家，种子独角兽2家", "石佛园区四上企业[151家]，|种子独角兽[2家]"],
    ["全年新签约预计超480亿元", "全年新签约预计[超480亿元]"],
    ["洽谈项目（含线索）50多个，落地4个", "洽谈项目（含线索）[50多个]，|落地[4个]"],
    ["同比增长10.38%，高出5.3个百分点", "同比增长[10.38%]，|高出[5.3个百分点]"],
    ["安置房12万余平方米、3~4名", "安置房[12万余平方米]、|[3~4名]"],
    ["2019年，石佛园区投资80.7亿元，居首", "[2019年]，石佛园区投资[80.7亿元]，|居首"],
    ["没有数字", "没有数字"],
  ])("%s", (sentence, parted) => expect(shown(sentence)).toBe(parted));
});

test("an English headline is left whole, and pieces joined are the sentence", () => {
  expect(clauses("Wutong: output rose, 10.38%", "en")).toEqual([
    [{ text: "Wutong: output rose, 10.38%", kept: false }],
  ]);
  const sentence = "2019年，石佛园区固定资产投资80.7亿元，居各项之首；工业增加值4.3亿元";
  const joined = clauses(sentence, "zh").flatMap((clause) => clause.map(({ text }) => text));
  expect(joined.join("")).toBe(sentence);
});

import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/charts/measure.ts";
import { wrapClauses } from "../../src/charts/wrap-clauses.ts";

const narrow = (text: string): string[] => wrapClauses(text, 340, 21, 700);

describe("a sentence over a picture", () => {
  test.each([
    ["no word is broken", "“一件事”的申报材料由398个减为164个", ["“一件事”的申报材料", "由398个减为164个"]],
    [
      "the name of a province is one word",
      "郑州高新区汇聚了河南省约1/3的高新技术企业",
      ["郑州高新区汇聚了河南省", "约1/3的高新技术企业"],
    ],
    [
      "lines end where clauses end",
      "石佛四上企业151家，双桥规上企业133家，梧桐规上工业企业95家",
      ["石佛四上企业151家，", "双桥规上企业133家，", "梧桐规上工业企业95家"],
    ],
    [
      "but no clause stands alone on a short line, if the others can share",
      "7月30日反映，7月31日修复，用时1天",
      ["7月30日反映，", "7月31日修复，用时1天"],
    ],
    [
      "a unit stays whole, and a list is broken between its items",
      "目标是3分钟填报、1分钟办结、提交材料0个",
      ["目标是3分钟填报、", "1分钟办结、提交材料0个"],
    ],
    [
      "terms that no dictionary knows stay whole",
      "石佛园区2019年完成固定资产投资80.7亿元，超出目标6.8亿元",
      ["石佛园区2019年完成", "固定资产投资80.7亿元，", "超出目标6.8亿元"],
    ],
  ])("%s", (_rule, text, lines) => {
    expect(narrow(text)).toEqual(lines);
  });

  test("loses no character and exceeds no width, at any width", () => {
    const text = "2024年1—7月，皇台产业园区新增高层次人才20人，产学研合作经费692.25万元，申请发明专利16件";
    for (let width = 40; width < 1000; width += 13) {
      const lines = wrapClauses(text, width, 21, 700);
      expect(lines.join("")).toBe(text);
      for (const line of lines)
        expect(textWidth(line, 21, 700)).toBeLessThanOrEqual(Math.max(width, textWidth("692.25万", 21, 700)));
    }
  });

  test("is still broken by clauses where no dictionary is at hand", () => {
    const lines = wrapClauses("石佛四上企业151家，双桥规上企业133家", 300, 21, 700, {
      splitWords: (text) => [...text],
    });
    expect(lines).toEqual(["石佛四上企业151家，", "双桥规上企业133家"]);
  });

  test.each([
    [
      "an amount stays whole",
      "Target for one event CNY 100 billion, forecast for the whole year over CNY 48 billion",
      ["Target for one event", "CNY 100 billion,", "forecast for the whole", "year over CNY 48 billion"],
    ],
    [
      "a number stands by what it counts, a month by its year",
      "Found on a visit in September 2018, solved on 25 June 2019 by 3 firms",
      ["Found on a visit in September 2018,", "solved on 25 June 2019 by 3 firms"],
    ],
    [
      "what is quoted is not broken, not even at its comma",
      "Documents for the “one thing, once” bundles were cut from 398 to 164",
      ["Documents for the", "“one thing, once” bundles", "were cut from 398 to 164"],
    ],
  ])("in English, %s", (_rule, text, lines) => {
    const width = lines.length === 2 ? 480 : 387;
    expect(wrapClauses(text, width, 21, 700)).toEqual(lines);
  });

  test("takes no more lines than it must where none more may be had", () => {
    const text = "Found on a visit in September 2018, solved on 25 June 2019";
    expect(wrapClauses(text, 387, 21, 700)).toHaveLength(3);
    expect(wrapClauses(text, 387, 21, 700, { mostMore: 0 })).toHaveLength(2);
  });
});

test("a date is not broken after its year", () => {
  expect(wrapClauses("来源 改革2020 · 截至 2018年7月—2020年10月（推断）", 250, 12)).toEqual([
    "来源 改革2020 ·",
    "截至 2018年7月—2020年10月（推断）",
  ]);
});

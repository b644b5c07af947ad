import { describe, expect, test } from "vitest";
import { flow, lineWidth, paragraph, textWidth, wrap } from "../../src/charts/measure.ts";

test("a Chinese character is an em wide, a Latin letter a little over half, both with slack", () => {
  expect(textWidth("园区", 10)).toBeCloseTo(21.6);
  expect(textWidth("park", 10)).toBeGreaterThan(18);
  expect(textWidth("park", 10)).toBeLessThan(26);
});

describe("wrap", () => {
  test("keeps every character", () => {
    const words = "创新创业服务园区（2019年）运营中心 and its Innovation-and-Entrepreneurship service";
    expect(wrap(words, 90, 14).join("").replace(/ /g, "")).toBe(words.replace(/ /g, ""));
  });

  test("makes no line wider than allowed", () => {
    for (const line of wrap("Shuangqiao (Gouzhao) Hochtechnologieentwicklungsgebiet 双桥园区", 100, 14)) {
      expect(textWidth(line, 14)).toBeLessThanOrEqual(100);
    }
  });

  test("never begins a line with a closing mark or ends one with an opening mark", () => {
    const lines = wrap("郑州，开封，洛阳（新区），平顶山（高新区），许昌。", 60, 14);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。）]/);
      expect(line).not.toMatch(/（$/);
    }
  });

  test("makes lines of similar length and gives none for an empty text", () => {
    expect(wrap("园区运营中心服务", 16 * 7, 14)).toEqual(["园区运营", "中心服务"]);
    expect(wrap("", 100, 14)).toEqual([]);
  });
});

describe("flow", () => {
  test("keeps glued runs together", () => {
    const runs = [
      { text: "一二三四", size: 10, gap: 5 },
      { text: "五六", size: 10, gap: 5 },
      { text: "七八", size: 10, gap: 5, glued: true },
    ];
    expect(flow(runs, 80).map((line) => line.map((run) => run.text))).toEqual([["一二三四"], ["五六", "七八"]]);
  });

  test("counts gaps between runs but not before the first", () => {
    expect(
      lineWidth([
        { text: "一", size: 10, gap: 9 },
        { text: "二", size: 10, gap: 3 },
      ]),
    ).toBeCloseTo(24.6);
  });
});

describe("a paragraph", () => {
  const texts = [
    "枫杨园区受理130件、办结114件，梧桐园区受理378余件、办结316余件",
    "Target for one event CNY 100 billion, forecast for the whole year over CNY 48 billion",
    "",
  ];
  test.each(texts)("has at most the lines of a wrapped text, and more only the narrower it is: %s", (text) => {
    const lines = paragraph(text, 14);
    const counts: number[] = [];
    for (let width = 60; width < 800; width += 7) {
      counts.push(lines(width).length);
      expect(lines(width).length).toBeLessThanOrEqual(wrap(text, width, 14).length);
      for (const line of lines(width)) expect(textWidth(line, 14) / 1.08).toBeLessThanOrEqual(width);
    }
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test("takes a Chinese character for 1 em, without slack", () => {
    expect(paragraph("园".repeat(20), 10)(200)).toHaveLength(1);
    expect(paragraph("园".repeat(20), 10)(199)).toHaveLength(2);
    expect(wrap("园".repeat(20), 200, 10)).toHaveLength(2);
  });
});

test("a text too wide for a line by a hair keeps the space between its words", () => {
  const run = { text: "CNY 13,580 billion / all industry CNY 15,374 billion", size: 13 };
  const lines = flow([run], lineWidth([run]) - 1);
  expect(lines.map((line) => line.map(({ text }) => text))).toEqual([
    ["CNY 13,580 billion / all"],
    ["industry CNY 15,374 billion"],
  ]);
});

import { describe, expect, test } from "vitest";
import { movementSince, movementTo, type Moved, type Movement } from "../../src/model/direction.ts";
import { movementShort, movementSinceWords, movementToWords } from "../../src/text/direction.ts";
import { named, plainText, say } from "../../src/text/sentence.ts";
import type { Lang } from "../../src/schema/localized.ts";

// One table of all that can be said of how a growth or a rate moved: the code, and what both languages make of it.

const yoy = (value: string | null, rest: Partial<Moved> = {}): Moved => ({
  value,
  upper: null,
  qualifier: "exact",
  status: "A",
  measure: "yoy",
  priceBasis: "comparable",
  indicator: "output",
  ...rest,
});
const rate = (value: string | null, rest: Partial<Moved> = {}): Moved =>
  yoy(value, { measure: "level", priceBasis: null, ...rest });

const since = (movement: Movement, lang: Lang): string => {
  const unit = lang === "zh" ? "个百分点" : " points";
  const by = movement.points === null ? null : say(movement.points + unit);
  return plainText(movementSinceWords(movement, [named(lang === "zh" ? "1—7月" : "Jan–Jul")], by, lang));
};
const against = (movement: Movement, lang: Lang): string => {
  const unit = lang === "zh" ? "个百分点" : " points";
  const by = movement.points === null ? null : say(movement.points + unit);
  return plainText(movementToWords(movement, [named(lang === "zh" ? "全区" : "the zone")], by, lang));
};

describe("against the period before", () => {
  test.each<[what: string, now: Moved, before: Moved, code: string, zh: string, en: string]>([
    ["faster", yoy("8.6"), yoy("7.2"), "faster", "增速比1—7月加快1.4个百分点", "1.4 points faster than in Jan–Jul"],
    ["slower", yoy("7.2"), yoy("8.6"), "slower", "增速比1—7月回落1.4个百分点", "1.4 points slower than in Jan–Jul"],
    [
      "two decimals stay",
      yoy("10.38"),
      yoy("10"),
      "faster",
      "增速比1—7月加快0.38个百分点",
      "0.38 points faster than in Jan–Jul",
    ],
    [
      "exact, not binary",
      yoy("0.3"),
      yoy("0.1"),
      "faster",
      "增速比1—7月加快0.2个百分点",
      "0.2 points faster than in Jan–Jul",
    ],
    [
      "whole numbers get a decimal",
      yoy("9"),
      yoy("7"),
      "faster",
      "增速比1—7月加快2.0个百分点",
      "2.0 points faster than in Jan–Jul",
    ],
    [
      "a fall narrows",
      yoy("-33.1"),
      yoy("-37.5"),
      "fall-narrows",
      "降幅比1—7月收窄4.4个百分点",
      "a fall 4.4 points smaller than in Jan–Jul",
    ],
    [
      "a fall widens",
      yoy("-2.3"),
      yoy("-1.1"),
      "fall-widens",
      "降幅比1—7月扩大1.2个百分点",
      "a fall 1.2 points larger than in Jan–Jul",
    ],
    ["a fall becomes growth", yoy("8.6"), yoy("-1.1"), "turns-positive", "比1—7月由降转升", "after a fall in Jan–Jul"],
    ["growth becomes a fall", yoy("-0.5"), yoy("0.7"), "turns-negative", "比1—7月由升转降", "after growth in Jan–Jul"],
    [
      "out of a standstill",
      yoy("2.0"),
      yoy("0"),
      "faster",
      "增速比1—7月加快2.0个百分点",
      "2.0 points faster than in Jan–Jul",
    ],
    [
      "into a standstill",
      yoy("0.0"),
      yoy("2.0"),
      "slower",
      "增速比1—7月回落2.0个百分点",
      "2.0 points slower than in Jan–Jul",
    ],
    [
      "from a standstill into a fall",
      yoy("-2"),
      yoy("0"),
      "fall-widens",
      "降幅比1—7月扩大2.0个百分点",
      "a fall 2.0 points larger than in Jan–Jul",
    ],
    [
      "from a fall to a standstill",
      yoy("0"),
      yoy("-2"),
      "fall-narrows",
      "降幅比1—7月收窄2.0个百分点",
      "a fall 2.0 points smaller than in Jan–Jul",
    ],
    ["equal growth", yoy("8.6"), yoy("8.60"), "flat", "增速与1—7月持平", "the same growth as in Jan–Jul"],
    ["equal falls", yoy("-3.0"), yoy("-3"), "flat", "降幅与1—7月持平", "the same fall as in Jan–Jul"],
    ["still level", yoy("0.0"), yoy("0"), "flat", "增速与1—7月持平", "the same growth as in Jan–Jul"],
    [
      "provisional is as good as any",
      yoy("8.6", { status: "P" }),
      yoy("7.2"),
      "faster",
      "增速比1—7月加快1.4个百分点",
      "1.4 points faster than in Jan–Jul",
    ],
    [
      "超 leaves no doubt of the direction, but no number",
      yoy("15", { qualifier: "at_least" }),
      yoy("7.2"),
      "faster",
      "增速比1—7月加快",
      "faster than in Jan–Jul",
    ],
    [
      "约 far enough away",
      yoy("-20", { qualifier: "about" }),
      yoy("-40", { qualifier: "about" }),
      "fall-narrows",
      "降幅比1—7月收窄",
      "a fall smaller than in Jan–Jul",
    ],
    [
      "a range above",
      yoy("8", { qualifier: "range", upper: "9" }),
      yoy("7"),
      "faster",
      "增速比1—7月加快",
      "faster than in Jan–Jul",
    ],
    [
      "a rate rises",
      rate("72.9"),
      rate("70.8"),
      "above-by",
      "比1—7月提高2.1个百分点",
      "2.1 points higher than in Jan–Jul",
    ],
    [
      "a rate drops",
      rate("70.8"),
      rate("72.9"),
      "below-by",
      "比1—7月下降2.1个百分点",
      "2.1 points lower than in Jan–Jul",
    ],
    ["a rate stays", rate("87"), rate("87.0"), "flat", "与1—7月持平", "the same as in Jan–Jul"],
    [
      "a rate below zero is no fall",
      rate("-1.2"),
      rate("-3.2"),
      "above-by",
      "比1—7月提高2.0个百分点",
      "2.0 points higher than in Jan–Jul",
    ],
  ])("%s", (_what, now, before, code, zh, en) => {
    const movement = movementSince(now, before);
    expect(movement?.code).toBe(code);
    expect(movement && since(movement, "zh")).toBe(zh);
    expect(movement && since(movement, "en")).toBe(en);
  });

  test.each<[what: string, now: Moved, before: Moved]>([
    ["a missing value", yoy(null, { status: "O" }), yoy("7")],
    ["nothing before", yoy("7"), yoy(null, { status: "L" })],
    ["a figure in doubt", yoy("7", { status: "U" }), yoy("6")],
    ["another definition", yoy("7"), yoy("6", { status: "D" })],
    ["a break", yoy("7", { status: "B" }), yoy("6")],
    ["other prices", yoy("7"), yoy("6", { priceBasis: "current" })],
    ["another measure", yoy("7"), yoy("6", { measure: "mom" })],
    ["another indicator", yoy("7"), yoy("6", { indicator: "visits" })],
    ["约 too near to tell", yoy("7", { qualifier: "about" }), yoy("7.2")],
    ["余 that may be the same", yoy("7", { qualifier: "at_least" }), yoy("7.5")],
    ["a range around zero", yoy("-1", { qualifier: "range", upper: "1" }), yoy("-5")],
  ])("says nothing of %s", (_what, now, before) => {
    expect(movementSince(now, before)).toBeNull();
  });
});

describe("against another body", () => {
  test.each<[what: string, now: Moved, other: Moved, code: string, zh: string, en: string]>([
    ["above", yoy("10.7"), yoy("8.6"), "above-by", "高于全区2.1个百分点", "2.1 points above the zone"],
    ["below", yoy("8.6"), yoy("10.7"), "below-by", "低于全区2.1个百分点", "2.1 points below the zone"],
    ["level", yoy("8.6"), yoy("8.60"), "flat", "与全区持平", "level with the zone"],
    [
      "a smaller fall",
      yoy("-0.5"),
      yoy("-1.2"),
      "above-by",
      "降幅小于全区0.7个百分点",
      "a fall 0.7 points smaller than that of the zone",
    ],
    [
      "a larger fall",
      yoy("-1.2"),
      yoy("-0.5"),
      "below-by",
      "降幅大于全区0.7个百分点",
      "a fall 0.7 points larger than that of the zone",
    ],
    ["the same fall", yoy("-1.2"), yoy("-1.2"), "flat", "降幅与全区持平", "the same fall as the zone"],
    ["growth against a fall", yoy("2"), yoy("-1"), "above-by", "高于全区3.0个百分点", "3.0 points above the zone"],
    ["a fall against growth", yoy("-1"), yoy("2"), "below-by", "低于全区3.0个百分点", "3.0 points below the zone"],
    ["rates", rate("72.9"), rate("85"), "below-by", "低于全区12.1个百分点", "12.1 points below the zone"],
    ["without a number", yoy("30", { qualifier: "at_least" }), yoy("8"), "above-by", "高于全区", "above the zone"],
  ])("%s", (_what, now, other, code, zh, en) => {
    const movement = movementTo(now, other);
    expect(movement?.code).toBe(code);
    expect(movement && against(movement, "zh")).toBe(zh);
    expect(movement && against(movement, "en")).toBe(en);
  });
});

test("in a cell of a table it is short", () => {
  const movement = movementSince(yoy("-33.1"), yoy("-37.5"));
  if (!movement) throw new Error("nothing said");
  expect(movementShort(movement, "4.4个百分点", "zh")).toBe("降幅比上期收窄4.4个百分点");
  expect(movementShort(movement, "4.4 pp", "en")).toBe("fall 4.4 pp smaller than before");
  expect(movementShort(movement, null, "en")).toBe("fall smaller than before");
});

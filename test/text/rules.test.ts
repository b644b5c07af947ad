import { wordsOf } from "../../src/text/words.ts";
import { describe, expect, test } from "vitest";
import { WARNING_RULES } from "../../src/model/warnings/index.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { thresholdsSchema } from "../../src/schema/site.ts";
import { highlightRule, lightLabels, limitsLine, planText, ruleText } from "../../src/text/briefing.ts";

// What is printed under an edition follows the settings: a limit that is changed is changed there too.

const limits = thresholdsSchema.parse({
  pace: { green: 3, yellow: -11, red: -37 },
  growth_highlight: 17,
  resolution_rate: 83,
  stale_months: 29,
  register: { net: -7, reserve_cover: 1.9 },
});

describe.each(LANGS)("the rules in %s", (lang) => {
  const { ownLimits, warningLabels } = wordsOf(lang);
  const printed = [
    highlightRule(limits.growth_highlight, lang),
    ...WARNING_RULES.map((rule) => ruleText(rule, limits, lang)),
  ].join("\n");

  test.each(["3", "−11", "−37", "17%", "83%", "29", "−7", "1.9"])("print the limit %s as it is set", (limit) => {
    expect(printed).toContain(limit);
  });
  test("stand in one line with every limit and what it means", () => {
    const line = limitsLine(WARNING_RULES, limits, limits.growth_highlight, lang);
    for (const limit of ["≥3", ">−11", "≥−37", "<−37", "≥17%", "<83%", "29", "<−7", "<1.9×"])
      expect(line).toContain(limit);
    for (const light of ["green", "watch", "yellow", "red"] as const) expect(line).toContain(lightLabels[light][lang]);
    expect(limitsLine(["falling", "contradiction"], limits, null, lang)).toBe("");
  });
  test("have a name each", () => {
    expect(new Set(WARNING_RULES.map((rule) => warningLabels[rule])).size).toBe(WARNING_RULES.length);
  });
  test("say whose limits they are", () => {
    expect(ownLimits).toMatch(/本站自定.*不是官方标准|own choice.*no official standard/);
  });
  test("print a planned curve with its name, its year and every share", () => {
    const plan = { name: { zh: "季度安排", en: "the quarterly plan" }, indicator: "output", year: "2021" };
    const text = planText({ ...plan, quarters: [20, 50, 75, 100] }, lang);
    for (const word of [lang === "zh" ? "季度安排" : "Quarterly plan", "2021", "20%", "50%", "75%", "100%"])
      expect(text).toContain(word);
    expect(planText({ ...plan, months: [5, 10, 15, 20, 30, 45, 50, 60, 70, 80, 90, 100] }, lang)).toContain("45%");
  });
});

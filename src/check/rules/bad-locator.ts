import type { Localized } from "../../schema/localized.ts";
import { defineRule } from "../rule.ts";

const FORM: Localized = {
  zh: "请写节号和段号，如 §2¶3。",
  en: "Write section and paragraph, such as §2¶3.",
};

/** A locator names a section that sections.csv lists for the source, and a paragraph or a span of them. */
export const badLocator = defineRule("bad-locator", {
  row(row, { sections }, report) {
    const { locator, source } = row;
    if (!locator) return;
    const match = /^§(\d+)¶(\d+)(?:-(\d+))?$/.exec(locator);
    if (!match || (match[3] !== undefined && Number(match[3]) <= Number(match[2]))) {
      report("bad-locator", "locator", locator, { repair: FORM });
      return;
    }
    const known = source ? sections?.get(source) : undefined;
    if (!known || known.has(Number(match[1]))) return;
    const list = [...known].join(", ");
    report("bad-locator", "locator", locator, {
      repair: {
        zh: `来源“${source}”只登记了这些节：${list}。请改正节号，或在 sections.csv 中登记。`,
        en: `The source "${source}" has the sections ${list}. Correct the section, or add it to sections.csv.`,
      },
    });
  },
});

import { baseOf } from "../../schema/briefing.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** A kept edition is named by its day, which comes before that of the edition after it. */
export const briefingEdition = defineRule("briefing-edition", {
  check({ root, briefings }) {
    return [...briefings.values()].flatMap((spec) => {
      const { base, day } = baseOf(spec.slug);
      if (day === null) return [];
      const place = { file: `${root}/briefings/${spec.slug}.json`, column: "edition" };
      if (spec.edition !== day)
        return makeProblem("briefing-edition", place, spec.edition, {
          what: { zh: `与文件名相同：${day}`, en: `the day of the file's name: ${day}` },
        });
      const present = briefings.get(base);
      if (!present || present.edition > day) return [];
      return makeProblem("briefing-edition", place, day, {
        what: {
          zh: `早于本期（${base}.json）的${present.edition}`,
          en: `a day before that of the present edition, ${base}.json: ${present.edition}`,
        },
      });
    });
  },
});

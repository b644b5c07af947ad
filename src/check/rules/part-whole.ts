import { boundsOf } from "../../model/bounds.ts";
import { figureWords, findSibling, indicatorName, makeFinding, thresholdsOf } from "../finding.ts";
import { defineRule } from "../rule.ts";

/** A part is not above its whole: solved and received, over a high and over a low threshold (`part_of` in indicators.csv). */
export const partWhole = defineRule("part-whole", {
  check(draft) {
    const tolerance = thresholdsOf(draft).part_whole_tolerance;
    return draft.observations.flatMap((part) => {
      const partOf = draft.reference.indicators?.get(part.indicator)?.partOf;
      if (!partOf || part.measure !== "level") return [];
      const indicator = partOf.replace(/\?$/, "");
      const whole = findSibling(draft, part, { indicator });
      const [inner, outer] = [boundsOf(part), whole ? boundsOf(whole) : null];
      if (!whole || !inner || !outer || inner.low <= outer.high * (1 + tolerance)) return [];
      return makeFinding(draft, "part-whole", part, {
        slots: {
          value: figureWords(draft, part),
          whole: figureWords(draft, whole),
          name: indicatorName(draft, indicator),
        },
        basis: [whole],
      });
    });
  },
});

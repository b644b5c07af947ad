import type { Observation } from "../../schema/observation.ts";
import { decimalsOf } from "../../model/bounds.ts";
import type { Draft } from "../draft.ts";
import { figureText, figureWords, findSibling, makeFinding } from "../finding.ts";
import { findParts } from "../rate-evidence.ts";
import { defineRule } from "../rule.ts";

/** A percentage that rests on a rough figure (余, 近, 约) bears no decimals, nor does one that is rough itself. */
export const derivedPrecision = defineRule("derived-precision", {
  check: (draft) =>
    draft.observations.flatMap((percentage) => {
      if (percentage.value === null || !isPercentage(draft, percentage)) return [];
      if (!/\.\d*[1-9]/.test(percentage.value) || decimalsOf(percentage.value) === 0) return [];
      const rough = listBasis(draft, percentage).filter(({ qualifier }) => qualifier !== "exact");
      if (rough.length === 0) return [];
      return makeFinding(draft, "derived-precision", percentage, {
        slots: {
          basis: {
            zh: rough.map(figureText).join("、"),
            en: rough.map((each) => figureWords(draft, each).en).join(", "),
          },
        },
        basis: rough.filter((each) => each !== percentage),
      });
    }),
});

function isPercentage({ reference: { indicators } }: Draft, { measure, indicator }: Observation): boolean {
  if (measure === "level") return Boolean(indicators?.get(indicator)?.numerator);
  return measure !== "excess";
}

function listBasis(draft: Draft, percentage: Observation): Observation[] {
  const parts = findParts(draft, percentage);
  const level = percentage.measure === "level" ? undefined : findSibling(draft, percentage, { measure: "level" });
  // “Over 10.5%” is exact to its last digit; “about 33.3%” is not.
  const own = percentage.qualifier === "about" || percentage.qualifier === "nearly" ? [percentage] : [];
  return [...own, ...(parts ? [parts.part, parts.whole] : []), ...(level ? [level] : [])];
}

import { makeFinding } from "../finding.ts";
import { listRates } from "../rate-evidence.ts";
import { defineRule } from "../rule.ts";

/** A printed rate is what its numerator and denominator give, rounded or cut off, within the room of their words. */
export const rateCheck = defineRule("rate-check", {
  check: (draft) =>
    listRates(draft)
      .filter(({ verdict }) => verdict === "not at all")
      .map(({ rate, part, whole, ratio, rounded }) =>
        makeFinding(draft, "rate-check", rate, {
          slots: { part: part.value ?? "", whole: whole.value ?? "", ratio, rounded },
          basis: [part, whole],
        }),
      ),
});

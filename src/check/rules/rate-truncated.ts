import { makeFinding } from "../finding.ts";
import { listRates } from "../rate-evidence.ts";
import { defineRule } from "../rule.ts";

/** A printed rate that only cutting off gives, not rounding: it reads a little low. */
export const rateTruncated = defineRule("rate-truncated", {
  check: (draft) =>
    listRates(draft)
      .filter(({ verdict }) => verdict === "truncated")
      .map(({ rate, part, whole, ratio, rounded }) =>
        makeFinding(draft, "rate-truncated", rate, {
          slots: { part: part.value ?? "", whole: whole.value ?? "", ratio, rounded },
          basis: [part, whole],
        }),
      ),
});

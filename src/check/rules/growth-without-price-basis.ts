import { isChange } from "../../schema/codes.ts";
import { makeFinding } from "../finding.ts";
import { defineRule } from "../rule.ts";

/** Growth of money has a price basis, or says by `unstated` that the source gives none. */
export const growthWithoutPriceBasis = defineRule("growth-without-price-basis", {
  check(draft) {
    const { indicators, units } = draft.reference;
    return draft.observations
      .filter(
        ({ indicator, measure, value, priceBasis }) =>
          priceBasis === null &&
          value !== null &&
          isChange(measure) &&
          units?.get(indicators?.get(indicator)?.unit ?? "")?.kind === "money",
      )
      .map((growth) => makeFinding(draft, "growth-without-price-basis", growth, { field: "priceBasis", found: "" }));
  },
});

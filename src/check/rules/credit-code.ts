import { findCreditCode, mask } from "../personal-numbers.ts";
import { defineTextRule } from "../text-rule.ts";

/** A unified social credit code names one enterprise; figures here are of many. */
export const creditCode = defineTextRule("credit-code", (text) => {
  const found = text.length >= 18 ? findCreditCode(text) : null;
  return found === null ? null : { found: mask(found) };
});

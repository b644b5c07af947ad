import { findTelephoneNumber, mask } from "../personal-numbers.ts";
import { defineTextRule } from "../text-rule.ts";

/** A telephone number with its area code: a person's goes, a public line may stay. */
export const phoneNumber = defineTextRule("phone-number", (text) => {
  const found = /\d{7}/.test(text) ? findTelephoneNumber(text) : null;
  return found === null ? null : { found: mask(found) };
});

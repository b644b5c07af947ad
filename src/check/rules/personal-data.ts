import { findIdentityNumber, findMobileNumber, mask } from "../personal-numbers.ts";
import { defineTextRule } from "../text-rule.ts";

/** No mobile and no identity numbers: people stay out of the data. What is found is masked in the message. */
export const personalData = defineTextRule("personal-data", (text) => {
  // Cheap for the many notes without digits.
  if (!/\d{3}/.test(text)) return null;
  const identity = findIdentityNumber(text);
  if (identity !== null) {
    return { found: mask(identity), slots: { kind: { zh: "身份证号", en: "identity numbers" } } };
  }
  const mobile = findMobileNumber(text);
  return mobile === null ? null : { found: mask(mobile), slots: { kind: { zh: "手机号", en: "mobile numbers" } } };
});

import { listFields } from "../../schema/fields.ts";
import { examineNumber } from "../number-damage.ts";
import { defineRule } from "../rule.ts";

const NUMBERS = listFields(({ figure }) => figure === true);

/**
 * Values are plain decimal text: digits, one point, a minus sign. Nothing is guessed from anything else; each kind of
 * damage has a code of its own, `bad-number` is what remains.
 */
export const badNumber = defineRule("bad-number", {
  row(row, _facts, report) {
    for (const field of NUMBERS) {
      const text = row[field];
      const damage = text ? examineNumber(text) : null;
      if (text && damage) report(damage.code, field, text, { repair: damage.repair });
    }
  },
});

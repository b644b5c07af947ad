import type { Lang } from "../schema/localized.ts";
import type { FindingCode } from "./finding.ts";
import { makeProblem, type Slots } from "./problem.ts";
import { defineRule, type Rule } from "./rule.ts";
import { listTexts } from "./texts.ts";

/** What a rule about texts minds: what to quote (never a whole number of a person), and the slots of its message. */
export interface TextFault {
  found: string;
  slots?: Slots;
}

/** A rule about every text of the record: the notes of figures row by row, all others at the end. */
export function defineTextRule(code: FindingCode, find: (text: string, lang: Lang) => TextFault | null): Rule {
  return defineRule(code, {
    notesOnly: true,
    row({ noteZh, noteEn }, _facts, report) {
      const zh = noteZh ? find(noteZh, "zh") : null;
      if (zh) report(code, "noteZh", zh.found, zh.slots);
      const en = noteEn ? find(noteEn, "en") : null;
      if (en) report(code, "noteEn", en.found, en.slots);
    },
    check: (draft) =>
      [...listTexts(draft)].flatMap(({ text, lang, place }) => {
        const fault = find(text, lang);
        return fault ? makeProblem(code, place, fault.found, fault.slots) : [];
      }),
  });
}

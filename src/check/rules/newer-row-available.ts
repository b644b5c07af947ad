import { olderThanRecord, pathText } from "../newer-rows.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** What names its periods shows the same for ever: a person is told when the record has gone on. */
export const newerRowAvailable = defineRule("newer-row-available", {
  check(draft) {
    return olderThanRecord(draft).map(({ file, path, found, newer, repair }) =>
      makeProblem(
        "newer-row-available",
        { file, column: pathText(path) },
        typeof found === "string" ? found : JSON.stringify(found),
        {
          newest:
            newer
              .map(({ period }) => period.text)
              .sort()
              .at(-1) ?? "",
          repair:
            repair === null
              ? {
                  zh: "句子、图题或这一期要由人重写；确要停在这一期的，不必改。",
                  en: "A person has to write the sentence, the title or the edition anew; what is meant to stand still may.",
                }
              : {
                  zh: "可以用 npm run validate -- --fix 改写；确要停在这一期的，不必改。",
                  en: "npm run validate -- --fix rewrites it; what is meant to stand still may.",
                },
        },
      ),
    );
  },
});

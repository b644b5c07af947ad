import { SLOT_FIELDS } from "../../schema/chart.ts";
import { COMPUTED_SLOTS } from "../../schema/codes.ts";
import { LANGS } from "../../schema/localized.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

const FIELDS: readonly string[] = SLOT_FIELDS;

/** Every `{slot}` of a headline is the name of a selection; a sentence with a slot that cannot be filled never appears. */
export const chartSlotUnknown = defineRule("chart-slot-unknown", {
  check({ root, charts }) {
    return [...charts.values()].flatMap(({ slug, headline, select }) => {
      const names: string[] = [...select.flatMap((selector) => selector.slot ?? selector.as ?? []), ...COMPUTED_SLOTS];
      return LANGS.flatMap((lang) =>
        listSlots(headline?.[lang] ?? "")
          .filter(({ name, field }) => !names.includes(name) || !(field === null || FIELDS.includes(field)))
          .map(({ text, name }) =>
            makeProblem(
              "chart-slot-unknown",
              { file: `${root}/charts/${slug}.json`, column: `headline.${lang}` },
              text,
              {
                suggestion: names.includes(name) ? "" : suggest(name, names),
              },
            ),
          ),
      );
    });
  },
});

function listSlots(template: string): { text: string; name: string; field: string | null }[] {
  return [...template.matchAll(/\{([^{}.]*)(?:\.([^{}]*))?\}/g)].map(([text, name = "", field]) => ({
    text,
    name,
    field: field ?? null,
  }));
}

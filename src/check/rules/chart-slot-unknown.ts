import { isPeriodList, PERIOD_SLOT, SERIES_SLOTS, SLOT_FIELDS, type ChartSpec } from "../../schema/chart.ts";
import { COMPUTED_SLOTS } from "../../schema/codes.ts";
import { LANGS } from "../../schema/localized.ts";
import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";
import { filledSentences, listSlots, slotNameOf, type Slot } from "../slots.ts";

const FIELDS: readonly string[] = [...SLOT_FIELDS, ...SERIES_SLOTS];

/**
 * Every `{slot}` of a headline or a note is the name of a selection, or the time drawn, which is all that a title can say; a
 * sentence with a slot that cannot be filled never appears.
 */
export const chartSlotUnknown = defineRule("chart-slot-unknown", {
  check({ root, charts }) {
    return [...charts.values()].flatMap((chart) => {
      const names: string[] = [...chart.select.flatMap((selector) => slotNameOf(selector) ?? []), ...COMPUTED_SLOTS];
      const sentences = [
        ...LANGS.map((lang) => ({ column: `title.${lang}`, sentence: chart.title[lang], names: [] as string[] })),
        ...filledSentences(chart).map((each) => ({ ...each, names })),
      ];
      return sentences.flatMap(({ column, sentence, names: known }) =>
        listSlots(sentence)
          .filter((slot) => !isTime(chart, slot) && !isNamed(slot, known))
          .map(({ text, name }) =>
            makeProblem("chart-slot-unknown", { file: `${root}/charts/${chart.slug}.json`, column }, text, {
              suggestion: known.includes(name) ? "" : suggest(name, [...known, PERIOD_SLOT]),
            }),
          ),
      );
    });
  },
});

function isNamed({ name, field }: Slot, names: readonly string[]): boolean {
  return names.includes(name) && (field === null || FIELDS.includes(field));
}

/** `{period}`, and `{period.last}` where every selection asks for the last of its periods. */
function isTime({ select }: ChartSpec, { name, field }: Slot): boolean {
  if (name !== PERIOD_SLOT) return false;
  const asksLast = select.every(
    ({ period }) => period !== undefined && !isPeriodList(period) && "last" in period && period.last !== undefined,
  );
  return field === null || (field === "last" && asksLast);
}

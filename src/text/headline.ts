import { wordsOf } from "./words.ts";
import { isEvent } from "../charts/spoken.ts";
import { typedDatesHold } from "../check/typed-dates.ts";
import type { SeriesSlot, SlotField } from "../schema/chart.ts";
import { fitClauses, type HeadlineInput } from "./headlines/facts.ts";
import { headlineFacts } from "./headlines/index.ts";

/**
 * A slot of a headline template: `{name}`, `{name.period}`, `{name.latest}` … Names are those of the
 * chart's selections; `max` and `min` stand for the largest and the smallest value drawn, whichever row that is, `period` for the
 * time drawn.
 */
export const SLOT = /\{([a-z][a-z0-9-]*)(?:\.([a-z_]+))?\}/g;

/** The words that fill the slots, by selector name. */
export type Slots = Map<string, SlotWords>;

/** `value` is that of the name alone; a name that stands for a series has none. */
export type SlotWords = Partial<Record<SlotField | SeriesSlot | "last", string>>;

/**
 * The sentence over a chart. A template from the chart's file wins if every slot of it is filled; a sentence with an
 * empty slot is dropped, never guessed. Without a template the sentence is made from the rows drawn, as their kind of chart says.
 */
export function headline(input: HeadlineInput, slots: Slots, title: string): string {
  const { reading, rows, spec } = input;
  const template = spec.headline?.[reading.lang];
  const periods = rows.map(({ row }) => row.period);
  const filled = template && typedDatesHold(template, periods) ? fillTemplate(template, slots) : null;
  return filled ?? generated(input, title);
}

/** The template with its slots filled; null if one of them has no value. */
export function fillTemplate(template: string, slots: Slots): string | null {
  let complete = true;
  const text = template.replace(SLOT, (_slot, name: string, field: string | undefined) => {
    const found = slots.get(name)?.[(field ?? "value") as keyof SlotWords];
    if (found === undefined || found === "") complete = false;
    return found ?? "";
  });
  return complete ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}

/** What the kind of chart has to say of its rows; where nothing is sure, the title stands. */
function generated(input: HeadlineInput, title: string): string {
  const { reading, rows, spec } = input;
  const { headlines } = wordsOf(reading.lang);
  if (!rows.some(({ row, datum }) => row.value !== null || isEvent(datum))) return headlines.nothing;
  const facts = headlineFacts[spec.kind](input);
  return facts && facts.clauses.length > 0 ? fitClauses(facts, reading) : title;
}

import type { ChartSpec, Selector } from "../schema/chart.ts";
import { LANGS } from "../schema/localized.ts";

/** A `{slot}` as it stands in a sentence of a chart: `{name}` or `{name.field}`. */
export interface Slot {
  text: string;
  name: string;
  field: string | null;
}

/** Every slot of a sentence, well-formed or not. */
export function listSlots(sentence: string): Slot[] {
  return [...sentence.matchAll(/\{([^{}.]*)(?:\.([^{}]*))?\}/g)].map(([text, name = "", field]) => ({
    text,
    name,
    field: field ?? null,
  }));
}

/** The sentences of a chart that are filled from its rows, each with its place. */
export function filledSentences({ headline, note }: ChartSpec): { column: string; sentence: string }[] {
  return LANGS.flatMap((lang) => [
    { column: `headline.${lang}`, sentence: headline?.[lang] ?? "" },
    { column: `note.${lang}`, sentence: note?.[lang] ?? "" },
  ]);
}

/** The name by which a sentence calls what a selection picks. */
export function slotNameOf(selector: Selector): string | undefined {
  return selector.slot ?? selector.as;
}

import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import { isChange } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Way } from "./sentence-words.ts";
import { unsignedText } from "./value.ts";

/**
 * A growth as prose says it, with the direction as a word and no sign: `增长10.38%`, `下降58.8%`, `持平`;
 * `rose 10.38%`, `fell 58.8%`, `stayed level`. "" for a value that is missing or is no change.
 */
export function changeText(reading: Reading, observation: Observation): string {
  const { measure, value } = observation;
  if (value === null || !isChange(measure)) return "";
  return wordsOf(reading.lang).changes.changed(wayOfGrowth(value), unsignedText(reading, observation));
}

/** Whether a growth, as decimal text, is a fall, nothing or a rise. */
export function wayOfGrowth(value: string): Way {
  const number = Number(value);
  return number === 0 ? 0 : number > 0 ? 1 : -1;
}

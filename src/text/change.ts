import type { Reading } from "../model/reading.ts";
import { isChange } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { unsignedText } from "./value.ts";

/**
 * A growth as prose says it, with the direction as a word and no sign: `增长10.38%`, `下降58.8%`, `持平`;
 * `rose 10.38%`, `fell 58.8%`, `stayed level`. "" for a value that is missing or is no change.
 */
export function changeText(reading: Reading, observation: Observation): string {
  const { lang } = reading;
  const { measure, value } = observation;
  if (value === null || !isChange(measure)) return "";
  const amount = unsignedText(reading, observation);
  if (Number(value) === 0) return lang === "zh" ? "持平" : "stayed level";
  const rises = Number(value) > 0;
  if (lang === "zh") return `${rises ? "增长" : "下降"}${amount}`;
  return `${rises ? "rose" : "fell"} ${amount}`;
}

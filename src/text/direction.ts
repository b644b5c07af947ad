import type { Movement } from "../model/direction.ts";
import type { Reading } from "../model/reading.ts";
import { isChange } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { formatNumber } from "../format/number.ts";
import { say, type Word } from "./sentence.ts";
import { unitOf, valueText } from "./value.ts";
import { wordsOf } from "./words.ts";

/**
 * A movement in words, with what it is set against (`of`) and the amount (`by`, with its unit; null where none is certain):
 * `增速比1—7月加快1.4个百分点` / `1.4 percentage points faster than in Jan–Jul`. Words lead to their rows, so they come in pieces.
 */
export function movementSinceWords(movement: Movement, of: readonly Word[], by: Word | null, lang: Lang): Word[] {
  return fillWords(sinceTemplate(movement, lang), of, by);
}

/** The same against another body or a target: `高于甲高新区0.7个百分点`, of two falls `降幅小于甲高新区0.7个百分点`. */
export function movementToWords(movement: Movement, of: readonly Word[], by: Word | null, lang: Lang): Word[] {
  const { code, falls } = movement;
  const { againstWords } = wordsOf(lang);
  const template =
    code === "flat"
      ? againstWords[falls ? "sameFall" : "level"]
      : code === "above-by"
        ? againstWords[falls ? "smallerFall" : "above"]
        : againstWords[falls ? "largerFall" : "below"];
  return fillWords(template, of, by);
}

/** A movement since the period before for a cell of a table: `比上期加快1.4个百分点`. */
export function movementShort({ code }: Movement, by: string | null, lang: Lang): string {
  const words = fillWords(wordsOf(lang).movementWords[code].short, [], by === null ? null : say(by));
  return words.map(({ text }) => text).join("");
}

function sinceTemplate({ code, falls, isRate }: Movement, lang: Lang): string {
  const { levelWords, movementWords } = wordsOf(lang);
  if (code !== "flat") return movementWords[code].since;
  return isRate ? levelWords.rate : falls ? levelWords.fall : movementWords.flat.since;
}

/** The template cut at its slots; an empty amount takes the space behind it along. */
function fillWords(template: string, of: readonly Word[], by: Word | null): Word[] {
  const bare = by === null ? template.replace(/\{by\} ?/, "") : template;
  return bare.split(/(\{of\}|\{by\})/).flatMap((piece): Word[] => {
    if (piece === "{of}") return [...of];
    if (piece === "{by}") return by === null ? [] : [by];
    return piece === "" ? [] : [say(piece)];
  });
}

/**
 * The size of a difference between two figures like `own`, with its unit: `1.4个百分点` of percentages, `2.3个点` of an index
 * without a unit, `0.02吨标准煤/万元` of what has one. `points` has no sign; `room` is short in cells of tables.
 */
export function differenceText(
  reading: Reading,
  own: Observation,
  points: string,
  room: "percentage" | "short" = "percentage",
): string {
  const { catalogue, lang } = reading;
  const { pointUnits } = wordsOf(lang);
  const unit = unitOf(catalogue, own);
  const number = formatNumber(points, null, lang);
  if (isChange(own.measure) || unit.kind === "percent") return number + pointUnits[room];
  if (unit.pattern[lang] === "{}") return number + pointUnits.plain;
  return valueText(reading, { ...own, value: points, upper: null, qualifier: "exact", qualifierWord: "" });
}

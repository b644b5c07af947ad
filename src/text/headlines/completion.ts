import type { Reading } from "../../model/reading.ts";
import { lowerFirst } from "../lower-first.ts";
import { fieldText } from "../names.ts";
import { wordsOf } from "../words.ts";
import { ownerOf, periodText, sayRow, subjectOf, timeOf, type HeadlineFacts, type HeadlineInput } from "./facts.ts";
import { pairsOf, rateOf, splitWholes } from "./part-of-whole.ts";
import { rateClauses } from "./rates.ts";

/** How much of something is done: of one body its two numbers and the rate, of several who has the highest rate and who the lowest. */
export function completionFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading } = input;
  const { headlines, figurePhrases } = wordsOf(reading.lang);
  const pairs = pairsOf(input).filter(({ whole }) => whole !== undefined);
  const [only] = pairs;
  if (!only?.whole) return null;
  const parts = pairs.map(({ part }) => part);
  const isOneTime = new Set(parts.map(({ row }) => timeOf(row))).size === 1;
  const when = isOneTime ? periodText(reading, only.part) : "";
  if (pairs.length === 1) {
    const { part, whole } = only;
    const rate = rateOf(reading, only);
    const [wholeName, partName] = [subjectOf(reading, whole, true), subjectOf(reading, part, true)];
    const printed = only.printed ? lowerFirst(fieldText(reading, only.printed.row, "indicator")) : "";
    return {
      head: { when, owner: ownerOf(reading, parts), subject: wholeName === partName ? wholeName : "" },
      clauses: [
        headlines.partOfWhole({
          ...{ wholeName: wholeName === partName ? "" : wholeName, partName: wholeName === partName ? "" : partName },
          ...{ whole: sayRow(reading, whole), part: sayRow(reading, part) },
        }),
        ...(rate === null
          ? []
          : rate.isDerived
            ? [headlines.rate(only.derived?.counts ?? figurePhrases.rates.completion, rate.text)]
            : [headlines.item({ name: printed, value: rate.text })]),
      ],
      least: 2,
    };
  }
  // Rates of other times are not set against each other.
  const { zones, bodies } = splitWholes(reading, pairs);
  const clauses = isOneTime ? rateClauses(reading, bodies) : [];
  if (clauses.length === 0) return null;
  const name = only.derived?.counts ?? "";
  const rateName = rateIndicator(reading, only.part.row.indicator, only.whole.row.indicator);
  const zone = zones.flatMap((pair) => {
    const rate = rateOf(reading, pair);
    return rate ? [headlines.item({ name: fieldText(reading, pair.part.row, "entity"), value: rate.text })] : [];
  });
  return {
    head: {
      when,
      owner: "",
      subject: headlines.derivedRate(
        rateName === "" ? subjectOf(reading, only.whole, true) : "",
        rateName || name || figurePhrases.rates.completion,
      ),
    },
    clauses: [...clauses, ...zone],
    least: Math.min(2, clauses.length),
  };
}

/** What the record calls the rate of two indicators, within a sentence; "" if it has no name for it. */
function rateIndicator({ catalogue, lang }: Reading, part: string, whole: string): string {
  const rate = [...catalogue.indicators.values()].find(
    ({ numerator, denominator }) => numerator === part && denominator === whole,
  );
  return rate ? lowerFirst(rate.name[lang]) : "";
}

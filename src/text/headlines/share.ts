import { wordsOf } from "../words.ts";
import { ownerOf, periodText, sayRow, subjectOf, timeOf, type HeadlineFacts, type HeadlineInput } from "./facts.ts";
import { pairsOf, rateOf, splitWholes } from "./part-of-whole.ts";
import { rateClauses } from "./rates.ts";
import { shapeFacts } from "./shape.ts";

/** A part with its whole, which is always named beside it; of several bodies where the part is largest and where smallest. */
export function shareFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading } = input;
  const { headlines } = wordsOf(reading.lang);
  const pairs = pairsOf(input);
  const [only] = pairs;
  if (!only) return null;
  const parts = pairs.map(({ part }) => part);
  const when = new Set(parts.map(({ row }) => timeOf(row))).size === 1 ? periodText(reading, only.part) : "";
  if (pairs.length === 1) {
    const rate = rateOf(reading, only);
    if (!only.whole || rate === null)
      return shapeFacts({ ...input, rows: only.printed ? [only.printed] : [only.part] });
    const wholeName = subjectOf(reading, only.whole, true);
    const name = subjectOf(reading, only.part, true);
    return {
      head: { when, owner: ownerOf(reading, parts), subject: name },
      clauses: [
        headlines.ofWhole({
          part: sayRow(reading, only.part),
          wholeName: name === wholeName ? "" : wholeName,
          whole: sayRow(reading, only.whole),
          share: rate.isDerived ? headlines.derivedValue(rate.text) : rate.text,
        }),
      ],
    };
  }
  const { bodies } = splitWholes(reading, pairs);
  const names = new Set(pairs.map(({ part, whole }) => `${part.row.indicator}|${whole?.row.indicator}`));
  if (when === "" || names.size > 1 || !only.whole) return null;
  const clauses = rateClauses(reading, bodies);
  if (clauses.length === 0) return null;
  const isDerived = pairs.some((pair) => rateOf(reading, pair)?.isDerived);
  const subject = headlines.shareOf(
    subjectOf(reading, only.part, true),
    subjectOf(reading, only.whole, true),
    isDerived,
  );
  return { head: { when, owner: "", subject }, clauses };
}

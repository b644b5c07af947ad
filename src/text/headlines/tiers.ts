import { compareDecimals } from "../../model/decimal.ts";
import {
  ownerOf,
  newestShared,
  definitionOf,
  bodyOf,
  periodText,
  sayNamed,
  subjectOf,
  toldRows,
  type HeadlineFacts,
  type HeadlineInput,
} from "./facts.ts";
import { wordsOf } from "../words.ts";
import { shapeFacts } from "./shape.ts";

/** The widest tier and the narrowest: of tiers that hold the same enterprises no sum is said. */
export function tiersFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading, rows } = input;
  const told = toldRows(rows);
  const shared = newestShared(told, definitionOf);
  if (!shared || shared.length < 2 || new Set(told.map(({ row }) => bodyOf(row))).size > 1) return shapeFacts(input);
  const { headlines } = wordsOf(reading.lang);
  const sorted = shared.toSorted((a, b) => compareDecimals(b.row.value ?? "0", a.row.value ?? "0"));
  const [widest, narrowest] = [sorted[0], sorted.at(-1)];
  if (!widest || !narrowest) return null;
  return {
    head: { when: periodText(reading, widest), owner: ownerOf(reading, shared), subject: "" },
    clauses: [widest, narrowest].map((each) =>
      headlines.item({ name: subjectOf(reading, each, true), value: sayNamed(reading, each) }),
    ),
    least: 2,
  };
}

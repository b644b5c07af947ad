import { lowerFirst } from "../lower-first.ts";
import { wordsOf } from "../words.ts";
import { ownerOf, periodText, sayNamed, timeOf, toldRows, type HeadlineFacts, type HeadlineInput } from "./facts.ts";

/** What passes through stages: the first of them and the last, and what stands between as far as there is room. */
export function pipelineFacts({ reading, rows }: HeadlineInput): HeadlineFacts | null {
  const told = toldRows(rows);
  const [first] = told;
  if (!first || told.length < 2) return null;
  const { headlines } = wordsOf(reading.lang);
  const isOneTime = new Set(told.map(({ row }) => timeOf(row))).size === 1;
  const item = (index: number): string => {
    const each = told[index];
    return each ? headlines.item({ name: lowerFirst(each.datum.label), value: sayNamed(reading, each) }) : "";
  };
  const shown = told.length > 4 ? [0, 1, told.length - 2, told.length - 1] : told.map((_, index) => index);
  return {
    head: { when: isOneTime ? periodText(reading, first) : "", owner: ownerOf(reading, told), subject: "" },
    clauses: shown.map(item),
    least: shown.length,
  };
}

import { comparePeriods } from "../../model/period.ts";
import { isEvent } from "../../charts/spoken.ts";
import type { Reading } from "../../model/reading.ts";
import { lowerFirst } from "../lower-first.ts";
import { fieldText } from "../names.ts";
import { wordsOf } from "../words.ts";
import {
  besidePeriod,
  ownerOf,
  periodText,
  sayRow,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";

/** What happened first and what last. */
export function timelineFacts({ reading, rows }: HeadlineInput): HeadlineFacts | null {
  const told = rows
    .filter(({ row, datum }) => row.value !== null || isEvent(datum))
    .toSorted((a, b) => comparePeriods(a.row.period, b.row.period));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return null;
  const { headlines } = wordsOf(reading.lang);
  const owner = ownerOf(reading, told);
  const projects = new Set(told.map(({ row }) => row.project));
  const project = projects.size === 1 ? fieldText(reading, first.row, "project") : "";
  const ends = first === last ? [first] : [first, last];
  const whens = ends.map((each, index) =>
    index === 0 ? periodText(reading, each) : besidePeriod(reading, each.row.period, first.row.period),
  );
  return {
    head: { when: "", owner, subject: headlines.process(project) },
    clauses: ends.map((each, index) => headlines.step(stepText(reading, each), whens[index] ?? "")),
    least: 2,
  };
}

/** What was done, and the value that goes with it. */
function stepText(reading: Reading, each: HeadlineRow): string {
  const label = lowerFirst(each.datum.label || each.datum.sublabel);
  const value = isEvent(each.datum) && each.datum.saysRole ? "" : sayRow(reading, each);
  return wordsOf(reading.lang).headlines.bodyItem({ body: "", subject: label, value });
}

import { comparePeriods } from "../../model/period.ts";
import { isEvent, sayCounted } from "../../charts/spoken.ts";
import type { Reading } from "../../model/reading.ts";
import { chartWords } from "../chart-words.ts";
import { lowerFirst } from "../lower-first.ts";
import { fieldText } from "../names.ts";
import { wordsOf } from "../words.ts";
import {
  besidePeriod,
  zoneOrOwner,
  periodText,
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
  const owner = zoneOrOwner(reading, told);
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

/** What was done, with the value that goes with it. */
function stepText(reading: Reading, { datum }: HeadlineRow): string {
  const label = lowerFirst(datum.label || datum.sublabel);
  const { lang } = reading;
  const isSaid = isEvent(datum) && (datum.saysRole || datum.role === "actual");
  const value = isSaid
    ? ""
    : sayCounted({ ...datum, label: "", sublabel: "" }, true, { words: chartWords(lang), lang });
  return value === "" ? label : wordsOf(lang).headlines.aside(label, value);
}

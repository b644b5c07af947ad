import { differencesOf } from "../../model/comparability.ts";
import { isChange } from "../../schema/codes.ts";
import type { Reading } from "../../model/reading.ts";
import { wordsOf } from "../words.ts";
import {
  bareValue,
  bodyOf,
  definitionOf,
  extremesOf,
  nameOf,
  periodText,
  subjectOf,
  timeOf,
  toldRows,
  wholesAmong,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";
import { shapeFacts } from "./shape.ts";

/** The highest cell and the lowest, each with its body and its time; of a level the zone is left out, whose parts the parks are. */
export function heatFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading } = input;
  const told = toldRows(input.rows);
  const definitions = new Set(told.map(({ row }) => definitionOf(row)));
  const times = new Set(told.map(({ row }) => timeOf(row)));
  const bodies = new Set(told.map(({ row }) => bodyOf(row)));
  if (definitions.size > 1 || times.size < 2 || bodies.size < 2) return shapeFacts(input);
  const wholes = wholesAmong(reading, told);
  const cells = told.filter((each) => isChange(each.row.measure) || !wholes.includes(each));
  if (
    differencesOf(
      cells.map(({ row }) => row),
      reading.catalogue,
    ).length > 0
  )
    return null;
  const [high, low] = [extremesOf(cells, 1), extremesOf(cells, -1)];
  const [first] = cells;
  const clauses = [
    ...(high.length === 1 && high[0] ? [wordsOf(reading.lang).headlines.highestCell(cell(reading, high[0]))] : []),
    ...(low.length === 1 && low[0] ? [wordsOf(reading.lang).headlines.lowestCell(cell(reading, low[0]))] : []),
  ];
  if (!first || clauses.length === 0) return shapeFacts(input);
  return { head: { when: "", owner: "", subject: subjectOf(reading, first, false) }, clauses, least: 2 };
}

function cell(reading: Reading, each: HeadlineRow): { name: string; when: string; value: string } {
  return { name: nameOf(reading, each), when: periodText(reading, each), value: bareValue(reading, each) };
}

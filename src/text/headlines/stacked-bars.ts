import { wordsOf } from "../words.ts";
import {
  bareValue,
  bodyOf,
  definitionOf,
  extremesOf,
  isCount,
  nameOf,
  newestShared,
  ownerOf,
  periodText,
  sayRow,
  subjectOf,
  toldRows,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";
import { differencesOf } from "../../model/comparability.ts";
import { shapeFacts } from "./shape.ts";

/** The total and the largest of its parts, at the newest time; a part is never said without its total where the chart has one. */
export function stackedFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading } = input;
  const { headlines } = wordsOf(reading.lang);
  const told = toldRows(input.rows);
  const key = (row: HeadlineRow["row"]): string => `${bodyOf(row)}|${definitionOf(row)}`;
  const rows = newestShared(told, key);
  const total = rows?.find(({ datum }) => datum.part === "total");
  if (!rows || !total) return shapeFacts(input);
  const pieces = rows.filter((each) => each !== total);
  const isLike =
    differencesOf(
      pieces.map(({ row }) => row),
      reading.catalogue,
    ).length === 0;
  const largest = isLike ? extremesOf(pieces, 1) : [];
  const [first] = largest;
  const isOneBody = new Set(pieces.map(({ row }) => bodyOf(row))).size === 1;
  const place = {
    names: largest.map((each) => (isOneBody ? subjectOf(reading, each, true) : nameOf(reading, each))),
    value: first ? bareValue(reading, first) : "",
    isCount: isCount(reading, total),
  };
  return {
    head: {
      when: periodText(reading, total),
      owner: ownerOf(reading, [total]),
      subject: subjectOf(reading, total, true),
    },
    clauses: [
      sayRow(reading, total),
      ...(first && largest.length <= 2 && pieces.length > 1 ? [headlines.of(place)] : []),
    ],
    least: 2,
  };
}

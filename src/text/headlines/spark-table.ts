import { wordsOf } from "../words.ts";
import { wayOf } from "./course.ts";
import {
  bodyOf,
  definitionOf,
  periodText,
  timeOf,
  toldRows,
  zoneOrOwner,
  type HeadlineFacts,
  type HeadlineInput,
} from "./facts.ts";
import { shapeFacts } from "./shape.ts";

/** How many rows rose and how many fell since the period before; where one of them cannot tell, of how many. */
export function sparkFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading } = input;
  const told = toldRows(input.rows);
  const series = [...Map.groupBy(told, ({ row }) => `${bodyOf(row)}|${definitionOf(row)}`).values()];
  // One thing of several bodies: one of them leads.
  const isOneThing = new Set(told.map(({ row }) => definitionOf(row))).size === 1;
  if (series.length < 3 || isOneThing) return shapeFacts(input);
  const ways = series.flatMap((rows) => wayOf(reading, rows) ?? []);
  if (ways.length < 2) return null;
  const count = (way: number): number => ways.filter((each) => each === way).length;
  const { headlines } = wordsOf(reading.lang);
  const latest = series.flatMap(
    (rows) => rows.toSorted((a, b) => (a.row.period.end < b.row.period.end ? -1 : 1)).at(-1) ?? [],
  );
  const [first] = latest;
  const isOneTime = new Set(latest.map(({ row }) => timeOf(row))).size === 1;
  return {
    head: {
      when: isOneTime && first ? periodText(reading, first) : "",
      owner: zoneOrOwner(reading, told),
      subject: "",
    },
    clauses: [
      headlines.moved({
        all: series.length,
        comparable: ways.length,
        rose: count(1),
        fell: count(-1),
        level: count(0),
      }),
    ],
  };
}

import { courseFacts, isOneCourse } from "./course.ts";
import { bodyOf, definitionOf, timeOf, toldRows, type HeadlineFacts, type HeadlineInput } from "./facts.ts";
import { itemFacts } from "./items.ts";
import { leadFacts } from "./lead.ts";

/**
 * What values have to say by the shape of their rows, for kinds that show values of any shape: one thing over time is a course, of one
 * thing of several bodies one leads, several things of one body stand beside each other. Null where nothing is sure.
 */
export function shapeFacts(input: HeadlineInput): HeadlineFacts | null {
  const told = toldRows(input.rows);
  if (told.length === 0) return null;
  if (isOneCourse(told)) return courseFacts(input, told);
  const bodies = new Set(told.map(({ row }) => bodyOf(row)));
  const definitions = new Set(told.map(({ row }) => definitionOf(row)));
  if (bodies.size > 1 && definitions.size === 1) {
    const isOneTime = new Set(told.map(({ row }) => timeOf(row))).size === 1;
    return leadFacts(input, told) ?? (isOneTime || told.length <= 3 ? itemFacts(input, told) : null);
  }
  const indicators = new Set(told.map(({ row }) => row.indicator));
  // A level and its growth are one course with two measures.
  if (bodies.size === 1 && indicators.size === 1 && definitions.size === 2) {
    const terms = new Set(told.map(({ row }) => [row.role, row.scope, row.stage].join("|")));
    if (terms.size === 1) return courseFacts(input, told);
  }
  const [first] = told;
  const main = told.filter(({ row }) => first !== undefined && definitionOf(row) === definitionOf(first.row));
  // Several things of several bodies: of the first thing one leads.
  return itemFacts(input, told) ?? (bodies.size > 1 && main.length > 1 ? leadFacts(input, main) : null);
}

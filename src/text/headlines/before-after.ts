import { compareDecimals } from "../../model/decimal.ts";
import { boundsOf } from "../../model/bounds.ts";
import { isSound } from "../../model/likeness.ts";
import type { Observation } from "../../schema/observation.ts";
import { wordsOf } from "../words.ts";
import {
  ownerOf,
  periodText,
  sayRow,
  subjectOf,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";

/** What something was and what it is; of several things how many rose and how many fell. */
export function beforeAfterFacts({ reading, rows }: HeadlineInput): HeadlineFacts | null {
  const { headlines } = wordsOf(reading.lang);
  const pairs = [...Map.groupBy(rows, ({ datum }) => datum.group).values()].flatMap((group) => {
    const of = (part: string): HeadlineRow | undefined =>
      group.find(({ datum, row }) => datum.part === part && row.value !== null);
    const [before, after, change] = [of("before"), of("after"), of("change")];
    return before && after ? [{ before, after, change }] : [];
  });
  const [only] = pairs;
  if (!only) return null;
  const owner = ownerOf(reading, rows);
  if (pairs.length > 1) {
    const ways = pairs.map(({ before, after }) => wayBetween(before.row, after.row));
    if (ways.includes(null)) return null;
    const count = (way: number): number => ways.filter((each) => each === way).length;
    const subject = new Set(pairs.map(({ after }) => subjectOf(reading, after, true))).size === 1;
    return {
      head: { when: "", owner, subject: subject ? subjectOf(reading, only.after, true) : "" },
      clauses: [headlines.changedOf({ all: pairs.length, rose: count(1), fell: count(-1), level: count(0) })],
    };
  }
  const { before, after, change } = only;
  const way = wayBetween(before.row, after.row);
  const moved = headlines.beforeAfter({
    ...{ before: sayRow(reading, before), after: sayRow(reading, after) },
    beforeWhen: way === null ? "" : periodText(reading, before),
    afterWhen: way === null ? "" : periodText(reading, after),
    way: way ?? 0,
  });
  return {
    head: { when: "", owner, subject: subjectOf(reading, after, true) },
    clauses: [moved, ...(change ? [sayRow(reading, change)] : [])],
  };
}

/** Whether something rose; null where that is not sure, or what is counted is not the same any more. */
function wayBetween(before: Observation, after: Observation): -1 | 0 | 1 | null {
  if (before.value === null || after.value === null || !isSound(before) || !isSound(after)) return null;
  if (after.status === "B" || before.priceBasis !== after.priceBasis) return null;
  if (before.qualifier === "exact" && after.qualifier === "exact") {
    const order = compareDecimals(after.value, before.value);
    return order === 0 ? 0 : order > 0 ? 1 : -1;
  }
  const [a, b] = [boundsOf(before), boundsOf(after)];
  if (!a || !b) return null;
  return b.low > a.high ? 1 : b.high < a.low ? -1 : null;
}

import { differencesOf } from "../../model/comparability.ts";
import type { Reading } from "../../model/reading.ts";
import { isChange, MILESTONE } from "../../schema/codes.ts";
import { notComparableText } from "../compare.ts";
import { lowerFirst } from "../lower-first.ts";
import { wordsOf } from "../words.ts";
import {
  bodyOf,
  definitionOf,
  nameOf,
  newestShared,
  ownerOf,
  periodAside,
  periodText,
  sayNamed,
  subjectOf,
  timeOf,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";
import { bodyFacts } from "./lead.ts";

/** More things than these are no headline: the first of them are what the chart begins with. */
const MOST_ITEMS = 3;

/**
 * Several things of one body: the first of them at the newest time that all share, else at the time of the first. Of several bodies
 * each says its own, and why they are not alike, and only where they are few; null else.
 */
export function itemFacts({ reading }: HeadlineInput, told: readonly HeadlineRow[]): HeadlineFacts | null {
  const values = told.filter(({ row }) => row.indicator !== MILESTONE);
  const [main] = values;
  if (!main) return null;
  const isOneBody = new Set(values.map(({ row }) => bodyOf(row))).size === 1;
  const rows = isOneBody
    ? (newestShared(values, definitionOf) ?? values.filter(({ row }) => timeOf(row) === timeOf(main.row)))
    : values.length <= MOST_ITEMS
      ? values
      : [];
  const [first] = rows;
  if (!first) return null;
  const subjects = new Set(rows.map((each) => subjectOf(reading, each, true)));
  if (!isOneBody && subjects.size === 1 && rows.length <= MOST_ITEMS)
    return withReason(reading, bodyFacts(reading, rows), rows);
  const isOneTime = new Set(rows.map(({ row }) => timeOf(row))).size === 1;
  const owner = isOneBody || rows.some(({ row }) => row.project !== null) ? ownerOf(reading, rows) : "";
  const facts: HeadlineFacts = {
    head: { when: isOneTime ? periodText(reading, first) : "", owner, subject: "" },
    clauses: rows
      .slice(0, MOST_ITEMS)
      .map((each, index) => itemText(reading, each, { isOneBody, isOneTime, subjects, before: rows[index - 1] })),
    least: Math.min(2, rows.length),
  };
  return isOneBody ? facts : withReason(reading, facts, rows);
}

/** Why values of several bodies must not be set against each other, said behind them. */
function withReason(reading: Reading, facts: HeadlineFacts, rows: readonly HeadlineRow[]): HeadlineFacts {
  const differences = differencesOf(
    rows.map(({ row }) => row),
    reading.catalogue,
  );
  const reason = lowerFirst(notComparableText(differences, reading.lang));
  return {
    ...facts,
    clauses: [...facts.clauses, ...(reason === "" ? [] : [reason])],
    least: Math.min(2, facts.clauses.length),
  };
}

interface ItemContext {
  isOneBody: boolean;
  isOneTime: boolean;
  subjects: ReadonlySet<string>;
  /** What is said right before it. */
  before: HeadlineRow | undefined;
}

/** `四上企业12家`, with its body and its time where these differ. */
function itemText(
  reading: Reading,
  each: HeadlineRow,
  { isOneBody, isOneTime, subjects, before }: ItemContext,
): string {
  const { headlines } = wordsOf(reading.lang);
  // The growth of what was just said.
  const isOfBefore =
    before?.row.indicator === each.row.indicator &&
    bodyOf(before.row) === bodyOf(each.row) &&
    isChange(each.row.measure) &&
    !isChange(before.row.measure);
  const own = each.selector.label?.[reading.lang];
  const subject = own && subjects.size === 1 ? lowerFirst(own) : subjectOf(reading, each, true);
  const value = sayNamed(reading, each);
  return headlines.bodyItem({
    body: isOneBody ? "" : nameOf(reading, each),
    subject: isOfBefore ? "" : subject,
    value: isOneTime ? value : headlines.aside(value, periodAside(reading, each)),
  });
}

import { notComparableText } from "../compare.ts";
import { differencesOf } from "../../model/comparability.ts";
import type { Reading } from "../../model/reading.ts";
import { MILESTONE } from "../../schema/codes.ts";
import { lowerFirst } from "../lower-first.ts";
import { wordsOf } from "../words.ts";
import {
  bodyOf,
  definitionOf,
  nameOf,
  newestShared,
  ownerOf,
  periodText,
  sayRow,
  subjectOf,
  timeOf,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";

/** More things than these are no headline: the first of them are what the chart begins with. */
const MOST_ITEMS = 3;

/**
 * Several things of one body: the first of them at the newest time that all share. Of other times or bodies each says its own, and
 * only where they are few; null else.
 */
export function itemFacts({ reading }: HeadlineInput, told: readonly HeadlineRow[]): HeadlineFacts | null {
  const values = told.filter(({ row }) => row.indicator !== MILESTONE);
  const isOneBody = new Set(values.map(({ row }) => bodyOf(row))).size === 1;
  const shared = isOneBody ? newestShared(values, definitionOf) : null;
  const rows = shared ?? (values.length <= MOST_ITEMS ? values : []);
  const [first] = rows;
  if (!first) return null;
  const isOneTime = new Set(rows.map(({ row }) => timeOf(row))).size === 1;
  const owner = ownerOf(reading, rows);
  const subjects = new Set(rows.map((each) => subjectOf(reading, each, true)));
  const named = rows.slice(0, MOST_ITEMS).map((each) => itemText(reading, each, { owner, isOneTime, subjects }));
  const differing = isOneBody
    ? ""
    : notComparableText(
        differencesOf(
          rows.map(({ row }) => row),
          reading.catalogue,
        ),
        reading.lang,
      );
  return {
    head: {
      when: isOneTime ? periodText(reading, first) : "",
      owner,
      subject: "",
    },
    clauses: differing === "" ? named : [...named, lowerFirst(differing)],
    least: Math.min(2, named.length),
  };
}

interface ItemContext {
  owner: string;
  isOneTime: boolean;
  subjects: ReadonlySet<string>;
}

/** `四上企业12家`, with its body and its time where these differ. */
function itemText(reading: Reading, each: HeadlineRow, { owner, isOneTime, subjects }: ItemContext): string {
  const { headlines } = wordsOf(reading.lang);
  const own = each.selector.label?.[reading.lang];
  const subject = own && subjects.size === 1 ? lowerFirst(own) : subjectOf(reading, each, true);
  const value = sayRow(reading, each);
  return headlines.bodyItem({
    body: owner === "" ? nameOf(reading, each) : "",
    subject,
    value: isOneTime ? value : headlines.aside(value, periodText(reading, each)),
  });
}

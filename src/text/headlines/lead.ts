import { differencesOf } from "../../model/comparability.ts";
import { pointsBetween } from "../../model/pace.ts";
import type { Reading } from "../../model/reading.ts";
import { isChange } from "../../schema/codes.ts";
import { differenceText } from "../direction.ts";
import type { HeadlinePlace } from "../headline-words.ts";
import { wayOfGrowth } from "../change.ts";
import { unitOf, unsignedText } from "../value.ts";
import { wordsOf } from "../words.ts";
import {
  bareValue,
  bodyOf,
  extremesOf,
  isCount,
  nameOf,
  newestShared,
  ownerOf,
  periodText,
  periodAside,
  sayNamed,
  subjectOf,
  timeOf,
  wholesAmong,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";

/** More than so many that share a place are not all named. */
const MOST_TIED = 3;

/**
 * One thing of several bodies at the newest time that all have: who is first, who is last, how far apart they are, and the zone that
 * the others are parts of, which is in no place among them. Null where approximate words, scopes or times leave the order open.
 */
export function leadFacts({ reading }: HeadlineInput, told: readonly HeadlineRow[]): HeadlineFacts | null {
  const rows = newestShared(told, bodyOf);
  const [first] = rows ?? [];
  if (!rows || !first) return null;
  if (
    differencesOf(
      rows.map(({ row }) => row),
      reading.catalogue,
    ).length > 0
  )
    return null;
  if (new Set(rows.map(({ row }) => row.priceBasis ?? "unstated")).size > 1) return null;
  const wholes = wholesAmong(reading, rows);
  const bodies = rows.filter((each) => !wholes.includes(each));
  const { headlines } = wordsOf(reading.lang);
  const when = periodText(reading, first);
  const zone = wholes.map((whole) =>
    headlines.item({ name: nameOf(reading, whole), value: bareValue(reading, whole) }),
  );
  if (bodies.length === 2 || (bodies.length === 1 && wholes.length > 0)) {
    const both = [...bodies, ...(bodies.length === 1 ? wholes : [])];
    return { ...bodyFacts(reading, both), least: 2 };
  }
  const placed = placeClauses(reading, bodies);
  if (placed.length === 0) return null;
  return {
    head: { when, owner: projectOwner(reading, bodies), subject: subjectOf(reading, first, false) },
    clauses: [...placed.slice(0, 2), ...zone, ...placed.slice(2)],
    least: Math.min(2, placed.length),
  };
}

/** Who is first and who last, and how far apart; that all are alike; none where it is not sure. */
export function placeClauses(reading: Reading, bodies: readonly HeadlineRow[]): string[] {
  const { headlines } = wordsOf(reading.lang);
  const [highest, lowest] = [extremesOf(bodies, 1), extremesOf(bodies, -1)];
  const [top, bottom] = [highest[0], lowest[0]];
  if (top && highest.length === bodies.length) return [headlines.alike(bodies.length, bareValue(reading, top))];
  const clauses: string[] = [];
  if (top && highest.length <= MOST_TIED) clauses.push(headlines.highest(placeOf(reading, highest), true));
  if (bottom && lowest.length <= MOST_TIED && bodies.length > 2)
    clauses.push(headlines.lowest(placeOf(reading, lowest), clauses.length === 0));
  if (top && bottom && clauses.length === 2) {
    const spread = spreadOf(reading, top, bottom);
    if (spread !== "") clauses.push(headlines.spread(spread));
  }
  return clauses;
}

export function placeOf(reading: Reading, rows: readonly HeadlineRow[]): HeadlinePlace {
  const [first] = rows;
  return {
    names: rows.map((each) => nameOf(reading, each)),
    value: first ? bareValue(reading, first) : "",
    isCount: first !== undefined && isCount(reading, first) && !isChange(first.row.measure),
  };
}

/** How far apart two percentages are; "" of anything else, where the two values say it. */
function spreadOf(reading: Reading, top: HeadlineRow, bottom: HeadlineRow): string {
  const [a, b] = [top.row, bottom.row];
  if (a.value === null || b.value === null || a.qualifier !== "exact" || b.qualifier !== "exact") return "";
  if (!isChange(a.measure) && unitOf(reading.catalogue, a).kind !== "percent") return "";
  return differenceText(reading, a, pointsBetween(a.value, b.value).replace("-", ""));
}

/** Projects are named by their own names; whose they are is said before. */
function projectOwner(reading: Reading, rows: readonly HeadlineRow[]): string {
  return rows.some(({ row }) => row.project !== null) ? ownerOf(reading, rows) : "";
}

/**
 * A few bodies with their values of one thing: `东岸园区实际使用外资同比增长3.2%，西湖园区下降1.2%`. The time is that of the first
 * row; where others have another, each says its own.
 */
export function bodyFacts(reading: Reading, rows: readonly HeadlineRow[]): HeadlineFacts {
  const { headlines } = wordsOf(reading.lang);
  const [first] = rows;
  if (!first) return { head: { when: "", owner: "", subject: "" }, clauses: [] };
  const isOneTime = new Set(rows.map(({ row }) => timeOf(row))).size === 1;
  const subject = subjectOf(reading, first, true);
  const clauses = rows.map((each, index) => {
    const { row } = each;
    const isLikewise = index > 0 && isChange(row.measure) && row.measure !== "growth" && row.role === "actual";
    const said =
      isLikewise && row.value !== null && row.status === "A"
        ? headlines.changedLikewise(wayOfGrowth(row.value), unsignedText(reading, row))
        : sayNamed(reading, each);
    return headlines.bodyItem({
      body: each.selector.label?.[reading.lang] ?? nameOf(reading, each),
      subject: index === 0 && !headlines.subjectFirst ? subject : "",
      value: isOneTime ? said : headlines.aside(said, periodAside(reading, each)),
    });
  });
  return {
    head: {
      when: isOneTime ? periodText(reading, first) : "",
      owner: projectOwner(reading, rows),
      subject: headlines.subjectFirst ? subject : "",
    },
    clauses,
  };
}

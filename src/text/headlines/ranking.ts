import { compareDecimals } from "../../model/decimal.ts";
import { differencesOf } from "../../model/comparability.ts";
import { comparePeriods } from "../../model/period.ts";
import { isChange } from "../../schema/codes.ts";
import { wordsOf } from "../words.ts";
import {
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
import { placeOf } from "./lead.ts";

/** Who is first at the newest time, who gained most places since the time before, and who is last. */
export function rankingFacts({ reading, rows }: HeadlineInput): HeadlineFacts | null {
  const told = toldRows(rows);
  if (new Set(told.map(({ row }) => definitionOf(row))).size > 1) return null;
  const times = [...Map.groupBy(told, ({ row }) => timeOf(row)).values()].toSorted((a, b) =>
    a[0] && b[0] ? comparePeriods(a[0].row.period, b[0].row.period) : 0,
  );
  const [now = [], before = []] = [times.at(-1), times.at(-2)];
  const [one] = now;
  // A zone is no rival of the parks that it is the sum of.
  if (one && !isChange(one.row.measure) && wholesAmong(reading, now).length > 0) return null;
  if (
    !one ||
    now.length < 2 ||
    differencesOf(
      now.map(({ row }) => row),
      reading.catalogue,
    ).length > 0
  )
    return null;
  const isLowestFirst = reading.catalogue.indicators.get(one.row.indicator)?.direction === "lower";
  const sign = isLowestFirst ? -1 : 1;
  const [first, last] = [extremesOf(now, sign), extremesOf(now, sign === 1 ? -1 : 1)];
  if (first.length === 0 || first.length === now.length) return null;
  const { headlines } = wordsOf(reading.lang);
  const subject = subjectOf(reading, one, false);
  const climbers = now.flatMap((each) => {
    const earlier = before.find(({ row }) => bodyOf(row) === bodyOf(each.row));
    const gained = earlier ? placeAmong(before, earlier, sign) - placeAmong(now, each, sign) : 0;
    return gained > 0 ? [{ each, gained }] : [];
  });
  const most = Math.max(0, ...climbers.map(({ gained }) => gained));
  const best = climbers.filter(({ gained }) => gained === most);
  const [climber] = best;
  return {
    head: { when: periodText(reading, one), owner: "", subject: headlines.subjectFirst ? subject : "" },
    least: climber && best.length === 1 ? 2 : 1,
    clauses: [
      headlines.first(placeOf(reading, first), headlines.subjectFirst ? "" : subject),
      ...(climber && best.length === 1 ? [headlines.climbed(nameOf(reading, climber.each), climber.gained)] : []),
      ...(last.length > 0 && last.length < 3 ? [headlines.last(placeOf(reading, last))] : []),
    ],
  };
}

/** 1 for the first; equal values share a place. */
function placeAmong(rows: readonly HeadlineRow[], own: HeadlineRow, sign: 1 | -1): number {
  return 1 + rows.filter(({ row }) => sign * compareDecimals(row.value ?? "0", own.row.value ?? "0") > 0).length;
}

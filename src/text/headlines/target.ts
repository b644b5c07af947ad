import { compareDecimals } from "../../model/decimal.ts";
import { ruleOf } from "../../model/statistic-rules.ts";
import type { Datum } from "../../charts/chart.ts";
import type { Reading } from "../../model/reading.ts";
import { fieldText } from "../names.ts";
import { wordsOf } from "../words.ts";
import { aimClause } from "./course.ts";
import {
  definitionOf,
  nameOf,
  ownerOf,
  periodText,
  sayRow,
  subjectOf,
  wholesAmong,
  type HeadlineFacts,
  type HeadlineInput,
  type HeadlineRow,
} from "./facts.ts";
import { rateClauses } from "./rates.ts";
import { shapeFacts } from "./shape.ts";

interface Aimed {
  actual: HeadlineRow;
  aim: HeadlineRow | undefined;
  excess: HeadlineRow | undefined;
  derived: Datum | undefined;
}

/**
 * How far targets are reached: of one body its result, its target and what lies between; of several the zone’s, how many are there, and
 * who is furthest and who is least far. Targets without results are values like others.
 */
export function targetFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading, rows, derived } = input;
  const groups = [...Map.groupBy(rows, ({ datum }) => datum.group)].flatMap(([group, members]): Aimed[] => {
    const known = members.filter(({ row }) => row.value !== null);
    const actual = known.find(({ row }) => row.role === "actual" && row.measure !== "excess");
    const aim = known.find(({ row }) => row.role === "target") ?? known.find(({ row }) => row.role !== "actual");
    const excess = known.find(({ row }) => row.measure === "excess");
    const rate = derived.find((datum) => datum.group === group && datum.part === "rate");
    return actual ? [{ actual, aim, excess, derived: rate }] : [];
  });
  const [only] = groups;
  if (!only || groups.every(({ aim, excess }) => !aim && !excess)) return shapeFacts(input);
  const wholes = wholesAmong(
    reading,
    groups.map(({ actual }) => actual),
  );
  if (groups.length === 1) return oneFacts(reading, only);
  const isOneThing = new Set(groups.map(({ actual }) => definitionOf(actual.row))).size === 1;
  if (!isOneThing) return null;
  const zone = groups.find(({ actual }) => wholes.includes(actual));
  const bodies = groups.filter(({ actual }) => !wholes.includes(actual));
  const { headlines, figurePhrases } = wordsOf(reading.lang);
  const pairs = bodies.map((each) => ({
    part: each.actual,
    whole: each.aim,
    printed: undefined,
    derived: each.derived,
  }));
  const rates = rateClauses(reading, pairs);
  const reached = reachedClause(reading, bodies);
  const clauses = [...(reached === "" ? [] : [reached]), ...rates];
  if (!zone) {
    if (clauses.length === 0) return null;
    const subject = subjectOf(reading, only.actual, true);
    return {
      head: {
        when: periodText(reading, only.actual),
        owner: "",
        subject: rates.length > 0 ? headlines.derivedRate(subject, figurePhrases.rates.targetReached) : subject,
      },
      clauses,
    };
  }
  const own = oneFacts(reading, zone);
  const [result = "", ...others] = own.clauses;
  const said = zone.derived
    ? [headlines.reachedShare(headlines.derivedValue(zone.derived.text))]
    : [[result, ...others.slice(0, 1)].join(wordsOf(reading.lang).joints.comma)];
  const parks =
    reached === "" ? rates.map((clause, index) => (index === 0 ? headlines.among(clause) : clause)) : clauses;
  return { head: own.head, clauses: [...said, ...parks], least: 2 };
}

function oneFacts(reading: Reading, { actual, aim, excess }: Aimed): HeadlineFacts {
  const { headlines } = wordsOf(reading.lang);
  const clauses = [
    sayRow(reading, actual),
    ...(aim?.row.role === "target" ? aimClause(reading, actual.row, aim.row) : []),
    ...(aim && aim.row.role !== "target" ? [sayRow(reading, aim)] : []),
    ...(excess ? [headlines.excess(excess.datum.text)] : []),
  ];
  return {
    head: {
      when: periodText(reading, actual),
      owner:
        actual.row.project === null
          ? ownerOf(reading, [actual])
          : `${fieldText(reading, actual.row, "entity")}${nameOf(reading, actual)}`,
      subject: subjectOf(reading, actual, true),
    },
    clauses,
    least: 2,
  };
}

/** How many of several have reached their targets; "" where one has none, or none is better than the other. */
function reachedClause(reading: Reading, bodies: readonly Aimed[]): string {
  const { indicators } = reading.catalogue;
  const { entities } = reading.catalogue;
  const areParks = bodies.every(({ actual }) => entities.get(actual.row.entity)?.kind === "park");
  let reached = 0;
  for (const { actual, aim } of bodies) {
    const indicator = indicators.get(actual.row.indicator);
    if (!aim?.row.value || aim.row.role !== "target" || !actual.row.value || !indicator) return "";
    if (actual.row.qualifier !== "exact" || aim.row.qualifier !== "exact" || indicator.direction === "neutral")
      return "";
    // Before the year is over, what sums up over it has not yet failed.
    const rule = ruleOf(actual.row, indicator.statistic);
    if (rule.pace === "by-month" && actual.row.period.end < aim.row.period.end) return "";
    const order = compareDecimals(actual.row.value, aim.row.value);
    if (indicator.direction === "lower" ? order <= 0 : order >= 0) reached++;
  }
  return bodies.length < 2 ? "" : wordsOf(reading.lang).headlines.reached(reached, bodies.length, areParks);
}

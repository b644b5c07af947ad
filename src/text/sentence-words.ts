import type { Direction, Role, Statistic } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import type { Period } from "../model/period.ts";
import type { Word } from "./sentence.ts";

// What the sentences of briefings ask of a language. The facts (numbers, names, what is more than what) are worked out
// in `sentences.ts`, `warning-sentences.ts` and `register-sentences.ts`; a language puts them in its own order.

/** −1 fell, 0 stayed, 1 rose; or below, level with, above. */
export type Way = -1 | 0 | 1;

/** A clause is the predicate of its sentence, or stands behind one that is. */
interface Clause {
  isPredicate: boolean;
}

/** When something was so: a stock stands at a time, a flow goes through it. */
export interface Time {
  period: string;
  kind: Period["kind"];
  /** The state of something at the end of a month or on a day. */
  isState: boolean;
  isActual: boolean;
  /** What follows tells a change up to that time, not the state at it. */
  isChange: boolean;
}

/** One growth of several that stand in a row. */
export interface GrowthItem {
  indicator: string;
  falls: boolean;
  /** Without its sign. */
  amount: Word;
  /** What it is measured against; empty where that is the year before for all. */
  base: Word[];
  signs: Word[];
}

/** The place of a body among its peers. */
export interface PlaceFacts {
  peers: string;
  rank: Word;
  isTied: boolean;
  /** How many have a figure, where not every member has one. */
  members: Word | null;
  moved: { steps: Word; count: number; isUp: boolean } | null;
}

export interface SentenceWords {
  /** Whether the unit of a count is said behind a noun that names what is counted: 企业12家, but “enterprises: 12”. */
  repeatsUnitOfCount: boolean;
  /** A name from a table as it stands within a sentence. */
  withinText(name: string): string;
  /** The time that opens a sentence. */
  opening(time: Time): string;
  /** A period within a year that was said already. */
  withoutYear(period: string, year: string): string;
  bodyAndIndicator(body: string, indicator: string): Word[];
  /** A value with its verb; targets, plans and forecasts keep their own words. */
  value(facts: { value: Word; role: Role; direction?: Direction; statistic?: Statistic }): Word[];
  /** A growth; `base` says what against, `aside` at which prices. `amount` is without its sign. */
  growth(facts: Clause & { row: Observation; way: Way; amount: string; base: Word[]; aside: Word[] }): Word[];
  /** Several growths of one body and period; `prices` is "" where none has a price basis. */
  growths(facts: {
    when: Word;
    body: Word;
    isYearOnYear: boolean;
    items: readonly GrowthItem[];
    prices: string;
  }): Word[];
  /** The price basis of those growths that are of amounts, where others are not. */
  pricesOfAmounts(prices: string): string;
  /** What a growth is measured against, by the name of its measure, in the growth's clause: `同比`, ` year on year`. */
  measured(label: string): string;
  /** A growth against a scope that has a name of its own (与园区入驻时相比). */
  baseOfOwn(scope: string): Word;
  /** A growth against another scope, with its value where the record has it: `较精简之前（398个）`. */
  baseNamed(scope: string, value: Word | null): Word[];
  baseUnstated: string;
  averageGrowth(facts: Clause & { falls: boolean; amount: Word }): Word[];
  /** A share; `scope` says of what, "" if nothing does. */
  share(facts: Clause & { scope: string; value: Word }): Word[];
  targetMissing(facts: Clause & { row: Observation }): Word[];
  /** A task that is known only by how far it was exceeded. */
  excess(facts: Clause & { value: Word; completion: Word | null }): Word[];
  target(facts: Clause & { value: Word; completion: Word | null }): Word[];
  /** How much of the target of the year was reached. */
  reached(completion: Word, target: Word | null): Word[];
  /** What is missing from the target at the end of its year, in percentage points. */
  shortOfTarget(points: Word): Word[];
  /** Against the even year; `points` without a sign. */
  pace(way: Way, points: Word): Word[];
  evenYear: string;
  /** Against one of two plans; `due` is what it asks for by then. */
  againstPlan(facts: { plan: Word; due: Word; way: Way; points: Word; isFirst: boolean }): Word[];
  place(facts: PlaceFacts): Word[];
  /** Requests received and resolved, and the rate. */
  resolution(facts: {
    opening: Word[];
    received: Word;
    resolved: Word;
    rate: { value: Word; isPrinted: boolean } | null;
  }): Word[];
}

/** A sentence on one row begins with its time and its subject. */
interface Opened {
  opening: Word[];
}

export interface WarningWords {
  falling(facts: Opened & { change: Word; isYearOnYear: boolean; aside: Word[] }): Word[];
  /** Behind a sentence on requests: the rate is under the limit. */
  belowRate(limit: Word): Word[];
  /** Behind a sentence on requests: why the rate cannot be checked. */
  uncheckedRate(isReceivedGiven: boolean): string;
  disagreement: string;
  /** A figure that the source mentions and does not give; `role` is null for a result. */
  notGiven(facts: { when: Word; subject: Word[]; role: string | null; row: Observation }): Word[];
  staleFigure(facts: Opened & { value: Word; months: Word; day: Word }): Word[];
  staleBody(facts: { body: Word; latest: Word; months: Word; day: Word }): Word[];
  staleBodies(facts: { bodies: Word[]; months: Word; day: Word }): Word[];
  stepsDue: string;
  /** A planned step that is due; `untold` is why nothing can be said of it, null where a source could have told. */
  overdue(facts: {
    project: Word;
    stage: string;
    role: string;
    period: Word;
    aside: Word[];
    untold: Word | null;
  }): Word[];
  /** What is known of requests, in a list. */
  requests(facts: {
    received: Word | null;
    resolved: Word | null;
    rate: { value: Word; isDerived: boolean } | null;
  }): Word[];
}

export interface RegisterWords {
  /** A net change; `size` is without its sign. */
  net(way: Way, size: Word): Word[];
  /** The limit of a net gain, where it is not zero. */
  belowLimit(limit: Word): Word[];
  /** The register against an earlier time. */
  stock(facts: Opened & { value: Word; earlier: Word; earlierValue: Word; net: Word[] }): Word[];
  /** What left the register and what entered it. */
  flows(facts: Opened & { value: Word; entered: string; enteredValue: Word; net: Word[] }): Word[];
  /** A reserve that is too small for what is missing; `times` is null where the limit is that very number. */
  reserve(
    facts: Opened & {
      value: Word;
      target: Word;
      missing: Word;
      pool: { name: string; value: Word; period: Word };
      times: Word | null;
    },
  ): Word[];
}

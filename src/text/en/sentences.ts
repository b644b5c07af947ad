import { lowerFirst } from "../lower-first.ts";
import { named, rowWord, say } from "../sentence.ts";
import type { SentenceWords, Time } from "../sentence-words.ts";
import { changes } from "./change.ts";

export const sentences: SentenceWords = {
  repeatsUnitOfCount: false,
  withinText: lowerFirst,
  opening: (time) => `${preposition(time)} ${time.kind === "half" ? "the " : ""}${time.period}, `,
  withoutYear: (period, year) => period.replace(` ${year}`, ""),
  bodyAndIndicator: (body, indicator) => [named(body), say("’s "), named(lowerFirst(indicator))],
  value({ value, role, statistic }) {
    const came = statistic === "flow" || statistic === "ytd" ? " came to " : " stood at ";
    const verbs = { actual: came, target: " targeted at ", plan: " planned at ", forecast: " forecast at " };
    return [say(verbs[role]), value];
  },
  growth: ({ row, way, amount, base, aside, isPredicate }) =>
    isPredicate
      ? [say(" "), rowWord(changes.changed(way, amount), row), ...base, ...aside]
      : [say(", "), rowWord(changes.moved(way, amount), row), ...base, ...aside],
  growths: ({ when, body, isYearOnYear, items, prices }) => [
    when,
    say(isYearOnYear ? "year on year at " : "at "),
    body,
    say(": "),
    ...items.flatMap(({ indicator, falls, amount, base, signs }, index) => [
      say(index > 0 ? ", " : ""),
      named(lowerFirst(indicator)),
      say(falls ? " down " : " up "),
      amount,
      ...base,
      ...signs,
    ]),
    say(prices === "" ? "" : ` (${prices})`),
  ],
  pricesOfAmounts: (prices) => `amounts: ${prices}`,
  measured: (label) => ` ${label}`,
  baseOfOwn: (scope) => named(` ${lowerFirst(scope)}`),
  baseNamed: (scope, value) =>
    value
      ? [say(" from "), value, say(" ("), named(lowerFirst(scope)), say(")")]
      : [say(" (base: "), named(lowerFirst(scope)), say(")")],
  baseUnstated: " on the base stated",
  averageGrowth({ falls, amount, isPredicate }) {
    const moved = isPredicate ? (falls ? " fell " : " rose ") : falls ? ", down " : ", up ";
    return [say(moved), amount, say(" a year on average")];
  },
  share({ scope, value, isPredicate }) {
    const name = named(scope ? lowerFirst(scope) : "share");
    return isPredicate ? [say(": "), name, say(" "), value] : [say(" ("), name, say(": "), value, say(")")];
  },
  targetMissing: ({ row, isPredicate }) => [
    say(isPredicate ? ": " : "; "),
    rowWord("the annual target is not in the source", row),
  ],
  excess: ({ value, completion, isPredicate }) => [
    say(isPredicate ? " was " : ", "),
    value,
    say(" above its target"),
    ...(completion ? [say(", or "), completion, say(" of it (derived)")] : []),
  ],
  target: ({ value, completion, isPredicate }) =>
    completion
      ? [say(isPredicate ? " reached " : ", "), completion, say(" of the annual target ("), value, say(")")]
      : [say(isPredicate ? " stood against a target of " : ", against a target of "), value],
  reached: (completion, target) => [
    say(" reached "),
    completion,
    say(" of the annual target"),
    ...(target ? [say(" ("), target, say(")")] : []),
  ],
  shortOfTarget: (points) => [say(", "), points, say(" percentage points short of it")],
  pace: (way, points) =>
    way === 0
      ? [say(", level with the plan")]
      : [say(", "), points, say(` percentage points ${way > 0 ? "ahead of" : "behind"} plan`)],
  evenYear: "an even year",
  againstPlan({ plan, due, way, points, isFirst }) {
    const against = [plan, say(" ("), due, say(" due)")];
    if (way === 0) return [say(", level with "), ...against];
    const unit = isFirst ? " percentage points" : "";
    return [say(", "), points, say(`${unit} ${way > 0 ? "ahead of" : "behind"} `), ...against];
  },
  place: ({ peers, rank, isTied, members, moved }) => [
    say(isTied ? ", joint no. " : ", no. "),
    rank,
    ...(members ? [say(" of the "), members, say(" with a figure among ")] : [say(" among ")]),
    named(peers),
    ...(moved
      ? [say(` (${moved.isUp ? "up" : "down"} `), moved.steps, say(moved.count === 1 ? " place)" : " places)")]
      : []),
  ],
  resolution: ({ opening, received, resolved, rate }) => [
    ...opening,
    say(" received "),
    received,
    say(" and resolved "),
    resolved,
    ...(rate ? [say(", a rate of "), rate.value, say(rate.isPrinted ? " (as printed)" : " (derived)")] : []),
  ],
};

function preposition({ kind, isState, isActual, isChange }: Time): string {
  if (isState) return isChange ? "By" : "As of";
  if (!isActual) return "For";
  if (kind === "window") return "Over";
  return kind === "day" ? "On" : "In";
}

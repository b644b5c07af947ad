import { lowerFirst } from "../lower-first.ts";
import { named, rowWord, say } from "../sentence.ts";
import type { WarningWords } from "../sentence-words.ts";

export const warnings: WarningWords = {
  falling: ({ opening, change, isYearOnYear, aside }) => [
    ...opening,
    say(" "),
    change,
    say(isYearOnYear ? " year on year" : ""),
    ...aside,
  ],
  belowRate: (limit) => [say(", below "), limit],
  uncheckedRate: (isReceivedGiven) =>
    isReceivedGiven
      ? "; the numbers are rough, so the rate cannot be checked"
      : "; how many were received is not given, so no rate can be checked",
  disagreement: "Sources disagree: ",
  notGiven: ({ when, subject, role, row }) => [
    when,
    say(role === null ? "a figure for " : `the ${role} for `),
    ...subject,
    say(" is "),
    rowWord("mentioned in the source but not given", row),
  ],
  staleFigure: ({ opening, value, months, day }) => [
    ...opening,
    say(": "),
    value,
    say(", "),
    months,
    say(" months before "),
    day,
    say(", too old to raise a warning"),
  ],
  staleBody: ({ body, latest, months, day }) => [
    body,
    say("’s latest result dates from "),
    latest,
    say(", "),
    months,
    say(" months before "),
    day,
  ],
  staleBodies: ({ bodies, months, day }) => [
    say("Latest results: "),
    ...bodies,
    say("; all more than "),
    months,
    say(" months before "),
    day,
  ],
  stepsDue: "Planned steps that are due: ",
  overdue: ({ project, stage, role, period, aside, untold }) => [
    project,
    say(": “"),
    named(lowerFirst(stage)),
    say(`” is a ${role} for `),
    period,
    ...aside,
    ...(untold ? [say("; it is due, and "), untold] : [say("; no result is on record")]),
  ],
  requests({ received, resolved, rate }) {
    const parts = [
      received ? [say("received "), received] : [],
      resolved ? [say("resolved "), resolved] : [],
      rate ? [say(rate.isDerived ? "a derived rate of " : "a rate of "), rate.value] : [],
    ].filter((part) => part.length > 0);
    const second = received && resolved ? " and " : ", ";
    return parts.flatMap((part, index) => (index > 0 ? [say(index === 1 ? second : ", "), ...part] : part));
  },
};

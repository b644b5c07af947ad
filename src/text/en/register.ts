import { lowerFirst } from "../lower-first.ts";
import { named, say } from "../sentence.ts";
import type { RegisterWords } from "../sentence-words.ts";

export const register: RegisterWords = {
  net: (way, size) => (way === 0 ? [say("no net gain")] : [say(way < 0 ? "a net loss of " : "a net gain of "), size]),
  belowLimit: (limit) => [say(", below the limit of "), limit],
  stock: ({ opening, value, earlier, earlierValue, net }) => [
    ...opening,
    say(" stood at "),
    value,
    say(", against "),
    earlierValue,
    say(" in "),
    earlier,
    say(", "),
    ...net,
  ],
  flows: ({ opening, value, entered, enteredValue, net }) => [
    ...opening,
    say(" came to "),
    value,
    say(", "),
    named(lowerFirst(entered)),
    say(" to "),
    enteredValue,
    say(", "),
    ...net,
  ],
  reserve: ({ opening, value, target, missing, pool, times }) => [
    ...opening,
    say(" came to "),
    value,
    say(", "),
    missing,
    say(" short of the annual target ("),
    target,
    say("); "),
    named(lowerFirst(pool.name)),
    say(": "),
    pool.value,
    say(" ("),
    pool.period,
    say("), "),
    ...(times ? [say("less than "), times, say(" times the gap")] : [say("too few to fill the gap")]),
  ],
};

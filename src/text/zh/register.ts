import { named, say } from "../sentence.ts";
import type { RegisterWords } from "../sentence-words.ts";

export const register: RegisterWords = {
  net: (way, size) => (way === 0 ? [say("没有净增")] : [say(way < 0 ? "净减" : "净增"), size]),
  belowLimit: (limit) => [say("，低于界线（净增"), limit, say("家）")],
  stock: ({ opening, value, earlier, earlierValue, net }) => [
    ...opening,
    value,
    say("，比"),
    earlier,
    say("的"),
    earlierValue,
    ...net,
  ],
  flows: ({ opening, value, entered, enteredValue, net }) => [
    ...opening,
    value,
    say("，"),
    named(entered),
    enteredValue,
    say("，"),
    ...net,
  ],
  reserve: ({ opening, value, target, missing, pool, times }) => [
    ...opening,
    value,
    say("，距年度目标（"),
    target,
    say("）还差"),
    missing,
    say("；"),
    named(pool.name),
    pool.value,
    say("（"),
    pool.period,
    say("），"),
    ...(times ? [say("不到差数的"), times, say("倍")] : [say("不够补足")]),
  ],
};

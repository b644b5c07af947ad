import { named, rowWord, say } from "../sentence.ts";
import type { SentenceWords } from "../sentence-words.ts";
import { changes } from "./change.ts";

/** What stands before a clause: a predicate follows its subject at once. */
const joint = (isPredicate: boolean): string => (isPredicate ? "" : "，");

export const sentences: SentenceWords = {
  repeatsUnitOfCount: true,
  withinText: (name) => name,
  opening: ({ period, isState }) => `${isState ? "截至" : ""}${period}，`,
  withoutYear: (period, year) => period.replace(`${year}年`, ""),
  bodyAndIndicator: (body, indicator) => [named(body), named(indicator)],
  value({ value, role, direction }) {
    const hasBound = /^(超|至少)/.test(value.text);
    const verbs = {
      // As statistics are read out: 产值153.74亿元, without a verb.
      actual: "",
      target: direction === "higher" ? (hasBound ? "力争" : "力争达到") : "目标为",
      plan: "计划",
      forecast: "预计",
    };
    return [say(verbs[role]), value];
  },
  growth: ({ row, way, amount, base, aside, isPredicate }) => [
    say(joint(isPredicate)),
    ...base,
    rowWord(changes.changed(way, amount), row),
    ...aside,
  ],
  growths({ when, body, isYearOnYear, items, prices }) {
    const asides = [isYearOnYear ? "均为同比" : "", prices].filter(Boolean);
    return [
      when,
      body,
      ...items.flatMap(({ indicator, falls, amount, base, signs }, index) => [
        say(index > 0 ? "、" : ""),
        named(indicator),
        ...base,
        say(falls ? "下降" : "增长"),
        amount,
        ...signs,
      ]),
      say(asides.length === 0 ? "" : `（${asides.join("；")}）`),
    ];
  },
  pricesOfAmounts: (prices) => `金额的增幅${prices}`,
  measured: (label) => label,
  baseOfOwn: (scope) => named(scope),
  baseNamed: (scope, value) => [say("较"), named(scope), ...(value ? [say("（"), value, say("）")] : [])],
  baseUnstated: "较基期",
  averageGrowth: ({ falls, amount, isPredicate }) => [
    say(`${joint(isPredicate)}年均${falls ? "下降" : "增长"}`),
    amount,
  ],
  share: ({ scope, value, isPredicate }) => [say(joint(isPredicate)), named(scope || "占比"), say("为"), value],
  targetMissing: ({ row, isPredicate }) => [say(joint(isPredicate)), rowWord("年度目标来源未给出", row)],
  excess: ({ value, completion, isPredicate }) => [
    say(`${joint(isPredicate)}超出任务数`),
    value,
    ...(completion ? [say("，推算完成任务的"), completion] : []),
  ],
  target: ({ value, completion, isPredicate }) =>
    completion
      ? [say(`${joint(isPredicate)}完成年度目标（`), value, say("）的"), completion]
      : [say(`${joint(isPredicate)}年度目标为`), value],
  reached: (completion, target) => [
    say("完成年度目标"),
    ...(target ? [say("（"), target, say("）")] : []),
    say("的"),
    completion,
  ],
  shortOfTarget: (points) => [say("，距全年目标差"), points, say("个百分点")],
  pace: (way, points) =>
    way === 0
      ? [say("，与序时进度持平")]
      : [say(way > 0 ? "，快于序时进度" : "，慢于序时进度"), points, say("个百分点")],
  evenYear: "序时进度",
  againstPlan({ plan, due, way, points, isFirst }) {
    const against = [plan, say(isFirst ? "（应完成" : "（"), due, say("）")];
    if (way === 0) return [say("，与"), ...against, say("持平")];
    return [say("，比"), ...against, say(way > 0 ? "快" : "慢"), points, say("个百分点")];
  },
  place: ({ peers, rank, isTied, members, moved }) => [
    say("，居"),
    named(peers),
    say(isTied ? "并列第" : "第"),
    rank,
    say("位"),
    ...(members ? [say("（其中"), members, say("个有数）")] : []),
    ...(moved ? [say(moved.isUp ? "，比上期上升" : "，比上期下降"), moved.steps, say("位")] : []),
  ],
  resolution: ({ opening, received, resolved, rate }) => [
    ...opening,
    say("受理诉求"),
    received,
    say("，办结"),
    resolved,
    ...(rate ? [say("，办结率"), rate.value, say(rate.isPrinted ? "（来源所印）" : "（推算）")] : []),
  ],
};

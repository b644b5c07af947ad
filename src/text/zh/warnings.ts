import { named, rowWord, say } from "../sentence.ts";
import type { WarningWords } from "../sentence-words.ts";

export const warnings: WarningWords = {
  falling: ({ opening, change, isYearOnYear, aside }) => [
    ...opening,
    say(isYearOnYear ? "同比" : ""),
    change,
    ...aside,
  ],
  belowRate: (limit) => [say("，低于"), limit],
  uncheckedRate: (isReceivedGiven) => (isReceivedGiven ? "；件数不是确数，无法核对" : "；没有受理数，无法核对"),
  disagreement: "来源有矛盾：",
  notGiven: ({ when, subject, role, row }) => [
    when,
    ...subject,
    say(role === null ? "，" : `的${role}，`),
    rowWord("来源提到而没有写出", row),
  ],
  staleFigure: ({ opening, value, months, day }) => [
    ...opening,
    value,
    say("，距"),
    day,
    say("已"),
    months,
    say("个月，不再据以预警"),
  ],
  staleBody: ({ body, latest, months, day }) => [
    body,
    say("最新的实际数是"),
    latest,
    say("的，距"),
    day,
    say("已"),
    months,
    say("个月"),
  ],
  staleBodies: ({ bodies, months, day }) => [
    say("最新的实际数："),
    ...bodies,
    say("，都比"),
    day,
    say("早"),
    months,
    say("个月以上"),
  ],
  stepsDue: "计划步骤已到期：",
  overdue: ({ project, stage, role, period, aside, untold }) => [
    project,
    say(`：${role}`),
    period,
    named(stage),
    ...aside,
    ...(untold ? [say("，已到期；"), untold] : [say("，资料中没有实绩")]),
  ],
  requests({ received, resolved, rate }) {
    const parts = [
      received ? [say("受理"), received] : [],
      resolved ? [say("办结"), resolved] : [],
      rate ? [say(rate.isDerived ? "推算办结率" : "办结率"), rate.value] : [],
    ].filter((part) => part.length > 0);
    return parts.flatMap((part, index) => (index > 0 ? [say("，"), ...part] : part));
  },
};

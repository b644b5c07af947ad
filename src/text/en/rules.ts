import type { RuleTexts } from "../page-words.ts";
import { lightNames } from "./briefing.ts";

export const ruleTexts: RuleTexts = {
  rules: {
    "behind-pace": ({ pace: { green, yellow, red } }) =>
      `Completion less the planned progress: on time from ${green} percentage points up, to be watched below that and above ${yellow}, a warning from ${red} to ${yellow}, behind below ${red}. The plan is months elapsed ÷ 12, or the plan of the target where it has one.`,
    "below-target": ({ targetPoints: { green, yellow, red } }) =>
      `A growth, rate or share less its annual target: on target from ${green} percentage points up, to be watched below that and above ${yellow}, a warning from ${red} to ${yellow}, behind below ${red}. They do not add up month by month and have no pace. Where lower is better the difference is turned round; a rate that is no percentage, or an index, is to be watched while it misses its target.`,
    falling: () => "The source reports a fall of something that is meant to grow.",
    "overdue-milestone": () =>
      "A planned step is past its date and no result is on record: a warning where a source is dated after it, which does not mean that the step was missed; where none is, nothing can be said.",
    "register-at-risk": ({ net, cover }) =>
      `A warning where the net gain of the register, against the time before or entries less exits, is below ${net}; entries behind the annual target, by the limits of the pace; to be watched where the reserve is smaller than ${cover === null ? "" : `${cover} times `}what is missing from the target. Counts alone are looked at, and nothing is said without them.`,
    "resolution-rate-low": ({ rate }) => `A resolution rate below ${rate}%.`,
    "resolution-rate-unclear": () =>
      "Requests received or resolved are not given, or only roughly, so that the rate cannot be checked.",
    contradiction: () => "A source disagrees with itself, with another or with arithmetic; both figures are kept.",
    "missing-value": () => "A source speaks of a figure without printing it.",
    "stale-figure": ({ months }) =>
      `A figure more than ${months} months older than the day asked raises no warning and is only listed here.`,
    "stale-data": ({ months }) => `The latest result is more than ${months} months older than the day of judgement.`,
  },
  limits: {
    "behind-pace": ({ pace }) =>
      `gap ≥${pace.green} pp ${lightNames.green}, >${pace.yellow} ${lightNames.watch}, ≥${pace.red} ${lightNames.yellow}, <${pace.red} ${lightNames.red}`,
    "below-target": ({ targetPoints }) =>
      `against target ≥${targetPoints.green} pp ${lightNames.green}, >${targetPoints.yellow} ${lightNames.watch}, ≥${targetPoints.red} ${lightNames.yellow}, <${targetPoints.red} ${lightNames.red}`,
    "register-at-risk": ({ net, cover }) =>
      `net gain <${net} ${lightNames.yellow}, reserve <${cover === null ? "" : `${cover}×`}what is missing ${lightNames.watch}`,
    "resolution-rate-low": ({ rate }) => `resolution rate <${rate}% ${lightNames.yellow}`,
    "stale-data": ({ months }) => `data >${months} months ${lightNames.watch}`,
  },
  growthLimit: (least) => `growth ≥${least}% bright`,
  limitsAre: "Limits",
  highlights: (least) =>
    `Bright spots: growth of ${least}% or more, progress ahead of plan, or a growth or rate better than its annual target or that of the zone, falls aside; for what is meant to shrink, a fall of ${least}% or more. Figures in doubt are left out; signs at figures are explained in the notes.`,
  plan: ({ name, year, by, shares }) =>
    `${upperFirst(name.replace(/^the /, ""))} (${year}): due by the end of each ${by === "quarters" ? "quarter" : "month"} ${shares}${by === "quarters" ? ", even within a quarter" : ""}. Lights and warnings follow it; the even pace stands beside it.`,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

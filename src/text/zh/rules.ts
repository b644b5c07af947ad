import type { RuleTexts } from "../page-words.ts";
import { lightNames } from "./briefing.ts";

export const ruleTexts: RuleTexts = {
  rules: {
    "behind-pace": ({ pace: { green, yellow, red } }) =>
      `完成率减序时进度：不低于${green}个百分点为正常，低于${green}而高于${yellow}个为关注，${red}至${yellow}个为预警，低于${red}个为滞后。序时进度按已过月数除以12；另有进度安排的，按安排判断。`,
    "below-target": ({ targetPoints: { green, yellow, red } }) =>
      `增速、比率、占比与年度目标之差：不低于${green}个百分点为正常，低于${green}而高于${yellow}个为关注，${red}至${yellow}个为预警，低于${red}个为滞后。它们不逐月累加，没有序时进度；以低为好的，反过来算；不以百分数计的比率和指数，未达到目标为关注。`,
    falling: () => "来源报告的增幅为负，而指标以增长为好。",
    "overdue-milestone": () =>
      "计划或目标的期限早于判断日期，资料中没有该步骤的实绩：期限以后还有来源的，为预警，但不等于没有完成；期限以后没有来源的，无法判断。",
    "register-at-risk": ({ net, cover }) =>
      `在库企业净增（与上一时点之差，或入库减退库）低于${net}家为预警；入库数落后于年度目标的，按进度的界线亮灯；后备企业少于目标尚差数${cover === null ? "" : `的${cover}倍`}，列为关注。只看家数，没有这些数的不判断。`,
    "resolution-rate-low": ({ rate }) => `办结率低于${rate}%。`,
    "resolution-rate-unclear": () => "缺少受理数或办结数，或者件数只是约数，办结率无从核对。",
    contradiction: () => "来源自相矛盾，或与算术不符，两个数都保留。",
    "missing-value": () => "来源提到某个数而没有写出来。",
    "stale-figure": ({ months }) => `比判断日期早${months}个月以上的数，不再据以预警，只列在这里。`,
    "stale-data": ({ months }) => `最新的实际数比判断日期早${months}个月以上。`,
  },
  limits: {
    "behind-pace": ({ pace }) =>
      `比序时进度≥${pace.green}${lightNames.green}、>${pace.yellow}${lightNames.watch}、≥${pace.red}${lightNames.yellow}、<${pace.red}${lightNames.red}（百分点）`,
    "below-target": ({ targetPoints }) =>
      `比年度目标≥${targetPoints.green}${lightNames.green}、>${targetPoints.yellow}${lightNames.watch}、≥${targetPoints.red}${lightNames.yellow}、<${targetPoints.red}${lightNames.red}（百分点）`,
    "register-at-risk": ({ net, cover }) =>
      `在库净增<${net}家${lightNames.yellow}，后备<${cover === null ? "" : `${cover}×`}尚差数${lightNames.watch}`,
    "resolution-rate-low": ({ rate }) => `办结率<${rate}%${lightNames.yellow}`,
    "stale-data": ({ months }) => `资料早${months}个月以上${lightNames.watch}`,
  },
  growthLimit: (least) => `亮点增幅≥${least}%`,
  limitsAre: "界线",
  highlights: (least) =>
    `亮点：增幅不低于${least}%，或完成率快于进度，或增速、比率好于年度目标或上级，下降的不算；以减少为好的，降幅不低于${least}%。存疑的数不列；带记号的数，记号在附注中说明。`,
  plan: ({ name, year, by, shares }) =>
    `${name}（${year}年）：各${by === "quarters" ? "季" : "月"}末累计应完成${shares}${by === "quarters" ? "，季内按月均摊" : ""}。灯和预警按它判断，序时进度一并列出。`,
};

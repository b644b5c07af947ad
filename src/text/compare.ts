import type { Localized } from "../schema/localized.ts";

/** The words of the page that puts bodies side by side. */
export const compareWords = {
  lead: {
    zh: "两个以上主体都报道过的指标，并排列出。只有时期和口径都相同的才可比；不可比的写明原因，不排名。",
    en: "Indicators that two or more bodies report, side by side. Only figures of the same period and scope are comparable; the others say why they are not, and nothing is ranked.",
  },
  choose: { zh: "选两到四个主体", en: "Choose two to four bodies" },
  same: { zh: "● 时期和口径相同，可比", en: "● Same period and scope: comparable" },
  some: {
    zh: "◐ 标●的时期和口径相同，其余不可比",
    en: "◐ Those marked ● share period and scope, the others do not",
  },
  period: { zh: "○ 时期不同，不可比", en: "○ Periods differ: not comparable" },
  scope: { zh: "○ 口径不同，不可比", en: "○ Scopes differ: not comparable" },
  both: { zh: "○ 时期和口径都不同，不可比", en: "○ Periods and scopes differ: not comparable" },
  single: {
    zh: "所选主体中只有一个有数，略去的指标：",
    en: "Left out, because only one of the bodies chosen has a figure:",
  },
  body: { zh: "主体", en: "Body" },
} satisfies Record<string, Localized>;

export type Verdict = "same" | "some" | "period" | "scope" | "both";

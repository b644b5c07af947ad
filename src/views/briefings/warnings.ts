import { lastReleaseDay } from "../../model/age.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { Light } from "../../model/light.ts";
import { WARNING_RULES, warningsOf } from "../../model/warnings/index.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import { briefingWords, lightLabels, ownLimits, planText, ruleText, warningLabels } from "../../text/briefing.ts";
import { ui } from "../../text/interface.ts";
import { plainText } from "../../text/sentence.ts";
import { dayWord, warningSentence } from "../../text/warning-sentences.ts";
import { linkSentence, type LinkedSentence } from "./linked-sentence.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** Every warning of the working copy, rule by rule; a rule that did not fire stands with its limits as well. */
export interface WarningsView extends PageHead {
  asOf: string;
  /** Whose limits these are. */
  limits: string;
  rules: {
    id: string;
    name: string;
    text: string;
    items: (LinkedSentence & {
      light: Light;
      lightText: string;
      entity: { name: string; href: string };
      more: string | null;
    })[];
  }[];
}

export function warningsView(catalogue: Catalogue, lang: Lang): WarningsView {
  const asOf = lastReleaseDay(catalogue);
  const { observations, indicators, contradictions, site } = catalogue;
  const warnings = warningsOf({ ...site, observations, indicators, contradictions, asOf });
  const saying = { catalogue, lang, peers: null };
  return {
    ...pageHead(lang, paths.warnings(), "warnings", ui.warnings[lang], briefingWords.warningsLead[lang]),
    asOf: plainText([dayWord(asOf, lang)]),
    limits: ownLimits[lang],
    rules: WARNING_RULES.map((rule) => ({
      id: rule,
      name: warningLabels[rule][lang],
      text: [
        ruleText(rule, site.thresholds, lang),
        ...(rule === "behind-pace" ? site.plans.map((plan) => planText(plan, lang)) : []),
      ].join(lang === "zh" ? "" : " "),
      items: warnings
        .filter((warning) => warning.rule === rule)
        .map((warning) => ({
          ...linkSentence(catalogue, warningSentence(warning, asOf, saying), lang),
          light: warning.light,
          lightText: `${lightLabels[warning.light].shape} ${lightLabels[warning.light][lang]}`,
          entity: {
            name: catalogue.entities.get(warning.entity)?.shortName[lang] ?? warning.entity,
            href: inLanguage(lang, paths.entity(warning.entity)),
          },
          more: warning.contradiction === null ? null : inLanguage(lang, paths.contradiction(warning.contradiction)),
        })),
    })),
  };
}

import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { lastReleaseDay } from "../../model/age.ts";
import { latestSources } from "../../model/latest-source.ts";
import { LIGHTS, type Light } from "../../model/light.ts";
import { WARNING_RULES, warningsOf, type Warning, type WarningRule } from "../../model/warnings/index.ts";
import { inLanguage, paths } from "../../site.ts";
import { lightLabels, planText, ruleText } from "../../text/briefing.ts";

import { plainText } from "../../text/sentence.ts";
import { dayWord, warningSentence } from "../../text/warning-sentences.ts";
import { linkSentence, type LinkedSentence } from "./linked-sentence.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** Every warning of the working copy, rule by rule, the gravest first; rules that did not fire stand apart with their limits. */
export interface WarningsView extends PageHead {
  asOf: string;
  /** Whose limits these are. */
  limits: string;
  rules: (WarningRuleView & {
    items: (LinkedSentence & {
      light: Light;
      lightText: string;
      entity: { name: string; href: string };
      more: string | null;
    })[];
  })[];
  quiet: WarningRuleView[];
}

interface WarningRuleView {
  id: string;
  name: string;
  text: string;
}

export function warningsView(reading: Reading): WarningsView {
  const { catalogue, lang } = reading;
  const { briefingWords, joints, ownLimits, ui, warningLabels } = wordsOf(lang);
  const asOf = lastReleaseDay(catalogue);
  const { observations, indicators, units, contradictions, sources, entities, site } = catalogue;
  const latest = latestSources(observations, sources, entities, asOf);
  const warnings = warningsOf({
    ...site,
    observations,
    indicators,
    units,
    contradictions,
    latestSources: latest,
    asOf,
  });
  const saying = { catalogue, lang, peers: null };
  const byRule = Map.groupBy(warnings, ({ rule }) => rule);
  const told = (rule: WarningRule): WarningRuleView => ({
    id: rule,
    name: warningLabels[rule],
    text: [
      ruleText(rule, site.thresholds, lang),
      ...(rule === "behind-pace" ? site.plans.map((plan) => planText(plan, lang)) : []),
    ].join(joints.space),
  });
  return {
    ...pageHead(lang, paths.warnings(), "warnings", ui.warnings, briefingWords.warningsLead),
    asOf: plainText([dayWord(asOf, lang)]),
    limits: ownLimits,
    quiet: WARNING_RULES.filter((rule) => !byRule.has(rule)).map(told),
    rules: [...byRule]
      .sort(([, a], [, b]) => gravest(b) - gravest(a))
      .map(([rule, fired]) => ({
        ...told(rule),
        items: fired.map((warning) => ({
          ...linkSentence(reading, warningSentence(warning, asOf, saying)),
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

/** The gravest light among some warnings as a number; what cannot be judged weighs least. */
function gravest(warnings: readonly Warning[]): number {
  return Math.max(...warnings.map(({ light }) => (light === "unknown" ? -1 : LIGHTS.indexOf(light))));
}

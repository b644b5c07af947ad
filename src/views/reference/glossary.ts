import type { Reading } from "../../model/reading.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import { ui } from "../../text/interface.ts";
import { referenceWords as words } from "../../text/interface-reference.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** The glossary, in the order of its file. */
export interface GlossaryView extends PageHead {
  terms: {
    id: string;
    name: string;
    /** The term in the other language. */
    otherName: string;
    otherLang: string;
    definition: string;
    basis: string | null;
    certainty: { sign: string; text: string };
    links: { text: string; href: string }[];
  }[];
}

/** Every term with its definition, what the definition rests on, and where the term is used. */
export function glossaryView(reading: Reading): GlossaryView {
  const { catalogue, lang } = reading;
  const other: Lang = lang === "zh" ? "en" : "zh";
  return {
    ...pageHead(lang, paths.glossary(), "glossary", ui.glossary[lang], words.glossaryLead[lang]),
    terms: [...catalogue.glossary.values()].map((term) => {
      const indicator = term.indicator === null ? undefined : catalogue.indicators.get(term.indicator);
      const mechanism = term.mechanism === null ? undefined : catalogue.mechanisms.get(term.mechanism);
      const colon = lang === "zh" ? "：" : ": ";
      return {
        id: term.id,
        name: term.name[lang],
        otherName: term.name[other],
        otherLang: other === "zh" ? "zh-CN" : "en",
        definition: term.definition[lang],
        basis: term.basis?.[lang] ?? null,
        certainty:
          term.certainty === "verified"
            ? { sign: "●", text: words.verified[lang] }
            : { sign: "○", text: words.usage[lang] },
        links: [
          indicator && {
            text: `${words.indicator[lang]}${colon}${indicator.name[lang]}`,
            href: inLanguage(lang, paths.indicator(indicator.id)),
          },
          mechanism && {
            text: `${words.mechanism[lang]}${colon}${mechanism.name[lang]}`,
            href: inLanguage(lang, paths.mechanism(mechanism.id)),
          },
        ].filter((link) => link !== undefined),
      };
    }),
  };
}

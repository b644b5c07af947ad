import { languageTag } from "../../format/languages.ts";
import { otherLang } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { inLanguage, paths } from "../../site.ts";

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
  const { joints, referenceWords, ui } = wordsOf(lang);
  const other = otherLang(lang);
  return {
    ...pageHead({
      lang,
      path: paths.glossary(),
      current: "glossary",
      title: ui.glossary,
      description: referenceWords.glossaryLead,
    }),
    terms: [...catalogue.glossary.values()].map((term) => {
      const indicator = term.indicator === null ? undefined : catalogue.indicators.get(term.indicator);
      const mechanism = term.mechanism === null ? undefined : catalogue.mechanisms.get(term.mechanism);
      const colon = joints.colon;
      return {
        id: term.id,
        name: term.name[lang],
        otherName: term.name[other],
        otherLang: languageTag(other),
        definition: term.definition[lang],
        basis: term.basis?.[lang] ?? null,
        certainty:
          term.certainty === "verified"
            ? { sign: "●", text: referenceWords.verified }
            : { sign: "○", text: referenceWords.usage },
        links: [
          indicator && {
            text: `${referenceWords.indicator}${colon}${indicator.name[lang]}`,
            href: inLanguage(lang, paths.indicator(indicator.id)),
          },
          mechanism && {
            text: `${referenceWords.mechanism}${colon}${mechanism.name[lang]}`,
            href: inLanguage(lang, paths.mechanism(mechanism.id)),
          },
        ].filter((link) => link !== undefined),
      };
    }),
  };
}

import type { Catalogue } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { contradictionOf } from "../../model/contradictions.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Problem } from "../../schema/problem.ts";
import { inLanguage, paths } from "../../site.ts";
import { ui } from "../../text/interface.ts";

/** The sign ◆ at a value: where it leads, and what it says. */
export interface ValueMark {
  mark: string | null;
  markText: string | null;
}

const NONE: ValueMark = { mark: null, markText: null };

/** One mark for one value: the contradiction that is recorded for it, else the first finding of the checks. */
export function valueMark(catalogue: Catalogue, observationId: string, lang: Lang): ValueMark {
  const contradiction = contradictionOf(catalogue.contradictions, observationId);
  if (contradiction) {
    return {
      mark: inLanguage(lang, paths.contradiction(contradiction.id)),
      markText: ui.contradictionMark[lang],
    };
  }
  const finding = findingsOf(catalogue).get(observationId);
  if (!finding) return NONE;
  return {
    mark: inLanguage(lang, paths.finding(findingAnchor(finding))),
    markText: finding.reader?.[lang] ?? ui.findingMark[lang],
  };
}

/** The id of a finding on the quality page: its code and the figure, or the place in a file. */
export function findingAnchor({ code, observation, file, row, column }: Problem): string {
  const where = observation ?? [file, row, column].filter((part) => part !== null).join("/");
  return `${code}.${where
    .replaceAll("/", ".")
    .replaceAll("?", "~")
    .replaceAll(/[[\]\s]/g, "_")}`;
}

const findingsOf = remember((catalogue: Catalogue): ReadonlyMap<string, Problem> => {
  const first = new Map<string, Problem>();
  for (const finding of catalogue.findings) {
    const { observation } = finding;
    if (observation !== undefined && !first.has(observation)) first.set(observation, finding);
  }
  return first;
});

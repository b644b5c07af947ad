import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { DatumSign } from "../../charts/chart.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { signsAt } from "../../model/contradictions.ts";
import { remember } from "../../model/remember.ts";
import type { Sign } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Problem } from "../../schema/problem.ts";
import { inLanguage, paths } from "../../site.ts";

import { signText } from "../../text/signs.ts";

/** What stands behind a value: a sign with its word, or, for a finding of the checks, a remark in plain words. */
export interface Mark {
  /** Null for a remark: no sign stands for what the checks found. */
  sign: Sign | null;
  /** `◆ 有矛盾`, or the sentence of the finding. */
  text: string;
  /** Path to the explanation; null where it no longer leads anywhere. */
  href: string | null;
}

/** The signs recorded for a value, the gravest first; else the first finding of the checks. */
export function valueMarks(reading: Reading, row: Observation): Mark[] {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  const signs = signMarks(catalogue, [row], lang);
  if (signs.length > 0) return signs;
  const finding = findingsOf(catalogue).get(row.id);
  if (!finding) return [];
  return [
    {
      sign: null,
      text: finding.reader?.[lang] ?? ui.findingMark,
      href: inLanguage(lang, paths.finding(findingAnchor(finding))),
    },
  ];
}

/** The signs alone, of one value that rests on these rows. */
export function signMarks(
  catalogue: Pick<Catalogue, "contradictions" | "indicators">,
  rows: readonly Observation[],
  lang: Lang,
): Mark[] {
  return signsAt(catalogue, rows).map(({ id, kind }) => ({
    sign: kind,
    text: signText(kind, lang),
    href: inLanguage(lang, paths.contradiction(id)),
  }));
}

/** The same for a drawing, which leaves the way to the explanation to its page. */
export function datumSigns(
  catalogue: Pick<Catalogue, "contradictions" | "indicators">,
  rows: readonly Observation[],
  lang: Lang,
): DatumSign[] {
  return signsAt(catalogue, rows).map(({ id, kind }) => ({ id, sign: kind, text: signText(kind, lang) }));
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

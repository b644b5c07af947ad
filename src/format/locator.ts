import type { Lang } from "../schema/localized.ts";

/** `§2¶3-4` in words: `第2节第3—4段` / `section 2, paragraphs 3–4`. Text of another form is returned as it is. */
export function formatLocator(locator: string, lang: Lang): string {
  const match = /^§(\d+)¶(\d+)(?:-(\d+))?$/.exec(locator);
  if (!match) return locator;
  const [, section, first, last] = match;
  if (lang === "zh") return `第${section}节第${first}${last ? `—${last}` : ""}段`;
  return last ? `section ${section}, paragraphs ${first}–${last}` : `section ${section}, paragraph ${first}`;
}

import type { Lang } from "../schema/localized.ts";
import { notationOf } from "./languages.ts";

/** `§2¶3-4` in words: `第2节第3—4段` / `section 2, paragraphs 3–4`. Text of another form is returned as it is. */
export function formatLocator(locator: string, lang: Lang): string {
  const [, section, first, last] = /^§(\d+)¶(\d+)(?:-(\d+))?$/.exec(locator) ?? [];
  return section === undefined || first === undefined ? locator : notationOf(lang).locator(section, first, last);
}

import type { Reading } from "../../model/reading.ts";
import { pagePaths } from "../../exports/sitemap.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { inLanguage, rowAnchor } from "../../site.ts";

/**
 * A frozen page keeps its words for ever, but what it would link to may go: a source, an indicator, a row. Gives the
 * address as far as it still leads somewhere today: null without a page, the page alone without the row.
 */
export function liveLink(reading: Reading, href: string | null): string | null {
  const { catalogue, lang } = reading;
  if (href === null) return null;
  const [page = "", anchor] = href.split("#");
  const { pages, anchors } = targetsOf(catalogue);
  if (!pages.has(page) && !pages.has(page.replace(inLanguage(lang, ""), ""))) return null;
  return anchor === undefined || anchors.has(anchor) ? href : page;
}

const targetsOf = remember((catalogue: Catalogue) => ({
  pages: new Set(pagePaths(catalogue)),
  anchors: new Set([
    ...catalogue.observations.map((row) => rowAnchor(row.id)),
    ...catalogue.contradictions.map((each) => each.id),
    ...catalogue.projects.keys(),
  ]),
}));

import type { Lang } from "../../schema/localized.ts";
import { inLanguage } from "../../site.ts";
import type { NavigationKey } from "./navigation.ts";

/** What every page view carries for the frame around it. */
export interface PageHead {
  lang: Lang;
  /** From the root of the site, without the language. */
  path: string;
  /** The same with the language: links of the page start here. */
  from: string;
  title: string;
  /** One or two sentences, for search engines and under the title. */
  description: string;
  current: NavigationKey;
}

/** The head of one page in one language. */
export function pageHead(page: Omit<PageHead, "from">): PageHead {
  return { ...page, from: inLanguage(page.lang, page.path) };
}

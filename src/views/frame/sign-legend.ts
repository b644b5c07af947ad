import { escapeMarkup } from "../../format/markup.ts";
import { SIGNS } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import { signLegend } from "../../text/signs.ts";

/** Where a page wants its legend of signs; the first such place gets it. */
export const LEGEND_PLACE = "<!--signs-->";

/**
 * The content of a page with one line that explains the signs on it: exactly those that stand there, none without. It
 * reads the finished page, so that no view can forget it.
 */
export function withSignLegend(html: string, lang: Lang): string {
  const used = new Set(SIGNS.filter((sign) => html.includes(` data-sign="${sign}"`)));
  const legend = used.size === 0 ? "" : `<p class="sign-legend">${escapeMarkup(signLegend(used, lang))}</p>`;
  const parts = html.split(LEGEND_PLACE);
  const [first = "", ...rest] = parts;
  return rest.length === 0 ? first + legend : first + legend + rest.join("");
}

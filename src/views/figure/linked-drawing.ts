import { escapeMarkup } from "../../format/markup.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";

/**
 * A drawing as it stands on the page `from`: each of its signs leads to what explains it, on the page itself where that
 * lists the explanations (`own`), else on the page of all of them. Files for elsewhere keep the drawing plain.
 */
export function linkedDrawing(svg: string, lang: Lang, from: string, own = false): string {
  const addressOf = (note: string): string =>
    own ? `#${noteAnchor(note)}` : linkFrom(from, inLanguage(lang, paths.contradiction(note)));
  const linked = svg.replace(
    /<tspan[^>]* data-note="([^"]*)"[^>]*>[^<]*<\/tspan>/g,
    (span, note: string) => `<a href="${escapeMarkup(addressOf(note))}">${span}</a>`,
  );
  // An image hides the links in it from screen readers; a group does not.
  return linked === svg ? svg : linked.replace(' role="img"', ' role="group"');
}

/** The id of an explanation on a page with a drawing. */
export function noteAnchor(note: string): string {
  return `note-${note}`;
}

/**
 * The same as a card of a list shows it: without the places of values that draw nothing of their own, which are for pointer and
 * keyboard on the page of the chart. The description of the drawing says them all.
 */
export function cardDrawing(svg: string): string {
  return svg.replaceAll(
    /<g data-id="[^"]*">\s*<title>[^<]*<\/title>\s*<circle [^>]*fill="none"[^>]*\/>\s*<\/g>\s*/g,
    "",
  );
}

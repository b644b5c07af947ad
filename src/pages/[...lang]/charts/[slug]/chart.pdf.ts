import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { pdf } from "../../../../exports/pdf.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { figureOf } from "../../../../views/figure/figure.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";
import { chartPrint, printFacts } from "../../../../views/figure/picture.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** The chart for print, in the language of the address: lines and letters, the font inside. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = async ({ props: { slug, lang } }) => {
  const catalogue = currentCatalogue();
  const figure = figureOf({ catalogue, lang }, slug);
  const bytes = await pdf(chartPrint(catalogue, figure), printFacts(catalogue, figure));
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": mediaType("chart.pdf") } });
};

import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { figureOf } from "../../../../views/figure/figure.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";
import { chartFile } from "../../../../views/figure/picture.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** The chart as a drawing of its own, in the language of the address. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = ({ props: { slug, lang } }) =>
  new Response(chartFile(currentCatalogue(), figureOf({ catalogue: currentCatalogue(), lang }, slug)), {
    headers: { "Content-Type": mediaType("chart.svg") },
  });

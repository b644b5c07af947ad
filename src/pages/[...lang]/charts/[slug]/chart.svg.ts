import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { currentCatalogue } from "../../../../load/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { figureOf } from "../../../../views/figure.ts";
import { languagePathsOf } from "../../../../views/languages.ts";
import { chartFile } from "../../../../views/picture.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** The chart as a drawing of its own, in the language of the address. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = ({ props: { slug, lang } }) =>
  new Response(chartFile(currentCatalogue(), figureOf(currentCatalogue(), slug, lang)), {
    headers: { "Content-Type": mediaType("chart.svg") },
  });

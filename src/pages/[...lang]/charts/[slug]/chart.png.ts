import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { PICTURE_WIDTH, png } from "../../../../exports/png.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { figureOf } from "../../../../views/figure/figure.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";
import { chartPicture } from "../../../../views/figure/picture.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** The chart as a picture for articles and chats, in the language of the address. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = async ({ props: { slug, lang } }) => {
  const svg = chartPicture(currentCatalogue(), figureOf({ catalogue: currentCatalogue(), lang }, slug));
  const bytes = await png(svg, PICTURE_WIDTH);
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": mediaType("chart.png") } });
};

import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { PREVIEW_WIDTH, png } from "../../../../exports/png.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { figureOf } from "../../../../views/figure/figure.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";
import { chartPreview } from "../../../../views/figure/picture.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** The picture that a shared link shows. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = async ({ props: { slug, lang } }) => {
  const svg = chartPreview(currentCatalogue(), figureOf({ catalogue: currentCatalogue(), lang }, slug));
  const bytes = await png(svg, PREVIEW_WIDTH);
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": mediaType("og.png") } });
};

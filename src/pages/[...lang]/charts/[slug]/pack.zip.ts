import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { packZip } from "../../../../exports/pack-zip.ts";
import { chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";
import { packView } from "../../../../views/embeds/pack.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** Everything that an editor needs of one chart, in one file. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = async ({ props: { slug, lang } }) => {
  const catalogue = currentCatalogue();
  const pack = packView({ catalogue, lang }, chartHistory(catalogue, slug), slug);
  return new Response(new Uint8Array(await packZip(pack)), {
    headers: { "Content-Type": mediaType("pack.zip") },
  });
};

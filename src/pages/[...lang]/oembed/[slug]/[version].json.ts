import type { APIRoute } from "astro";
import { chartVersions } from "../../../../model/chart-versions.ts";
import { mediaType } from "../../../../exports/media-type.ts";
import { chartHistories, chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { frozenEmbedView } from "../../../../views/embeds/embed.ts";
import { frozenPagePaths, type FrozenPageProps } from "../../../../views/figure/frozen-paths.ts";
import { oembedAnswer } from "../../../../views/embeds/sharing.ts";

export const getStaticPaths = () =>
  currentCatalogue().site.base_url === null ? [] : frozenPagePaths(chartHistories(currentCatalogue()));

/** The oEmbed answer for a chart of a release: whoever pastes a fixed address gets the fixed chart. */
export const GET: APIRoute<FrozenPageProps> = ({ props: { slug, version, lang } }) => {
  const catalogue = currentCatalogue();
  const view = frozenEmbedView({ catalogue, lang }, chartVersions(chartHistory(catalogue, slug), slug), version);
  return new Response(oembedAnswer(catalogue, view), {
    headers: { "Content-Type": mediaType("oembed.json") },
  });
};

import type { APIRoute } from "astro";
import { mediaType } from "../../../../../exports/media-type.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { frozenPagePaths, type FrozenPageProps } from "../../../../../views/figure/frozen-paths.ts";
import { frozenPackView, wechatPage } from "../../../../../views/embeds/pack.ts";

export const getStaticPaths = () => frozenPagePaths(chartHistories(currentCatalogue()));

/** The chart of a release as a fragment for WeChat articles. */
export const GET: APIRoute<FrozenPageProps> = ({ props: { slug, version, lang } }) => {
  const catalogue = currentCatalogue();
  const { wechat } = frozenPackView({ catalogue, lang }, chartHistory(catalogue, slug), slug, version);
  return new Response(wechatPage(wechat), { headers: { "Content-Type": mediaType("wechat.html") } });
};

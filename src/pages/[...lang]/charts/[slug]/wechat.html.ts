import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";
import { packView, wechatPage } from "../../../../views/embeds/pack.ts";

export const getStaticPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** The chart as a fragment for WeChat articles: to be opened, selected and pasted. */
export const GET: APIRoute<{ lang: Lang; slug: string }> = ({ props: { slug, lang } }) => {
  const catalogue = currentCatalogue();
  const { wechat } = packView({ catalogue, lang }, chartHistory(catalogue, slug), slug);
  return new Response(wechatPage(wechat), { headers: { "Content-Type": mediaType("wechat.html") } });
};

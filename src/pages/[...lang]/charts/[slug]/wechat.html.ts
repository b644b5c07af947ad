import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { currentCatalogue } from "../../../../load/current.ts";
import { embedPaths } from "../../../../views/embed.ts";
import { packView, wechatPage } from "../../../../views/pack.ts";

export const getStaticPaths = () => embedPaths(currentCatalogue());

/** The chart as a fragment for WeChat articles: to be opened, selected and pasted. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  new Response(wechatPage(packView(currentCatalogue(), props.spec, props.lang).wechat), {
    headers: { "Content-Type": mediaType("wechat.html") },
  });

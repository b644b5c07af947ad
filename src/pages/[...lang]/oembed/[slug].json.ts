import type { APIRoute } from "astro";
import { mediaType } from "../../../exports/media-type.ts";
import { currentCatalogue } from "../../../load/current.ts";
import { languagePaths } from "../../../views/languages.ts";
import { oembedFiles } from "../../../views/sharing.ts";

export const getStaticPaths = () => {
  const catalogue = currentCatalogue();
  return languagePaths().flatMap(({ params, props }) =>
    [...oembedFiles(catalogue, catalogue.charts.values(), props.lang)].map(([slug, json]) => ({
      params: { ...params, slug },
      props: { json },
    })),
  );
};

/** The oEmbed answer for a chart; none where the site has no public address. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { "Content-Type": mediaType("oembed.json") } });

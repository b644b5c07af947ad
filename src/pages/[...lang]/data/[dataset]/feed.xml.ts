import type { APIRoute } from "astro";
import { releaseFeed } from "../../../../exports/feed.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import type { DatasetId } from "../../../../schema/codes.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { datasetOf } from "../../../../views/releases/dataset.ts";
import { languagePathsOf } from "../../../../views/frame/languages.ts";

export const getStaticPaths = () => languagePathsOf("dataset", currentCatalogue().datasets.keys());

/** The releases of one dataset. */
export const GET: APIRoute<{ lang: Lang; dataset: DatasetId }> = ({ props: { lang, dataset } }) => {
  const catalogue = currentCatalogue();
  return new Response(releaseFeed({ catalogue, lang }, datasetOf(catalogue, dataset)), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
};

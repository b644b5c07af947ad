import type { APIRoute } from "astro";
import { answer } from "../src/exports/answer.ts";
import { chartHistory } from "../src/read/as-of.ts";
import { currentCatalogue } from "../src/read/current.ts";
import { chartFileContent } from "../src/views/figure/chart-makers.ts";
import { languagePathsOf } from "../src/views/frame/languages.ts";

const listPaths = () => languagePathsOf("slug", currentCatalogue().charts.keys());

/** `chart.svg` of each chart without its other files, which no other tool makes. */
export const getStaticPaths = listPaths;

export const GET: APIRoute<ReturnType<typeof listPaths>[number]["props"]> = async ({ props: { slug, lang } }) => {
  const catalogue = currentCatalogue();
  const edition = { catalogue, states: chartHistory(catalogue, slug), slug, version: null };
  return answer("chart.svg", await chartFileContent(edition, "chart.svg", lang));
};

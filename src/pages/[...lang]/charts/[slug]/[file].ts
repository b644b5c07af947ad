import type { APIRoute } from "astro";
import { answer } from "../../../../exports/answer.ts";
import { chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { chartFileContent, chartFileNames } from "../../../../views/figure/chart-makers.ts";
import { filePathsOf, languagePathsOf } from "../../../../views/frame/languages.ts";

const FILES = chartFileNames({ localized: true, frozen: false });
const listPaths = () => filePathsOf(languagePathsOf("slug", currentCatalogue().charts.keys()), FILES);

/** The files of a chart in the language of the address: `chart.svg`, `chart.png`, `chart.pdf`, `og.png`, `wechat.html`, `pack.zip`. */
export const getStaticPaths = listPaths;

export const GET: APIRoute<ReturnType<typeof listPaths>[number]["props"]> = async ({ props: { slug, lang, file } }) => {
  const catalogue = currentCatalogue();
  const edition = { catalogue, states: chartHistory(catalogue, slug), slug, version: null };
  return answer(file, await chartFileContent(edition, file, lang));
};

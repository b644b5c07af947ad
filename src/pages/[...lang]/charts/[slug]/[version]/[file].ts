import type { APIRoute } from "astro";
import { answer } from "../../../../../exports/answer.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { chartFileContent, chartFileNames } from "../../../../../views/figure/chart-makers.ts";
import { frozenPagePaths, isDrawnAnew } from "../../../../../views/figure/frozen-paths.ts";
import { filePathsOf } from "../../../../../views/frame/languages.ts";

const FILES = chartFileNames({ localized: true, frozen: true });

function listPaths() {
  const histories = chartHistories(currentCatalogue());
  const paths = filePathsOf(frozenPagePaths(histories), FILES);
  // While pages are served as they are edited, no last step of a build puts packs where the chart did not change.
  if (import.meta.env.DEV) return paths;
  return paths.filter(({ props }) => props.file !== "pack.zip" || isDrawnAnew(histories, props));
}

/** The files of a chart as of a release in the language of the address: `chart.svg`, `chart.png`, `og.png`, `wechat.html`, `pack.zip`. */
export const getStaticPaths = listPaths;

export const GET: APIRoute<ReturnType<typeof listPaths>[number]["props"]> = async ({ props }) => {
  const { slug, version, lang, file } = props;
  const catalogue = currentCatalogue();
  const edition = { catalogue, states: chartHistory(catalogue, slug), slug, version };
  return answer(file, await chartFileContent(edition, file, lang));
};

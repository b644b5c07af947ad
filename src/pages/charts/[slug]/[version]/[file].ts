import type { APIRoute } from "astro";
import { answer } from "../../../../exports/answer.ts";
import { chartHistories, chartHistory } from "../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { chartFileContent, chartFileNames } from "../../../../views/figure/chart-makers.ts";
import { frozenFilePaths } from "../../../../views/figure/frozen-paths.ts";
import { filePathsOf } from "../../../../views/frame/languages.ts";

const FILES = chartFileNames({ localized: false, frozen: true });
const listPaths = () => filePathsOf(frozenFilePaths(chartHistories(currentCatalogue())), FILES);

/** The files of a chart as of a release that hold both languages at once: `data.csv`, `data.json`, `metadata.json`. */
export const getStaticPaths = listPaths;

export const GET: APIRoute<ReturnType<typeof listPaths>[number]["props"]> = async ({ props }) => {
  const { slug, version, file } = props;
  const catalogue = currentCatalogue();
  const edition = { catalogue, states: chartHistory(catalogue, slug), slug, version };
  return answer(file, await chartFileContent(edition, file));
};

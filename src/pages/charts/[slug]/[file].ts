import type { APIRoute } from "astro";
import { answer } from "../../../exports/answer.ts";
import { chartHistory } from "../../../read/as-of.ts";
import { currentCatalogue } from "../../../read/current.ts";
import { chartFileContent, chartFileNames } from "../../../views/figure/chart-makers.ts";
import { filePathsOf } from "../../../views/frame/languages.ts";

const FILES = chartFileNames({ localized: false, frozen: false });
const listPaths = () =>
  filePathsOf(
    [...currentCatalogue().charts.keys()].map((slug) => ({ params: { slug }, props: { slug } })),
    FILES,
  );

/** The files of a chart that hold both languages at once: `data.csv`, `data.excel.csv`, `data.json`, `metadata.json`. */
export const getStaticPaths = listPaths;

export const GET: APIRoute<ReturnType<typeof listPaths>[number]["props"]> = async ({ props: { slug, file } }) => {
  const catalogue = currentCatalogue();
  const edition = { catalogue, states: chartHistory(catalogue, slug), slug, version: null };
  return answer(file, await chartFileContent(edition, file));
};

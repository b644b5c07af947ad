import type { APIRoute } from "astro";
import { browserBundle } from "../../build/browser-bundle.ts";
import { clientScript } from "../../build/client-script.ts";
import start from "../../client/explore-start.ts?raw";
import { answer } from "../../exports/answer.ts";
import { packReference, packRows } from "../../exports/browser-catalogue.ts";
import { handOver } from "../../exports/hand-over.ts";
import { currentCatalogue } from "../../read/current.ts";
import { DATASETS } from "../../schema/codes.ts";

/** The scripts of the page of own charts; each is loaded when its reader gets to it. */
const SCRIPTS: Record<string, () => string | Promise<string>> = {
  /** The only one before a reader chooses: the file in `client/` as short as can be. */
  start: () => clientScript(start),
  /** The form, and the functions of this site that draw, as one script. */
  explore: () => browserBundle("src/client/explore/index.ts", "parkExplore"),
  /** What series are drawn with, Plot in it; asked for once the first is to be drawn. */
  plot: () => browserBundle("src/charts/drawings.ts", "parkPlot"),
  /** The names of everything that a reader can choose, in both languages. */
  reference: () => handOver("parkReference", packReference(currentCatalogue())),
  /** The rows of each dataset. */
  ...Object.fromEntries(DATASETS.map((id) => [id, () => handOver(id, packRows(currentCatalogue(), id))])),
};

export const getStaticPaths = () => Object.keys(SCRIPTS).map((script) => ({ params: { script }, props: { script } }));

export const GET: APIRoute<{ script: string }> = async ({ props: { script } }) =>
  answer("script.js", (await SCRIPTS[script]?.()) ?? "");

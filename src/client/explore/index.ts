import { languageTag } from "../../format/languages.ts";
import { wordsOf } from "../../text/words.ts";
import "./older-browsers.ts";
import { unpackCatalogue, type PackedReference, type PackedRow } from "../../exports/browser-catalogue.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { readChoice, writeChoice, type Choice } from "../../model/choice.ts";
import { type DatasetId, LANGS, MAIN_LANG } from "../../schema/codes.ts";
import { paths } from "../../site.ts";

import { exploration, explorationFiles } from "../../views/figure/exploration.ts";
import { loadScript, make } from "./elements.ts";
import { openForm } from "./form.ts";
import { PlotMissing } from "./drawings.ts";
import { makeResult } from "./result.ts";
import { makeTakeAway } from "./take-away.ts";

/** The very functions that draw at build time, for tests that compare. */
export { drawChart } from "../../charts/index.ts";

/**
 * Opens the form in `place` and shows what the address asks for. The address holds the whole state: a choice changes
 * it, and every change of it, back and forward included, is shown.
 */
export function openExplore(place: HTMLElement): void {
  const lang = LANGS.find((each) => languageTag(each) === document.documentElement.lang) ?? MAIN_LANG;
  const { exploreWords } = wordsOf(lang);
  const root = place.dataset["root"] ?? "";
  const reference = handedOver<PackedReference>(REFERENCE);
  const datasets = reference.datasets.map(({ id, title }) => ({ id, title: title[lang] }));
  const status = make("p", { role: "status", class: "explore-status" });
  const result = make("div", { class: "explore-result" });
  const show = openForm(place, datasets, lang, (choice) => {
    location.hash = writeChoice(choice);
  });
  place.append(status, result);

  let round = 0;
  const render = async (): Promise<void> => {
    const mine = ++round;
    const { choice: asked, unknown } = readChoice(location.hash);
    const choice: Choice = asked ?? { dataset: datasets[0]?.id ?? "park-indicators", only: {}, kind: null };
    try {
      const catalogue = await catalogueOf(reference, choice.dataset, root);
      const shown = await withPlot(root, () => exploration({ catalogue, lang }, choice, unknown));
      // Somebody quicker than the network has chosen again.
      if (mine !== round) return;
      show(shown);
      status.textContent = shown.status;
      const chart = makeResult(shown, lang, root);
      const file = catalogue.datasets.get(choice.dataset)?.file ?? "";
      const href = paths.datasetFile(choice.dataset, file);
      const taken =
        shown.rows.length === 0
          ? []
          : [makeTakeAway(shown, explorationFiles(catalogue, shown), { datasetHref: href, root, lang })];
      result.replaceChildren(...(chart ? [chart] : []), ...taken);
      if (shown.figure && chart) openFigure(chart);
      keepOtherLanguage();
    } catch (error) {
      status.textContent = exploreWords.failed;
      throw error;
    }
  };
  addEventListener("hashchange", () => void render());
  void render();
}

/** The name under which the page is handed the names of things; rows come under that of their dataset. */
const REFERENCE = "parkReference";

function handedOver<Value>(name: string): Value {
  return (globalThis as unknown as Record<string, Value>)[name] as Value;
}

const catalogues = new Map<DatasetId, Promise<Catalogue>>();

/** The rows of a dataset come when it is chosen. What failed to load is asked for again. */
function catalogueOf(reference: PackedReference, dataset: DatasetId, root: string): Promise<Catalogue> {
  const known = catalogues.get(dataset);
  if (known) return known;
  const loading = loadScript(root + paths.exploreRows(dataset)).then(() =>
    unpackCatalogue(reference, [[dataset, handedOver<PackedRow[]>(dataset)]]),
  );
  catalogues.set(dataset, loading);
  loading.catch(() => catalogues.delete(dataset));
  return loading;
}

/** Only series need Plot: it is fetched when the first is to be drawn. */
async function withPlot<Value>(root: string, draw: () => Value): Promise<Value> {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof PlotMissing)) throw error;
    await loadScript(root + paths.explorePlot());
    return draw();
  }
}

/** The page in the other language opens with the same choice. */
function keepOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.language");
  if (link) link.hash = location.hash;
}

import { languageTag } from "../../format/languages.ts";
import { wordsOf } from "../../text/words.ts";
import "./older-browsers.ts";
import { unpackCatalogue, type PackedReference, type PackedRow } from "../../exports/browser-catalogue.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { CHOICE_FIELDS, chosenRows, readChoice, writeChoice, type Choice } from "../../model/choice.ts";
import { type DatasetId, LANGS, MAIN_LANG } from "../../schema/codes.ts";
import { paths } from "../../site.ts";

import { exploration, explorationFiles, settleForPicture } from "../../views/figure/exploration.ts";
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
  const examples = JSON.parse(place.dataset["examples"] ?? "{}") as Partial<Record<DatasetId, string>>;
  const status = make("p", { role: "status", class: "explore-status" });
  const result = make("div", { class: "explore-result" });
  const choices = make("div", { class: "explore-choices" });
  let shownCatalogue: Catalogue | null = null;
  const show = openForm(choices, datasets, lang, {
    // What the choice before had left open, and what another indicator has not, must not stand in an address.
    choose: (choice) => {
      location.hash = writeChoice(shownCatalogue ? reachable(shownCatalogue, choice) : choice);
    },
    begin: (dataset) => {
      location.hash = examples[dataset] ?? writeChoice({ dataset, only: {}, kind: null });
    },
  });
  place.classList.add("open");
  place.append(choices, make("div", { class: "explore-shown" }, [status, result]));

  let round = 0;
  const render = async (): Promise<void> => {
    const asked = readChoice(location.hash);
    // A link within the page changes nothing of what is shown; going back to the bare address shows the example again.
    if (asked.choice === null && asked.unknown.length === 0 && location.hash !== "" && round > 0) return;
    const mine = ++round;
    const first = datasets[0]?.id ?? "park-indicators";
    const choice = asked.choice ?? readChoice(examples[first] ?? "").choice ?? { dataset: first, only: {}, kind: null };
    try {
      const catalogue = await catalogueOf(reference, choice.dataset, root);
      const shown = await withPlot(root, () => exploration({ catalogue, lang }, choice, asked.unknown));
      // Somebody quicker than the network has chosen again.
      if (mine !== round) return;
      shownCatalogue = catalogue;
      show(shown);
      status.textContent = shown.status;
      const chart = makeResult(shown, lang, root);
      const file = catalogue.datasets.get(choice.dataset)?.file ?? "";
      const href = paths.datasetFile(choice.dataset, file);
      const address = new URL(`#${writeChoice(shown.choice)}`, location.href).href;
      const taken =
        shown.rows.length === 0
          ? []
          : [makeTakeAway(shown, explorationFiles(catalogue, shown), { address, datasetHref: href, root, lang })];
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

/** The choice without what has no row any more; one of which nothing is left begins anew with its indicators. */
function reachable(catalogue: Catalogue, choice: Choice): Choice {
  const isEmptied = CHOICE_FIELDS.some((field) => choice.only[field]?.length === 0);
  if (isEmptied) return choice;
  const { indicator } = choice.only;
  const settled = settleForPicture(catalogue, choice).choice;
  const lost = indicator?.some((id) => !settled.only.indicator?.includes(id)) ?? false;
  return lost || chosenRows(choice, catalogue.observations).length === 0
    ? settleForPicture(catalogue, {
        dataset: choice.dataset,
        only: { ...(indicator && { indicator }) },
        kind: choice.kind,
      }).choice
    : settled;
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

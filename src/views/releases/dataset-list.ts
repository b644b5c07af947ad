import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriodText } from "../../format/period.ts";
import type { Dataset } from "../../model/catalogue.ts";
import { inLanguage, paths } from "../../site.ts";
import { versionText } from "../../text/interface.ts";
import { rowCount } from "../../text/interface-reference.ts";

import { pageHead, type PageHead } from "../frame/page-head.ts";

/** The three datasets and the files for machines. */
export interface DatasetListView extends PageHead {
  datasets: {
    id: string;
    title: string;
    description: string;
    href: string;
    facts: { term: string; text: string; href: string | null }[];
  }[];
  /** The list of periods, whether or not the navigation has it. */
  periods: { text: string; href: string; lead: string };
  machineFiles: { text: string; href: string; content: string }[];
}

/** The catalogue of the data. */
export function datasetListView(reading: Reading): DatasetListView {
  const { catalogue, lang } = reading;
  const { periodWords, referenceWords, ui, versionWords } = wordsOf(lang);
  return {
    ...pageHead({ lang, path: paths.data(), current: "data", title: ui.data, description: referenceWords.dataLead }),
    datasets: [...catalogue.datasets.values()].map((dataset) => ({
      id: dataset.id,
      title: dataset.title[lang],
      description: dataset.description[lang],
      href: inLanguage(lang, paths.dataset(dataset.id)),
      facts: datasetFacts(reading, dataset),
    })),
    periods: { text: ui.periods, href: inLanguage(lang, paths.periods()), lead: periodWords.listLead },
    machineFiles: [
      { text: "catalog.jsonld", href: paths.catalogFile(), content: referenceWords.dcat },
      { text: "checksums.txt", href: paths.checksums(), content: referenceWords.checksums },
      { text: "feed.xml", href: inLanguage(lang, paths.feed()), content: versionWords.feedFile },
    ],
  };
}

/** Rows, latest release, state of knowledge and licence of a dataset. */
export function datasetFacts(
  reading: Reading,
  dataset: Dataset,
): { term: string; text: string; href: string | null }[] {
  const { catalogue, lang } = reading;
  const { referenceWords } = wordsOf(lang);
  const latest = dataset.releases.at(-1);
  const rows = catalogue.observations.filter((row) => row.dataset === dataset.id).length;
  return [
    { term: referenceWords.rows, text: rowCount(rows, lang), href: null },
    {
      term: referenceWords.latestRelease,
      text: versionText(dataset.version, dataset.changed, lang),
      href: latest ? inLanguage(lang, paths.release(dataset.id, latest.version)) : null,
    },
    ...(latest
      ? [
          { term: referenceWords.released, text: formatPeriodText(latest.date, lang), href: null },
          { term: referenceWords.vintage, text: formatPeriodText(latest.vintage, lang), href: null },
        ]
      : []),
    { term: referenceWords.licence, text: catalogue.site.licence.name[lang], href: null },
  ];
}

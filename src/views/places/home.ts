import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { childrenOf, familyOf } from "../../model/family.ts";
import { homeFigureRows, type HomeFigure } from "../../model/home-figures.ts";
import { comparePeriods, parsePeriod, type Period } from "../../model/period.ts";
import { inLanguage, paths } from "../../site.ts";
import { agesNote, recordReachText } from "../../text/age.ts";
import { countText, recordText } from "../../text/interface.ts";
import { bigNumber, type BigNumber } from "../figure/big-number.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { newestPeriod, type NewestPeriod } from "../periods/period-list.ts";
import { releaseLedger, type LedgerEntry } from "../projects/ledger.ts";
import { recordCounts } from "../frame/record-counts.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** The front page. */
export interface HomeView extends PageHead {
  /** How much there is, in one sentence. */
  record: string;
  /** What the site is for, set as the title of the page. */
  tagline: string;
  zones: { name: string; href: string; reach: string; numbers: BigNumber[] }[];
  /** From when on a figure is old, and what its age is counted to. */
  agesNote: string;
  /** The newest bulletin of a period, and what is announced next; null where nothing has a result. */
  newest: NewestPeriod | null;
  news: LedgerEntry[];
  ways: Way[];
  figures: Figure[];
}

/** One way into the site: a list of links under a heading that is itself a link. */
export interface Way {
  title: string;
  href: string;
  count: string;
  links: { text: string; href: string; colour: number | null }[];
}

const RELEASES_SHOWN = 3;

/** The front page: zones, news, ways in and lead charts, as `data/site.json` chooses them. */
export function homeView(reading: Reading): HomeView {
  const { catalogue, lang } = reading;
  const { site } = catalogue;
  return {
    ...pageHead({ lang, path: paths.home(), current: "home", title: site.name[lang], description: site.tagline[lang] }),
    tagline: site.tagline[lang],
    record: recordText(recordCounts(catalogue), lang),
    zones: site.home.zones.map((zone) => zoneView(reading, zone.entity, zone.figures)),
    agesNote: agesNote(reading),
    newest: newestPeriod(reading),
    news: releaseLedger(reading, RELEASES_SHOWN),
    ways: ways(reading),
    figures: site.home.charts.flatMap((slug) => {
      const spec = catalogue.charts.get(slug);
      return spec ? [figure(reading, spec)] : [];
    }),
  };
}

function zoneView(reading: Reading, id: string, figures: readonly HomeFigure[]): HomeView["zones"][number] {
  const { catalogue, lang } = reading;
  const family = familyOf(catalogue.entities, id);
  const sources = new Set(
    catalogue.observations.filter(({ entity }) => family.has(entity)).map((observation) => observation.source),
  );
  return {
    name: catalogue.entities.get(id)?.name[lang] ?? id,
    href: inLanguage(lang, paths.entity(id)),
    reach: recordReachText(reading, newestSource(catalogue, sources)),
    numbers: chosenNumbers(reading, figures),
  };
}

/** The date of the newest of some sources; null if there is none. */
function newestSource(catalogue: Catalogue, ids: ReadonlySet<string>): Period | null {
  const dates = [...ids].flatMap((id) => parsePeriod(catalogue.sources.get(id)?.date ?? "") ?? []);
  return dates.toSorted(comparePeriods).at(-1) ?? null;
}

/** The figures that `data/site.json` chose for a zone; each says first whose it is, for it may be a park within the zone. */
function chosenNumbers(reading: Reading, figures: readonly HomeFigure[]): BigNumber[] {
  const { observations } = reading.catalogue;
  return figures.flatMap((figure) =>
    homeFigureRows(figure, observations)
      .slice(0, 1)
      .map((observation) => bigNumber(reading, observation, { owner: true })),
  );
}

function ways(reading: Reading): Way[] {
  const { catalogue, lang } = reading;
  const { ui } = wordsOf(lang);
  const link = (text: string, path: string, colour: number | null = null): Way["links"][number] => ({
    text,
    href: inLanguage(lang, path),
    colour,
  });
  const zones = childrenOf(catalogue.entities, null);
  const parks = [...catalogue.entities.values()].filter((entity) => entity.kind === "park");
  return [
    {
      title: ui.topics,
      href: inLanguage(lang, paths.topics()),
      count: countText("topics", catalogue.topics.size, lang),
      links: [...catalogue.topics.values()].map((topic) => link(topic.name[lang], paths.topic(topic.id))),
    },
    {
      title: ui.parks,
      href: inLanguage(lang, paths.entities()),
      count: countText("bodies", catalogue.entities.size, lang),
      links: [...zones, ...parks].map((entity) => link(entity.shortName[lang], paths.entity(entity.id), entity.colour)),
    },
    {
      title: ui.charts,
      href: inLanguage(lang, paths.charts()),
      count: countText("charts", catalogue.charts.size, lang),
      links: [
        link(ui.indicators, paths.indicators()),
        link(ui.enterprises, paths.enterprises()),
        link(ui.projects, paths.projects()),
        link(ui.mechanisms, paths.mechanisms()),
      ],
    },
    {
      title: ui.data,
      href: inLanguage(lang, paths.data()),
      count: countText("figures", catalogue.observations.length, lang),
      links: [
        ...[...catalogue.datasets.values()].map((dataset) => link(dataset.title[lang], paths.dataset(dataset.id))),
        link(ui.periods, paths.periods()),
        link(ui.sources, paths.sources()),
        link(ui.contradictions, paths.contradictions()),
        link(ui.glossary, paths.glossary()),
      ],
    },
  ];
}

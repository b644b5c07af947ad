import { wordsOf } from "../../text/words.ts";
import { inLanguage, paths } from "../../site.ts";
import { dotted, versionText } from "../../text/interface.ts";
import { frozenVersionText } from "../../text/interface-versions.ts";
import type { Figure } from "./figure.ts";
import { sourceNames } from "./source-groups.ts";

/** What stands under a chart. */
export interface FigureFoot {
  /** One line for cards: sources and the day they reach to. */
  line: string;
  /** By source id: date and places in the source. */
  locators: Map<string, string>;
  /** By source id: the address of its page, printed on paper. */
  addresses: Map<string, string>;
  facts: { term: string; text: string; href?: string }[];
  /** Plain files at plain addresses: `download` attributes do not work inside WeChat. */
  downloads: { label: string; href: string }[];
}

/** The sources of a figure, and the days that `datesOf` tells: one line under cards and pictures. What is made up says so first. */
export function sourceLine(figure: Figure): string {
  const { sources, invented, lang } = figure;
  const { joints, ui } = wordsOf(lang);
  const dates = sourceNames(sources, lang).join(joints.members);
  return dotted([
    ...(invented === null ? [] : [invented]),
    `${ui.source} ${dates}`,
    ...datesOf(figure).map(({ term, text }) => `${term} ${text}`),
  ]);
}

/** Sources, dates, version and files of a chart, in words. */
export function figureFoot(figure: Figure): FigureFoot {
  const { lang } = figure;
  const { joints, ui, versionWords } = wordsOf(lang);
  return {
    line: sourceLine(figure),
    locators: new Map(
      figure.sources.map((source) => [source.id, `${source.date} ${source.locators.join(joints.members)}`]),
    ),
    addresses: new Map(figure.sources.map((source) => [source.id, source.href.replace(/#.*$/, "")])),
    facts: [
      ...datesOf(figure),
      { term: ui.dataset, text: figure.dataset.title, href: figure.dataset.href },
      versionFact(figure),
    ],
    downloads: [
      { label: ui.downloadPng, href: inLanguage(lang, paths.chartFile(figure.slug, "chart.png")) },
      { label: ui.downloadSvg, href: inLanguage(lang, paths.chartFile(figure.slug, "chart.svg")) },
      { label: ui.downloadPdf, href: inLanguage(lang, paths.chartFile(figure.slug, "chart.pdf")) },
      { label: ui.downloadCsv, href: paths.chartFile(figure.slug, "data.csv") },
      { label: ui.downloadExcel, href: paths.chartFile(figure.slug, "data.excel.csv") },
      { label: ui.downloadJson, href: paths.chartFile(figure.slug, "data.json") },
      { label: versionWords.metadata, href: paths.chartFile(figure.slug, "metadata.json") },
    ],
  };
}

/** The day that the figures were known, and what the plans among them are made for. */
export function datesOf({ asOf, planned, lang }: Figure): { term: string; text: string }[] {
  const { ui } = wordsOf(lang);
  return [...(asOf === "" ? [] : [{ term: ui.asOf, text: asOf }]), ...(planned === null ? [] : [planned])];
}

/** The version, and the way to the address where this very figure stays. */
function versionFact({ version, unreleased, frozenHref, lang }: Figure): FigureFoot["facts"][number] {
  const { ui } = wordsOf(lang);
  if (version === null || frozenHref === undefined)
    return { term: ui.version, text: versionText(version, unreleased, lang) };
  return { term: ui.version, text: frozenVersionText(version, lang), href: frozenHref };
}

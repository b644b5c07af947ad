import { languageTag } from "../../format/languages.ts";
import { otherLang } from "../../schema/codes.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { poster, posterSize, type PosterWords } from "../../charts/poster.ts";
import { sizeOf } from "../../charts/standalone.ts";
import type { ChartVersion } from "../../model/chart-versions.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";
import { editionText } from "../../text/embed.ts";
import { dotted } from "../../text/interface.ts";

import { NARROW, WIDE, embedBlocks, embedHeight, type EmbedHeight, type EmbedText } from "./embed-layout.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { figureFoot } from "../figure/figure-foot.ts";
import { asOfRelease, frozenChart } from "../figure/frozen-figure.ts";
import { languagePaths, type LanguagePath } from "../frame/languages.ts";
import { publicAddress } from "../frame/navigation.ts";

/** The release that a frozen chart stands still at. */
export interface Frozen {
  version: string;
}

type FrameName = "wide" | "narrow";

/** A chart to be framed by other sites: the figure alone, with everything that dates and sources it. */
export interface EmbedView {
  figure: Figure;
  lang: Lang;
  htmlLang: string;
  slug: string;
  kind: string;
  /** Null if it moves with the data. */
  frozen: Frozen | null;
  /** Path from the root with the language; links start here. */
  from: string;
  /** The same chart in the other language, of the same release. */
  sister: { path: string; htmlLang: string };
  documentTitle: string;
  description: string;
  /** Path of the chart's own page, with the language; of the frozen one if it is frozen. */
  page: string;
  /** The public address of the chart's own page; null if the site has none. */
  canonical: string | null;
  /** Where oEmbed consumers find it; null without a public address. */
  oembed: string | null;
  text: EmbedText;
  /** The same for pictures and captions. */
  printed: EmbedText;
  svg: Record<FrameName, string>;
  links: EmbedLink[];
  height: EmbedHeight;
  /** Sizes of the pictures that keep the place of the frame, px; `embedPicture` makes them. */
  pictures: Record<FrameName, { width: number; height: number }>;
}

/** A link under a framed chart. */
export interface EmbedLink {
  text: string;
  href: string;
  /**
   * In a frozen chart: where the script asks which version is the newest, and what the link then says, by whether a newer one
   * changed this chart. The page itself says nothing that a later release would change.
   */
  watch: { file: string; version: string; changed: string; same: string } | null;
}

/** A version number longer than most, for the room that a sentence about one takes. */
const LONG_VERSION = "10.10.10";

/** The chart as it is now. */
export function embedView(reading: Reading, spec: ChartSpec): EmbedView {
  const { catalogue } = reading;
  return frame(catalogue, figure(reading, spec), null);
}

/**
 * The chart as of a release; releases that left it alone share one drawing. The catalogue is today's: it says whether the
 * chart is still drawn.
 */
export function frozenEmbedView(reading: Reading, versions: readonly ChartVersion[], version: string): EmbedView {
  const { catalogue, lang } = reading;
  return frame(catalogue, frozenChart(versions, version).figures[lang], { version });
}

/** The same for a chart of the working copy that a release draws just so: nothing is drawn again. */
export function releasedEmbedView(catalogue: Catalogue, shown: Figure, release: ChartVersion): EmbedView {
  return frame(catalogue, asOfRelease(shown, release), { version: release.release.version });
}

function frame(catalogue: Catalogue, shown: Figure, frozen: Frozen | null): EmbedView {
  const { lang, slug } = shown;
  const { embedWords } = wordsOf(lang);
  const other = otherLang(lang);
  const from = inLanguage(lang, paths.embed(slug, frozen?.version));
  const links: EmbedLink[] = [
    { text: embedWords.full, href: shown.href, watch: null },
    ...(frozen === null ? [] : [linkToToday(shown, frozen, from, catalogue.charts.has(slug))]),
  ];
  const edition = frozen ? "frozen" : "live";
  const text = embedText(catalogue, shown, edition, dotted(links.map(longest)));
  const canonical = publicAddress(catalogue, shown.href);
  // A picture has no links, and once taken it does not move: it prints the version and the address, if there is one.
  const printed = embedText(catalogue, shown, frozen ? "frozen" : "printed", canonical ?? "");
  const heights = { narrow: sizeOf(shown.svg.narrow).height, wide: sizeOf(shown.svg.wide).height };
  return {
    figure: shown,
    lang,
    htmlLang: languageTag(lang),
    slug,
    kind: shown.kind,
    frozen,
    from,
    sister: { path: inLanguage(other, paths.embed(slug, frozen?.version)), htmlLang: languageTag(other) },
    documentTitle: shown.title,
    description: shown.description,
    page: shown.href,
    canonical,
    oembed: publicAddress(catalogue, inLanguage(lang, paths.oembed(slug, frozen?.version))),
    text,
    printed,
    svg: { wide: withoutStyle(shown.svg.wide), narrow: withoutStyle(shown.svg.narrow) },
    links,
    height: embedHeight(text, heights),
    pictures: {
      wide: posterSize(...posterParts(shown, printed, "wide")),
      narrow: posterSize(...posterParts(shown, printed, "narrow")),
    },
  };
}

/** The picture that keeps the place of the frame, in the frame's proportions, as SVG. */
export function embedPicture({ figure: shown, printed }: EmbedView, name: FrameName): string {
  return poster(...posterParts(shown, printed, name));
}

function posterParts(shown: Figure, printed: EmbedText, name: FrameName): [string, PosterWords, number] {
  const { padding } = name === "wide" ? WIDE : NARROW;
  return [shown.svg[name], embedBlocks(printed, name === "wide"), padding];
}

/** The way to the chart as it is now; to all charts, and with no question to ask, where this one was given up. */
function linkToToday({ lang, slug, dataset }: Figure, { version }: Frozen, from: string, isDrawn: boolean): EmbedLink {
  const { embedWords, versionWords } = wordsOf(lang);
  if (!isDrawn) return { text: versionWords.todaysCharts, href: inLanguage(lang, paths.charts()), watch: null };
  return {
    text: embedWords.today,
    href: inLanguage(lang, paths.chart(slug)),
    watch: {
      file: linkFrom(from, paths.datasetFile(dataset.id, "versions.json")),
      version,
      changed: embedWords.newerChanged,
      same: embedWords.newerSame,
    },
  };
}

/** What a link says at its longest: a frame whose height is known beforehand must have room for the answer of the script. */
function longest({ text, watch }: EmbedLink): string {
  const said = [watch?.changed, watch?.same].map((words) => words?.replace("{version}", LONG_VERSION) ?? "");
  return [text, ...said].reduce((most, words) => (words.length > most.length ? words : most));
}

/** What is said around the drawing: pages, pictures and packs say the same. */
function embedText(
  catalogue: Catalogue,
  shown: Figure,
  edition: "live" | "frozen" | "printed",
  links: string,
): EmbedText {
  const { lang } = shown;
  const { joints } = wordsOf(lang);
  const { site } = catalogue;
  return {
    headline: shown.headline,
    subtitle: dotsAtEnds(
      [shown.title === shown.headline ? "" : shown.title, shown.subtitle].filter(Boolean).join(joints.dot),
    ),
    note: shown.note,
    source: dotsAtEnds(figureFoot(shown).line),
    edition: dotsAtEnds(
      dotted([
        editionText(
          {
            dataset: shown.dataset.title,
            version: shown.version,
            unreleased: shown.unreleased,
            edition,
          },
          lang,
        ),
        site.name[lang],
        site.unofficial?.[lang] ?? "",
      ]),
    ),
    links,
  };
}

/** A middle dot may end a line and never begins one. */
function dotsAtEnds(text: string): string {
  return text.replaceAll(" · ", "\u00a0· ");
}

/** The strict policy of framed charts allows no style attributes; their style sheet says the same. */
function withoutStyle(svg: string): string {
  return svg.replace(/ style="[^"]*"/g, "");
}

/** Every chart in every language, for `getStaticPaths`. */
export function embedPaths(catalogue: Catalogue): {
  params: LanguagePath["params"] & { slug: string };
  props: LanguagePath["props"] & { spec: ChartSpec };
}[] {
  return [...catalogue.charts.values()].flatMap((spec) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, slug: spec.slug },
      props: { ...props, spec },
    })),
  );
}

/** Each of these paths once for either picture of the frame: `picture.svg` and `picture-narrow.svg`. */
export function framePictures<Path extends { params: object; props: object }>(
  paths: readonly Path[],
): {
  params: Path["params"] & { picture: string };
  props: Path["props"] & { frame: "wide" | "narrow" };
}[] {
  return paths.flatMap(({ params, props }) => [
    { params: { ...params, picture: "picture" }, props: { ...props, frame: "wide" as const } },
    { params: { ...params, picture: "picture-narrow" }, props: { ...props, frame: "narrow" as const } },
  ]);
}

import type { Poster } from "../charts/poster.ts";
import { poster } from "../charts/poster.ts";
import type { Catalogue } from "../load/catalogue.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { Lang } from "../schema/localized.ts";
import { inLanguage, linkFrom, paths } from "../site.ts";
import { editionText, embedWords } from "../text/embed.ts";
import { dotted } from "../text/interface.ts";
import type { EmbedHeight, EmbedText } from "./embed-layout.ts";
import { NARROW, WIDE, embedBlocks, embedHeight } from "./embed-layout.ts";
import type { Figure } from "./figure.ts";
import { figure } from "./figure.ts";
import { figureFoot } from "./figure-foot.ts";
import type { LanguagePath } from "./languages.ts";
import { languagePaths } from "./languages.ts";
import { publicAddress } from "./navigation.ts";

/** The release that a frozen chart stands still at. */
export interface Frozen {
  version: string;
}

/** A chart to be framed by other sites: the figure alone, with everything that dates and sources it. */
export interface EmbedView {
  lang: Lang;
  htmlLang: string;
  slug: string;
  kind: string;
  /** Null if it moves with the data. */
  frozen: Frozen | null;
  /** Path from the root with the language; links start here. */
  from: string;
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
  svg: Record<"wide" | "narrow", string>;
  links: EmbedLink[];
  height: EmbedHeight;
  pictures: Record<"wide" | "narrow", Poster>;
}

/** A link under a framed chart. */
export interface EmbedLink {
  text: string;
  href: string;
  /**
   * In a frozen chart: where the script asks which version is the newest, and what the link then says. The page itself says
   * nothing that a later release would change.
   */
  watch: { file: string; version: string; newer: string } | null;
}

/** The catalogue is that of the release if the chart is a frozen one. */
export function embedView(
  catalogue: Catalogue,
  spec: ChartSpec,
  lang: Lang,
  frozen: Frozen | null = null,
): EmbedView {
  const shown = figure(catalogue, spec, lang);
  const page = shown.href;
  const from = inLanguage(lang, paths.embed(spec.slug, frozen?.version));
  const links: EmbedLink[] = [
    { text: embedWords.full[lang], href: page, watch: null },
    ...(frozen === null
      ? []
      : [
          {
            text: embedWords.today[lang],
            href: inLanguage(lang, paths.chart(spec.slug)),
            watch: {
              file: linkFrom(from, paths.datasetFile(spec.dataset, "versions.json")),
              version: frozen.version,
              newer: embedWords.newer[lang],
            },
          },
        ]),
  ];
  const edition = frozen ? "frozen" : "live";
  const text = embedText(catalogue, shown, edition, dotted(links.map((link) => link.text)));
  const canonical = publicAddress(catalogue, page);
  // A picture has no links, and once taken it does not move: it prints the version and the address, if there is one.
  const printed = embedText(catalogue, shown, frozen ? "frozen" : "printed", canonical ?? "");
  const heights = { narrow: drawnHeight(shown.svg.narrow), wide: drawnHeight(shown.svg.wide) };
  return {
    lang,
    htmlLang: lang === "zh" ? "zh-CN" : "en",
    slug: spec.slug,
    kind: shown.kind,
    frozen,
    from,
    documentTitle: shown.title,
    description: shown.description,
    page,
    canonical,
    oembed: publicAddress(catalogue, inLanguage(lang, paths.oembed(spec.slug))),
    text,
    printed,
    svg: { wide: withoutStyle(shown.svg.wide), narrow: withoutStyle(shown.svg.narrow) },
    links,
    height: embedHeight(text, heights),
    pictures: {
      wide: poster(shown.svg.wide, embedBlocks(printed, true), WIDE.padding),
      narrow: poster(shown.svg.narrow, embedBlocks(printed, false), NARROW.padding),
    },
  };
}

/** What is said around the drawing: pages, pictures and packs say the same. */
function embedText(
  catalogue: Catalogue,
  shown: Figure,
  edition: "live" | "frozen" | "printed",
  links: string,
): EmbedText {
  const { lang } = shown;
  const { site } = catalogue;
  return {
    headline: shown.headline,
    subtitle: dotsAtEnds([shown.title, shown.subtitle].filter(Boolean).join(lang === "zh" ? "　" : " · ")),
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

/** Height of a drawing in its own px. */
function drawnHeight(svg: string): number {
  return Number(/ height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
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

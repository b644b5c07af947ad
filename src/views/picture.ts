import { FRAMES, type Frame } from "../charts/chart.ts";
import { sizeOf } from "../charts/standalone.ts";
import { drawChart, latinFactor, picture, preview, type PictureWords } from "../charts/index.ts";
import type { PdfFacts } from "../exports/pdf.ts";
import type { Catalogue } from "../load/catalogue.ts";
import { dotted, ui, versionNumber, versionText } from "../text/interface.ts";
import type { Figure } from "./figure.ts";

/**
 * The frame of `chart.png`. With its margins it is a third of 1354 px: twice the column of a WeChat article, and on a
 * phone, where the picture shrinks to the screen, its words are still as large as those of a page.
 */
const PICTURE_FRAME: Frame = { name: "narrow", width: 1354 / 3 - 48 };
const SHOWN_WIDTH = 677;
/** The day of what was never released; the earliest that zip files know too. */
const UNDATED = "1980-01-01";
const WIDE: Frame = FRAMES[0] ?? { name: "wide", width: 720 };

/** `chart.svg`: the wide drawing with its words. */
export function chartFile(catalogue: Catalogue, figure: Figure): string {
  return picture(figure.svg.wide, pictureWords(catalogue, figure));
}

/** What `chart.pdf` is made from: as `chart.svg`, in fonts that are known. */
export function chartPrint(catalogue: Catalogue, figure: Figure): string {
  return picture(figure.svg.wide, pictureWords(catalogue, figure), latinFactor(figure.lang));
}

/** What a printed chart says of itself: who publishes it, and the day of the release that it stands in. */
export function printFacts(catalogue: Catalogue, figure: Figure): PdfFacts {
  const releases = catalogue.datasets.get(figure.dataset.id)?.releases ?? [];
  const release = releases.find(({ version }) => version === figure.version);
  return {
    publisher: catalogue.site.publisher[figure.lang],
    day: release?.date ?? UNDATED,
  };
}

/** The drawing of `chart.png` by the drawings of the page: its size is asked for wherever the picture can be taken. */
const inPicture = new WeakMap<Figure["svg"], string>();

/** What `chart.png` is made from; `latin` is 1 where the font of the words is not known, as in browsers. */
export function chartPicture(catalogue: Catalogue, figure: Figure, latin = latinFactor(figure.lang)): string {
  const drawing = inPicture.get(figure.svg) ?? drawChart(figure.kind, figure.input, PICTURE_FRAME);
  inPicture.set(figure.svg, drawing);
  return picture(drawing, pictureWords(catalogue, figure), latin);
}

/** The size at which `chart.png` is shown, px: half of its own, so that it is sharp, and the column of a WeChat article. */
export function pictureSize(catalogue: Catalogue, figure: Figure): { width: number; height: number } {
  const { width, height } = sizeOf(chartPicture(catalogue, figure));
  return { width: SHOWN_WIDTH, height: Math.round((SHOWN_WIDTH * height) / width) };
}

/** What `og.png` is made from. A chart too tall to be read there gives way to its first numbers. */
export function chartPreview(catalogue: Catalogue, figure: Figure): string {
  const known = figure.input.data.filter((datum) => datum.value !== null && !datum.derived);
  const drawings = [
    figure.svg.wide,
    ...[3, 2, 1].map((count) =>
      drawChart("big-numbers", { ...figure.input, data: known.slice(0, count) }, WIDE),
    ),
  ];
  const words = { ...pictureWords(catalogue, figure), site: catalogue.site.name[figure.lang] };
  return preview(drawings, words, figure.input.lang === "zh" ? "zh-CN" : "en");
}

function pictureWords(catalogue: Catalogue, figure: Figure): PictureWords {
  const { lang } = figure;
  const comma = lang === "zh" ? "、" : "; ";
  const sources = figure.sources.map((source) => source.date).join(comma);
  const version =
    figure.version === null || figure.unreleased
      ? versionText(figure.version, figure.unreleased, lang)
      : versionNumber(figure.version, lang);
  return {
    headline: figure.headline,
    title: figure.title,
    subtitle: figure.subtitle,
    foot: [
      dotted([`${ui.source[lang]} ${sources}`, `${ui.asOf[lang]} ${figure.asOf}`]),
      dotted([`${figure.dataset.title} ${version}`, catalogue.site.publisher[lang]]),
      ...(catalogue.site.unofficial ? [catalogue.site.unofficial[lang]] : []),
      ...(figure.note === null ? [] : [`${ui.note[lang]} ${figure.note}`]),
    ],
  };
}

import { wordsOf } from "../../text/words.ts";
import { FRAMES, type Frame } from "../../charts/chart.ts";
import { drawChart, latinFactor, picture, pictureSize, preview, type PictureWords } from "../../charts/index.ts";
import type { PdfFacts } from "../../exports/pdf.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { dotted, versionNumber, versionText } from "../../text/interface.ts";
import type { Figure } from "./figure.ts";
import { sourceLine } from "./figure-foot.ts";

/** Half of the picture's own width, so that it is sharp, and the column of a WeChat article. */
const SHOWN_WIDTH = 677;
/** The day of what was never released; the earliest that zip files know too. */
const UNDATED = "1980-01-01";
const WIDE: Frame = FRAMES[0] ?? { name: "wide", width: 720 };

/** `chart.svg`: the wide drawing with its words. It is made once: as a file, and for its hash in the words of machines. */
export function chartFile(catalogue: Catalogue, figure: Figure): string {
  return drawFile(figure, catalogue);
}

const drawFile = remember((figure: Figure, catalogue: Catalogue) =>
  picture(figure.svg.wide, pictureWords(catalogue, figure)),
);

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

/**
 * What `chart.png` is made from: the narrow drawing, for most pictures are looked at on a phone, where they shrink to the
 * screen and their words come out as large as those of a page. `latin` is 1 where the font of the words is not known, as
 * in browsers.
 */
export function chartPicture(catalogue: Catalogue, figure: Figure, latin = latinFactor(figure.lang)): string {
  return picture(figure.svg.narrow, pictureWords(catalogue, figure), latin);
}

/** The size at which `chart.png` is shown, px. */
export function chartPictureSize(catalogue: Catalogue, figure: Figure): { width: number; height: number } {
  const words = pictureWords(catalogue, figure);
  const { width, height } = pictureSize(figure.svg.narrow, words, latinFactor(figure.lang));
  return { width: SHOWN_WIDTH, height: Math.round((SHOWN_WIDTH * height) / width) };
}

/** What `og.png` is made from. A chart too tall to be read there gives way to its first numbers. */
export function chartPreview(catalogue: Catalogue, figure: Figure): string {
  const known = figure.input.data.filter((datum) => datum.value !== null && !datum.derived);
  const drawings = [
    figure.svg.wide,
    ...[3, 2, 1].map((count) => drawChart("big-numbers", { ...figure.input, data: known.slice(0, count) }, WIDE)),
  ];
  const words = { ...pictureWords(catalogue, figure), site: catalogue.site.name[figure.lang] };
  return preview(drawings, words, figure.input.lang);
}

function pictureWords(catalogue: Catalogue, figure: Figure): PictureWords {
  const { lang } = figure;
  const { ui } = wordsOf(lang);
  const version =
    figure.version === null || figure.unreleased
      ? versionText(figure.version, figure.unreleased, lang)
      : versionNumber(figure.version, lang);
  return {
    headline: figure.headline,
    // Where the title stands for want of a sentence it is said once.
    title: figure.title === figure.headline ? "" : figure.title,
    subtitle: figure.subtitle,
    foot: [
      sourceLine(figure),
      dotted([`${figure.dataset.title} ${version}`, catalogue.site.publisher[lang]]),
      ...(catalogue.site.unofficial ? [catalogue.site.unofficial[lang]] : []),
      ...(figure.note === null ? [] : [`${ui.note} ${figure.note}`]),
    ],
  };
}

import { wordsOf } from "../../text/words.ts";
import type { Lang } from "../../schema/localized.ts";

import type { Exploration, ExplorationFiles } from "../../views/figure/exploration.ts";
import { make, makeLink } from "./elements.ts";

/** Width in px of the picture, that of `chart.png`: twice the column of a WeChat article. */
const PICTURE_WIDTH = 1354;
/** What canvases hold on phones. */
const MOST_PIXELS = 16_000_000;

/**
 * Link, drawing, picture and rows of what is shown. Files are `data:` links: they live as long as the page and need no
 * `blob:`, and what apps do not save can be pressed and held, or copied as text.
 */
export function makeTakeAway(
  shown: Exploration,
  files: ExplorationFiles,
  { address: href, datasetHref, root, lang }: { address: string; datasetHref: string; root: string; lang: Lang },
): HTMLElement {
  const { exploreWords } = wordsOf(lang);
  const { svg, picture, csv, excel, name } = files;
  const csvText = make("pre", { tabindex: "0", "data-copy-text": true }, [csv]);
  const address = make("span", { class: "explore-address" }, [href]);
  const pictureHere = make("div", { class: "explore-picture" });
  const says = make("span", { role: "status", class: "explore-said" });
  const pngButton = makeButton(exploreWords.makePng, () => {
    if (picture === null) return;
    toPng(picture)
      .then((png) =>
        pictureHere.replaceChildren(
          make("p", {}, [makeFile(exploreWords.savePng, `${name}.png`, png), ` ${exploreWords.pngNote}`]),
          make("img", { src: png, alt: shown.figure?.description }),
        ),
      )
      .catch(() => pictureHere.replaceChildren(exploreWords.pngFailed));
  });
  return make("section", { class: "explore-take", "aria-labelledby": "explore-take" }, [
    make("h2", { id: "explore-take" }, [exploreWords.take]),
    make("p", { class: "explore-link" }, [
      makeButton(exploreWords.copyLink, () => say(says, copy(address), lang)),
      ` ${exploreWords.linkNote} `,
      address,
    ]),
    make("p", { class: "explore-files" }, [
      picture === null ? null : pngButton,
      svg === null ? null : makeFile(exploreWords.saveSvg, `${name}.svg`, dataAddress("image/svg+xml", svg)),
      makeFile(exploreWords.saveCsv, `${name}.csv`, dataAddress("text/csv", csv)),
      makeFile(exploreWords.saveExcel, `${name}.excel.csv`, dataAddress("text/csv", excel)),
      says,
    ]),
    pictureHere,
    make("p", { class: "explore-wechat" }, [exploreWords.wechat]),
    make("details", {}, [
      make("summary", {}, [exploreWords.csvText]),
      make("p", { class: "explore-files" }, [
        makeButton(exploreWords.copyText, () => say(says, copy(csvText), lang)),
        makeLink(root, datasetHref, exploreWords.wholeDataset),
      ]),
      csvText,
    ]),
  ]);
}

function say(place: HTMLElement, done: boolean, lang: Lang): void {
  const { ui } = wordsOf(lang);
  getSelection()?.removeAllRanges();
  place.textContent = done ? ui.copied : "";
}

function makeButton(text: string, act: () => void): HTMLElement {
  const button = make("button", { type: "button" }, [text]);
  button.addEventListener("click", act);
  return button;
}

function makeFile(text: string, name: string, address: string): HTMLElement {
  return make("a", { href: address, download: name }, [text]);
}

function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
}

/** The picture as the address of a PNG. The drawing brings its white ground and its words; nothing in it comes from elsewhere. */
function toPng(svg: string): Promise<string> {
  const [, width = "0", height = "0"] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const [wide, high] = [Number(width), Number(height)];
  const scale = Math.min(PICTURE_WIDTH / wide, Math.sqrt(MOST_PIXELS / (wide * high)));
  return new Promise((done, fail) => {
    const image = new Image();
    image.onerror = () => fail(new Error("the drawing is no picture"));
    image.onload = () => {
      const canvas = make("canvas");
      canvas.width = Math.round(wide * scale);
      canvas.height = Math.round(high * scale);
      const brush = canvas.getContext("2d");
      brush?.drawImage(image, 0, 0, canvas.width, canvas.height);
      if (brush) done(canvas.toDataURL("image/png"));
      else fail(new Error("no canvas"));
    };
    image.src = dataAddress("image/svg+xml", svg);
  });
}

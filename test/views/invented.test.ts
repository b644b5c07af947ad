import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { briefingDocx } from "../../src/exports/briefing-docx.ts";
import { briefingPptx } from "../../src/exports/briefing-pptx.ts";
import { chartJson } from "../../src/exports/chart-json.ts";
import { chartMetadata } from "../../src/exports/chart-metadata.ts";
import { dcatCatalogue } from "../../src/exports/dcat.ts";
import { releaseFeed } from "../../src/exports/feed.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { LANGS, type Lang } from "../../src/schema/localized.ts";
import { briefingDocument } from "../../src/views/briefings/briefing-document.ts";
import { embedPicture, embedView } from "../../src/views/embeds/embed.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { figureFoot } from "../../src/views/figure/figure-foot.ts";
import { chartFile, chartPicture, chartPreview, chartPrint } from "../../src/views/figure/picture.ts";
import { pageFrame } from "../../src/views/frame/navigation.ts";
import { wallInput } from "../../src/views/projects/wall.ts";

const { catalogue } = loadCatalogue("examples/zone");
if (!catalogue) throw new Error("the example zone is not sound");
const zone = catalogue;
const spec = zone.charts.get("tax-by-park");
if (!spec) throw new Error("no chart");
const chart = spec;

/** The words of a drawing or of a part of an office file, without marks and without the ends of lines. */
function wordsIn(xml: string): string {
  return xml.replace(/<[^>]*>/g, "").replace(/\s/g, "");
}

function officeWords(bytes: Uint8Array, name: RegExp): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => name.test(path));
  return parts.map(([, part]) => wordsIn(strFromU8(part)));
}

/** Everything that goes out with a figure of the record, by what it is. */
function outgoing(record: Catalogue, lang: Lang): Record<string, string> {
  const reading = { catalogue: record, lang };
  const shown = figure(reading, chart);
  const embed = embedView(reading, chart);
  const metadata = { catalogue: record, spec: chart, release: null, frozen: false, headline: chart.title, files: [] };
  return {
    page: Object.values(pageFrame(record, { lang, path: "charts/", title: "" }).invented ?? {}).join(""),
    foot: figureFoot(shown).line,
    "chart.svg": chartFile(record, shown),
    "chart.png": chartPicture(record, shown),
    "chart.pdf": chartPrint(record, shown),
    "og.png": chartPreview(record, shown),
    embed: embed.text.source,
    "embed picture": embedPicture(embed, "narrow"),
    wall: wallInput(reading, "demo-hitech").foot.join(""),
    "data.json": chartJson(record, chart),
    "metadata.json": chartMetadata(metadata),
    "catalog.jsonld": dcatCatalogue(record),
    "feed.xml": releaseFeed(reading),
  };
}

describe.each(LANGS)("a made-up record, %s", (lang) => {
  const notice = (zone.site.invented?.[lang] ?? "").replace(/\s/g, "");

  test("says so on every page, picture, frame and file", () => {
    expect(notice).not.toBe("");
    const silent = Object.entries(outgoing(zone, lang)).filter(([, text]) => !wordsIn(text).includes(notice));
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test("says so on every slide, and at the foot of every page of a document", async () => {
    const document = briefingDocument({ catalogue: zone, lang }, "monthly");
    const slides = officeWords(await briefingPptx(document), /^ppt\/slides\/slide\d+\.xml$/);
    expect(slides.length).toBeGreaterThan(5);
    expect(slides.filter((words) => !words.includes(notice))).toEqual([]);
    const feet = officeWords(await briefingDocx(document), /^word\/footer\d+\.xml$/);
    expect(feet.length).toBe(2);
    expect(feet.filter((words) => !words.includes(notice))).toEqual([]);
  });

  test("and a real one says nothing of the kind", () => {
    const real = { ...zone, site: { ...zone.site, invented: null } };
    const saying = Object.entries(outgoing(real, lang)).filter(([, text]) => wordsIn(text).includes(notice));
    expect(saying.map(([name]) => name)).toEqual([]);
  });
});

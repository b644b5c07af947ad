import { describe, expect, test } from "vitest";
import { currentCatalogue } from "../../src/read/current.ts";
import { chartHistory } from "../../src/read/as-of.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { chartPageView } from "../../src/views/figure/chart-page.ts";
import { entityView } from "../../src/views/places/entity.ts";
import { pageFrame } from "../../src/views/frame/navigation.ts";
import { sharePicture } from "../../src/views/figure/share-picture.ts";

const catalogue = currentCatalogue();
const published: Catalogue = {
  ...catalogue,
  site: { ...catalogue.site, base_url: "https://data.example/parks" },
};
const [slug = ""] = catalogue.charts.keys();

describe.each(LANGS)("the card of a shared link (%s)", (lang) => {
  const home = lang === "en" ? "https://data.example/parks/en/" : "https://data.example/parks/";

  test("is that of exactly this chart in this language, with full addresses", () => {
    const view = chartPageView({ catalogue, lang }, chartHistory(catalogue, slug), slug);
    const frame = pageFrame(published, view);
    expect(frame.canonical).toBe(`${home}charts/${slug}/`);
    expect(frame.image).toBe(`${home}charts/${slug}/og.png`);
    expect(view.title).toBe(view.figure.title);
    expect(view.description).toBe(view.figure.headline);
  });

  test("shows the first chart of a park; that of the release where the page stands still", () => {
    const entity = [...catalogue.entities.keys()].find((id) => entityView({ catalogue, lang }, id).figures.length > 0);
    const { figures } = entityView({ catalogue, lang }, entity ?? "");
    const [first] = figures;
    expect(sharePicture(figures)).toMatch(new RegExp(`charts/${first?.slug ?? "?"}/og\\.png$`));
    expect(sharePicture(figures, true)).toContain(`/${first?.version ?? "?"}/og.png`);
    expect(sharePicture([])).toBeUndefined();
  });

  test("has no picture and no address where the site has none, since a relative one is of no use there", () => {
    const view = chartPageView({ catalogue, lang }, chartHistory(catalogue, slug), slug);
    const frame = pageFrame({ ...catalogue, site: { ...catalogue.site, base_url: null } }, view);
    expect([frame.canonical, frame.image]).toEqual([null, null]);
  });
});

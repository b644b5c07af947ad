import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import {
  elementSnippet,
  frameSnippet,
  markdownSnippet,
  pictureSnippet,
  responsiveSnippet,
} from "../../src/exports/snippets.ts";
import { embedView } from "../../src/views/embed.ts";
import { STAND_IN_ADDRESS, sharingView, snippetInput } from "../../src/views/sharing.ts";
import { fixtureCatalogue } from "./fixture.ts";
import { HOSTILE, hostileCatalogue } from "./hostile.ts";

const BASE = "https://data.example/parks/";

const html = { responsiveSnippet, elementSnippet, frameSnippet, pictureSnippet };

describe("the snippets of a chart whose words mean harm", () => {
  const { catalogue, spec } = hostileCatalogue(BASE);
  const input = snippetInput(catalogue, embedView(catalogue, spec, "en"));

  test.each(Object.entries(html))("%s holds no element and no handler but its own", (_name, snippet) => {
    const { document } = parseHTML(`<html><body>${snippet(input)}</body></html>`);
    const elements = [...document.body.querySelectorAll("*")];
    const known = [
      "A",
      "PICTURE",
      "SOURCE",
      "IMG",
      "SCRIPT",
      "DIV",
      "IFRAME",
      "FIGURE",
      "FIGCAPTION",
      "PARK-CHART",
    ];
    expect(elements.map((element) => element.tagName).filter((name) => !known.includes(name))).toEqual([]);
    expect(elements.filter((element) => element.tagName === "IMG").length).toBeLessThanOrEqual(1);
    for (const element of elements) {
      expect(element.getAttributeNames().filter((name) => name.startsWith("on"))).toEqual([]);
      for (const name of ["href", "src", "srcset"])
        expect(element.getAttribute(name) ?? BASE).toMatch(/^https:\/\/data\.example\/parks\//);
      if (element.tagName === "SCRIPT") expect(element.textContent).toBe("");
    }
  });

  test("Markdown keeps the words as words", () => {
    const code = markdownSnippet(input);
    expect(code).not.toMatch(/<(?!https:\/\/data\.example\/)/);
    expect(code.replace(/\\./g, "").match(/\]\(/g)).toHaveLength(2);
  });

  test("the picture and the page's drawing hold no element of theirs", () => {
    const view = embedView(catalogue, spec, "en");
    for (const svg of [view.pictures.wide.svg, view.pictures.narrow.svg, view.svg.wide, view.svg.narrow])
      expect(svg).not.toMatch(/<(img|script|svg\/)|<[^>]*\son\w+=/);
    expect(view.text.headline).toContain(HOSTILE.slice(0, 10));
  });
});

describe("the addresses in snippets", () => {
  const catalogue = fixtureCatalogue();
  const [spec] = catalogue.charts.values();
  if (!spec) throw new Error("no chart");

  test("are those of the public site, if it has an address", () => {
    const published = { ...catalogue, site: { ...catalogue.site, base_url: "https://data.example/parks" } };
    const view = embedView(published, spec, "en");
    const sharing = sharingView([view], published, `en/charts/${spec.slug}/`);
    expect(sharing.standIn).toBeNull();
    const codes = sharing.editions[0]?.snippets ?? [];
    expect(codes.map(({ id }) => id)).toContain("oembed");
    for (const { code } of codes) {
      expect(code).toContain(BASE);
      expect(code).not.toContain(STAND_IN_ADDRESS);
    }
  });

  test("carry an address that stands in otherwise, and the page says so", () => {
    const view = embedView(catalogue, spec, "zh");
    const sharing = sharingView([view], catalogue, `charts/${spec.slug}/`);
    expect(sharing.standIn).toEqual({ text: STAND_IN_ADDRESS, root: "../../" });
    for (const { code } of sharing.editions[0]?.snippets ?? []) expect(code).toContain(STAND_IN_ADDRESS);
  });
});

describe("a frozen chart", () => {
  const catalogue = fixtureCatalogue();
  const [spec] = catalogue.charts.values();
  if (!spec) throw new Error("no chart");

  test("says at which version it stands, and where to ask for a newer one; nothing that a release would change", () => {
    const view = embedView(catalogue, spec, "en", { version: "1.0.0" });
    expect(view.from).toBe(`en/embed/${spec.slug}/1.0.0/`);
    expect(view.text.edition).toContain("frozen at version 1.0.0");
    expect(view.links[1]?.watch).toEqual({
      file: `../../../../data/${spec.dataset}/versions.json`,
      version: "1.0.0",
      newer: "A newer version exists: {version}",
    });
    expect(snippetInput(catalogue, view).embed).toContain("/1.0.0/");
  });

  test("comes with a switch, each edition with its own snippets", () => {
    const frozen = embedView(catalogue, spec, "en", { version: "1.0.0" });
    const { editions } = sharingView([frozen, embedView(catalogue, spec, "en")], catalogue, "en/charts/x/");
    expect(editions.map(({ id }) => id)).toEqual(["frozen", "live"]);
    expect(editions[1]?.snippets[0]?.code).not.toContain("1.0.0/");
  });
});

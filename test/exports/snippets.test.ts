import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import {
  elementSnippet,
  frameSnippet,
  markdownSnippet,
  pictureSnippet,
  responsiveSnippet,
} from "../../src/exports/snippets.ts";
import { chartVersions } from "../../src/model/chart-versions.ts";
import { PICTURE_WIDTH, png } from "../../src/exports/png.ts";
import { chartHistory } from "../../src/read/as-of.ts";
import { embedPicture, embedView, frozenEmbedView } from "../../src/views/embeds/embed.ts";
import { chartPicture } from "../../src/views/figure/picture.ts";
import { STAND_IN_ADDRESS, sharingView, snippetInput } from "../../src/views/embeds/sharing.ts";
import { fixtureCatalogue, fixtureReader } from "./fixture.ts";
import { HOSTILE, HOSTILE_MARKDOWN, hostileCatalogue } from "./hostile.ts";

const BASE = "https://data.example/parks/";

const html = { responsiveSnippet, elementSnippet, frameSnippet, pictureSnippet };

describe("the snippets of a chart whose words mean harm", () => {
  const { catalogue, spec, states } = hostileCatalogue(BASE);
  const frozen = frozenEmbedView({ catalogue, lang: "zh" }, chartVersions(states, spec.slug), "1.0.0");
  const input = snippetInput(catalogue, embedView({ catalogue, lang: "en" }, spec));
  const both = Object.entries(html).flatMap(([name, snippet]) => [
    { name: `${name}, live`, snippet, input },
    { name: `${name}, frozen`, snippet, input: snippetInput(catalogue, frozen) },
  ]);

  test.each(both)("$name holds no element and no handler but its own", ({ snippet, input }) => {
    const { document } = parseHTML(`<html><body>${snippet(input)}</body></html>`);
    const elements = [...document.body.querySelectorAll("*")];
    const known = ["A", "PICTURE", "SOURCE", "IMG", "SCRIPT", "DIV", "IFRAME", "FIGURE", "FIGCAPTION", "PARK-CHART"];
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

  test.each(HOSTILE_MARKDOWN)("Markdown makes no structure and no link of %j", (words) => {
    const [picture = "", empty, line = ""] = markdownSnippet({
      ...input,
      headline: words,
      description: words,
    }).split("\n");
    expect(empty).toBe("");
    // What begins a line in CommonMark: heading, quote, list, rule, fence, indented code, definition, table.
    expect(line).not.toMatch(/^\s|^(#|>|[-+*](\s|$)|\d+[.)]|-{3}|={2}|`{3}|~{3}|\[|\|)/);
    // The rest that it says is as it was said.
    const said = (text: string): string =>
      text.replace(/\\(.)/g, "$1").replaceAll("\u2060", "").replaceAll("&gt;", ">");
    expect(said(line)).toContain(words.trim().replace(/\s+/g, " "));
    // GFM looks for addresses in the text as it comes out, escapes undone.
    for (const text of [line, /^\[!\[(.*?)\]\(</.exec(picture)?.[1] ?? "http://"])
      expect(text.replace(/\\(.)/g, "$1")).not.toMatch(/\w+:\/\/|www\.|\w@\w/i);
  });

  test("the picture and the page's drawing hold no element of theirs", () => {
    for (const view of [embedView({ catalogue, lang: "en" }, spec), frozen]) {
      for (const svg of [embedPicture(view, "wide"), embedPicture(view, "narrow"), view.svg.wide, view.svg.narrow])
        expect(svg).not.toMatch(/<(img|script|svg\/)|<[^>]*\son\w+=/);
      expect(view.text.headline).toContain(HOSTILE.slice(0, 10));
    }
  });
});

describe("the addresses in snippets", () => {
  const catalogue = fixtureCatalogue();
  const [spec] = catalogue.charts.values();
  if (!spec) throw new Error("no chart");

  test("are those of the public site, if it has an address", () => {
    const published = { ...catalogue, site: { ...catalogue.site, base_url: "https://data.example/parks" } };
    const view = embedView({ catalogue: published, lang: "en" }, spec);
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
    const view = embedView({ catalogue, lang: "zh" }, spec);
    const sharing = sharingView([view], catalogue, `charts/${spec.slug}/`);
    expect(sharing.standIn).toEqual({ text: STAND_IN_ADDRESS, root: "../../" });
    for (const { code } of sharing.editions[0]?.snippets ?? []) expect(code).toContain(STAND_IN_ADDRESS);
  });
});

describe("a frozen chart", () => {
  const catalogue = fixtureCatalogue();
  const [spec] = catalogue.charts.values();
  if (!spec) throw new Error("no chart");
  const versions = chartVersions(chartHistory(catalogue, spec.slug, fixtureReader), spec.slug);
  const frozen = frozenEmbedView({ catalogue, lang: "en" }, versions, "1.0.0");

  test("says at which version it stands, and where to ask for a newer one; nothing that a release would change", () => {
    expect(frozen.from).toBe(`en/embed/${spec.slug}/1.0.0/`);
    expect(frozen.page).toBe(`en/charts/${spec.slug}/1.0.0/`);
    expect(frozen.text.edition).toContain("frozen at version 1.0.0");
    expect(frozen.links[1]?.watch).toMatchObject({
      file: `../../../../data/${spec.dataset}/versions.json`,
      version: "1.0.0",
    });
    expect(snippetInput(catalogue, frozen).embed).toContain("/1.0.0/");
    expect(snippetInput(catalogue, frozen).page).toContain("/1.0.0/");
  });

  test("keeps room for what its script will say of a newer version", () => {
    const said = frozen.links[1]?.watch?.changed.replace("{version}", "10.10.10") ?? "?";
    expect(frozen.text.links).toContain(said);
  });

  test("comes first and with a switch, each edition with its own snippets and pictures", () => {
    const { editions } = sharingView([frozen, embedView({ catalogue, lang: "en" }, spec)], catalogue, "en/charts/x/");
    expect(editions.map(({ id }) => id)).toEqual(["frozen", "live"]);
    for (const { code, id } of editions[0]?.snippets ?? []) if (id !== "oembed") expect(code).toContain("/1.0.0/");
    for (const { code } of editions[1]?.snippets ?? []) expect(code).not.toContain("1.0.0/");
  });
});

test("hosts that refuse SVG get PNG, at the size it has", async () => {
  const catalogue = fixtureCatalogue();
  const [spec] = catalogue.charts.values();
  if (!spec) throw new Error("no chart");
  const view = embedView({ catalogue, lang: "zh" }, spec);
  const input = snippetInput(catalogue, view);
  for (const code of [pictureSnippet(input), markdownSnippet(input)]) {
    expect(code).toContain(`charts/${spec.slug}/chart.png`);
    expect(code).not.toContain(".svg");
  }
  const bytes = await png(chartPicture(catalogue, view.figure), PICTURE_WIDTH);
  const height = new DataView(bytes.buffer, bytes.byteOffset).getUint32(20);
  expect(Math.abs(height / 2 - input.png.height)).toBeLessThanOrEqual(1);
  expect(input.png.width * 2).toBe(PICTURE_WIDTH);
});

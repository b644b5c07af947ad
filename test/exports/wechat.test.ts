import { unzipSync, strFromU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { packZip, pictureFiles } from "../../src/exports/pack-zip.ts";
import { qrPng, qrSvg } from "../../src/exports/qr.ts";
import { WECHAT_LONGEST } from "../../src/exports/wechat-html.ts";
import { wechatFaults } from "./wechat-lint.ts";
import { chartHistory } from "../../src/read/as-of.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { packView } from "../../src/views/embeds/pack.ts";
import { captionText } from "../../src/text/embed.ts";
import { hostileCatalogue } from "./hostile.ts";

const catalogue = currentCatalogue();
const SVG =
  '<svg width="340" height="10" viewBox="0 0 340 10"><rect x="0" y="0" width="340" height="10" fill="#ffffff"/>';

describe("the linter for WeChat", () => {
  const bad: Record<string, string> = {
    "an id": '<p id="a">x</p>',
    "a class": '<p class="a">x</p>',
    "a style element": "<style>p{color:red}</style>",
    "a script": "<script>alert(1)</script>",
    "a handler": '<p onclick="x()">x</p>',
    "a link": '<p><a href="https://example.com">x</a></p>',
    "a division": "<div>x</div>",
    "a frame": '<iframe src="x"></iframe>',
    "a picture from elsewhere": '<img src="https://example.com/x.png">',
    "a percentage": '<p style="width:100%">x</p>',
    "a reference": `${SVG}<path fill="url(#g)" d="M0 0"/></svg>`,
    definitions: `${SVG}<defs></defs></svg>`,
    "a use": `${SVG}<use href="#a"/></svg>`,
    "a variable": `${SVG}<path fill="var(--ink)" d="M0 0"/></svg>`,
    currentColor: `${SVG}<path fill="currentColor" d="M0 0"/></svg>`,
    "a shape without fill": `${SVG}<path d="M0 0"/></svg>`,
    "foreign objects": `${SVG}<foreignObject></foreignObject></svg>`,
    "an animation": `${SVG}<animate/></svg>`,
    "a drawing too wide": '<svg width="700" height="9" viewBox="0 0 700 9"><rect x="0" y="0" fill="#ffffff"/></svg>',
    "a drawing without size": '<svg viewBox="0 0 700 9"><rect x="0" y="0" fill="#ffffff"/></svg>',
    "no white ground": '<svg width="9" height="9" viewBox="0 0 9 9"><text>x</text></svg>',
    "an id in capitals": '<p ID="a">x</p>',
    "a handler in mixed case": '<p onClick="x()">x</p>',
    "a place in capitals": '<p STYLE="Position:absolute">x</p>',
    "an element in capitals": "<SCRIPT>x</SCRIPT>",
    ...Object.fromEntries(
      [
        '<rect x="0" y="0" width="1" height="10" fill="#ffffff"/>',
        '<rect x="0" y="0" width="340" height="9" fill="#ffffff"/>',
        '<rect x="1" y="0" width="340" height="10" fill="#ffffff"/>',
        '<rect x="0" y="0" width="340" height="10" fill="#ffffff" opacity="0"/>',
        '<rect x="0" y="0" width="340" height="10" fill="#fffffe"/>',
        '<rect x="0" y="0" fill="#ffffff"/>',
      ].map((ground) => [
        `as no ground ${ground}`,
        `<svg width="340" height="10" viewBox="0 0 340 10">${ground}</svg>`,
      ]),
    ),
    "a loose bracket": "<p>1 < 2</p>",
    "single quotes": "<p style='color:red'>x</p>",
    "something not closed": "<p>x",
    "too many characters": `<p>${"长".repeat(WECHAT_LONGEST)}</p>`,
  };
  test.each(Object.entries(bad))("finds %s", (_name, fragment) => {
    expect(wechatFaults(fragment)).not.toEqual([]);
  });

  test("lets pass what the editor keeps", () => {
    const fragment = `<section style="margin:8px"><p>增长 35.8%</p>${SVG}<text x="1" y="9" fill="#14181c">9%</text></svg></section>`;
    expect(wechatFaults(fragment)).toEqual([]);
  });
});

describe("the packs of all charts, in both languages", () => {
  const packs = [...catalogue.charts.values()].flatMap((spec) =>
    (["zh", "en"] as const).map((lang) => ({ name: `${spec.slug} ${lang}`, spec, lang })),
  );

  test("hold a fragment that survives WeChat and a caption of at most 120 characters", () => {
    const found = packs.flatMap(({ name, spec, lang }) => {
      const { wechat, caption } = packView({ catalogue, lang }, chartHistory(catalogue, spec.slug), spec.slug);
      const faults = wechatFaults(wechat);
      if ([...caption].length > 120 || caption.length < 10) faults.push(`caption: ${caption}`);
      return faults.map((fault) => `${name}: ${fault}`);
    });
    expect(found).toEqual([]);
  });

  test("hold the same drawing as a file that survives WeChat too, in at most 677 px", () => {
    const found = packs.flatMap(({ name, spec, lang }) => {
      const { files, wechat } = packView({ catalogue, lang }, chartHistory(catalogue, spec.slug), spec.slug);
      const drawing = String(files.get("wechat.svg")).trim();
      const faults = wechatFaults(drawing);
      if (!/^<svg [^>]*width="\d+(\.\d+)?" height=/.test(drawing)) faults.push("no svg with a size");
      if (!wechat.includes(drawing)) faults.push("not the drawing of the fragment");
      return faults.map((fault) => `${name}: ${fault}`);
    });
    expect(found).toEqual([]);
  });

  test("hold no markup from words that mean harm", () => {
    const { catalogue: hostile, spec, states } = hostileCatalogue("https://data.example/");
    const { files, wechat } = packView({ catalogue: hostile, lang: "zh" }, states, spec.slug);
    expect(wechatFaults(wechat)).toEqual([]);
    expect(wechatFaults(String(files.get("wechat.svg")))).toEqual([]);
  });

  test("hold the frozen chart where there is one, and a QR code to its fixed address", () => {
    const base_url = "https://data.example/";
    const published = { ...catalogue, site: { ...catalogue.site, base_url } };
    const [spec] = catalogue.charts.values();
    if (!spec) throw new Error("no chart");
    const states = chartHistory(published, spec.slug);
    const { view, files, wechat } = packView({ catalogue: published, lang: "zh" }, states, spec.slug);
    const version = states.at(-1)?.release.version ?? "";
    expect(view.canonical).toBe(`${base_url}charts/${spec.slug}/${version}/`);
    expect(files.get("qr.svg")).toBe(qrSvg(view.canonical ?? "", view.canonical ?? ""));
    expect(wechat).toContain(`冻结于${version}版`);
    expect(packView({ catalogue: published, lang: "zh" }, [], spec.slug).view.frozen).toBeNull();
  });

  test("are zip files whose README names what is in them, byte for byte the same each time", async () => {
    const [spec] = catalogue.charts.values();
    if (!spec) throw new Error("no chart");
    const published = { ...catalogue, site: { ...catalogue.site, base_url: "https://data.example/" } };
    const pack = packView({ catalogue: published, lang: "zh" }, chartHistory(published, spec.slug), spec.slug);
    const zip = await packZip(pack);
    expect(await packZip(pack)).toEqual(zip);
    const files = unzipSync(zip);
    const names = Object.keys(files);
    expect(names.slice(0, 3)).toEqual(["README.txt", "chart.png", "chart.pdf"]);
    expect(names).toEqual(
      expect.arrayContaining([
        "chart.svg",
        "wechat.html",
        "wechat.svg",
        "data.csv",
        "alt.txt",
        "caption.txt",
        "qr.png",
      ]),
    );
    const readme = strFromU8(files["README.txt"] ?? new Uint8Array());
    for (const name of names.filter((each) => each !== "README.txt")) expect(readme.split(`  ${name} `).length).toBe(3);
    expect(readme).toContain("1354像素宽，小于500 KB");
  });

  test("hold a picture of 1354 px and one under 500 kB, which may be the same", async () => {
    const wrong: string[] = [];
    for (const { name, spec, lang } of packs) {
      const { drawings } = packView({ catalogue, lang }, chartHistory(catalogue, spec.slug), spec.slug);
      const files = await pictureFiles(drawings.png);
      const bytes = files.at(-1)?.[1].length ?? 0;
      if (bytes === 0 || bytes >= 500_000) wrong.push(`${name}: ${bytes} bytes`);
    }
    expect(wrong).toEqual([]);
    // No picture of a chart is so large: one that is noise.
    const rects = Array.from({ length: 40_000 }, (_, index) => {
      const colour = ((index * 2654435761) >>> 8).toString(16).padStart(6, "0").slice(-6);
      return `<rect x="${index % 200}" y="${Math.floor(index / 200)}" width="1" height="1" fill="#${colour}"/>`;
    });
    const noise = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200">${rects.join("")}</svg>`;
    const [full, small] = await pictureFiles(noise);
    expect(full?.[1].length).toBeGreaterThan(500_000);
    expect(small?.[0]).toBe("chart-small.png");
    expect(small?.[1].length).toBeLessThan(500_000);
  });
});

describe("captions", () => {
  test("lose whole sentences first, and only then words", () => {
    expect(captionText(["一二三", "四五六"], 8, "zh")).toBe("一二三。四五六。");
    expect(captionText(["一二三", "四五六"], 7, "zh")).toBe("一二三。");
    expect(captionText(["一二三四五"], 4, "zh")).toBe("一二三…");
  });

  test("that have room for it carry the note and the signs; the short one stands below", () => {
    for (const spec of catalogue.charts.values())
      for (const lang of LANGS) {
        const { view, caption, files } = packView({ catalogue, lang }, chartHistory(catalogue, spec.slug), spec.slug);
        const file = String(files.get("caption.txt"));
        const [full = ""] = file.split("\n");
        for (const words of [view.figure.headline, view.figure.note ?? "", view.text.source])
          expect(full).toContain(words);
        for (const { name } of view.figure.contradictions) expect(full).toContain(name);
        expect(file.trimEnd().endsWith(caption)).toBe(true);
      }
  });
});

describe("the QR code", () => {
  test("is the same as SVG and PNG: black modules on white, four modules of quiet", () => {
    const svg = qrSvg("https://data.example/charts/x/", "x");
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    const png = qrPng("https://data.example/charts/x/", 2);
    const view = new DataView(png.buffer);
    expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([size * 2, size * 2, 1, 0]);
    expect(svg).not.toMatch(/M[0-3] \d|M\d+ [0-3]h/);
  });
});

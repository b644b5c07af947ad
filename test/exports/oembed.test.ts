import { createServer, type Server } from "node:http";
import { parseHTML } from "linkedom";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oembedAnswer } from "../../src/views/embeds/sharing.ts";
import { chartVersions } from "../../src/model/chart-versions.ts";
import { embedView, frozenEmbedView } from "../../src/views/embeds/embed.ts";
import { hostileCatalogue } from "./hostile.ts";

let server: Server;
let base = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const { catalogue, spec } = hostileCatalogue(base);
    const view = embedView({ catalogue, lang: "en" }, spec);
    const json = oembedAnswer(catalogue, view);
    const isAnswer = request.url === new URL(view.oembed ?? base).pathname;
    response.writeHead(200, { "content-type": isAnswer ? "application/json" : "text/html; charset=utf-8" });
    response.end(
      isAnswer
        ? json
        : `<!doctype html><title>x</title><link rel="alternate" type="application/json+oembed" href="${view.oembed ?? ""}">`,
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/parks/`;
});
afterAll(() => {
  server.close();
});

describe("the oEmbed answer", () => {
  test("is found and read by a real consumer", async () => {
    const { spec } = hostileCatalogue(base);
    const found = await unfurl(`${base}en/charts/${spec.slug}/`);
    expect(found.oEmbed).toMatchObject({ type: "rich", version: "1.0", width: 720 });
    expect(found.oEmbed?.thumbnails?.[0]?.url).toBe(`${base}en/charts/${spec.slug}/og.png`);
  });

  test("holds one frame, without script, whatever the words are", () => {
    const { catalogue, spec } = hostileCatalogue("https://data.example/parks");
    const json = oembedAnswer(catalogue, embedView({ catalogue, lang: "en" }, spec)) ?? "";
    expect(json).not.toContain("<");
    const answer = JSON.parse(json) as { html: string; height: number; provider_url: string };
    expect(answer.provider_url).toBe("https://data.example/parks/en/");
    expect(answer.height).toBeGreaterThan(100);
    const { document } = parseHTML(`<html><body>${answer.html}</body></html>`);
    expect([...document.body.querySelectorAll("*")].map((element) => element.tagName)).toEqual(["DIV", "IFRAME"]);
    expect(document.querySelector("iframe")?.getAttribute("src")).toBe(
      `https://data.example/parks/en/embed/${spec.slug}/`,
    );
  });

  test("of a fixed address holds the fixed chart", () => {
    const { catalogue, spec, states } = hostileCatalogue("https://data.example/parks");
    const view = frozenEmbedView({ catalogue, lang: "zh" }, chartVersions(states, spec.slug), "1.0.0");
    expect(view.oembed).toBe(`https://data.example/parks/oembed/${spec.slug}/1.0.0.json`);
    const answer = JSON.parse(oembedAnswer(catalogue, view) ?? "{}") as {
      html: string;
      thumbnail_url: string;
    };
    expect(answer.html).toContain(`https://data.example/parks/embed/${spec.slug}/1.0.0/`);
    expect(answer.thumbnail_url).toContain(`/charts/${spec.slug}/1.0.0/og.png`);
  });

  test("does not exist without a public address, since oEmbed knows no relative ones", () => {
    const { catalogue, spec } = hostileCatalogue(null);
    expect(oembedAnswer(catalogue, embedView({ catalogue, lang: "en" }, spec))).toBeNull();
  });
});

import { EventEmitter } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve } from "node:path";
import { createServer, isRunnableDevEnvironment } from "vite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { sayWhatBuildsMake } from "../../scripts/say-what-builds-make.ts";
import { watchRecord } from "../../scripts/watch-record.ts";
import type * as current from "../../src/read/current.ts";
import { copyBase } from "./copy-base.ts";

test("while developing the record is read once, and once more after each change of a file in it", async () => {
  const { root } = copyBase();
  vi.stubEnv("PARK_DATA", root);
  onTestFinished(() => void vi.unstubAllEnvs());
  const watcher = Object.assign(new EventEmitter(), { add: () => watcher, close: () => Promise.resolve() });
  const server = await createServer({
    configFile: false,
    logLevel: "silent",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [
      { name: "watched-by-the-test", configureServer: (made) => void Object.assign(made, { watcher }) },
      watchRecord(root),
    ],
  });
  onTestFinished(() => server.close());
  const { ssr } = server.environments;
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error("pages are not rendered in this process");
  const { currentCatalogue } = await ssr.runner.import<typeof current>("/src/read/current.ts");
  const first = currentCatalogue();
  expect(currentCatalogue()).toBe(first);
  watcher.emit("all", "change", resolve("src/site.ts"));
  expect(currentCatalogue()).toBe(first);
  watcher.emit("all", "change", resolve(root, "site.json"));
  const second = currentCatalogue();
  expect(second).not.toBe(first);
  expect(currentCatalogue()).toBe(second);
});

describe("a file that only builds make", () => {
  /** What the development server says; null where it leaves the address to others. */
  function answer(url: string): { status: number; text: string } | null {
    let handle: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
    const { configureServer } = sayWhatBuildsMake();
    if (typeof configureServer !== "function") throw new Error("no server is configured");
    const use = (made: typeof handle): void => void (handle = made);
    void configureServer.call({} as never, { middlewares: { use } } as never);
    let said: { status: number; text: string } | null = null;
    const response = {
      writeHead: (status: number) => ({ end: (text: string) => void (said = { status, text }) }),
    };
    handle?.({ url } as IncomingMessage, response as unknown as ServerResponse, () => {});
    return said;
  }

  test.each([
    "/briefings/x/briefing.pdf",
    "/en/briefings/x/2026-11-20/briefing.pdf?a=1",
    "/projects/wall/zone/wall-a0.pdf",
    "/en/projects/cards/zone/cards.pdf",
    "/charts/checksums.txt",
  ])("is answered with what makes it: %s", (url) => {
    expect(answer(url)?.status).toBe(404);
    expect(answer(url)?.text).toContain("npm run build");
  });

  test.each(["/", "/charts/x/chart.pdf", "/briefings/x/briefing.docx", "/briefings/x/"])(
    "and others are not: %s",
    (url) => {
      expect(answer(url)).toBeNull();
    },
  );
});

import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { endPagesWithSlash } from "../../scripts/end-pages-with-slash.ts";

/** Where the development server sends a browser; null where it leaves the address to others. */
function sentTo(url: string, accept = "text/html,*/*"): string | null {
  let handle: ((request: IncomingMessage, response: ServerResponse, next: () => void) => void) | undefined;
  const { configureServer } = endPagesWithSlash();
  if (typeof configureServer !== "function") throw new Error("no server is configured");
  const use = (made: typeof handle): void => void (handle = made);
  void configureServer.call({} as never, { middlewares: { use } } as never);
  let location: string | null = null;
  const response = {
    writeHead: (_status: number, headers: { location: string }) => ({ end: () => void (location = headers.location) }),
  };
  const request = { url, headers: { accept } } as unknown as IncomingMessage;
  handle?.(request, response as unknown as ServerResponse, () => {});
  return location;
}

describe("while developing", () => {
  test("a page without its slash leads to the page with it, and keeps what stands behind", () => {
    expect(sentTo("/charts/x")).toBe("/charts/x/");
    expect(sentTo("/en/charts/x?a=1")).toBe("/en/charts/x/?a=1");
  });

  test.each([
    "/",
    "/charts/x/",
    "/charts/x/chart.svg",
    "/charts/x/1.0.0/",
    "/site.js",
    "/@vite/client",
    "/src/site.ts",
  ])("%s is left as it is", (url) => void expect(sentTo(url)).toBeNull());

  test("what no browser opens as a page is left as it is", () => void expect(sentTo("/charts/x", "*/*")).toBeNull());
});

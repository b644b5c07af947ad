import type { Browser } from "playwright-core";
import { beforeAll, inject } from "vitest";
import { connectBrowser } from "../../scripts/chromium.ts";
import { serveFolder } from "../../scripts/serve-folder.ts";
import { DIST } from "./built-site.ts";

/** How long a page may take for one step, in ms; as long as `expect.poll` waits (vitest.config.ts). */
const PATIENCE = 60_000;

/** The browser, and the address at which it finds the built site. */
export interface OpenSite {
  browser: Browser;
  /** Ends in a slash. */
  url: string;
}

/**
 * The browser that all tests share, and the built site under `base`, for the tests of a file or of a `describe`: both are
 * there before the first of them, not before, and what was opened is closed behind the last.
 */
export function openSite(base = "/"): OpenSite {
  const site = {} as OpenSite;
  beforeAll(async () => {
    const browser = await connectBrowser(inject("browserServer"));
    browser.on("context", (context) => context.setDefaultTimeout(PATIENCE));
    const { server, url } = await serveFolder(DIST, { base });
    Object.assign(site, { browser, url });
    return async () => {
      await browser.close();
      server.close();
    };
  });
  return site;
}

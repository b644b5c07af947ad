import { mkdtempSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "astro/config";
import base from "../astro.config.mjs";

// The house with its chart pages and their drawings alone: what `charts.ts` compares with another tool that builds
// nothing else. The pages are the very files of the site; only the list of routes is shorter.

/** By the address: the file that makes it. */
const ROUTES = {
  "/[...lang]/charts/[slug]": "../src/pages/[...lang]/charts/[slug]/index.astro",
  "/[...lang]/charts/[slug]/chart.svg": "chart-drawing.ts",
  "/style.css": "../src/pages/style.css.ts",
  "/[script].js": "../src/pages/[script].js.ts",
};

const srcDir = mkdtempSync(join(tmpdir(), "park-routes-"));
mkdirSync(join(srcDir, "pages"));

export default defineConfig({
  ...base,
  srcDir,
  integrations: [
    {
      name: "chart-pages-only",
      hooks: {
        "astro:config:setup": ({ injectRoute }) => {
          for (const [pattern, file] of Object.entries(ROUTES))
            injectRoute({ pattern, entrypoint: new URL(file, import.meta.url), prerender: true });
        },
      },
    },
  ],
});

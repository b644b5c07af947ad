import { mkdtempSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "astro/config";
import base from "../astro.config.mjs";

// The house with its chart pages and their drawings alone: what `charts.ts` compares with another tool that builds
// nothing else. The pages are the very files of the site; only the list of routes is shorter.

const ROUTES = [
  "[...lang]/charts/[slug]/index.astro",
  "[...lang]/charts/[slug]/chart.svg.ts",
  "style.css.ts",
  "site.js.ts",
];

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
          for (const route of ROUTES)
            injectRoute({
              pattern: `/${route.replace(/(\/index)?\.(astro|ts)$/, "")}`,
              entrypoint: new URL(`../src/pages/${route}`, import.meta.url),
              prerender: true,
            });
        },
      },
    },
  ],
});

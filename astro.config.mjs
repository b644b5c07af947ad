import process from "node:process";
import { defineConfig } from "astro/config";
import { endPagesWithSlash } from "./scripts/end-pages-with-slash.ts";
import { sayWhatBuildsMake } from "./scripts/say-what-builds-make.ts";
import { watchRecord } from "./scripts/watch-record.ts";

export default defineConfig({
  output: "static",
  outDir: process.env.PARK_OUT ?? "dist",
  // Pages end with a slash and files do not; the development server is told so by a plugin.
  trailingSlash: "ignore",
  // Pictures are drawn beside the main thread: eight at once keep the cores and the disk busy.
  build: { format: "directory", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { plugins: [watchRecord(process.env.PARK_DATA ?? "data"), endPagesWithSlash(), sayWhatBuildsMake()] },
});

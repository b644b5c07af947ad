import process from "node:process";
import { defineConfig } from "astro/config";
import { sayWhatBuildsMake } from "./scripts/say-what-builds-make.ts";
import { watchRecord } from "./scripts/watch-record.ts";

export default defineConfig({
  output: "static",
  outDir: process.env.PARK_OUT ?? "dist",
  trailingSlash: "always",
  // Pictures are drawn beside the main thread: eight at once keep the cores and the disk busy.
  build: { format: "directory", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { plugins: [watchRecord(process.env.PARK_DATA ?? "data"), sayWhatBuildsMake()] },
});

import { resolve, sep } from "node:path";
import process from "node:process";
import { defineConfig } from "astro/config";

/** Edits in data/ show at once while developing: they are outside the module graph, so Vite does not see them. */
const reloadOnData = {
  name: "reload-on-data",
  /** @param {import("vite").ViteDevServer} server */
  configureServer(server) {
    const folder = resolve(process.env.PARK_DATA ?? "data");
    server.watcher.add(folder);
    server.watcher.on("all", (_event, file) => {
      if (!file.startsWith(folder + sep)) return;
      // Astro remembers which charts, parks and topics have a page: a new file, or a new row, may bring another.
      for (const { name, hot } of Object.values(server.environments))
        if (name !== "client") hot.send("astro:content-changed", {});
      server.ws.send({ type: "full-reload" });
    });
  },
};

export default defineConfig({
  output: "static",
  outDir: process.env.PARK_OUT ?? "dist",
  trailingSlash: "always",
  // Pictures are drawn beside the main thread: eight at once keep the cores and the disk busy.
  build: { format: "directory", concurrency: 8 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { plugins: [reloadOnData] },
});

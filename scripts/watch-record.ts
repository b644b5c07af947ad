import { resolve, sep } from "node:path";
import type { Plugin } from "vite";

/** Edits of the record show at once while developing: it is outside the module graph, so Vite does not see them. */
export function watchRecord(data: string): Plugin {
  return {
    name: "watch-record",
    configureServer({ watcher, environments, ws }) {
      const folder = resolve(data);
      watcher.add(folder);
      watcher.on("all", (_event, file) => {
        if (!file.startsWith(folder + sep)) return;
        for (const { name, hot } of Object.values(environments)) {
          if (name === "client") continue;
          // What was read is read again, once, for the next page (src/read/current.ts).
          hot.send("record-changed", {});
          // Astro remembers which charts, parks and topics have a page: a new file, or a new row, may bring another.
          hot.send("astro:content-changed", {});
        }
        ws.send({ type: "full-reload" });
      });
    },
  };
}

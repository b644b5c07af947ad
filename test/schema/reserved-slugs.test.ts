import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { RESERVED_SLUGS } from "../../src/schema/chart.ts";

/** Names that stand beside a name made from data, by the folder of `src/pages/` that they stand in. */
function namesBesideData(folder = "src/pages", place = ""): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => name.replace(/\.(astro|ts)$/, ""));
  const hasData = names.some((name) => /^\[(?!\.\.\.)[a-z]+\]$/.test(name));
  const fixed = hasData ? names.filter((name) => name !== "index" && /^[a-z0-9-]+$/.test(name)) : [];
  return [
    ...fixed.map((name) => join(place, name)),
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => namesBesideData(join(folder, name), join(place, name.replace("[...lang]", "")))),
  ];
}

test("the only pages whose address something in data/ could take are those that validation keeps free", () => {
  expect(namesBesideData()).toEqual(RESERVED_SLUGS.map((slug) => join("charts", slug)));
});

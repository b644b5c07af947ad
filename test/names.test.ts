import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCatalogue } from "../src/read/load-catalogue.ts";

/** What another zone takes over as it is. Pictures cannot be searched. */
const FOLDERS = ["src", "scripts", "public", "examples"];
const isPicture = (file: string): boolean => /\.(?:png|ico|jpe?g|woff2?)$/.test(file);

test("no name of the record stands in the code or in an example", () => {
  const { catalogue } = loadCatalogue("data");
  const named = [...(catalogue?.entities.values() ?? []), ...(catalogue?.sources.values() ?? [])];
  const names = named.flatMap((one) => [
    one.id,
    ...Object.values(one.shortName),
    ...("name" in one ? [...Object.values(one.name), ...one.aliases] : []),
  ]);
  const known = [...new Set(names)].filter((name) => name.length >= 2);
  expect(known.length).toBeGreaterThan(50);
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !isPicture(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return known.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

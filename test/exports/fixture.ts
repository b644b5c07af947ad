import { loadCatalogue } from "../../src/load/load-catalogue.ts";
import type { Catalogue } from "../../src/load/catalogue.ts";

/** The small record in test/fixtures/base: every kind of row, one release, two charts. */
export function fixtureCatalogue(): Catalogue {
  const { catalogue, problems } = loadCatalogue("test/fixtures/base/data");
  if (!catalogue) throw new Error(problems.map((problem) => problem.message.en).join("\n"));
  return catalogue;
}

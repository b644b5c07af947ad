import { join } from "node:path";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { nodeReader, type Reader } from "../../src/read/reader.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";

const FOLDER = "test/fixtures/base/data";

/** The small record in test/fixtures/base: every kind of row, one release, two charts. */
export function fixtureCatalogue(): Catalogue {
  const { catalogue, problems } = loadCatalogue(FOLDER, { reader: fixtureReader });
  if (!catalogue) throw new Error(problems.map((problem) => problem.message.en).join("\n"));
  return catalogue;
}

/**
 * Finds the releases of the small record where those of the real one are looked for. Without its history: a fixture is
 * rewritten as it has to be.
 */
export const fixtureReader: Reader = {
  read: (path) => nodeReader.read(inFixture(path)),
  list: (path) => nodeReader.list(inFixture(path)),
};

function inFixture(path: string): string {
  return path.replace(join(process.cwd(), "data"), FOLDER);
}

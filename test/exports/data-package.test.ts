import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { DATASETS } from "../../src/schema/codes.ts";
import type { Release } from "../../src/schema/release.ts";

// Another project's validator, Frictionless Data's own for JavaScript, opens each release folder with nothing beside it.

interface Resource {
  name: string;
  tabular: boolean;
  schema: { foreignKeys: unknown[] };
  read(options: { keyed: boolean }): Promise<Record<string, unknown>[]>;
  checkRelations(): Promise<boolean>;
}

interface FrictionlessPackage {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
}

const { Package } = createRequire(import.meta.url)("datapackage") as {
  Package: { load(descriptor: string, options: { basePath: string }): Promise<FrictionlessPackage> };
};

describe.each(DATASETS)("the newest release of %s", (id) => {
  const { releases } = JSON.parse(readFileSync(`data/datasets/${id}/releases/releases.json`, "utf8")) as {
    releases: Release[];
  };
  const last = releases.at(-1);

  /** The release alone, in a folder where nothing else could help. */
  function copyRelease(): string {
    const folder = mkdtempSync(join(tmpdir(), "park-release-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    cpSync(`data/datasets/${id}/releases/${last?.version}`, folder, { recursive: true });
    return folder;
  }

  const open = (folder: string): Promise<FrictionlessPackage> =>
    Package.load(join(folder, "datapackage.json"), { basePath: folder });

  test("is a valid package; every row fits its schema, and every code leads to a row", async () => {
    const { valid, errors, resources } = await open(copyRelease());
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
    const tables = resources.filter(({ tabular }) => tabular);
    expect(tables.length).toBeGreaterThan(9);
    for (const table of tables) {
      await expect(table.read({ keyed: true }), table.name).resolves.toBeInstanceOf(Array);
      await expect(table.checkRelations(), table.name).resolves.toBe(true);
    }
    if (id === "project-progress") return;
    const data = tables.find(({ name }) => name === "observations");
    expect(await data?.read({ keyed: true })).toHaveLength(last?.rows ?? -1);
    expect(data?.schema.foreignKeys.length).toBeGreaterThan(2);
  });

  test("is refused with a value that is no number, and with a code that leads nowhere", async () => {
    const folder = copyRelease();
    const file = join(folder, "reference/indicators.csv");
    writeFileSync(
      file,
      readFileSync(file, "utf8")
        .replace(/^(\w[^,]*),[^,]*/m, "$1,topic")
        .replace(/\n([^,]*),[^,]*/, "\n$1,nowhere"),
    );
    const { resources } = await open(folder);
    const indicators = resources.find(({ name }) => name === "indicators");
    await expect(indicators?.checkRelations()).rejects.toThrow(/foreign key/i);
    if (id === "project-progress") return;
    const data = join(folder, "observations.csv");
    writeFileSync(data, readFileSync(data, "utf8").replace(/,actual,\d+/, ",actual,many"));
    const observations = (await open(folder)).resources.find(({ name }) => name === "observations");
    await expect(observations?.read({ keyed: true })).rejects.toThrow();
  });
});

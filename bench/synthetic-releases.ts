import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadDraft } from "../src/read/load-catalogue.ts";
import { planRelease } from "../src/release/plan-release.ts";
import { nodeReader } from "../src/read/reader.ts";
import { DATASETS, type DatasetId } from "../src/schema/codes.ts";
import type { Localized } from "../src/schema/localized.ts";
import { writeRelease } from "../scripts/write-release.ts";

/**
 * Copies a record and makes releases, each of which corrects one row of a dataset in turn, until there are so many in all:
 * what a record looks like after years of corrections.
 */
export function growRecord(from: string, to: string, releases: number): void {
  cpSync(from, to, { recursive: true });
  for (let made = countReleases(to); made < releases; made++) {
    const dataset = DATASETS[made % DATASETS.length] ?? "park-indicators";
    moveLocator(to, dataset, made);
    freezeDataset(to, dataset, { zh: `更正第${made}处`, en: `correction ${made}` });
  }
}

/** Makes the next release of a dataset in a record that may be written to. */
export function freezeDataset(root: string, dataset: DatasetId, reason: Localized): void {
  const plan = planRelease(nodeReader, loadDraft(root).draft, { dataset, reason, date: "2030-01-01" });
  if ("refusal" in plan) throw new Error(plan.refusal.en);
  writeRelease(join(root, "datasets", dataset, "releases"), plan);
}

/** How many releases a record holds in all. */
export function countReleases(root: string): number {
  return DATASETS.reduce((sum, id) => {
    const file = join(root, "datasets", id, "releases/releases.json");
    return sum + (JSON.parse(readFileSync(file, "utf8")) as { releases: unknown[] }).releases.length;
  }, 0);
}

/** A row of its own for each time: the place in its source moves by one paragraph, which is always sound. */
function moveLocator(root: string, dataset: DatasetId, time: number): void {
  const name = dataset === "project-progress" ? "projects.json" : "observations.csv";
  const file = join(root, "datasets", dataset, name);
  const text = readFileSync(file, "utf8");
  const count = text.match(SINGLE)?.length ?? 0;
  let seen = 0;
  writeFileSync(
    file,
    text.replace(SINGLE, (whole, paragraph: string) =>
      seen++ === (time * 7) % count ? `¶${Number(paragraph) + 1}` : whole,
    ),
  );
}

/** A paragraph that is not the first or last of several. */
const SINGLE = /¶(\d+)(?![\d-])/g;

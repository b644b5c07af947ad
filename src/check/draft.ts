import type { Catalogue, DataPackage } from "../model/catalogue.ts";
import type { ChartKind, DatasetId } from "../schema/codes.ts";
import type { BriefingSpec } from "../schema/briefing.ts";
import type { RecordEvent } from "../schema/event.ts";
import type { TableName } from "../schema/fields.ts";
import type { Needs } from "../model/needs.ts";
import type { Rejected } from "./rejected.ts";
import type { Reference } from "../schema/reference.ts";
import type { Release } from "../schema/release.ts";

/** A release as a commit lists it. */
export interface CommittedRelease {
  commit: string;
  release: Release;
}

/** One dataset as found in its folder. */
export interface DatasetDraft {
  id: DatasetId;
  /** Folder, without a slash at its end. */
  folder: string;
  /** Path of the data file. */
  file: string;
  /** Null if `datapackage.json` could not be read. */
  package: DataPackage | null;
  /** Headers of the data file; null for JSON, and where they could not be read or are wrong. */
  columns: string[] | null;
  /** Null if `releases.json` could not be read; empty where there is none. */
  releases: Release[] | null;
  /** Each place of the list with the release that was committed there first; empty without a git history. */
  committed: CommittedRelease[];
  /**
   * Every file in `releases/` by its path in there, with its SHA-256; null for one that could not be read, and for a folder
   * that holds nothing, which has `/` behind its path.
   */
  releasedFiles: Map<string, string | null>;
}

/**
 * Everything in `data/` that could be read, right or wrong, for the rules. What could not be read at all is null, so
 * that one broken file does not make a hundred problems in others.
 */
export interface Draft {
  root: string;
  reference: { [Table in TableName]: Reference[Table] | null };
  /** Row of each id in its table; for sections and contradictions the row of each entry. */
  rows: Map<string, Map<string, number>>;
  site: Catalogue["site"] | null;
  datasets: Map<DatasetId, DatasetDraft>;
  observations: Catalogue["observations"];
  /** Rows that are no observations because of an error. */
  rejected: Rejected[];
  projects: Catalogue["projects"];
  charts: Catalogue["charts"];
  /** What `events.csv` tells; empty without the file. */
  events: readonly RecordEvent[];
  briefings: Map<string, BriefingSpec>;
  /** Slugs of all chart files, those that could not be read included. */
  chartSlugs: string[];
  needs: Partial<Record<ChartKind, Needs>>;
  /** `YYYY-MM-DD`: the day on which figures are judged; null for that of the newest release. */
  clock: string | null;
}

/** True if every reference table could be read. */
export function hasAllTables(reference: Draft["reference"]): reference is Reference {
  return Object.values(reference).every((table) => table !== null);
}

/** Path of a reference table. */
export function referencePath(root: string, table: string): string {
  return `${root}/reference/${table}.csv`;
}

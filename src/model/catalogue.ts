import type { BriefingSpec } from "../schema/briefing.ts";
import type { ChartSpec } from "../schema/chart.ts";
import type { DatasetId } from "../schema/codes.ts";
import type { RecordEvent } from "../schema/event.ts";
import type { Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import type { Problem } from "../schema/problem.ts";
import type { Project } from "../schema/project.ts";
import type { Reference } from "../schema/reference.ts";
import type { Release } from "../schema/release.ts";
import type { Site } from "../schema/site.ts";
import type { Change } from "./diff.ts";

/** The parts of a `datapackage.json` that the site reads; the file itself is published as it is. */
export interface DataPackage {
  name: string;
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  licenses: { name: string; path?: string; title?: string }[];
  resources: {
    name: string;
    path: string;
    schema: {
      fields: {
        name: string;
        type: string;
        title?: string;
        description?: string;
        constraints?: { enum?: string[] };
      }[];
      primaryKey?: string[];
    };
  }[];
  [key: string]: unknown;
}

export interface Dataset {
  id: DatasetId;
  package: DataPackage;
  /** From the package: `title` is Chinese, `title_en` English; the same for the description. */
  title: Localized;
  description: Localized;
  /** File name of the data: `observations.csv` or `projects.json`. */
  file: string;
  /** Oldest first. */
  releases: Release[];
  /** Version of the last release; null before the first. */
  version: string | null;
  /** True if the working copy holds something that the last release does not. */
  changed: boolean;
}

/** Everything in `data/`, checked and normalised. Maps keep the order of the files. */
export interface Catalogue extends Reference {
  site: Site;
  datasets: Map<DatasetId, Dataset>;
  /** All three datasets, in the order of DATASETS and of their rows. */
  observations: Observation[];
  projects: Map<string, Project>;
  /** By slug, in alphabetical order of the files. */
  charts: Map<string, ChartSpec>;
  /** What happened and may stand on a series, in the order of the file; left out of the record as of a release. */
  events?: readonly RecordEvent[];
  /** What the checks say of sound data: warnings and notes, acknowledged or not. Files are named from `data/`. */
  findings: Problem[];
  /** Leadership briefings by slug, each with the rows of its releases. */
  editions: Map<string, Edition>;
}

/** One release: its entry, the catalogue as it was, and what it changed against the release before it. */
export interface ReleaseState {
  release: Release;
  catalogue: Catalogue;
  changes: Change[];
}

/** One edition with the rows of the releases that it rests on. */
export interface Edition {
  spec: BriefingSpec;
  /** Rows of the named releases; datasets without one are left out. */
  observations: Observation[];
  projects: Map<string, Project>;
  /** The record as of each of those releases: their names, charts and contradictions. */
  frozen: Catalogue[];
  /** What the named releases say otherwise than those of the edition before; null without one. */
  changes: Change[] | null;
}

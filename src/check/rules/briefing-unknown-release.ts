import type { BriefingSpec } from "../../schema/briefing.ts";
import { DATASETS } from "../../schema/codes.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Briefings rest on releases that exist; a list of releases that could not be read knows every version. */
export const briefingUnknownRelease = defineRule("briefing-unknown-release", {
  check({ root, briefings, datasets }) {
    return [...briefings.values()].flatMap((spec) =>
      mentions(spec).flatMap(({ column, dataset, version }) => {
        const releases = datasets.get(dataset)?.releases;
        if (!releases || releases.some((release) => release.version === version)) return [];
        const versions = releases.map((release) => release.version).join(", ") || "–";
        const place = { file: `${root}/briefings/${spec.slug}.json`, column };
        return makeProblem("briefing-unknown-release", place, version, { dataset, versions });
      }),
    );
  },
});

function mentions(spec: BriefingSpec) {
  return [
    { path: "releases", releases: spec.releases },
    { path: "previous.releases", releases: spec.previous?.releases ?? {} },
  ].flatMap(({ path, releases }) =>
    DATASETS.flatMap((dataset) => {
      const version = releases[dataset];
      return version === undefined ? [] : [{ column: `${path}.${dataset}`, dataset, version }];
    }),
  );
}

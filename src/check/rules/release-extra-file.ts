import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** `releases/` holds what `releases.json` lists, and nothing else. */
export const releaseExtraFile = defineRule("release-extra-file", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ folder, releases, releasedFiles }) => {
      if (releases === null) return [];
      const listed = new Set(
        releases.flatMap(({ version, files }) => Object.keys(files).map((name) => `${version}/${name}`)),
      );
      return [...releasedFiles]
        .filter(([path]) => !listed.has(path))
        .map(([path, hash]) =>
          makeProblem(
            "release-extra-file",
            { file: `${folder}/releases/${path}` },
            hash === null ? path : `${path}, SHA-256 ${hash}`,
          ),
        );
    });
  },
});

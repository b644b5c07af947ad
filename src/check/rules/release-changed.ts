import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** The lock: no byte of a released file ever changes. */
export const releaseChanged = defineRule("release-changed", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ folder, releases, releasedFiles }) =>
      (releases ?? []).flatMap(({ version, files }) =>
        Object.entries(files).flatMap(([name, expected]) => {
          const found = releasedFiles.get(`${version}/${name}`);
          if (found === undefined || found === expected) return [];
          return makeProblem("release-changed", { file: `${folder}/releases/${version}/${name}` }, found, {
            hash: expected,
          });
        }),
      ),
    );
  },
});

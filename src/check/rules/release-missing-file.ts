import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Every released file is still there. */
export const releaseMissingFile = defineRule("release-missing-file", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ folder, releases, releasedFiles }) =>
      (releases ?? []).flatMap(({ version, files }) =>
        Object.entries(files)
          .filter(([name]) => !releasedFiles.has(`${version}/${name}`))
          .map(([name, hash]) =>
            makeProblem("release-missing-file", { file: `${folder}/releases/${version}/${name}` }, null, {
              version,
              hash,
            }),
          ),
      ),
    );
  },
});

import type { Release } from "../../schema/release.ts";
import type { Localized } from "../../schema/localized.ts";
import { bumpBetween, compareVersions } from "../../model/semver.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Versions and dates of releases only go up, one step at a time, and the step is the one stated. */
export const releaseOrder = defineRule("release-order", {
  check({ datasets }) {
    return [...datasets.values()].flatMap(({ folder, releases }) =>
      (releases ?? []).flatMap((release, index) =>
        findFaults(releases?.[index - 1], release).map(({ key, found, expected }) =>
          makeProblem(
            "release-order",
            { file: `${folder}/releases/releases.json`, column: `releases[${index}].${key}` },
            found,
            { expected },
          ),
        ),
      ),
    );
  },
});

interface Fault {
  key: string;
  found: string;
  expected: Localized;
}

function findFaults(previous: Release | undefined, { version, date, bump }: Release): Fault[] {
  if (!previous) {
    if (version === "1.0.0" && bump === "initial") return [];
    return [
      {
        key: "version",
        found: `${version}, ${bump}`,
        expected: { zh: "第一个版本 1.0.0、initial", en: "a first version 1.0.0, initial" },
      },
    ];
  }
  const faults: Fault[] = [];
  if (compareVersions(version, previous.version) <= 0) {
    const after = previous.version;
    faults.push({
      key: "version",
      found: version,
      expected: { zh: `高于 ${after} 的版本`, en: `a version above ${after}` },
    });
  } else if (bumpBetween(previous.version, version) !== bump) {
    const step = bumpBetween(previous.version, version);
    faults.push({
      key: "bump",
      found: bump,
      expected:
        step === null
          ? { zh: `${previous.version} 的下一个版本`, en: `the version that follows ${previous.version}` }
          : { zh: step, en: step },
    });
  }
  if (date < previous.date) {
    faults.push({
      key: "date",
      found: date,
      expected: { zh: `不早于 ${previous.date} 的日期`, en: `a date not before ${previous.date}` },
    });
  }
  return faults;
}

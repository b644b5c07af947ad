import { sortedJson } from "../../model/sorted-json.ts";
import type { Problem } from "../../schema/problem.ts";
import type { Release } from "../../schema/release.ts";
import type { CommittedRelease, DatasetDraft } from "../draft.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/**
 * History only grows: every release that a commit has listed is still there, in its place and word for word, even if a
 * later commit says otherwise. Together with the lock this holds the released folders too, whose hashes stand in the list.
 * Nothing is said without a git history.
 */
export const releaseHistoryChanged = defineRule("release-history-changed", {
  check({ datasets }) {
    return [...datasets.values()].flatMap((dataset) =>
      dataset.committed.flatMap((committed, index) => compare(dataset, committed, index)),
    );
  },
});

function compare(
  { folder, releases }: DatasetDraft,
  { commit, release: committed }: CommittedRelease,
  index: number,
): Problem[] {
  if (releases === null) return [];
  const file = `${folder}/releases/releases.json`;
  const now = releases[index];
  const { version } = committed;
  if (now?.version !== version) {
    const column = `releases[${index}].version`;
    return [
      makeProblem("release-history-changed", { file, column }, now?.version ?? null, {
        version,
        commit,
        file,
      }),
    ];
  }
  return (Object.keys(committed) as (keyof Release)[])
    .filter((key) => sortedJson(now[key]) !== sortedJson(committed[key]))
    .map((key) => {
      const column = `releases[${index}].${key}`;
      return makeProblem("release-history-changed", { file, column }, sortedJson(now[key]), {
        version,
        commit,
        file,
      });
    });
}

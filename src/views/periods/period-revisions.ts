import { formatPeriod } from "../../format/period.ts";
import type { Bulletin } from "../../model/bulletins.ts";
import type { ReleaseState } from "../../model/catalogue.ts";
import type { Reading } from "../../model/reading.ts";
import { remember } from "../../model/remember.ts";
import type { DatasetId } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";
import { wordsOf } from "../../text/words.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { observationPath } from "../figure/table.ts";

/** The releases of a dataset, the oldest first. */
export type HistoryOf = (dataset: DatasetId) => readonly ReleaseState[];

/** The release that first held a row of the bulletin: the oldest over the datasets that most of its rows belong to; null if none does. */
export function releaseOf(
  bulletin: Bulletin,
  historyOf: HistoryOf,
): { dataset: DatasetId; state: ReleaseState } | null {
  const datasets = [...Map.groupBy(bulletin.rows, ({ dataset }) => dataset)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  for (const [dataset, rows] of datasets) {
    const state = firstWith(historyOf(dataset), new Set(rows.map(({ id }) => id)));
    if (state) return { dataset, state };
  }
  return null;
}

function firstWith(states: readonly ReleaseState[], ids: ReadonlySet<string>): ReleaseState | null {
  return states.find((state) => [...ids].some((id) => addedIn(state).has(id))) ?? null;
}

const addedIn = remember(
  ({ changes }: ReleaseState) => new Set(changes.flatMap(({ change, id }) => (change === "added" ? [id] : []))),
);
const revisedIn = remember(
  ({ changes }: ReleaseState) => new Set(changes.flatMap(({ change, id }) => (change === "revised" ? [id] : []))),
);
const rowsIn = remember(({ catalogue }: ReleaseState) => new Map(catalogue.observations.map((row) => [row.id, row])));

const MOST = 12;

/**
 * What was revised when the figures of a bulletin came, and what was revised in them later: whose figure, of when, what it was
 * and what it became. `more` counts what is left to the page of the release.
 */
export function periodRevisions(
  reading: Reading,
  bulletin: Bulletin,
  historyOf: HistoryOf,
): { table: PlainTable; more: number } {
  const { lang } = reading;
  const { periodWords, ui } = wordsOf(lang);
  const own = new Set(bulletin.rows.map(({ id }) => id));
  const datasets = new Set(bulletin.rows.map(({ dataset }) => dataset));
  const found = [...datasets].flatMap((dataset) => {
    const states = historyOf(dataset);
    const brought = firstWith(states, own);
    return states.flatMap((state, index) =>
      [...revisedIn(state)].flatMap((id) => {
        const [before, after] = [states[index - 1], state].map((each) => each && rowsIn(each).get(id));
        return before && after && (state === brought || own.has(id))
          ? [{ dataset, state, before, after, states, index }]
          : [];
      }),
    );
  });
  // One’s own figures first.
  const sorted = found.toSorted((a, b) => Number(own.has(b.after.id)) - Number(own.has(a.after.id)));
  const words = (state: ReleaseState | undefined, row: Observation): string =>
    state ? valueText({ catalogue: state.catalogue, lang }, row) : "";
  const table = plainTable(
    periodWords.revisions,
    [
      { label: ui.indicator },
      { label: ui.body },
      { label: ui.period },
      { label: periodWords.oldValue, numeric: true },
      { label: periodWords.newValue, numeric: true },
      { label: periodWords.revisedIn },
    ],
    sorted.slice(0, MOST).map(({ dataset, state, before, after, states, index }) => ({
      cells: [
        cell(
          [fieldText(reading, after, "project"), fieldText(reading, after, "indicator"), measureText(reading, after)]
            .filter(Boolean)
            .join(wordsOf(lang).joints.kinds),
        ),
        cell(fieldText(reading, after, "entity")),
        cell(formatPeriod(after.period, lang)),
        cell(words(states[index - 1], before)),
        cell(words(state, after), observationPath(after, lang)),
        cell(state.release.version, inLanguage(lang, paths.release(dataset, state.release.version))),
      ],
    })),
  );
  return { table, more: Math.max(0, found.length - MOST) };
}

function measureText({ lang }: Reading, { measure, role }: Observation): string {
  const { joints, measureLabels, roleLabels } = wordsOf(lang);
  return [role === "actual" ? "" : roleLabels[role], measure === "level" ? "" : measureLabels[measure]]
    .filter(Boolean)
    .join(joints.comma);
}

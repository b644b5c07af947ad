import { wordsOf } from "../../text/words.ts";
import type { ReleaseState } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";

import { revisionText } from "../../text/interface-versions.ts";
import { valueText } from "../../text/value.ts";
import type { Cell, TableView } from "../figure/table.ts";

/** In which release a row first stood, and what later ones changed. */
interface Revisions {
  since: string;
  /** The oldest first: the value before, in the words of that day. */
  changes: { version: string; kind: "revised" | "reflagged"; before: string }[];
}

/** A table of observations with a column more: when each came, and what it was before. Leads to the release. */
export function withRevisions(
  table: TableView,
  observations: readonly Observation[],
  historyOf: (dataset: Observation["dataset"]) => readonly ReleaseState[],
  lang: Lang,
): Omit<TableView, "columns"> & { columns: { key: string; label: string; numeric: boolean }[] } {
  const { joints, ui, versionWords } = wordsOf(lang);
  const rows = new Map(observations.map((row) => [row.id, row]));
  const cellOf = (id: string): Cell => {
    const row = rows.get(id);
    const found = row && revisionsOf(historyOf(row.dataset), row.id, lang);
    if (!row || !found) return { text: ui.unreleased, href: null };
    const changes = found.changes.map(({ version, kind, before }) => revisionText(version, kind, before, lang));
    return {
      text: [found.since, ...changes].join(joints.semicolon),
      href: inLanguage(lang, paths.release(row.dataset, found.changes.at(-1)?.version ?? found.since)),
    };
  };
  return {
    caption: table.caption,
    columns: [...table.columns, { key: "since", label: versionWords.history, numeric: false }],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, cellOf(row.id)] })),
  };
}

/** Whether a release changed a row after the one that brought it. */
export function isRevised(states: readonly ReleaseState[], id: string): boolean {
  return states.some((state) => ["revised", "reflagged"].includes(kindOf(state, id) ?? ""));
}

/** Null where no release holds the row as it is named today. */
function revisionsOf(states: readonly ReleaseState[], id: string, lang: Lang): Revisions | null {
  let found: Revisions | null = null;
  states.forEach((state, index) => {
    const kind = kindOf(state, id);
    const { version } = state.release;
    if (kind === "added") found = { since: version, changes: [] };
    if (kind === "removed") found = null;
    if (found && (kind === "revised" || kind === "reflagged"))
      found.changes.push({ version, kind, before: valueIn(states[index - 1], id, lang) });
  });
  return found;
}

function valueIn(state: ReleaseState | undefined, id: string, lang: Lang): string {
  const row = state?.catalogue.observations.find((each) => each.id === id);
  return state && row ? valueText({ catalogue: state.catalogue, lang }, row) : "";
}

/** What a release did to a row. */
function kindOf(state: ReleaseState, id: string): string | undefined {
  return kindsOf(state).get(id);
}

const kindsOf = remember(({ changes }: ReleaseState) => new Map(changes.map((each) => [each.id, each.change])));

import { wordsOf } from "../../text/words.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Edition, Catalogue } from "../../model/catalogue.ts";
import { countChanges, type Change } from "../../model/diff.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Observation } from "../../schema/observation.ts";

import { changesText } from "../../text/interface.ts";
import { listText } from "../../text/list.ts";
import { named, say, type Sentence } from "../../text/sentence.ts";
import { rowWord, stop, subject, type Saying } from "../../text/sentences.ts";
import { valueText } from "../../text/value.ts";
import { isToldIn } from "../releases/changed-cells.ts";
import { selectedRows, subjectsOf } from "./edition.ts";
import { linkSentence, type LinkedSentence } from "./linked-sentence.ts";

/** What the releases of an edition say otherwise than those of the edition before, and what is still missing. */
export function editionChanges(
  current: Catalogue,
  edition: Edition,
  saying: Saying,
): { lines: LinkedSentence[]; missing: LinkedSentence[] } {
  const { catalogue, lang } = saying;
  const { briefingWords } = wordsOf(lang);
  const link = (sentence: Sentence): LinkedSentence =>
    linkSentence({ catalogue: current, lang }, sentence, null, edition.observations);
  const bodies = new Set(selectedRows(edition).map(({ entity }) => entity));
  const missing = edition.observations
    .filter(({ entity, value, status }) => bodies.has(entity) && value === null && (status === "O" || status === "L"))
    .map((row) => link(figureWords(row, saying)));
  if (edition.changes === null) return { lines: [link([say(briefingWords.previousNone)])], missing };
  const subjects = subjectsOf(catalogue, edition);
  const rows = new Map(edition.observations.map((row) => [row.id, row]));
  // A row that went is known by its key alone, which begins with the body; a project belongs to one.
  const bodyOf = (id: string): string =>
    rows.get(id)?.entity ?? edition.projects.get(id)?.entity ?? id.split("/")[0] ?? "";
  const own = edition.changes.filter(({ id }) => subjects.has(bodyOf(id)));
  if (own.length === 0) return { lines: [link([say(briefingWords.unchanged)])], missing };
  const lines = [
    countSentence(own, edition.spec.previous?.edition ?? "", saying),
    ...own.flatMap((change) => revision(change, rows.get(change.id), saying)),
    ...notesChanged(own, rows, edition, saying),
  ];
  return { lines: lines.map(link), missing };
}

function countSentence(changes: readonly Change[], since: string, { lang }: Saying): Sentence {
  const period = parsePeriod(since);
  const day = period ? formatPeriod(period, lang) : since;
  const counts = changesText(countChanges(changes), lang);
  const text = lang === "zh" ? `与${day}一期相比，${counts}` : `Since the edition of ${day}: ${counts}`;
  return [{ text, origin: { kind: "setting", name: "changes" } }, stop(lang)];
}

/** A corrected value, as it was and as it is. */
function revision(change: Change, row: Observation | undefined, saying: Saying): Sentence[] {
  const { lang } = saying;
  if (!row || change.change !== "revised" || change.field !== "value") return [];
  const old = valueText(saying, { ...row, value: change.old === "" ? null : change.old });
  const now = rowWord(valueText(saying, row), row);
  const before = { text: old, origin: { kind: "setting", name: "previous" } } as const;
  const [from, to] = lang === "zh" ? ["由", "修订为"] : [" revised from ", " to "];
  return [[...figureWords(row, saying), say(from), before, say(to), now, stop(lang)]];
}

/** Rows and projects of which only notes, marks or names changed: which of them. */
function notesChanged(
  changes: readonly Change[],
  rows: ReadonlyMap<string, Observation>,
  { projects }: Edition,
  saying: Saying,
): Sentence[] {
  const { lang } = saying;
  const { fieldLabels } = wordsOf(lang);
  const told = changes.filter((change) => change.change === "reflagged" && isToldIn(change, lang));
  return [...new Set(told.map(({ id }) => id))].flatMap((id) => {
    const row = rows.get(id);
    const project = projects.get(id);
    if (!row && !project) return [];
    const fields = told.filter((change) => change.id === id).map(({ field }) => field);
    const labels = fields.map((field) => fieldLabels[field] ?? field);
    const head = row ? figureWords(row, saying) : [named(project?.name[lang] ?? id)];
    return [
      lang === "zh"
        ? [...head, say(`：${labels.join("、")}有改动`), stop(lang)]
        : [...head, say(`: changes in the ${listText(labels, lang)}`), stop(lang)],
    ];
  });
}

/** A figure by its name, its period, and what it says of its indicator unless that is the level. */
function figureWords(row: Observation, saying: Saying): Sentence {
  const { joints, measureLabels } = wordsOf(saying.lang);
  const measure = row.measure === "level" ? "" : joints.comma + measureLabels[row.measure];
  const aside = `${joints.open}${formatPeriod(row.period, saying.lang)}${measure}${joints.close}`;
  return [...subject(row, saying), rowWord(aside, row)];
}

import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { SIGNS, type Sign } from "../../schema/codes.ts";
import { paths } from "../../site.ts";

import { signMeaning, signText } from "../../text/signs.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { observationTable, type TableView } from "../figure/table.ts";

/** What the signs at figures stand for, sign by sign, with the values concerned. */
export interface ContradictionListView extends PageHead {
  groups: {
    sign: Sign;
    title: string;
    meaning: string;
    items: { id: string; name: string; explanation: string; table: TableView }[];
  }[];
}

/** The entries by their sign, the gravest first, within it in the order of the reference table. */
export function contradictionListView(reading: Reading): ContradictionListView {
  const { catalogue, lang } = reading;
  const { referenceWords } = wordsOf(lang);
  const byId = new Map(catalogue.observations.map((observation) => [observation.id, observation]));
  const ofKind = Map.groupBy(catalogue.contradictions, ({ kind }) => kind);
  return {
    ...pageHead({
      lang,
      path: paths.contradictions(),
      current: "contradictions",
      title: referenceWords.contradictionsTitle,
      description: referenceWords.contradictionsLead,
    }),
    groups: SIGNS.flatMap((sign) => {
      const items = (ofKind.get(sign) ?? []).map(({ id, name, explanation, observations }) => {
        const rows = observations.flatMap((row) => byId.get(row) ?? []);
        const table = observationTable(reading, rows, { caption: name[lang] });
        return { id, name: name[lang], explanation: explanation[lang], table: withoutMarks(table) };
      });
      return items.length === 0 ? [] : [{ sign, title: signText(sign, lang), meaning: signMeaning(sign, lang), items }];
    }),
  };
}

/** Signs lead to this page: here they would lead from a value to itself. */
function withoutMarks(table: TableView): TableView {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, marks: [] })) })),
  };
}

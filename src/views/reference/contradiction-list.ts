import type { Catalogue } from "../../model/catalogue.ts";
import type { Lang } from "../../schema/localized.ts";
import { paths } from "../../site.ts";
import { referenceWords as words } from "../../text/interface-reference.ts";
import type { PageHead } from "../frame/page-head.ts";
import { pageHead } from "../frame/page-head.ts";
import type { TableView } from "../figure/table.ts";
import { observationTable } from "../figure/table.ts";

/** Every contradiction found in the sources, with the values concerned. */
export interface ContradictionListView extends PageHead {
  contradictions: { id: string; name: string; explanation: string; table: TableView }[];
}

/** The contradictions in the order of the reference table. */
export function contradictionListView(catalogue: Catalogue, lang: Lang): ContradictionListView {
  const byId = new Map(catalogue.observations.map((observation) => [observation.id, observation]));
  return {
    ...pageHead(
      lang,
      paths.contradictions(),
      "contradictions",
      words.contradictionsTitle[lang],
      words.contradictionsLead[lang],
    ),
    contradictions: catalogue.contradictions.map((contradiction) => {
      const rows = contradiction.observations.flatMap((id) => byId.get(id) ?? []);
      const table = observationTable(catalogue, rows, lang, { caption: contradiction.name[lang] });
      return {
        id: contradiction.id,
        name: contradiction.name[lang],
        explanation: contradiction.explanation[lang],
        table: withoutMarks(table),
      };
    }),
  };
}

/** The mark ◆ leads to this page: here it would lead from a value to itself. */
function withoutMarks(table: TableView): TableView {
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, mark: null })) })),
  };
}

import { wordsOf } from "../../text/words.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";

import { figureFoot } from "../../views/figure/figure-foot.ts";
import type { Exploration } from "../../views/figure/exploration.ts";
import type { Figure } from "../../views/figure/figure.ts";
import { linkedDrawing } from "../../views/figure/linked-drawing.ts";
import { rowHeaderColumn } from "../../views/figure/row-header.ts";
import { groupSources, isSourceGroup } from "../../views/figure/source-groups.ts";
import type { Cell, TableView } from "../../views/figure/table.ts";
import { make, makeDrawing, makeLink } from "./elements.ts";

/** The chart of a choice with everything that belongs to it, as `FigureBlock.astro` prints it; the table alone where there is none. */
export function makeResult({ figure, table }: Exploration, lang: Lang, root: string): HTMLElement | null {
  const rows = table && make("div", { class: "figure-table" }, [foldLong(table, makeTable(table, root), lang)]);
  if (!figure) return rows;
  const page = inLanguage(lang, paths.explore());
  return make("figure", { class: "figure full", "aria-labelledby": "explore-heading", "data-kind": figure.kind }, [
    make("h2", { id: "explore-heading", class: "figure-headline" }, [figure.headline]),
    make("p", { class: "figure-title" }, [
      make("strong", {}, [figure.title]),
      " ",
      make("span", {}, [figure.subtitle]),
    ]),
    make("div", { class: "drawing" }, [
      makeDrawing(linkedDrawing(figure.svg.wide, lang, page), "drawing-wide"),
      makeDrawing(linkedDrawing(figure.svg.narrow, lang, page), "drawing-narrow"),
    ]),
    makeCaption(figure, root),
    makeMargin(figure, root),
    rows,
  ]);
}

/** More rows than this are folded: the drawing and what to take away stay near each other. */
const MOST_OPEN = 12;

function foldLong({ caption, rows }: TableView, node: HTMLElement, lang: Lang): HTMLElement {
  if (rows.length <= MOST_OPEN) return node;
  const { exploreTexts } = wordsOf(lang);
  return make("details", {}, [make("summary", {}, [exploreTexts.allRows(caption, rows.length)]), node]);
}

function makeCaption(figure: Figure, root: string): HTMLElement {
  const { lang } = figure;
  const { ui } = wordsOf(lang);
  const foot = figureFoot(figure);
  const line = (source: Figure["sources"][number]): HTMLElement =>
    make("li", {}, [
      makeLink(root, source.href, source.title),
      " ",
      make("span", {}, [foot.locators.get(source.id) ?? ""]),
    ]);
  const sources = groupSources(figure.sources, lang).map((entry) =>
    !isSourceGroup(entry)
      ? line(entry)
      : make("li", {}, [
          make("details", { class: "issues" }, [
            make("summary", {}, [entry.text]),
            make("ul", {}, entry.issues.map(line)),
          ]),
        ]),
  );
  return make("figcaption", {}, [
    make("p", { class: "figure-note" }, [make("strong", {}, [ui.note]), ` ${figure.note ?? ""}`]),
    make("div", { class: "figure-sources" }, [make("strong", {}, [ui.source]), make("ul", {}, sources)]),
  ]);
}

function makeMargin(figure: Figure, root: string): HTMLElement {
  const { lang } = figure;
  const { ui } = wordsOf(lang);
  const facts = figureFoot(figure).facts.map(({ term, text, href }) =>
    make("div", {}, [make("dt", {}, [term]), make("dd", {}, [href === undefined ? text : makeLink(root, href, text)])]),
  );
  const derived = figure.derived.map(({ label, text, formula }) =>
    make("li", {}, [
      make("span", { class: "derived-label" }, [label]),
      " ",
      make("strong", {}, [text]),
      " ",
      make("span", { class: "formula" }, [`= ${formula}`]),
    ]),
  );
  const contradictions = figure.contradictions.map(({ sign, signText, name, explanation, href }) =>
    make("li", {}, [
      make("span", { class: "mark", "data-sign": sign }, [signText]),
      " ",
      makeLink(root, href, name),
      make("span", { class: "contradiction-text" }, [explanation]),
    ]),
  );
  return make("div", { class: "figure-margin" }, [
    make("dl", { class: "facts" }, facts),
    derived.length === 0
      ? null
      : make("div", { class: "derived" }, [
          make("p", { class: "derived-head" }, [make("strong", {}, [ui.derived]), ` ${ui.derivedNote}`]),
          make("ul", {}, derived),
        ]),
    contradictions.length === 0 ? null : make("ul", { class: "contradictions" }, contradictions),
  ]);
}

/** The same table as `DataTable.astro`: roles keep it one where narrow screens set its rows as cards. */
function makeTable(table: TableView, root: string): HTMLElement {
  const headed = rowHeaderColumn(table);
  const heads = table.columns.map(({ label, numeric }) =>
    make("th", { role: "columnheader", scope: "col", class: numeric ? "numeric" : undefined }, [label]),
  );
  const rows = table.rows.map(({ cells }) =>
    make(
      "tr",
      { role: "row" },
      cells.map((cell, index) => {
        const column = table.columns[index];
        const attributes = {
          class: [column?.key, column?.numeric && "numeric", cell.text === "" && "empty"].filter(Boolean).join(" "),
          "data-label": column?.label,
        };
        const children = makeCell(cell, root);
        return index === headed
          ? make("th", { role: "rowheader", scope: "row", ...attributes }, children)
          : make("td", { role: "cell", ...attributes }, children);
      }),
    ),
  );
  return make("div", { class: "table-region", role: "region", "aria-label": table.caption, tabindex: "0" }, [
    make("table", { role: "table" }, [
      make("caption", {}, [table.caption]),
      make("thead", { role: "rowgroup" }, [make("tr", { role: "row" }, heads)]),
      make("tbody", { role: "rowgroup" }, rows),
    ]),
  ]);
}

function makeCell({ text, sub, href, marks = [] }: Cell, root: string): (HTMLElement | string | null)[] {
  const behind = marks.map((mark) => {
    const attributes = { class: mark.sign ? "mark" : "remark", "data-sign": mark.sign ?? undefined };
    return mark.href === null
      ? make("span", attributes, [mark.text])
      : makeLink(root, mark.href, mark.text, attributes);
  });
  return [
    href === null ? text : makeLink(root, href, text),
    ...behind,
    sub ? make("span", { class: "sub" }, [sub]) : null,
  ];
}

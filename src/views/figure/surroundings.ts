import { figureFoot, type FigureFoot } from "./figure-foot.ts";
import type { Figure, FigureSource } from "./figure.ts";
import type { PlainTable } from "./plain-table.ts";
import { groupSources, type SourceGroup } from "./source-groups.ts";

/** Everything that a page shows of a chart besides its words and its drawing. */
export interface FigureSurroundings {
  /** True for the chart as it is now: a reader can set it, and links of other pages lead to the rows of its table. */
  living: boolean;
  /** Issues of one series are one entry; see `source-groups.ts`. */
  sources: (SourceItem | SourceGroup<SourceItem>)[];
  facts: FigureFoot["facts"];
  downloads: FigureFoot["downloads"];
  contradictions: (Omit<Figure["contradictions"][number], "href"> & { href: string | null })[];
  table: PlainTable;
}

/** One source. A link may lead nowhere today; `text` is the date and the places in the source, `address` what paper prints. */
export interface SourceItem {
  id: string;
  title: string;
  href: string | null;
  text: string;
  address?: string | undefined;
  series: FigureSource["series"];
}

/** What stands around a chart as it is now. */
export function livingSurroundings(figure: Figure): FigureSurroundings {
  const { facts, downloads, locators, addresses } = figureFoot(figure);
  return {
    living: true,
    sources: groupSources(
      figure.sources.map(({ id, title, href, series }): SourceItem => {
        return { id, title, href, text: locators.get(id) ?? "", address: addresses.get(id), series };
      }),
      figure.lang,
    ),
    facts,
    downloads,
    contradictions: figure.contradictions,
    table: figure.table,
  };
}

import type { Catalogue } from "../../model/catalogue.ts";
import { LEAD_CHARTS, leadOrder, type LeadCandidate } from "../../model/lead-charts.ts";
import type { Reading } from "../../model/reading.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import { drawnRows } from "../figure/charts-showing.ts";
import { figure, type Figure } from "../figure/figure.ts";

/** All narrow drawings of the charts that lead a page, in characters of SVG. */
const MOST_DRAWN = 120_000;
/** A narrow drawing higher than this, in its own units of 360 to the width, fills a phone alone. */
const MOST_HEIGHT = 720;

export interface LeadCharts {
  /** The charts that lead the page, in order. */
  figures: Figure[];
  /** All others that it could show, which stand as links. */
  others: ChartSpec[];
}

/** What a page is about, as far as charts are concerned. */
export interface LeadSubject {
  /** Charts in the order in which they come if nothing else decides. */
  specs: readonly ChartSpec[];
  /** The rows that the page is about. */
  rows: readonly Observation[];
  groupOf: (spec: ChartSpec) => string;
  /** Groups in the order in which they have their turn. */
  groups: readonly string[];
  /** True where a chart that shows nothing else says most: on the page of one body among others. */
  aloneLeads: boolean;
}

/**
 * The charts that lead a page: the first ones of the order that `leadOrder` gives which are neither too high nor together too
 * heavy. What is passed over stays among the others.
 */
export function leadCharts(reading: Reading, subject: LeadSubject): LeadCharts {
  const { catalogue } = reading;
  const figures: Figure[] = [];
  let drawn = 0;
  for (const slug of leadOrder(candidatesOf(catalogue, subject), {
    chosen: catalogue.site.home.charts,
    groups: subject.groups,
  })) {
    if (figures.length === LEAD_CHARTS) break;
    const spec = catalogue.charts.get(slug);
    const drawing = spec && figure(reading, spec);
    if (!drawing || drawing.data.length === 0) continue;
    const { narrow } = drawing.svg;
    if (heightOf(narrow) > MOST_HEIGHT || drawn + narrow.length > MOST_DRAWN) continue;
    drawn += narrow.length;
    figures.push(drawing);
  }
  const shown = new Set(figures.map(({ slug }) => slug));
  return { figures, others: subject.specs.filter(({ slug }) => !shown.has(slug)) };
}

function candidatesOf(
  catalogue: Catalogue,
  { specs, rows, groupOf, aloneLeads }: Omit<LeadSubject, "groups">,
): LeadCandidate[] {
  const wanted = new Set(rows);
  return specs.map((spec) => {
    const drawn = drawnRows(catalogue).get(spec) ?? [];
    const own = drawn.filter((row) => wanted.has(row));
    const results = own.filter(({ role, value }) => role === "actual" && value !== null);
    return {
      slug: spec.slug,
      group: groupOf(spec),
      alone: aloneLeads && own.length === drawn.length,
      share: own.length / Math.max(drawn.length, 1),
      newest: results.reduce((end, { period }) => (period.end > end ? period.end : end), ""),
    };
  });
}

function heightOf(svg: string): number {
  return Number(/ height="(\d+)"/.exec(svg)?.[1] ?? 0);
}

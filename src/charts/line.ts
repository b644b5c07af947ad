import type { ChartInput, ChartKindDefinition, Frame } from "./chart.ts";
import { drawSeries } from "./drawings.ts";
import { groupedBars } from "./grouped-bars.ts";
import { latestOf, monthOf, readSeries } from "./series.ts";

/**
 * Values over time, a line for each name: months, quarters, years, or years laid over each other, each a line of its own over the
 * months. What is missing is a gap, and is said. Names stand at the ends of the lines. Level and growth may stand
 * one above the other over one axis.
 */
export const line: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 3, oneUnit: true },
  draw: (input, frame) => (input.view === "same-month" ? drawSameMonth(input, frame) : drawSeries(input, frame)),
};

/** The latest month of each year, side by side: bars in the order of the years. */
function drawSameMonth(input: ChartInput, frame: Frame): string {
  const series = readSeries(input.data, input.words);
  const months = series.flatMap((each) => latestOf(each) ?? []);
  const month = Math.max(0, ...months.map(monthOf));
  const latestYear = months
    .map(({ period }) => period.end.slice(0, 4))
    .sort()
    .at(-1);
  const shown = months.filter(({ period }) => period.end.startsWith(latestYear ?? "")).map(monthOf);
  const at = shown.length > 0 ? Math.min(...shown) : month;
  const data = series.flatMap((each) =>
    each.data
      .filter((datum) => monthOf(datum) === at)
      .map((datum) => ({ ...datum, label: each.name, sublabel: datum.periodText })),
  );
  return groupedBars.draw({ ...input, data }, frame);
}

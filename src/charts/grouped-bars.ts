import type { ChartKindDefinition } from "./chart.ts";
import { barScale, labelledBar, labelsInside } from "./bars.ts";
import { readColumns } from "./columns.ts";
import { drawColumns } from "./drawings.ts";
import { byLabel } from "./groups.ts";
import { line } from "./marks.ts";
import { wrap } from "./measure.ts";
import { paint } from "./palette.ts";
import { BAR_HEIGHT, baseline, besideBaseline, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { datumGroup, svgDocument, text } from "./svg.ts";

/** Bars in clusters: one for each name, a bar for each second label, named directly and all from one zero; many times are columns. */
export const groupedBars: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 2, oneUnit: true },
  draw(input, frame) {
    const columns = readColumns(input);
    if (columns) return drawColumns("grouped-bars", columns, input, frame);
    const svg: string[] = [];
    const heads = input.data.map((datum) => ({ label: "", sublabel: datum.sublabel }));
    const grid = { ...rowGrid(frame, heads), gap: frame.name === "wide" ? 12 : 12 };
    const inside = labelsInside(input.data);
    const scale = barScale(input.data, grid.width, input.words, inside);
    const x = (value: number): number => grid.x + scale(value);
    let y = writeUnit(svg, input, frame) + 2;
    byLabel(input.data).forEach((cluster, index) => {
      if (index > 0) svg.push(line(0, y + 2, frame.width, y + 2, paint("rule"), 1));
      if (index > 0) y += 12;
      for (const words of wrap(cluster[0]?.label ?? "", frame.width, 15, 600)) {
        svg.push(text(0, y + 15, [{ text: words, size: 15, weight: 600 }]));
        y += 21;
      }
      y += 6;
      const spans: [number, number][] = [];
      for (const datum of cluster) {
        const row = openRow(grid, { label: "", sublabel: datum.sublabel }, y);
        const drawn = labelledBar(datum, input.words, x, row.y, [grid.x, grid.x + grid.width], inside);
        const marks = [...row.svg, ...drawn.svg];
        const beside = besideBaseline(grid, x(0), drawn.rest);
        const bottom = writeNotes(marks, beside, drawn.rest, row.y + BAR_HEIGHT + 2);
        svg.push(datumGroup(datum, marks));
        spans.push([row.y, row.y + BAR_HEIGHT]);
        y = Math.max(row.bottom, bottom, row.y + BAR_HEIGHT) + grid.gap;
      }
      svg.push(...baseline(grid, x(0), spans));
    });
    return svgDocument("grouped-bars", input, frame, y, svg);
  },
};

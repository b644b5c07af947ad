import { max, scaleLinear } from "d3";
import type { ChartKindDefinition } from "./chart.ts";
import { bar } from "./marks.ts";
import { paint } from "./palette.ts";
import { partName, partNotes, partsOfWholes, rateRuns } from "./part-of-whole.ts";
import { BAR_HEIGHT, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { datumGroup, element, svgDocument } from "./svg.ts";

/** How much of each whole is done: a track as long as the whole, filled as far as the part. All tracks have one length. */
export const completion: ChartKindDefinition = {
  needs: { parts: ["whole", "part"], optional: ["printed", "rate"], rows: 2, oneUnit: false },
  draw(input, frame) {
    const items = partsOfWholes(input.data);
    const heads = items.map((item) => ({
      label: item.part.label,
      sublabel: item.part.sublabel,
      aside: rateRuns(item, input.words, 22),
    }));
    const svg: string[] = [];
    const grid = rowGrid(frame, heads);
    const most = Math.max(1, max(items, (item) => item.ratio ?? 0) ?? 1);
    const x = scaleLinear([0, most], [grid.x, grid.x + grid.width]);
    let y = writeUnit(svg, input, frame);
    items.forEach((item, index) => {
      const row = openRow(grid, heads[index] ?? item.part, y);
      const marks = [
        ...row.svg,
        element("rect", {
          x: grid.x,
          y: row.y,
          width: x(1) - grid.x,
          height: BAR_HEIGHT,
          fill: paint("pale"),
        }),
      ];
      if (item.ratio !== null) {
        const drawn = {
          ...item.part,
          qualifier: item.approximate ? ("nearly" as const) : ("exact" as const),
        };
        marks.push(...bar(drawn, grid.x, x(Math.max(0, item.ratio)), null, row.y, BAR_HEIGHT));
      }
      const bottom = writeNotes(marks, grid, partNotes(item, input.words), row.y + BAR_HEIGHT + 3);
      svg.push(datumGroup(item.part, marks, partName(item, input)));
      y = Math.max(row.bottom, bottom) + grid.gap;
    });
    return svgDocument("completion", input, frame, y - grid.gap + 6, svg);
  },
};

import type { ChartInput, ChartKindDefinition, Frame } from "./chart.ts";
import { bar } from "./marks.ts";
import { flow, lineHeight, wrap, type Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { partName, partNotes, partsOfWholes, rateRuns, type PartOfWhole } from "./part-of-whole.ts";
import { openRow, rowGrid, writeNotes, TOP } from "./rows.ts";
import { datumGroup, element, svgDocument, text } from "./svg.ts";

const HEIGHT = 24;

/** A part of a whole: one as a hundred squares, several as bars that are each as long as their whole. */
export const share: ChartKindDefinition = {
  needs: { parts: [], optional: ["part", "whole", "printed", "rate"], rows: 1, oneUnit: false },
  draw(input, frame) {
    const items = partsOfWholes(input.data);
    const [only] = items;
    if (only && items.length === 1 && only.ratio !== null && only.ratio >= 0 && only.ratio <= 1) {
      return drawSquares(input, frame, only);
    }
    return drawBars(input, frame, items);
  },
};

function drawSquares(input: ChartInput, frame: Frame, item: PartOfWhole): string {
  const svg: string[] = [];
  const wide = frame.name === "wide";
  const columns = wide ? 10 : 20;
  const pitch = wide ? 24 : (frame.width + 3) / columns;
  const size = pitch - 3;
  const textX = wide ? columns * pitch + 32 : 0;
  const textWidth = frame.width - textX;
  const words: Run[][] = [
    ...wrap(item.part.label, textWidth, 17, 600).map((label): Run[] => [{ text: label, size: 17, weight: 600 }]),
    ...wrap(item.part.sublabel, textWidth, 13).map((label): Run[] => [{ text: label, size: 13, fill: "muted" }]),
    ...flow(rateRuns(item, input.words, wide ? 56 : 44), textWidth),
    ...flow(partNotes(item, input.words), textWidth),
  ];
  const wordsHeight = words.reduce((sum, row) => sum + lineHeight(row) + 3, 0);
  const top = TOP;
  const gridHeight = (100 / columns) * pitch - 3;
  const wordsTop = wide ? top + Math.max(0, (gridHeight - wordsHeight) / 2) : top;
  const marks: string[] = [];
  let bottom = wordsTop;
  for (const row of words) {
    bottom += lineHeight(row) + 3;
    marks.push(text(textX, bottom - lineHeight(row) * 0.22, row));
  }
  const gridTop = wide ? top + Math.max(0, (wordsHeight - gridHeight) / 2) : bottom + 8;
  marks.push(...squares(item, 0, gridTop, columns, pitch, size));
  svg.push(datumGroup(item.part, marks, partName(item, input)));
  return svgDocument("share", input, frame, Math.max(bottom, gridTop + gridHeight) + 4, svg);
}

/** A hundred squares, as many filled as the part has percent of its whole. */
export function squares(
  item: PartOfWhole,
  left: number,
  top: number,
  columns: number,
  pitch: number,
  size: number,
): string[] {
  const filled = (item.ratio ?? 0) * 100;
  return Array.from({ length: 100 }, (_, index) => {
    const [x, y] = [left + (index % columns) * pitch, top + Math.floor(index / columns) * pitch];
    const part = Math.max(0, Math.min(1, filled - index));
    return [
      ...(part < 1 ? [element("rect", { x, y, width: size, height: size, fill: paint("pale") })] : []),
      ...(part > 0 ? bar({ ...item.part, qualifier: "exact" }, x, x + size * part, null, y, size) : []),
      // “More than half” does not end where the squares do: the next one fades as the end of an open bar does.
      ...(part === 0 && index < filled + 1 && item.part.qualifier === "at_least"
        ? bar(item.part, x, x, null, y, size).slice(1)
        : []),
    ];
  }).flat();
}

function drawBars(input: ChartInput, frame: Frame, items: readonly PartOfWhole[]): string {
  const svg: string[] = [];
  const heads = items.map((item) => ({
    label: item.part.label,
    sublabel: item.part.sublabel,
    aside: rateRuns(item, input.words, 22),
  }));
  const grid = rowGrid(frame, heads);
  let y = TOP;
  items.forEach((item, index) => {
    const row = openRow(grid, heads[index] ?? item.part, y);
    const marks = [...row.svg];
    marks.push(element("rect", { x: grid.x, y: row.y, width: grid.width, height: HEIGHT, fill: paint("pale") }));
    if (item.ratio !== null) {
      const drawn = { ...item.part, qualifier: item.approximate ? ("nearly" as const) : ("exact" as const) };
      const length = Math.max(0, Math.min(1, item.ratio)) * grid.width;
      marks.push(...bar(drawn, grid.x, grid.x + length, null, row.y, HEIGHT));
    }
    for (let tenth = 1; tenth < 10; tenth++) {
      const x = grid.x + (grid.width * tenth) / 10;
      marks.push(element("rect", { x: x - 0.75, y: row.y, width: 1.5, height: HEIGHT, fill: paint("paper") }));
    }
    const bottom = writeNotes(marks, grid, partNotes(item, input.words), row.y + HEIGHT + 3);
    svg.push(datumGroup(item.part, marks, partName(item, input)));
    y = Math.max(row.bottom, bottom) + grid.gap;
  });
  return svgDocument("share", input, frame, y - grid.gap + 6, svg);
}

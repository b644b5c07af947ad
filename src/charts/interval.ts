import { max, min, scaleLinear } from "d3";
import { boundsOf } from "../model/bounds.ts";
import type { ChartKindDefinition, ChartWords, Datum } from "./chart.ts";
import { dot, line, remarks } from "./marks.ts";
import { fitting, flow, lineWidth, type Run } from "./measure.ts";
import { entityColour, paint } from "./palette.ts";
import { BAR_HEIGHT, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { datumGroup, element, rimmedText, round, svgDocument, text } from "./svg.ts";

const RADIUS = 7;

/**
 * Values as what they are: an exact one is a point, a range a span, 余 is open above, 近 ends below, 约 lies around, as far
 * as `boundsOf` lets the words reach: a sketch, said to be one.
 */
export const interval: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 1, oneUnit: true },
  draw(input, frame) {
    const svg: string[] = [];
    const grid = rowGrid(frame, input.data);
    const known = input.data.flatMap((datum) => boundsOf(datum) ?? []);
    const highest = Math.max(0, max(known, ({ high }) => high) ?? 0);
    const lowest = Math.min(0, min(known, ({ low }) => low) ?? 0);
    const label = max(input.data, (datum) => lineWidth(valueRuns(datum, input.words).slice(0, 1))) ?? 0;
    const room = Math.min(0.45 * grid.width, label + 26);
    const x = scaleLinear(
      [lowest, highest === lowest ? lowest + 1 : highest],
      [grid.x + RADIUS + 1, grid.x + grid.width - room],
    );
    let y = writeUnit(svg, input, frame) + 2;
    const spans: [number, number][] = [];
    const groups: string[] = [];
    for (const datum of input.data) {
      const row = openRow(grid, datum, y);
      const drawn = drawInterval(datum, input.words, x, row.y + BAR_HEIGHT / 2, grid.x, grid.x + grid.width);
      const marks = [...row.svg, ...drawn.svg];
      const bottom = writeNotes(
        marks,
        { ...grid, x: x(0) + 8, width: grid.x + grid.width - x(0) - 8 },
        drawn.rest,
        drawn.svg.length > 0 ? row.y + BAR_HEIGHT : row.y,
      );
      groups.push(datumGroup(datum, marks));
      spans.push([row.y - 1, row.y + BAR_HEIGHT + 1]);
      y = Math.max(row.bottom, bottom, row.y + BAR_HEIGHT) + grid.gap - 4;
    }
    for (const [top, bottom] of spans) svg.push(line(x(0), top, x(0), bottom, paint("ink"), 1));
    svg.push(...groups);
    if (input.data.some((datum) => datum.qualifier !== "exact" && datum.qualifier !== "range")) {
      for (const row of flow([{ text: input.words.sketch, size: 13, fill: "muted" }], frame.width)) {
        svg.push(text(0, y + 13, row));
        y += 18;
      }
      y += 12;
    }
    return svgDocument("interval", input, frame, y - 8, svg);
  },
};

function drawInterval(
  datum: Datum,
  words: ChartWords,
  x: (value: number) => number,
  middle: number,
  left: number,
  right: number,
): { svg: string[]; rest: Run[] } {
  const [value, ...others] = valueRuns(datum, words);
  const range = boundsOf(datum);
  if (!value || !range || datum.value === null) return { svg: [], rest: value ? [value, ...others] : others };
  const colour = paint(entityColour(datum.colour));
  const [from, to, at] = [x(range.low), x(range.high), x(datum.value)];
  const svg = [line(left, middle, right, middle, paint("rule"), 1)];
  let edge = Math.max(to, at + RADIUS) + 8;
  if (datum.qualifier === "range") {
    svg.push(
      element("rect", {
        x: from,
        y: middle - 5,
        width: Math.max(to - from, 1),
        height: 10,
        fill: colour,
        "fill-opacity": 0.45,
      }),
      line(from, middle - 9, from, middle + 9, colour, 2.5),
      line(to, middle - 9, to, middle + 9, colour, 2.5),
    );
  } else {
    if (datum.qualifier !== "exact") {
      const [start, end] = atLeastWide(from, to, at, datum.qualifier);
      svg.push(
        element("rect", {
          x: start,
          y: middle - 6,
          width: end - start,
          height: 12,
          fill: colour,
          "fill-opacity": 0.3,
        }),
      );
      edge = Math.max(edge, end + 8);
      if (datum.qualifier === "at_least") {
        const d = `M${round(end)},${round(middle - 6)}l8,6l-8,6Z`;
        svg.push(element("path", { d, fill: colour, "fill-opacity": 0.3 }));
        edge = Math.max(edge, end + 16);
      }
    }
    svg.push(...dot({ ...datum, qualifier: "exact" }, at, middle, datum.qualifier === "exact" ? RADIUS : RADIUS - 1));
  }
  const crossesZero = edge < x(0) && x(0) < edge + lineWidth([value]) + 4;
  if (crossesZero || edge + lineWidth([value]) > right) return { svg, rest: [value, ...others] };
  const beside = fitting([value, ...others], right - edge);
  svg.push(rimmedText(edge, middle + 5.5, beside));
  return { svg, rest: others.slice(beside.length - 1) };
}

/** However short on the scale, a pale part is seen beside its dot. */
function atLeastWide(from: number, to: number, at: number, qualifier: Datum["qualifier"]): [number, number] {
  const reach = RADIUS + 8;
  if (qualifier === "at_least") return [from, Math.max(to, at + reach)];
  if (qualifier === "nearly") return [Math.min(from, at - reach), to];
  return [Math.min(from, at - reach), Math.max(to, at + reach)];
}

function valueRuns(datum: Datum, words: ChartWords): Run[] {
  const missing = datum.value === null;
  return [
    {
      text: datum.text || words.missing,
      size: missing ? 13 : 15,
      weight: missing ? 400 : 700,
      fill: missing ? "muted" : "ink",
    },
    ...remarks(datum, words),
  ];
}

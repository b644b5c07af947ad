import type { ChartKindDefinition, Datum } from "./chart.ts";
import { barScale, labelledBar, labelsInside } from "./bars.ts";
import type { Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { formatRatio } from "./part-of-whole.ts";
import { BAR_HEIGHT, baseline, besideBaseline, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { fullerName } from "./spoken.ts";
import { datumGroup, element, round, svgDocument, text } from "./svg.ts";

/**
 * Stages from first to last as steps; what passes from one to the next is worked out only where each stage is known to be a
 * part of the one before and both numbers are exact.
 */
export const pipeline: ChartKindDefinition = {
  needs: { parts: [], optional: [], rows: 2, oneUnit: true },
  draw(input, frame) {
    const wide = frame.name === "wide";
    const passes = input.data.map((datum, index) => (input.nested ? passRate(input.data[index - 1], datum) : ""));
    const passRuns = (rate: string): Run[] => [
      { text: `↓ ${rate}`, size: 13, weight: 600, fill: "muted" },
      { text: input.words.derived, size: 12, fill: "muted", gap: 6 },
    ];
    const svg: string[] = [];
    const heads = input.data.map((datum, index) => ({
      label: datum.label,
      sublabel: datum.sublabel,
      aside: !wide && passes[index] ? passRuns(passes[index]) : [],
    }));
    const grid = rowGrid(frame, heads);
    const inside = labelsInside(input.data);
    const scale = barScale(input.data, grid.width, input.words, inside);
    const x = (value: number): number => grid.x + scale(value);
    const spans: [number, number][] = [];
    const [links, marks]: [string[], string[]] = [[], []];
    let y = writeUnit(svg, input, frame) + 4;
    let before: { datum: Datum; bottom: number } | null = null;
    input.data.forEach((datum, index) => {
      const pass = passes[index];
      if (wide && pass) y += 14;
      const head = heads[index];
      if (!head) return;
      const row = openRow(grid, head, y);
      const from = before?.datum;
      if (wide && before && isStep(from) && isStep(datum)) {
        const corners = [
          [x(0), before.bottom],
          [x(from.value), before.bottom],
          [x(datum.value), row.y],
          [x(0), row.y],
        ];
        const d = `M${corners.map(([cx = 0, cy = 0]) => `${round(cx)},${round(cy)}`).join("L")}Z`;
        links.push(element("path", { d, fill: paint("pale") }));
        if (pass) links.push(text(grid.x + 10, row.y - 8, passRuns(pass)));
      }
      const drawn = labelledBar(datum, input.words, x, row.y, [grid.x, grid.x + grid.width], inside);
      const group = [...row.svg, ...drawn.svg];
      const bottom = writeNotes(group, besideBaseline(grid, x(0), drawn.rest), drawn.rest, row.y + BAR_HEIGHT + 2);
      const passed = pass ? [input.words.passed.replace("{}", pass)] : [];
      marks.push(datumGroup(datum, group, fullerName(datum, passed, input.lang)));
      spans.push([row.y, row.y + BAR_HEIGHT]);
      before = { datum, bottom: row.y + BAR_HEIGHT };
      y = Math.max(row.bottom, bottom) + grid.gap;
    });
    svg.push(...links, ...marks, ...baseline(grid, x(0), spans));
    return svgDocument("pipeline", input, frame, y - grid.gap + 10, svg);
  },
};

/** Whether a value can be joined to the next: there are no fewer than none in a stage. */
function isStep(datum: Datum | undefined): datum is Datum & { value: number } {
  return datum !== undefined && datum.value !== null && datum.value >= 0;
}

/** The share that passes, "" where it would be guessed: approximate or unlike numbers, or more after than before. */
function passRate(before: Datum | undefined, after: Datum): string {
  if (!before || before.value === null || after.value === null || before.value <= 0) return "";
  const exact = [before, after].every((datum) => datum.qualifier === "exact" && datum.role === "actual");
  if (!exact || before.group !== after.group || after.value > before.value) return "";
  return formatRatio(after.value / before.value);
}

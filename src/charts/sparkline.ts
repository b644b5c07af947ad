import { extent } from "d3";
import type { Datum } from "./chart.ts";
import { drawPlot } from "./plot-drawing.ts";
import { line } from "./plotting.ts";
import { lonely, momentOf, stretchesOf, type Series } from "./series.ts";
import { element } from "./svg.ts";

const [WIDTH, HEIGHT, EDGE] = [120, 28, 3];

/** What a small line is drawn from. */
export type SparkPoint = Pick<Datum, "id" | "value" | "period" | "role" | "status" | "measure"> & {
  breakBefore: boolean;
};

/**
 * A line as small as a word, for a cell of a table: gaps, breaks and the new year of what counts from January on interrupt it,
 * and its newest value has a dot, hollow where it is provisional. All of it is one path, whose look is that of the page. It says
 * nothing to those who do not see it: the cell does. "" for fewer than three values, which make no course.
 */
export function sparkline(points: readonly SparkPoint[]): string {
  const series: Series = { name: "", data: points.map(toDatum), aims: [], colour: null, earlier: false };
  const known = series.data.filter(({ value }) => value !== null);
  const last = known.at(-1);
  if (!last || known.length < 3) return "";
  const [low = 0, high = 0] = extent(known, ({ value }) => value ?? 0);
  const [from = 0, to = 0] = extent(known, momentOf);
  const drawing = drawPlot({
    ...{ width: WIDTH, height: HEIGHT, axis: null },
    ...{ marginLeft: EDGE, marginRight: EDGE + 1, marginTop: EDGE + 1, marginBottom: EDGE + 1 },
    x: { type: "linear", domain: [from, to] },
    y: { type: "linear", domain: low === high ? [low - 1, high + 1] : [low, high] },
    marks: stretchesOf(series, true).map(({ data }) => line(data, { x: momentOf, y: "value" })),
  });
  const at = ({ value }: Datum, datum: Datum): string =>
    `${short(drawing.x(momentOf(datum)))},${short(drawing.y(value ?? 0))}`;
  const lines = drawing.shapes.map(({ svg }) => / d="([^"]*)"/.exec(svg)?.[1] ?? "");
  // A value that no line leads to is a stroke too short to see but for its round ends.
  const dots = [...lonely(series, true)].filter((datum) => datum !== last).map((datum) => `M${at(datum, datum)}h.1`);
  const d = [...lines.map((path) => path.replace(/-?\d+\.\d+/g, (number) => short(Number(number)))), ...dots].join("");
  return element("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" }, [
    element("path", { d }),
    element("circle", {
      ...{ class: last.status === "P" ? "provisional" : undefined },
      ...{ cx: Number(short(drawing.x(momentOf(last)))), cy: Number(short(drawing.y(last.value ?? 0))), r: 3 },
    }),
  ]);
}

/** Half a pixel is as much as so small a line can show. */
function short(number: number): string {
  return String(Math.round(number * 2) / 2);
}

function toDatum(point: SparkPoint): Datum {
  return {
    ...point,
    ...{
      label: "",
      sublabel: "",
      upper: null,
      text: "",
      factor: null,
      counts: "",
      saysRole: false,
      qualifier: "exact",
    },
    ...{ colour: null, part: "", group: "", periodText: "", derived: false, signs: [] },
  };
}

import { areaY, document, line, plot as plotWith } from "./plotting.ts";

/** A line through points; a point without a value is a gap. `area` fills down to zero. */
export interface PlottedLine {
  points: readonly { at: number; value: number | null }[];
  area?: boolean;
}

export interface Plotted {
  /** One path for each line, in their order; "" where nothing can be drawn. Coordinates rounded to two decimals. */
  paths: string[];
  x: (at: number) => number;
  y: (value: number) => number;
}

/**
 * Geometry by Observable Plot. Its markup has classes, a style element, no namespace and raw decimals, and its ids come
 * from a counter of the process; so only its paths and scales are taken, and `svg.ts` writes the picture.
 */
export function plotPaths(
  lines: readonly PlottedLine[],
  box: { left: number; top: number; right: number; bottom: number },
  domain: { x: readonly [number, number]; y: readonly [number, number] },
): Plotted {
  const plot = plotWith({
    document,
    width: box.right,
    height: box.bottom,
    marginLeft: box.left,
    marginTop: box.top,
    marginRight: 0,
    marginBottom: 0,
    axis: null,
    x: { type: "linear", domain: [...domain.x] },
    y: { type: "linear", domain: [...domain.y] },
    marks: lines.map(({ points, area }) => {
      const channels = {
        x: (point: PlottedLine["points"][number]) => point.at,
        y: (point: PlottedLine["points"][number]) => point.value ?? Number.NaN,
      };
      return area ? areaY([...points], channels) : line([...points], channels);
    }),
  });
  const groups = [...plot.querySelectorAll("g")];
  const scale = (name: "x" | "y") => (value: number) => Number(plot.scale(name)?.apply(value) ?? 0);
  return {
    paths: lines.map((_line, index) => {
      const d = groups[index]?.querySelector("path")?.getAttribute("d") ?? "";
      return d.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 + 0));
    }),
    x: scale("x"),
    y: scale("y"),
  };
}

import { paint } from "./palette.ts";
import { element } from "./svg.ts";

const WIDTH = 120;
const HEIGHT = 28;
const EDGE = 3;

/** A value of a small line. */
export interface SparkPoint {
  /** When, in days since any day. */
  at: number;
  /** Null where there is none. */
  value: number | null;
  /** Whether its period follows right upon that of the point before. */
  follows: boolean;
}

/**
 * A line of one series for a cell of a table, on a scale of its own, the last value a dot. It is cut where a value is missing or a
 * period is left out; zero is a faint rule where values lie on both sides of it. The cell says in words what it shows.
 */
export function sparkline(points: readonly SparkPoint[]): string {
  const known = points.flatMap(({ at, value }) => (value === null ? [] : [{ at, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "";
  const values = known.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const x = (at: number): number => EDGE + ((at - first.at) / Math.max(last.at - first.at, 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number =>
    high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
  const stretches: (typeof known)[] = [];
  let isCut = true;
  for (const { at, value, follows } of points) {
    if (value === null) {
      isCut = true;
      continue;
    }
    const current = stretches.at(-1);
    if (current && follows && !isCut) current.push({ at, value });
    else stretches.push([{ at, value }]);
    isCut = false;
  }
  const lines = stretches
    .filter((each) => each.length > 1)
    .map((each) =>
      element("polyline", {
        points: each.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(" "),
        fill: "none",
        stroke: paint("neutral"),
        "stroke-width": 1.5,
      }),
    );
  const zero =
    low < 0 && high > 0
      ? [element("line", { x1: 0, y1: y(0), x2: WIDTH, y2: y(0), stroke: paint("rule"), "stroke-width": 1 })]
      : [];
  return element("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" }, [
    ...zero,
    ...lines,
    element("circle", { cx: x(last.at), cy: y(last.value), r: 2.5, fill: paint("ink") }),
  ]);
}

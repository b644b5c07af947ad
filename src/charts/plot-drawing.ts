import { escapeMarkup } from "../format/markup.ts";
import { document, plot as plotWith } from "./plotting.ts";
import { element, round } from "./svg.ts";

/** What Plot is asked for: everything but where it writes. */
export type PlotOptions = Omit<NonNullable<Parameters<typeof plotWith>[0]>, "document">;

/** One shape that Plot drew, flat and in absolute coordinates. */
export interface Shape {
  svg: string;
  /** The datum in whose group it stands; "" if it is no mark of one datum. */
  group: string;
}

export interface Drawing {
  /** In the order of the marks. */
  shapes: Shape[];
  x: (value: number | string) => number;
  y: (value: number | string) => number;
  fx: (value: string) => number;
}

/** As `ariaLabel` of a mark: the shape is that of this one datum, and stands in its group. */
export function inGroupOf(id: string): string {
  return `=${id}`;
}

/** As `ariaLabel` of a mark: the shape belongs to a series, which fades with the datum that stands for it. */
export function belongsTo(id: string): string {
  return `~${id}`;
}

/** What a shape takes from the groups around it, in the order in which it is written. */
const INHERITED = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray"],
  ...["stroke-linecap", "stroke-linejoin", "font-size", "font-weight", "text-anchor"],
] as const;
const GEOMETRY: Record<string, readonly string[]> = {
  line: ["x1", "y1", "x2", "y2"],
  rect: ["x", "y", "width", "height"],
  circle: ["cx", "cy", "r"],
};
const ACROSS = new Set(["x", "x1", "x2", "cx"]);
const DOWN = new Set(["y", "y1", "y2", "cy"]);

/**
 * A chart by Observable Plot: its marks, scales, axes and facets. Its markup has classes, a style element, transforms, no
 * namespace and raw decimals, and its ids come from a counter of the process; so the shapes are taken out one by one, flat,
 * with two decimals, and `svg.ts` writes the picture around them.
 */
export function drawPlot(options: PlotOptions): Drawing {
  const made = plotWith({ ...options, document });
  const root = made.tagName.toLowerCase() === "svg" ? made : (made.querySelector("svg") ?? made);
  const shapes: Shape[] = [];
  for (const child of root.children) collect(child, {}, [0, 0], shapes);
  const scaleOf =
    (name: "x" | "y" | "fx") =>
    (value: number | string): number =>
      Number(made.scale(name)?.apply(value) ?? 0);
  return { shapes, x: scaleOf("x"), y: scaleOf("y"), fx: scaleOf("fx") };
}

/** The shapes that are no mark of one datum, as lines of SVG. */
export function looseShapes({ shapes }: Drawing): string[] {
  return shapes.flatMap(({ svg, group }) => (group === "" ? [svg] : []));
}

/** The shapes of one datum, as lines of SVG. */
export function shapesOf({ shapes }: Drawing, id: string): string[] {
  return shapes.flatMap(({ svg, group }) => (group === id ? [svg] : []));
}

type Inherited = Readonly<Record<string, string>>;

function collect(node: Element, around: Inherited, [left, top]: readonly [number, number], shapes: Shape[]): void {
  const name = node.tagName.toLowerCase();
  const [across, down] = translation(node);
  const at = [left + across, top + down] as const;
  const own = { ...around };
  for (const attribute of INHERITED) {
    const value = node.getAttribute(attribute);
    if (value !== null) own[attribute] = value;
  }
  if (name === "g") {
    for (const child of node.children) collect(child, own, at, shapes);
    return;
  }
  const place = placeOf(node, name, at, Number(own["font-size"] ?? 12));
  if (!place) return;
  const label = node.getAttribute("aria-label") ?? "";
  const isText = name === "text";
  const look = Object.fromEntries(
    INHERITED.filter((attribute) => isText || !/^(?:font|text)-/.test(attribute)).map((attribute) => [
      attribute,
      isNumber(own[attribute]) ? round(Number(own[attribute])) : own[attribute],
    ]),
  );
  const attributes = { ...place, ...look, "data-of": label.startsWith("~") ? label.slice(1) : undefined };
  const svg = element(name, attributes, isText ? [escapeMarkup(node.textContent ?? "")] : []);
  shapes.push({ svg, group: label.startsWith("=") ? label.slice(1) : "" });
}

function isNumber(value: string | undefined): boolean {
  return value !== undefined && /^-?\d*\.?\d+(?:e-?\d+)?$/.test(value);
}

function translation(node: Element): [number, number] {
  const [, x = "0", y = "0"] =
    /translate\(([-\d.e]+)(?:,([-\d.e]+))?\)/.exec(node.getAttribute("transform") ?? "") ?? [];
  return [Number(x), Number(y)];
}

/** Where a shape stands, in absolute numbers; null for what draws nothing. */
function placeOf(
  node: Element,
  name: string,
  [left, top]: readonly [number, number],
  size: number,
): Record<string, number | string> | null {
  const read = (attribute: string): number => {
    const value = node.getAttribute(attribute) ?? "0";
    return value.endsWith("em") ? Number(value.slice(0, -2)) * size : Number(value);
  };
  if (name === "text") return { x: left + read("x"), y: top + read("y") + read("dy") };
  if (name === "path") {
    const d = movePath(node.getAttribute("d") ?? "", left, top);
    return d === "" ? null : { d };
  }
  const names = GEOMETRY[name];
  if (!names) return null;
  return Object.fromEntries(
    names.map((attribute) => [
      attribute,
      read(attribute) + (ACROSS.has(attribute) ? left : DOWN.has(attribute) ? top : 0),
    ]),
  );
}

/** The absolute path that Plot wrote, moved and with two decimals. */
function movePath(d: string, left: number, top: number): string {
  let command = "";
  let index = 0;
  return d.replace(/([A-Za-z])|(-?\d*\.?\d+(?:e-?\d+)?)/g, (token, letter: string | undefined) => {
    if (letter !== undefined) {
      command = letter;
      index = 0;
      return letter;
    }
    const isAcross = command === "H" || (command !== "V" && index % 2 === 0);
    index++;
    return String(round(Number(token) + (isAcross ? left : top)));
  });
}

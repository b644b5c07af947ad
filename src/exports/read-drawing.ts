/** A flat drawing, in px: what to paint, in order. Coordinates are those of the SVG, whose page begins at `x`, `y`. */
export interface Drawing {
  x: number;
  y: number;
  width: number;
  height: number;
  lang: string;
  title: string;
  description: string;
  parts: (DrawnShape | DrawnText)[];
}

export interface DrawnShape {
  /** As in the `d` of a path. */
  path: string;
  fill: string | null;
  stroke: string | null;
  strokeWidth: number;
  opacity: number;
  dash: number[];
  cap: "butt" | "round";
}

/** A line of text at a baseline. */
export interface DrawnText {
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  runs: DrawnRun[];
  /** The ground around letters that cross lines. */
  rim: { colour: string; width: number } | null;
}

export interface DrawnRun {
  text: string;
  size: number;
  bold: boolean;
  fill: string;
  /** Space before it. */
  gap: number;
}

type Attributes = ReadonlyMap<string, string>;

const TOKEN = /<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

/** Reads the SVG that `charts/svg.ts` writes, colours baked in; throws on anything else, so that nothing is left out unseen. */
export function readDrawing(svg: string): Drawing {
  const root = attributesOf(/^<svg([^>]*)>/.exec(svg)?.[1] ?? "");
  const [x = 0, y = 0, width = 0, height = 0] = (root.get("viewBox") ?? "").split(" ").map(Number);
  if (!(width > 0 && height > 0)) throw new Error("a drawing for print needs a viewBox");
  const drawing: Drawing = {
    ...{ x, y, width, height, lang: root.get("lang") ?? "", title: "", description: "", parts: [] },
  };
  const open: { name: string; attributes: Attributes }[] = [];
  for (const [, closing, name = "", written = "", single, words] of svg.matchAll(TOKEN)) {
    if (words !== undefined) readWords(drawing, open, decode(words));
    else if (closing) open.pop();
    else {
      const attributes = attributesOf(written);
      if (SHAPES[name]) drawing.parts.push(shapeOf(SHAPES[name](attributes), attributes));
      else if (name === "text") drawing.parts.push(lineOf(attributes));
      else if (!CONTAINERS.has(name)) throw new Error(`<${name}> is not drawn in print`);
      if (!single) open.push({ name, attributes });
    }
  }
  return drawing;
}

const CONTAINERS = new Set(["svg", "g", "title", "desc", "tspan"]);

const SHAPES: Record<string, ((attributes: Attributes) => string) | undefined> = {
  rect: (each) => {
    const [x, y, width, height] = numbers(each, "x", "y", "width", "height");
    const radius = Math.min(Number(each.get("rx") ?? 0), width / 2, height / 2);
    if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
    const corner = (dx: number, dy: number): string => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
    return [
      `M${x + radius} ${y}h${width - 2 * radius}${corner(radius, radius)}v${height - 2 * radius}`,
      `${corner(-radius, radius)}h${2 * radius - width}${corner(-radius, -radius)}v${2 * radius - height}${corner(radius, -radius)}z`,
    ].join("");
  },
  line: (each) => {
    const [x1, y1, x2, y2] = numbers(each, "x1", "y1", "x2", "y2");
    return `M${x1} ${y1}L${x2} ${y2}`;
  },
  circle: (each) => {
    const [x, y, r] = numbers(each, "cx", "cy", "r");
    return `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1 ${-2 * r} 0z`;
  },
  path: (each) => each.get("d") ?? "",
};

function shapeOf(path: string, attributes: Attributes): DrawnShape {
  return {
    path,
    fill: colour(attributes.get("fill") ?? "#000000"),
    stroke: colour(attributes.get("stroke") ?? "none"),
    strokeWidth: Number(attributes.get("stroke-width") ?? 1),
    opacity: Number(attributes.get("fill-opacity") ?? 1),
    dash: (attributes.get("stroke-dasharray") ?? "")
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number),
    cap: attributes.get("stroke-linecap") === "round" ? "round" : "butt",
  };
}

function lineOf(attributes: Attributes): DrawnText {
  const [x, y] = numbers(attributes, "x", "y");
  const anchor = attributes.get("text-anchor") ?? "start";
  if (anchor !== "start" && anchor !== "middle" && anchor !== "end") throw new Error(`text-anchor="${anchor}"`);
  const rim = colour(attributes.get("stroke") ?? "none");
  const width = Number(attributes.get("stroke-width") ?? 1);
  return { x, y, anchor, runs: [], rim: rim === null ? null : { colour: rim, width } };
}

/** Words belong to the innermost element that is open. */
function readWords(drawing: Drawing, open: readonly { name: string; attributes: Attributes }[], words: string): void {
  const holder = open.at(-1);
  const parent = open.at(-2);
  if (holder?.name === "title" && parent?.name === "svg") drawing.title = words;
  if (holder?.name === "desc") drawing.description = words;
  const line = drawing.parts.at(-1);
  if (!holder || !line || !("runs" in line) || (holder.name !== "text" && holder.name !== "tspan")) return;
  const own = (name: string): string | undefined =>
    holder.attributes.get(name) ?? (holder.name === "tspan" ? parent?.attributes.get(name) : undefined);
  line.runs.push({
    text: words,
    size: Number(own("font-size") ?? 16),
    bold: Number(own("font-weight") ?? 400) >= 600,
    fill: colour(own("fill") ?? "#000000") ?? "#000000",
    gap: Number(holder.attributes.get("dx") ?? 0),
  });
}

function numbers<Names extends string[]>(attributes: Attributes, ...names: Names): { [Key in keyof Names]: number } {
  return names.map((name) => {
    const number = Number(attributes.get(name) ?? 0);
    if (!Number.isFinite(number)) throw new Error(`${name}="${attributes.get(name) ?? ""}" is not a number`);
    return number;
  }) as { [Key in keyof Names]: number };
}

function colour(value: string): string | null {
  if (value === "none") return null;
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw new Error(`“${value}” is not a colour that print knows: bake it in`);
  return value;
}

function attributesOf(written: string): Attributes {
  return new Map(
    [...written.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
}

function decode(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

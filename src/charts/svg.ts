import { languageTag } from "../format/languages.ts";
import { escapeMarkup } from "../format/markup.ts";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import type { Run } from "./measure.ts";
import { paint } from "./palette.ts";

/**
 * The one place that writes SVG. Everything is flat (no defs, clip paths, transforms, classes or style elements: WeChat
 * strips them), coordinates are absolute and rounded, so that pictures can be read as text and compared.
 */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? round(value) : escapeMarkup(value ?? "")}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** One line of text at a baseline. Runs share the line; each may have its own size, weight and colour. */
export function text(x: number, y: number, runs: readonly Run[], anchor: "start" | "middle" | "end" = "start"): string {
  return write(runs, { x, y, "text-anchor": anchor === "start" ? undefined : anchor });
}

/** The same with a rim of paper, for text that crosses lines. */
export function rimmedText(x: number, y: number, runs: readonly Run[], anchor: "start" | "end" = "start"): string {
  const rim = {
    stroke: paint("paper"),
    "stroke-width": 5,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  return write(runs, { x, y, "text-anchor": anchor === "start" ? undefined : anchor, ...rim });
}

/** The marks and words of one datum, with the sentence that a pointer or a keyboard announces: `name` if it shows more than the datum. */
export function datumGroup(datum: Datum, children: readonly string[], name = datum.said ?? ""): string {
  const words = [name, datum.signsSaid ?? ""].filter((word) => word !== "").join(" ");
  return element("g", { "data-id": datum.id }, [
    "\n",
    element("title", {}, [escapeMarkup(words)]),
    "\n",
    children.filter((child) => child !== "").join("\n"),
    "\n",
  ]);
}

/** The whole picture: named and described for readers who do not see it, sized for its frame. */
export function svgDocument(
  kind: string,
  input: ChartInput,
  frame: Frame,
  height: number,
  body: readonly string[],
): string {
  const id = `${input.id ?? contentId(kind, input)}-${frame.name}`;
  const empty = input.data.length === 0;
  const bottom = empty ? 24 : Math.ceil(height);
  const drawn = empty ? [text(0, 16, [{ text: input.words.missing, size: 13, fill: "muted" }])] : body;
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: frame.width,
      height: bottom,
      viewBox: `0 0 ${frame.width} ${bottom}`,
      lang: languageTag(input.lang),
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": "inherit",
      style: "font-variant-numeric:tabular-nums",
    },
    [
      "\n",
      element("title", { id: `${id}-title` }, [escapeMarkup(input.title)]),
      "\n",
      element("desc", { id: `${id}-desc` }, [escapeMarkup(input.description)]),
      "\n",
      drawn.filter((part) => part !== "").join("\n"),
      "\n",
    ],
  );
  return `${svg}\n`;
}

/** At most two decimals, and no negative zero. */
export function round(number: number): number {
  return Math.round(number * 100) / 100 + 0;
}

function write(runs: readonly Run[], place: Attributes): string {
  const [first, ...rest] = runs;
  if (!first) return "";
  if (rest.length === 0 && !first.sign)
    return element("text", { ...place, ...style(first) }, [escapeMarkup(first.text)]);
  const spans = runs.map((run, index) =>
    element("tspan", { dx: index > 0 && run.gap ? run.gap : undefined, ...style(run) }, [escapeMarkup(run.text)]),
  );
  return element("text", place, spans);
}

function style(run: Run): Attributes {
  return {
    "font-size": run.size,
    "font-weight": run.weight === 400 ? undefined : run.weight,
    fill: paint(run.fill ?? "ink"),
    "data-sign": run.sign?.kind,
    "data-note": run.sign?.id,
  };
}

/** FNV-1a, 32 bit: the same chart always has the same ids, and two charts on a page do not share them. */
function contentId(kind: string, input: ChartInput): string {
  const content = [kind, input.title, ...input.data.map((datum) => datum.id)].join("\n");
  let state = 0x811c9dc5;
  for (let index = 0; index < content.length; index++) {
    state = Math.imul(state ^ content.charCodeAt(index), 0x01000193);
  }
  return `c${(state >>> 0).toString(36)}-${input.lang}`;
}

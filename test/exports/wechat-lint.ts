import { WECHAT_LONGEST } from "../../src/exports/wechat-html.ts";

/** What the WeChat editor keeps, after the tools whose job it is; everything else it takes out or breaks. */
const ELEMENTS = new Set(
  "section p span strong br table thead tbody tr th td svg g rect line path circle ellipse polygon polyline text tspan".split(
    " ",
  ),
);
const FORBIDDEN = /^(id|class|href|xlink:href|src|srcset|clip-path|mask|filter|marker.*|on.*|data-.*)$/i;
const SHAPES = new Set("rect path circle ellipse polygon polyline".split(" "));

/** The width of an article. */
const WIDEST = 677;

const TAG = /<(\/?)([a-zA-Z][\w:.-]*)((?:\s+[^\s=<>"'/]+(?:="[^"<]*")?)*)\s*(\/?)>/g;
const ATTRIBUTE = /([^\s=<>"'/]+)(?:="([^"<]*)")?/g;

/**
 * What would not survive being pasted into a WeChat article, one sentence each; empty if all is well. The fragment is
 * held to a list of what is allowed, not of what is forbidden, so that anything new is refused until somebody has tried it.
 */
export function wechatFaults(fragment: string): string[] {
  const faults: string[] = [];
  if (fragment.length >= WECHAT_LONGEST)
    faults.push(`${fragment.length} characters: fewer than ${WECHAT_LONGEST} are allowed`);
  const open: string[] = [];
  for (const [, closing, name = "", written = "", single] of fragment.matchAll(TAG)) {
    if (closing) {
      if (open.pop() !== name) faults.push(`</${name}> closes something else`);
      continue;
    }
    const attributes = attributesOf(written);
    if (!ELEMENTS.has(name)) faults.push(`<${name}> is taken out`);
    faults.push(...attributeFaults(name, attributes));
    if (name === "svg") faults.push(...sizeFaults(attributes));
    if (!single && name !== "br") open.push(name);
  }
  if (open.length > 0) faults.push(`<${open.at(-1) ?? ""}> is not closed`);
  if (/[<>]/.test(fragment.replace(TAG, ""))) faults.push("a loose < or >");
  for (const [, head = "", ground = ""] of fragment.matchAll(/<svg\b([^>]*)>\s*(?:<rect\b([^>]*)\/>)?/gi))
    if (!isGround(attributesOf(ground), attributesOf(head)))
      faults.push("a drawing without a white ground under all of it: ink vanishes in dark mode");
  return [...new Set(faults)];
}

function attributesOf(written: string): Map<string, string> {
  return new Map([...written.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}

/** Whether a rectangle is white, opaque, and covers the whole view box of its drawing. */
function isGround(rect: ReadonlyMap<string, string>, svg: ReadonlyMap<string, string>): boolean {
  const box = (svg.get("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const own = ["x", "y", "width", "height"].map((name) => Number(rect.get(name) ?? 0));
  const [x = NaN, y = NaN, width = NaN, height = NaN] = box;
  const [left = NaN, top = NaN, wide = NaN, high = NaN] = own;
  const isPlain = [...rect.keys()].every((name) => /^(x|y|width|height|fill)$/.test(name));
  const isWhite = /^(#fff|#ffffff|white)$/i.test(rect.get("fill") ?? "");
  return isPlain && isWhite && left <= x && top <= y && left + wide >= x + width && top + high >= y + height;
}

function attributeFaults(name: string, attributes: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  for (const [key, value] of attributes) {
    if (FORBIDDEN.test(key)) faults.push(`${key} on <${name}> is taken out`);
    if (/url\(|var\(|currentColor|javascript:|expression\(|@import/i.test(value))
      faults.push(`${key} on <${name}> refers to something: ${value}`);
    if (value.includes("%")) faults.push(`${key} on <${name}> is a percentage: ${value}`);
    if (/position|float|display:\s*(grid|flex)/i.test(/^style$/i.test(key) ? value : ""))
      faults.push(`style on <${name}> places it: ${value}`);
  }
  if (SHAPES.has(name) && !attributes.has("fill")) faults.push(`<${name}> without fill turns black`);
  return faults;
}

function sizeFaults(attributes: ReadonlyMap<string, string>): string[] {
  const [width, height] = [attributes.get("width") ?? "", attributes.get("height") ?? ""];
  if (!/^\d+(\.\d+)?$/.test(width) || !/^\d+(\.\d+)?$/.test(height) || !attributes.has("viewBox"))
    return ["<svg> needs width and height in px and a viewBox"];
  return Number(width) > WIDEST ? [`<svg> is ${width} px wide: at most ${WIDEST}`] : [];
}

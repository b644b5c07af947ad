import { light } from "./palette.ts";
import { element } from "./svg.ts";

/** System fonts only: no file from elsewhere, Chinese on every platform. */
export const FONT_STACK =
  "system-ui, -apple-system, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Size of a drawing in px. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width = "0", height = "0"] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** Colours and fonts in place of what only a page can give. */
export function bake(svg: string): string {
  return bakeColours(svg).replace('font-family="inherit"', `font-family="${FONT_STACK}"`);
}

export function bakeColours(svg: string): string {
  return svg.replace(/var\(--[\w-]+,\s*([^)]+)\)/g, "$1");
}

/**
 * A drawing on a white sheet of its own, with more drawn under and over it. It keeps its coordinates, so that nothing is
 * moved by a transform: what stands above it has negative ones.
 */
export function onSheet(
  svg: string,
  sheet: Box,
  { under = [], over = [] }: { under?: readonly string[]; over?: readonly string[] },
): string {
  const ground = element("rect", { ...sheet, fill: light.paper });
  const { x, y, width, height } = sheet;
  return bake(
    svg
      .replace(
        / width="[\d.]+" height="[\d.]+" viewBox="[^"]+"/,
        ` width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`,
      )
      .replace(/<\/desc>\n/, (end) => `${end}${[ground, ...under].join("\n")}\n`)
      .replace(/<\/svg>\s*$/, (end) => (over.length === 0 ? end : `${over.join("\n")}\n</svg>\n`)),
  );
}

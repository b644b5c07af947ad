import { light } from "./palette.ts";

/** System fonts only: no file from elsewhere, Chinese on every platform. */
export const FONT_STACK =
  "system-ui, -apple-system, 'PingFang SC', 'HarmonyOS Sans SC', MiSans, 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

const MARGIN = 16;

/**
 * A chart as a file of its own: colours baked in light, a font stack, a white ground with a margin. Nothing in it needs a page:
 * no custom property, style element, class, definition or reference.
 */
export function toStandalone(svg: string): string {
  return svg
    .replace(/var\(--[\w-]+,\s*([^)]+)\)/g, "$1")
    .replace('font-family="inherit"', `font-family="${FONT_STACK}"`)
    .replace(
      / width="([\d.]+)" height="([\d.]+)" viewBox="[^"]+"/,
      (_match, width: string, height: string) => {
        const [outerWidth, outerHeight] = [Number(width) + 2 * MARGIN, Number(height) + 2 * MARGIN];
        return ` width="${outerWidth}" height="${outerHeight}" viewBox="${-MARGIN} ${-MARGIN} ${outerWidth} ${outerHeight}"`;
      },
    )
    .replace(/<\/desc>\n/, (end) => {
      const [, width = "0", height = "0"] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
      const ground = `x="${-MARGIN}" y="${-MARGIN}" width="${Number(width) + 2 * MARGIN}" height="${Number(height) + 2 * MARGIN}"`;
      return `${end}<rect ${ground} fill="${light.paper}"/>\n`;
    });
}

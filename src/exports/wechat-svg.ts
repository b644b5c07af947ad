import { light } from "../charts/palette.ts";
import { bakeColours, FONT_STACK, sizeOf } from "../charts/standalone.ts";

/**
 * A drawing as the WeChat editor keeps it: no id, class, style, role or title (they are stripped, with what hangs on
 * them), colours baked in, explicit px, a white ground since readers in dark mode would otherwise see ink on black.
 */
export function wechatSvg(drawing: string): string {
  const { width, height } = sizeOf(drawing);
  const inner = bakeColours(drawing)
    .replace(/^\s*<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/<(title|desc)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/ (?:id|class|style|role|lang|data-[\w-]+|aria-[\w-]+)="[^"]*"/g, "")
    .replace(/\n+/g, "");
  // Groups carry nothing once their names are gone.
  const flat = inner.includes("<g ") ? inner : inner.replace(/<\/?g>/g, "");
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_STACK}">`;
  return `${head}<rect x="0" y="0" width="${width}" height="${height}" fill="${light.paper}"/>${flat}</svg>`;
}

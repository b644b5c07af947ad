import { cssVariables, dark, light, type Palette } from "../../charts/palette.ts";
import { stylesheet } from "../frame/stylesheet.ts";

const FORCED = Object.keys(light)
  .map((name) => `--${name}:${name === "paper" || name === "pale" ? "Canvas" : "CanvasText"}`)
  .join(";");

/**
 * The style sheet of framed charts. The theme follows the reader's system; `#light`, `#dark` and `#transparent` in the address
 * choose one without any script, `?theme=` with it. A transparent chart has light colours: its ground is the host's.
 */
export function embedStyle(rules: string): string {
  const palette = (colours: Palette): string => `${cssVariables(colours)};--accent:${colours.c1}`;
  const chosen = (name: string): string => `#${name}:target,[data-theme="${name}"] body`;
  return stylesheet([
    `:root{${palette(light)}}`,
    `@media screen and (prefers-color-scheme: dark){:root{${palette(dark)}}}`,
    `${chosen("light")},${chosen("transparent")}{${palette(light)}}`,
    `${chosen("transparent")}{--rule:#14181c33;--pale:#14181c1a}`,
    `@media screen{${chosen("dark")}{${palette(dark)}}}`,
    `@media (forced-colors: active){:root,${chosen("light")},${chosen("transparent")},${chosen("dark")}{${FORCED};--accent:LinkText}}`,
    rules,
  ]);
}

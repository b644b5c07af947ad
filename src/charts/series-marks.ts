import { element } from "./svg.ts";

/** The place of a value that has no dot of its own: nothing is drawn, but a pointer and a keyboard find it. */
export function unseen(x: number, y: number): string {
  return element("circle", { cx: x, cy: y, r: 4, fill: "none" });
}

import { parseHTML } from "linkedom";
import { textWidth } from "../../src/charts/measure.ts";

export interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Estimated boxes of all text in a chart, and the frame they must stay in. */
export function textBoxes(svg: string): { boxes: Box[]; width: number; height: number } {
  const { document } = parseHTML(`<html><body>${svg}</body></html>`);
  const root = document.querySelector("svg");
  const [, , width = 0, height = 0] = (root?.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const boxes = [...document.querySelectorAll("text")].map((text): Box => {
    const runs = text.children.length > 0 ? [...text.children] : [text];
    let [length, size] = [0, 0];
    for (const run of runs) {
      const runSize = Number(run.getAttribute("font-size"));
      const weight = Number(run.getAttribute("font-weight") ?? 400) as 400 | 600 | 700;
      size = Math.max(size, runSize);
      length += textWidth(run.textContent ?? "", runSize, weight) + Number(run.getAttribute("dx") ?? 0);
    }
    const [x, y] = [Number(text.getAttribute("x")), Number(text.getAttribute("y"))];
    const anchor = text.getAttribute("text-anchor") ?? "start";
    const left = anchor === "start" ? x : anchor === "end" ? x - length : x - length / 2;
    return {
      words: text.textContent ?? "",
      left,
      right: left + length,
      top: y - 0.8 * size,
      bottom: y + 0.2 * size,
    };
  });
  return { boxes, width, height };
}

/** What is wrong with the text of a chart: pairs that overlap, and texts that leave the frame. */
export function textFaults(svg: string): string[] {
  const { boxes, width, height } = textBoxes(svg);
  const faults = boxes
    .filter((box) => box.left < -0.5 || box.right > width + 0.5 || box.top < -0.5 || box.bottom > height + 0.5)
    .map((box) => `outside: ${box.words}`);
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 0.5 || b.bottom <= a.top + 0.5;
      if (!apart) faults.push(`overlap: ${a.words} | ${b.words}`);
    }
  });
  return faults;
}

import { encode } from "uqr";

/** A QR code as one SVG path on a white ground, with the quiet zone that readers ask for; `title` is its text alternative. */
export function qrSvg(text: string, title: string): string {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const runs = data.flatMap((row, y) =>
    rowRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">` +
    `<title>${escapeText(title)}</title><rect width="${size}" height="${size}" fill="#fff"/>` +
    `<path d="${runs.join("")}" fill="#000"/></svg>`
  );
}

/** The dark modules of a row as runs: where each begins and how long it is. */
function rowRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

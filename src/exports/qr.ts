import { zlibSync } from "fflate";
import { encode } from "uqr";
import { escapeMarkup } from "../format/markup.ts";

/** Quiet zone of four modules around it, as scanners want. */
const QUIET = 4;

/** A QR code as one SVG path on a white ground, with the quiet zone that readers ask for; `title` is its text alternative. */
export function qrSvg(text: string, title: string): string {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const runs = data.flatMap((row, y) => rowRuns(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" shape-rendering="crispEdges">` +
    `<title>${escapeMarkup(title)}</title><rect width="${size}" height="${size}" fill="#fff"/>` +
    `<path d="${runs.join("")}" fill="#000"/></svg>`
  );
}

/** The same as a PNG, twelve pixels to a module, one bit to a pixel. */
export function qrPng(text: string, scale = 12): Uint8Array {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const side = size * scale;
  const stride = 1 + Math.ceil(side / 8);
  const pixels = new Uint8Array(stride * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (!data[Math.floor(y / scale)]?.[Math.floor(x / scale)]) {
        const at = y * stride + 1 + (x >> 3);
        pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
      }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, side);
  view.setUint32(4, side);
  header.set([1, 0, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(pixels, { level: 9 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** CRC-32 as PNG has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
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

import { promisify } from "node:util";
import { crc32, deflate, type ZlibOptions } from "node:zlib";

/** Pixels as a renderer gives them: four bytes each, red, green, blue, alpha, row after row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLOURS = 256;
/** Bits a sample, and colour type 3 of the PNG specification: an index into a palette. */
const DEPTH = 8;
const INDEXED = 3;
/** Above this level zlib takes ten times as long and saves a tenth. */
const LEVEL = 6;
const compress = promisify<Uint8Array, ZlibOptions, Buffer>(deflate);

/**
 * Opaque pixels of at most 256 colours as PNG with a palette, without any loss: a chart has flat areas and the shades at
 * the edges of its letters, about 140 colours in all, and is less than half as large so. Null where there are more
 * colours. After the PNG specification (third edition), chapters 5 and 11. Compressed beside the thread that asks.
 */
export async function indexedPng({ width, height, rgba }: Pixels): Promise<Uint8Array | null> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const palette = new Map<number, number>();
  // One byte before each row names its filter: none, which suits rows of few colours.
  const rows = new Uint8Array(height * (width + 1));
  let last = -1;
  let index = 0;
  for (let row = 0, from = 0; row < height; row += 1, from += width) {
    const to = row * (width + 1) + 1;
    // Most rows of a chart are as the one above.
    if (row > 0 && isRepeated(rgba, row * width * 4, width * 4)) {
      rows.copyWithin(to, to - width - 1, to - 1);
      continue;
    }
    for (let column = 0; column < width; column += 1) {
      const pixel = pixels[from + column] ?? 0;
      if (pixel !== last) {
        const known = palette.get(pixel);
        if (known === undefined && palette.size === MOST_COLOURS) return null;
        index = known ?? palette.size;
        if (known === undefined) palette.set(pixel, index);
        last = pixel;
      }
      rows[to + column] = index;
    }
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, DEPTH);
  header.setUint8(9, INDEXED);
  const colours = [...palette.keys()].flatMap((pixel) => [...bytesOf(pixel).subarray(0, 3)]);
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", Uint8Array.from(colours)),
    chunk("IDAT", await compress(rows, { level: LEVEL })),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** True if the `length` bytes at `at` are those before them. */
function isRepeated(bytes: Uint8Array, at: number, length: number): boolean {
  return Buffer.compare(bytes.subarray(at, at + length), bytes.subarray(at - length, at)) === 0;
}

/** The bytes of a pixel in the order in which they lie in memory. */
function bytesOf(pixel: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(pixel).buffer);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const bytes = Buffer.alloc(content.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(content, 4);
  bytes.writeUInt32BE(crc32(content), content.length + 4);
  return bytes;
}

import { promisify } from "node:util";
import { constants, crc32, deflateRaw, type ZlibOptions } from "node:zlib";

/** Pixels as a renderer gives them: four bytes each, red, green, blue, alpha, row after row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** Rows of a picture, packed, with what those below them need to go on from there. */
export interface PackedRows {
  width: number;
  height: number;
  /** A piece of a stream of deflate that ends with a whole byte and is not the last. */
  bytes: Uint8Array;
  /** The colours of these rows and of those above them. */
  colours: ColourTable;
  /** The two sums of Adler-32 over these rows and those above them. */
  sums: readonly [number, number];
}

interface ColourTable {
  pixels: Int32Array;
  /** -1 where there is none. */
  indices: Int16Array;
  /** Red, green and blue of each colour, in the order in which the colours first appear. */
  palette: readonly number[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLOURS = 256;
/** Room in the table of colours, four times what it may hold, and a number that spreads them over it (Knuth's). */
const SLOT_BITS = 10;
const SLOTS = 1 << SLOT_BITS;
const SPREAD = 0x9e3779b1;
/** Bits a sample, and colour type 3 of the PNG specification: an index into a palette. */
const DEPTH = 8;
const INDEXED = 3;
/** Filter type 0: each byte as it is, which suits rows of few colours. */
const NONE = 0;
/** Two thirds of the time of zlib's usual level, and a fortieth more bytes. A piece of a stream ends with a whole byte. */
const PIECE: ZlibOptions = { level: 5, memLevel: 9, finishFlush: constants.Z_SYNC_FLUSH };
const compress = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);
/** What stands before a stream of zlib, and a last block of deflate with nothing in it. */
const ZLIB_HEAD = [0x78, 0x01];
const LAST_BLOCK = [0x03, 0x00];
const ADLER = 65_521;

/**
 * Opaque pixels packed for a PNG with a palette, without any loss: a chart has flat areas and the shades at the edges of its
 * letters, about 140 colours in all, and is less than half as large so. Null where there are more than 256 colours.
 * `above` are rows of the same width that stand over these in the picture. Compressed beside the thread that asks.
 */
export async function packRows(pixels: Pixels, above: PackedRows | null = null): Promise<PackedRows | null> {
  const indexed = indexPixels(pixels, above);
  if (indexed === null) return null;
  const { rows, colours, sums } = indexed;
  const { width, height } = pixels;
  return { width, height, bytes: await compress(rows, PIECE), colours, sums };
}

/** Rows over rows as one PNG. After the PNG specification (third edition), chapters 5 and 11. */
export function indexedPng(bands: readonly PackedRows[]): Uint8Array {
  const last = bands.at(-1);
  if (!last) throw new Error("a picture without rows");
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, last.width);
  header.setUint32(
    4,
    bands.reduce((sum, { height }) => sum + height, 0),
  );
  header.setUint8(8, DEPTH);
  header.setUint8(9, INDEXED);
  const checksum = new DataView(new ArrayBuffer(4));
  const [low, high] = last.sums;
  checksum.setUint16(0, high);
  checksum.setUint16(2, low);
  const packed = bands.map(({ bytes }) => bytes);
  return Buffer.concat([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", new Uint8Array(header.buffer)),
    chunk("PLTE", Uint8Array.from(last.colours.palette)),
    chunk(
      "IDAT",
      Buffer.concat([
        Uint8Array.from(ZLIB_HEAD),
        ...packed,
        Uint8Array.from(LAST_BLOCK),
        new Uint8Array(checksum.buffer),
      ]),
    ),
    chunk("IEND", new Uint8Array()),
  ]);
}

/**
 * The rows of the PNG, each behind the byte that names its filter. A picture has millions of pixels: colours are looked up as whole
 * numbers of 32 bits in a table of our own, for a `Map` boxes most of them and takes three times as long.
 */
function indexPixels(
  { width, height, rgba }: Pixels,
  before: PackedRows | null,
): { rows: Uint8Array; colours: ColourTable; sums: [number, number] } | null {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, width * height);
  const colours = before?.colours.pixels.slice() ?? new Int32Array(SLOTS);
  const indices = before?.colours.indices.slice() ?? new Int16Array(SLOTS).fill(-1);
  const palette = [...(before?.colours.palette ?? [])];
  const rows = new Uint8Array(height * (width + 1));
  let [low, high] = before?.sums ?? [1, 0];
  // What the last row has added to them: its bytes, and its bytes by their distance from its end.
  let plain = 0;
  let weighted = 0;
  let last = 0;
  let index = -1;
  for (let row = 0, from = 0; row < height; row += 1, from += width) {
    const to = row * (width + 1) + 1;
    rows[to - 1] = NONE;
    // Every second row of a chart is as the one above, and adds as much to the sums as that did.
    if (row > 0 && isRepeated(rgba, row * width * 4, width * 4)) {
      rows.copyWithin(to, to - width - 1, to - 1);
      high = (high + low * (width + 1) + weighted) % ADLER;
      low = (low + plain) % ADLER;
      continue;
    }
    plain = 0;
    weighted = 0;
    for (let column = 0; column < width; column += 1) {
      const pixel = pixels[from + column] as number;
      if (pixel !== last || index < 0) {
        let slot = Math.imul(pixel, SPREAD) >>> (32 - SLOT_BITS);
        while ((indices[slot] as number) >= 0 && colours[slot] !== pixel) slot = (slot + 1) % SLOTS;
        index = indices[slot] as number;
        if (index < 0) {
          if (palette.length === 3 * MOST_COLOURS) return null;
          index = palette.length / 3;
          colours[slot] = pixel;
          indices[slot] = index;
          const at = 4 * (from + column);
          palette.push(...rgba.subarray(at, at + 3));
        }
        last = pixel;
      }
      rows[to + column] = index;
      plain += index;
      weighted += plain;
    }
    high = (high + low * (width + 1) + weighted) % ADLER;
    low = (low + plain) % ADLER;
  }
  return { rows, colours: { pixels: colours, indices, palette }, sums: [low, high] };
}

/** True if the `length` bytes at `at` are those before them. */
function isRepeated(bytes: Uint8Array, at: number, length: number): boolean {
  return Buffer.compare(bytes.subarray(at, at + length), bytes.subarray(at - length, at)) === 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const bytes = Buffer.alloc(content.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(content, 4);
  bytes.writeUInt32BE(crc32(content), content.length + 4);
  return bytes;
}

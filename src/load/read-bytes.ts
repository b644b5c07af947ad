import { isUtf8 } from "node:buffer";
import type { ProblemLog } from "./problem-log.ts";
import type { Reader } from "./reader.ts";

/**
 * The text of a file, or null with a problem: `missing-file`, `unreadable-file` or `bad-encoding`. Only UTF-8 is
 * taken, with or without a byte order mark: a file in GBK would decode to wrong characters without a word.
 */
export function readText(reader: Reader, file: string, log: ProblemLog): string | null {
  const bytes = readBytes(reader, file, log);
  return bytes && decodeText(file, bytes, log);
}

/** The bytes of a file, or null with a problem. */
export function readBytes(reader: Reader, file: string, log: ProblemLog): Uint8Array | null {
  try {
    const bytes = reader.read(file);
    if (!bytes) log.add("missing-file", { file }, null);
    return bytes;
  } catch (error) {
    log.add("unreadable-file", { file }, error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** Decodes strict UTF-8 and takes the byte order mark away; otherwise names the encoding and the first wrong byte. */
export function decodeText(file: string, bytes: Uint8Array, log: ProblemLog): string | null {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    log.add("bad-encoding", { file, row: 1 }, "UTF-16", { byte: "1" });
    return null;
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    log.add("bad-encoding", { file, row: lineOfByte(bytes, nul) }, "NUL", { byte: String(nul + 1) });
    return null;
  }
  if (!isUtf8(bytes)) {
    const position = findInvalidByte(bytes);
    const name = isGb18030(bytes) ? "GBK / GB 18030" : "?";
    log.add("bad-encoding", { file, row: lineOfByte(bytes, position) }, name, { byte: String(position + 1) });
    return null;
  }
  // TextDecoder takes the byte order mark away by itself.
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) log.add("byte-order-mark", { file, row: 1 }, "UTF-8 BOM");
  const lost = text.indexOf("\ufffd");
  if (lost !== -1) {
    const line = text.slice(0, lost).split("\n").length;
    log.add("lost-characters", { file, row: line }, text.slice(Math.max(0, lost - 8), lost + 8));
  }
  return text;
}

/** Decodes a stream of bytes, strictly; throws a TypeError at the first wrong one. For long files only. */
export function* decodeChunks(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) if (bytes[index] === 10) line++;
  return line;
}

/** Index of the first byte that is not UTF-8, by halving: every valid prefix is valid but for a cut last character. */
function findInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isValidPrefix(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isGb18030(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

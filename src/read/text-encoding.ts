import { isUtf8 } from "node:buffer";

/** The encodings in which a clerk's programs save a file, and which can be told apart with certainty. */
export type TextEncodingName = "UTF-8" | "UTF-16 LE" | "UTF-16 BE" | "GB 18030";

/** A text that could be read, and the encoding in which it was written. */
export interface DecodedText {
  text: string;
  encoding: TextEncodingName;
  hasMark: boolean;
}

/** Bytes that are no text in a known encoding; `byte` counts from 0, `row` from 1. */
export interface Undecodable {
  reason: "nul" | "mixed" | "unknown";
  byte: number;
  row: number;
}

/**
 * Finds out the encoding and decodes: a byte order mark decides; then strict UTF-8; then GB 18030, if what comes out
 * reads like Chinese. Most byte sequences decode as GB 18030 to something, so that decoding alone proves nothing.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | Undecodable {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, "UTF-16 LE");
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, "UTF-16 BE");
  const nul = bytes.indexOf(0);
  if (nul !== -1) return undecodable(bytes, "nul", nul);
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  if (isUtf8(bytes)) return { text: new TextDecoder("utf-8").decode(bytes), encoding: "UTF-8", hasMark };
  const change = findChangeOfEncoding(bytes);
  if (change !== null) return undecodable(bytes, "mixed", change);
  const text = hasMark || !isPlausibleChinese(bytes) ? null : decodeStrictly("gb18030", bytes);
  if (text !== null) return { text, encoding: "GB 18030", hasMark: false };
  return undecodable(bytes, "unknown", findInvalidByte(bytes));
}

/** True if bytes could be decoded. */
export function isDecoded(result: DecodedText | Undecodable): result is DecodedText {
  return "text" in result;
}

/** The text of a file that validation has already read. */
export function decodeKnown(bytes: Uint8Array): string {
  const result = decodeBytes(bytes);
  return isDecoded(result) ? result.text : new TextDecoder("utf-8").decode(bytes);
}

function decodeUtf16(bytes: Uint8Array, encoding: "UTF-16 LE" | "UTF-16 BE"): DecodedText | Undecodable {
  const label = encoding === "UTF-16 LE" ? "utf-16le" : "utf-16be";
  const text = decodeStrictly(label, bytes);
  if (text === null) {
    const loose = new TextDecoder(label).decode(bytes);
    const wrong = loose.indexOf("\ufffd");
    return undecodable(bytes, "unknown", Math.min(2 + wrong * 2, bytes.length - 1), lineAt(loose, wrong));
  }
  const nul = text.indexOf("\0");
  if (nul !== -1) return undecodable(bytes, "nul", 2 + nul * 2, lineAt(text, nul));
  return { text, encoding, hasMark: true };
}

function undecodable(
  bytes: Uint8Array,
  reason: Undecodable["reason"],
  byte: number,
  row = lineOfByte(bytes, byte),
): Undecodable {
  return { reason, byte, row };
}

function decodeStrictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/**
 * Where a file pasted together from UTF-8 and GBK parts changes over, or null. A line counts as UTF-8 if it has Chinese
 * characters in it: those take three bytes, and GBK text hardly ever forms whole rows of such triples.
 */
function findChangeOfEncoding(bytes: Uint8Array): number | null {
  let first: "utf-8" | "gbk" | null = null;
  for (let start = 0; start < bytes.length;) {
    let end = start;
    let firstHigh = -1;
    while (end < bytes.length && bytes[end] !== 10 && bytes[end] !== 13) {
      if (firstHigh === -1 && (bytes[end] ?? 0) > 127) firstHigh = end;
      end++;
    }
    if (firstHigh !== -1) {
      const line = bytes.subarray(start, end);
      const found = encodingOfLine(line);
      if (found !== null && first !== null && found !== first) {
        return found === "gbk" ? start + findInvalidByte(line) : firstHigh;
      }
      first ??= found;
    }
    start = end + 1;
  }
  return null;
}

function encodingOfLine(line: Uint8Array): "utf-8" | "gbk" | null {
  if (isUtf8(line)) return line.some((byte) => byte >= 0xe0) ? "utf-8" : null;
  return isPlausibleChinese(line) ? "gbk" : null;
}

/**
 * True if nearly all characters are of GB 2312, the common ones: Han, Chinese punctuation, full-width forms. UTF-8, Big5
 * or Latin text taken for GBK scatters over the rare characters instead.
 */
function isPlausibleChinese(bytes: Uint8Array): boolean {
  let common = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 128) continue;
    const trail = bytes[at + 1] ?? 0;
    if (lead === 128 || lead === 255) return false;
    all++;
    if (trail >= 0x30 && trail <= 0x39) {
      // Four bytes, as ¶ has them: the pattern of byte, digit, byte, digit is hardly ever met by chance.
      const [third = 0, fourth = 0] = [bytes[at + 2], bytes[at + 3]];
      if (third < 0x81 || fourth < 0x30 || fourth > 0x39) return false;
      common++;
      at += 3;
      continue;
    }
    if (trail < 0x40 || trail === 0x7f || trail === 0xff) return false;
    const isSymbol = lead >= 0xa1 && lead <= 0xa3;
    const isHan = lead >= 0xb0 && lead <= 0xf7;
    if ((isSymbol || isHan) && trail >= 0xa1) common++;
    at++;
  }
  return all > 0 && common >= all * 0.9;
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

function lineOfByte(bytes: Uint8Array, position: number): number {
  let line = 1;
  for (let index = 0; index < position; index++) {
    // A CR ends a line unless an LF follows, which then ends it.
    if (bytes[index] === 10 || (bytes[index] === 13 && bytes[index + 1] !== 10)) line++;
  }
  return line;
}

function lineAt(text: string, position: number): number {
  return text.slice(0, Math.max(0, position)).split(/\r\n?|\n/).length;
}

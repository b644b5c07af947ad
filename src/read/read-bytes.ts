import type { ProblemLog } from "../check/problem-log.ts";
import type { Reader } from "./reader.ts";
import { decodeBytes, isDecoded } from "./text-encoding.ts";

/**
 * The text of a file, or null with a problem: `missing-file`, `unreadable-file`, or `bad-encoding`, `mixed-encoding` or
 * `nul-byte` with the byte. Text in UTF-16 or GB 18030 is read, with a warning: what is published is UTF-8.
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

const REFUSALS = { nul: "nul-byte", mixed: "mixed-encoding", unknown: "bad-encoding" } as const;

/** Decodes the text of a file and takes the byte order mark away; what is not clean UTF-8 is reported. */
export function decodeText(file: string, bytes: Uint8Array, log: ProblemLog): string | null {
  const result = decodeBytes(bytes);
  if (!isDecoded(result)) {
    const { reason, byte, row } = result;
    const found = `0x${(bytes[byte] ?? 0).toString(16).padStart(2, "0")}`;
    log.add(REFUSALS[reason], { file, row }, found, { byte: String(byte + 1) });
    return null;
  }
  const { text, encoding, hasMark } = result;
  if (encoding !== "UTF-8") log.add("other-encoding", { file, row: 1 }, encoding);
  else if (hasMark) log.add("byte-order-mark", { file, row: 1 }, "UTF-8 BOM");
  // 锟斤拷 is what GBK makes of two replacement characters.
  const lost = text.search(/\ufffd|锟斤拷/);
  if (lost !== -1) {
    const line = text.slice(0, lost).split(/\r\n?|\n/).length;
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

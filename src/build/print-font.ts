import { readFileSync } from "node:fs";
import { pictureFont } from "./picture-font.ts";

/** The fonts of pictures as bytes for prints: they hold all characters of `text`, for both weights. */
export async function printFonts(text: string): Promise<Buffer[]> {
  return (await pictureFont(text)).map((file) => withoutChecksum(readFileSync(file)));
}

/**
 * The font files grow from picture to picture. A print takes over only the letters that it uses, and from the header one
 * number that is a sum over the whole file: without it a print does not depend on what was drawn before.
 */
function withoutChecksum(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let entry = 12; entry < 12 + 16 * tables; entry += 16)
    if (font.toString("latin1", entry, entry + 4) === "head") font.writeUInt32BE(0, font.readUInt32BE(entry + 8) + 8);
  return font;
}

import { strToU8, zipSync } from "fflate";

/** Files by name, in the order in which they are packed. */
export type PackFiles = ReadonlyMap<string, string | Uint8Array>;

/** The earliest day that a zip file can tell: the same content always gives the same bytes. */
const DAY = new Date(1980, 0, 1, 0, 0, 0);

/** One zip file; pictures that are packed already are not packed again. */
export function packZip(files: PackFiles): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...files].map(([name, bytes]) => [
        name,
        [
          typeof bytes === "string" ? strToU8(bytes) : bytes,
          { level: name.endsWith(".png") ? 0 : 9, mtime: DAY, os: 3 },
        ],
      ]),
    ),
  );
}

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * A zip whose bytes depend on its content alone: entries in a fixed order, one date for all, the dates inside office
 * files set to the given day, and the same for workbooks within. `replace` swaps whole parts by name.
 */
export function settleZip(bytes: Uint8Array, day: string, replace: Record<string, string> = {}): Uint8Array {
  const entries = Object.entries(unzipSync(bytes))
    .filter(([name]) => !name.endsWith("/"))
    .map(([name, content]): [string, Uint8Array] => {
      const other = replace[name];
      if (other !== undefined) return [name, strToU8(other)];
      if (name.endsWith(".xlsx")) return [name, settleZip(content, day)];
      if (name === "docProps/core.xml") return [name, strToU8(settleDates(strFromU8(content), day))];
      return [name, content];
    })
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Office programs look for this part first. */
function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}

function settleDates(xml: string, day: string): string {
  return xml.replaceAll(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, `${day}T00:00:00Z`);
}

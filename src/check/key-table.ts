import { MEASURES, ROLES } from "../schema/codes.ts";
import type { ObservationRow } from "./observation-row.ts";

const WORDS = 6;

/**
 * Finds rows with the same key, exactly, in 24 bytes a row: a Set of a million key texts would take hundreds of
 * megabytes. The parts of a key are numbered in the order of their first appearance, and the numbers are hashed.
 */
export class KeyTable {
  readonly #numbers = new Map<string, number>();
  #slots = 1024;
  #cells = new Uint32Array(this.#slots * WORDS);
  #size = 0;

  /** The row that has the same key already, or 0; then the row is remembered. Rows with gaps in their key are let pass. */
  add(row: ObservationRow): number {
    const measure = (MEASURES as readonly (string | null)[]).indexOf(row.measure);
    const role = (ROLES as readonly (string | null)[]).indexOf(row.role);
    if (measure === -1 || role === -1 || row.indicator === null || row.knownPeriod === null) return 0;
    const owner = row.project ?? row.entity;
    if (owner === null) return 0;
    if (this.#size * 2 >= this.#slots) this.#grow();
    return this.#insert(
      this.#number(owner),
      this.#number(row.indicator),
      this.#number(row.knownPeriod.text),
      this.#number(row.scope ?? ""),
      (this.#number(row.stage ?? "") << 5) | (measure << 2) | role,
      row.row,
    );
  }

  #number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    // A cell is a window into the text of the file: kept as it is, it would keep the whole text in memory.
    this.#numbers.set(Buffer.from(text).toString(), number);
    return number;
  }

  #insert(a: number, b: number, c: number, d: number, e: number, row: number): number {
    const cells = this.#cells;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77) ^ Math.imul(c, 0xc2b2ae3d);
    hash ^= Math.imul(d, 0x27d4eb2f) ^ Math.imul(e, 0x165667b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & (this.#slots - 1);
    for (;;) {
      const at = slot * WORDS;
      const found = cells[at + 5] as number;
      if (found === 0) {
        cells[at] = a;
        cells[at + 1] = b;
        cells[at + 2] = c;
        cells[at + 3] = d;
        cells[at + 4] = e;
        cells[at + 5] = row;
        this.#size++;
        return 0;
      }
      if (
        cells[at] === a &&
        cells[at + 1] === b &&
        cells[at + 2] === c &&
        cells[at + 3] === d &&
        cells[at + 4] === e >>> 0
      ) {
        return found;
      }
      slot = (slot + 1) & (this.#slots - 1);
    }
  }

  #grow(): void {
    const old = this.#cells;
    this.#slots *= 2;
    this.#cells = new Uint32Array(this.#slots * WORDS);
    this.#size = 0;
    for (let at = 0; at < old.length; at += WORDS) {
      const row = old[at + 5] as number;
      if (row === 0) continue;
      this.#insert(
        old[at] as number,
        old[at + 1] as number,
        old[at + 2] as number,
        old[at + 3] as number,
        old[at + 4] as number,
        row,
      );
    }
  }
}

import type { Sign } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";

/** Where the words of a sentence come from. A numeral always has one: a test holds it. */
export type Origin =
  /** Printed from a row: its value, its period, its unit. The period that opens a sentence is no link: its value is one. */
  | { kind: "row"; id: string; quiet?: true }
  /** Worked out from rows by a named formula. */
  | { kind: "derived"; name: Derivation; rows: string[] }
  /** A limit or a date from a file of settings. */
  | { kind: "setting"; name: string }
  /** An entry on contradictions by its name. */
  | { kind: "contradiction"; id: string }
  /** A sign with its word, and the entry that explains it. */
  | { kind: "sign"; sign: Sign; id: string }
  /** A name from a reference table, which may have digits in it. */
  | { kind: "name" };

export type Derivation =
  | "completion"
  | "planned"
  | "gap"
  | "even-planned"
  | "even-gap"
  | "target"
  | "rate"
  | "points"
  | "faster"
  | "place"
  | "members"
  | "gained"
  | "months"
  | "net"
  | "missing";

/** A run of text with one origin; null for words that say nothing of the data. */
export interface Word {
  text: string;
  origin: Origin | null;
}

/** A sentence in pieces, so that each number can lead to its row. */
export type Sentence = Word[];

export function plainText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join("");
}

/** Fixed words. */
export function say(text: string): Word {
  return { text, origin: null };
}

/** A name from a reference table. */
export function named(text: string): Word {
  return { text, origin: { kind: "name" } };
}

/** Words that lead to a row. */
export function rowWord(text: string, row: Pick<Observation, "id">): Word {
  return { text, origin: { kind: "row", id: row.id } };
}

/** A number that was worked out. */
export function worked(text: string, name: Derivation, rows: readonly Pick<Observation, "id">[]): Word {
  return { text, origin: { kind: "derived", name, rows: rows.map(({ id }) => id) } };
}

/** A limit or a day from the settings. */
export function settingWord(text: string, name: string): Word {
  return { text, origin: { kind: "setting", name } };
}

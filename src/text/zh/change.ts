import type { Way } from "../sentence-words.ts";

/** The direction of a growth as a word; `amount` is without its sign. */
export const changes = {
  /** With a verb: `增长10.38%`, `下降58.8%`, `持平`. */
  changed: (way: Way, amount: string): string => (way === 0 ? "持平" : `${way > 0 ? "增长" : "下降"}${amount}`),
  /** As an aside, without one. */
  moved: (way: Way, amount: string): string => changes.changed(way, amount),
};

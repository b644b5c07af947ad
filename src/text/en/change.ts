import type { Way } from "../sentence-words.ts";

/** The direction of a growth as a word; `amount` is without its sign. */
export const changes = {
  /** With a verb: `rose 10.38%`, `fell 58.8%`, `stayed level`. */
  changed: (way: Way, amount: string): string =>
    way === 0 ? "stayed level" : `${way > 0 ? "rose" : "fell"} ${amount}`,
  /** As an aside, without one: `up 10.38%`. */
  moved: (way: Way, amount: string): string => (way === 0 ? "unchanged" : `${way > 0 ? "up" : "down"} ${amount}`),
};

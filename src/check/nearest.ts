import type { Localized } from "../schema/localized.ts";

/** The code that was probably meant: within two slips of the pen (one for short codes); null if there is none. */
export function findNearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = fold(text);
  if (wanted === "") return null;
  const limit = wanted.length <= 4 ? 1 : wanted.length <= 12 ? 2 : 3;
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * “Did you mean …? ” in both languages, or nothing. Looked for when it is read: of a million problems a hundred are shown.
 */
export function suggest(text: string, candidates: Iterable<string>): Localized {
  let known: string | null | undefined;
  const nearest = (): string | null => (known === undefined ? (known = findNearest(text, candidates)) : known);
  return {
    get zh() {
      return nearest() === null ? "" : `是否为“${nearest()}”？`;
    },
    get en() {
      return nearest() === null ? "" : `Did you mean "${nearest()}"? `;
    },
  };
}

/** The same for people who write names: the code whose own name, short name or other name comes nearest. */
export function suggestCode(
  text: string,
  named: Iterable<{ id: string; name: Localized; shortName?: Localized; aliases?: readonly string[] }>,
): Localized {
  let words: Map<string, string> | undefined;
  const codes = (): Map<string, string> =>
    (words ??= new Map(
      [...named].flatMap(({ id, name, shortName, aliases = [] }) =>
        [id, name.zh, name.en, shortName?.zh, shortName?.en, ...aliases].flatMap((word): [string, string][] =>
          word ? [[word, id]] : [],
        ),
      ),
    ));
  const nearest = (): string | undefined => codes().get(findNearest(text, codes().keys()) ?? "");
  return {
    get zh() {
      const code = nearest();
      return code === undefined ? "" : `是否为“${code}”？`;
    },
    get en() {
      const code = nearest();
      return code === undefined ? "" : `Did you mean "${code}"? `;
    },
  };
}

/** Full-width letters, capitals, spaces and underscores are the usual differences, and no slip at all. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

/** Edits from a to b, an exchange of neighbours counted as one; gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(at(last, j) + 1, at(current, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, at(beforeLast, j - 2) + 1);
      }
      current.push(distance);
    }
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, b.length), limit);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

import { fittingPieces, textWidth, wrap, type Run } from "./measure.ts";

/**
 * What a break costs, where a line half empty costs 0.25: after a sentence nothing, after a clause and inside a list little,
 * between words more, beside a word that leans on its neighbour much, inside a word so much that only width can force it.
 */
const COST = {
  sentence: 0,
  clause: 0.06,
  list: 0.12,
  word: 0.25,
  loose: 0.45,
  leaning: 0.8,
  inside: 3,
} as const;
/** What each end of a line costs that is a worse place to break than one within the line. */
const STRADDLE = 0.3;

/** Words that dictionaries of words do not hold. */
const TERMS = /(高新区|高新技术|固定资产投资|总产值|规模以上|规上|四上|高企|同比|环比|增幅|办结率|办结|签约|招商)/;
/** They belong to what follows: no line ends with them. */
const LEADING = new Set("和与或及为由在占至从到向对将把以被已约近超均各每共是有新总");
/** They belong to what stands before: no line begins with them. */
const TRAILING = new Set("的了等中内");

/** Finds the words of a text, in order and without loss. */
export type SplitWords = (text: string) => string[];

/**
 * Breaks a sentence into lines no wider than `width`, at most `mostMore` than needed: at the ends of its clauses if that leaves
 * no line much shorter than the others, else between words.
 */
export function wrapClauses(
  text: string,
  width: number,
  size: number,
  weight: Run["weight"] = 400,
  { mostMore = 1, splitWords = wordsOf }: { mostMore?: number; splitWords?: SplitWords } = {},
): string[] {
  const asked: Asked = { text, width, size, weight, mostMore, splitWords };
  if (splitWords !== wordsOf) return breakLines(asked);
  const key = `${width} ${size} ${weight} ${mostMore} ${text}`;
  const known = broken.get(key);
  if (known) return [...known];
  const [oldest] = broken.keys();
  if (oldest !== undefined && broken.size >= MOST_KEPT) broken.delete(oldest);
  const lines = breakLines(asked);
  broken.set(key, lines);
  return [...lines];
}

/** Every picture, frame and release of a chart sets the same sentences in the same widths: what was broken last is kept. */
const MOST_KEPT = 2000;
const broken = new Map<string, readonly string[]>();

interface Asked {
  text: string;
  width: number;
  size: number;
  weight: Run["weight"];
  mostMore: number;
  splitWords: SplitWords;
}

function breakLines({ text, width, size, weight, mostMore, splitWords }: Asked): string[] {
  const even = wrap(text, width, size, weight);
  if (even.length < 2) return even;
  const pieces = fittingPieces(text.trim(), width, size, weight);
  const costs = /[\u4e00-\u9fff]/.test(text) ? breakCosts(pieces, splitWords) : spacedCosts(pieces);
  const widths = pieces.map((piece) => textWidth(piece, size, weight));
  return leastCost(pieces, widths, costs, width, even.length + mostMore) ?? even;
}

/** The cheapest lines: `costs[at]` is that of a break before the piece at `at`. Null if there are none. */
function leastCost(
  pieces: readonly string[],
  widths: readonly number[],
  costs: readonly number[],
  width: number,
  mostLines: number,
): string[] | null {
  interface Way {
    cost: number;
    starts: readonly number[];
  }
  // The best ways to have set all pieces before `at` in some number of lines.
  let ways = new Map<number, Way>([[0, { cost: 0, starts: [] }]]);
  let best: Way | null = null;
  for (let count = 1; count <= mostLines; count++) {
    const longer = new Map<number, Way>();
    for (const [start, way] of ways) {
      let used = 0;
      let within: number = COST.inside;
      for (let end = start + 1; end <= pieces.length; end++) {
        used += widths[end - 1] ?? 0;
        if (used > width && end > start + 1) break;
        const last = end === pieces.length;
        const [from, to] = [costs[start] ?? 0, last ? 0 : (costs[end] ?? 0)];
        const straddled = Number(from > within) + Number(to > within);
        const cost = way.cost + (1 - used / width) ** 2 + to + STRADDLE * straddled;
        const found: Way = { cost, starts: [...way.starts, start] };
        if (last && (best === null || cost < best.cost)) best = found;
        if (!last && cost < (longer.get(end)?.cost ?? Infinity)) longer.set(end, found);
        if (to <= COST.list) within = Math.min(within, to);
      }
    }
    ways = longer;
  }
  return (
    best?.starts.map((start, line) =>
      pieces
        .slice(start, best.starts[line + 1])
        .join("")
        .trim(),
    ) ?? null
  );
}

/** The cost of a break before each piece. */
function breakCosts(pieces: readonly string[], splitWords: SplitWords): number[] {
  const text = pieces.join("");
  const words = text.split(TERMS).flatMap((part) => (TERMS.test(part) ? [part] : splitWords(part)));
  const between = new Map<number, number>();
  let at = 0;
  words.forEach((word, index) => {
    between.set(at, costBetween(words[index - 1] ?? "", word));
    at += word.length;
  });
  at = 0;
  return pieces.map((piece) => {
    const cost = between.get(at) ?? costAround(text, at) ?? COST.inside;
    at += piece.length;
    return cost;
  });
}

const MONTH = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const NUMBER = /^[\d.,–]+$/;
const YEAR = /^(19|20)\d\d\b/;
/** Words that no line should end with: those before a noun, and those before a number, which lean more. */
const BEFORE_NOUNS = /^(a|an|the|of|in|to|at|by|for|from|with|on|and|or|per|its|their)$/i;
const BEFORE_NUMBERS = /^(CNY|over|about|nearly|under)$/;

/** The same where words are parted by spaces: an amount, a date, and a number with what it counts stay together. */
function spacedCosts(pieces: readonly string[]): number[] {
  let quoted = false;
  return pieces.map((piece, index) => {
    const [left, right] = [(pieces[index - 1] ?? "").trim(), piece.trim()];
    if (/[“”]/.test(left)) quoted = left.lastIndexOf("“") > left.lastIndexOf("”");
    if (index === 0) return COST.sentence;
    if (quoted) return COST.leaning;
    if (/[.;·]$/.test(left)) return COST.sentence;
    if (/[,:]$/.test(left)) return COST.clause;
    if (!piece.startsWith(" ") || left === "CNY" || /^[bm]illion\b/.test(right)) return COST.inside;
    const counts = NUMBER.test(left) && !YEAR.test(left);
    const isDate = MONTH.test(left) && YEAR.test(right);
    if (counts || isDate || BEFORE_NUMBERS.test(left)) return COST.leaning;
    return BEFORE_NOUNS.test(left) || (/^[A-Z]/.test(left) && /^\d/.test(right)) ? COST.loose : COST.word;
  });
}

/** What the signs around a place say of it, whatever the words are. */
function costAround(text: string, at: number): number | undefined {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (at === 0 || "；。！？·".includes(before)) return COST.sentence;
  if (/[，：\s]/.test(before) || /\s/.test(after)) return COST.clause;
  return /[、）”]/.test(before) || /[（“]/.test(after) ? COST.list : undefined;
}

function costBetween(left: string, right: string): number {
  if (TRAILING.has(right)) return COST.leaning;
  const signs = costAround(left + right, left.length);
  if (signs !== undefined) return signs;
  if (LEADING.has(left)) return COST.leaning;
  if (LEADING.has(right) || TRAILING.has(left)) return COST.word;
  // One character by itself is most often a piece of a name, or what a longer word begins or ends with.
  const [short, behind] = [isOneCharacter(left), isOneCharacter(right)];
  if (behind) return COST.leaning;
  return short ? COST.loose : COST.word;
}

function isOneCharacter(word: string): boolean {
  return word.length === 1 && word >= "\u4e00" && word <= "\u9fff";
}

let segmenter: Intl.Segmenter | null = null;

/** The words of the dictionary that comes with the browser; single characters where there is none. */
function wordsOf(text: string): string[] {
  if (!("Segmenter" in Intl)) return [...text];
  segmenter ??= new Intl.Segmenter("zh", { granularity: "word" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

import type { Sign } from "../schema/codes.ts";
import type { ColourName } from "./palette.ts";

/** A stretch of text in one style; several make a line. */
export interface Run {
  text: string;
  size: number;
  weight?: 400 | 600 | 700;
  fill?: ColourName;
  /** Space before it in px, unless it begins a line. */
  gap?: number;
  /** Stays on one line with the run before it. */
  glued?: boolean;
  /** The sign that it prints, and the entry that explains it. */
  sign?: { kind: Sign; id: string };
}

/** Fonts differ and the reader's is not known: everything is taken to be this much wider than estimated. */
const SLACK = 1.08;

/** Never at the beginning of a line, never at the end (clreq, strict). */
const NO_START = new Set("，。、；：？！）》」』”’％%…—–·,.;:?!)]}~");
const NO_END = new Set("（《「『“‘([{");

/** Estimated width in px: a Chinese character is 1 em, a Latin one about 0.56, with slack for other fonts. */
export function textWidth(text: string, size: number, weight: Run["weight"] = 400): number {
  const widths = weight === 400 ? REGULAR : BOLD;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    parts += widths[code] || learnWidth(code, widths);
    if (code > 0xffff) at++;
  }
  return (parts / PARTS) * size * SLACK;
}

/** Widths are added in whole parts of an em, so that the parts of a text add up to the whole exactly. */
const PARTS = 10_000;
/** The width of each character by its code, in such parts; 0 until somebody asks. */
const REGULAR = new Uint16Array(0x10000);
const BOLD = new Uint16Array(0x10000);

/**
 * The same for paragraphs that browsers break: each Chinese character is 1 em there, as in every Chinese font, for slack
 * would only add lines; digits are as wide as those of DejaVu Sans, 0.636 em, which hold no slack to lend.
 */
function paragraphWidth(text: string, size: number, weight: Run["weight"]): number {
  const wide = [...text].filter(isWide).length;
  const digits = text.replace(/\D/g, "").length;
  return textWidth(text, size, weight) + size * (digits * 0.011 - wide * (SLACK - 1));
}

function learnWidth(code: number, widths: Uint16Array): number {
  const character = String.fromCodePoint(code);
  const latin = characterEms(character) * (widths === BOLD ? 1.12 : 1);
  const parts = isWide(character) ? PARTS : Math.round(PARTS * latin);
  // What lies beyond the table is measured anew each time.
  if (code < widths.length) widths[code] = parts;
  return parts;
}

/** Width of runs on one line, gaps between them included. */
export function lineWidth(runs: readonly Run[]): number {
  return runs.reduce(
    (sum, run, index) => sum + textWidth(run.text, run.size, run.weight) + (index === 0 ? 0 : (run.gap ?? 0)),
    0,
  );
}

/** Breaks a text into lines no wider than `width`, of similar length. An empty text has no lines. */
export function wrap(text: string, width: number, size: number, weight: Run["weight"] = 400): string[] {
  const measure = (line: string): number => textWidth(line, size, weight);
  const whole = text.trim();
  if (whole === "") return [];
  if (measure(whole) <= width) return [whole];
  const pieces = fittingPieces(whole, width, size, weight);
  const greedy = fill(pieces, width, measure);
  for (let narrower = measure(whole) / greedy.length; narrower < width; narrower += size / 2) {
    const balanced = fill(pieces, narrower, measure);
    if (balanced.length <= greedy.length && balanced.every((line) => measure(line) <= width)) return balanced;
  }
  return greedy;
}

/** The smallest pieces of a text that may stand on lines of their own, none wider than `width`. */
export function fittingPieces(text: string, width: number, size: number, weight: Run["weight"]): string[] {
  const measure = (piece: string): number => textWidth(piece, size, weight);
  return splitPieces(text).flatMap((piece) => (measure(piece) <= width ? [piece] : splitLong(piece, width, measure)));
}

/**
 * Prepares a text to be broken at many widths: each line as long as it can be, as browsers break paragraphs. Words are
 * measured once, so that asking again costs next to nothing.
 */
export function paragraph(text: string, size: number, weight: Run["weight"] = 400): (width: number) => string[] {
  const measure = (piece: string): number => paragraphWidth(piece, size, weight);
  const whole = text.trim();
  const space = measure(" ");
  const words = splitPieces(whole).map((piece) => ({ piece, width: measure(piece) }));
  return (width) => {
    const lines: string[] = [];
    let line = "";
    let used = 0;
    const add = (piece: string, wide: number): void => {
      if (line !== "" && used + wide - (piece.endsWith(" ") ? space : 0) > width) {
        lines.push(line.trim());
        line = "";
        used = 0;
      }
      const starts = line === "" && piece.startsWith(" ");
      line += starts ? piece.slice(1) : piece;
      used += starts ? wide - space : wide;
    };
    for (const { piece, width: wide } of words)
      if (wide <= width) add(piece, wide);
      else for (const part of splitLong(piece, width, measure)) add(part, measure(part));
    if (line.trim() !== "") lines.push(line.trim());
    return lines;
  };
}

/** Sets runs one behind the other in as many lines as needed; runs are parted, and broken, only if too wide for a line. */
export function flow(runs: readonly Run[], width: number): Run[][] {
  const words: Run[][] = [];
  for (const run of runs) {
    if (run.text.trim() === "") continue;
    const word = words.at(-1);
    if (run.glued && word) word.push(run);
    else words.push([run]);
  }
  const lines: Run[][] = [];
  const add = (word: readonly Run[]): void => {
    const line = lines.at(-1);
    if (line && lineWidth([...line, ...word]) <= width) line.push(...word);
    else lines.push([...word]);
  };
  for (const word of words) {
    if (lineWidth(word) <= width) add(word);
    else
      for (const run of word)
        wrap(run.text, width, run.size, run.weight).forEach((part, index) => {
          // Parts of one run on one line would lose the space between them.
          if (index === 0) add([{ ...run, text: part }]);
          else lines.push([{ ...run, text: part }]);
        });
  }
  return lines;
}

/** The width of the longest number or Latin word in a text: what a column needs so that none is broken. */
export function wordWidth(text: string, size: number, weight: Run["weight"] = 400): number {
  const words = text.match(/[!-~−–]+/g) ?? [];
  return Math.max(0, ...words.map((word) => textWidth(word, size, weight)));
}

/** As many runs as fit on one line, one at least. */
export function fitting(runs: readonly Run[], width: number): Run[] {
  let count = runs.length;
  while (count > 1 && lineWidth(runs.slice(0, count)) > width) count--;
  return runs.slice(0, count);
}

/** Height of a line of runs in px. */
export function lineHeight(runs: readonly Run[]): number {
  const size = Math.max(...runs.map((run) => run.size));
  return Math.round(size * 1.4);
}

function isWide(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return false;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x20000 ||
    // Quotation marks, dashes, arrows, and geometric shapes are a full em in Chinese fonts.
    "“”‘’…—←→↑↓■□▲△▼◆◇●○▸×÷※≈".includes(character)
  );
}

/** A generous Latin: the widest common face (DejaVu Sans) stays within it, slack included. */
function characterEms(character: string): number {
  if (" ".includes(character)) return 0.3;
  if ("ijl.,:;'|!()[]".includes(character)) return 0.32;
  if ("MWmw%@&".includes(character)) return 0.9;
  if ("frt-/·".includes(character)) return 0.38;
  if (character >= "A" && character <= "Z") return 0.66;
  return 0.58;
}

/** Smallest pieces that may stand on lines of their own; each carries the space before it. */
function splitPieces(text: string): string[] {
  const pieces: string[] = [];
  let before = "";
  for (const character of text) {
    const piece = pieces.at(-1);
    const joins =
      piece !== undefined &&
      (NO_START.has(character) ||
        NO_END.has(before) ||
        (character !== " " && !isWide(character) && !isWide(before) && before !== " ") ||
        before === " " ||
        // A number stays with the word that counts it, however long that is: 80.7亿元.
        (isWide(character) && /\d/.test(before)) ||
        // A date is one word: 2020年10月, 7月28日.
        (/\d/.test(character) && /\d[年月]$/.test(piece)) ||
        ("元家个件项次人".includes(character) && /\d[余多]?[万亿余多]$/.test(piece)));
    if (joins) pieces[pieces.length - 1] = piece + character;
    else pieces.push(character);
    before = character;
  }
  return pieces;
}

/** For a piece wider than a line: after hyphens and slashes if that helps, else anywhere. */
function splitLong(piece: string, width: number, measure: (text: string) => number): string[] {
  const softer = piece.match(/[^-/—–_]*[-/—–_]|[^-/—–_]+$/g) ?? [];
  if (softer.length > 1 && softer.every((part) => measure(part) <= width)) return softer;
  return [...piece];
}

function fill(pieces: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && measure((line + piece).trimEnd()) > width) {
      lines.push(line);
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line);
  return lines.map((each) => each.trim());
}

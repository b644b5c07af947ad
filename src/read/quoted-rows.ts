/** One row that was found in a text with quotes. */
export interface QuotedRow {
  cells: string[];
  /** Line breaks inside its cells. */
  breaks: number;
  /** `broken`: where its cells end is not certain; `stray`: a lone quote stands inside a cell. Null if all is well. */
  fault: "broken" | "stray" | null;
}

const QUOTE = 34;
const COMMA = 44;
const LF = 10;

/** More than this in one quoted cell is no note but a quote that was never closed. */
const MOST_BREAKS = 100;
const LONGEST_ROW = 200_000;

/**
 * Hands over the rows of a text that may have quoted cells; line ends are LF. A quote that is never closed would make
 * one cell of the rest of the file: then the line on which the row begins is given up and the next line is a new row,
 * so that everything below is still read. Returns where the last row begins if the text ends inside it (and is not the
 * end of the file), else the length of the text.
 */
export function scanQuoted(text: string, separator: string, isEnd: boolean, onRow: (row: QuotedRow) => void): number {
  const comma = separator.charCodeAt(0) || COMMA;
  let start = 0;
  while (start < text.length) {
    const row = readRow(text, start, comma);
    if (row.end === -1 && !isEnd && text.length - start < LONGEST_ROW) return start;
    if (row.end === -1 && row.isQuoteOpen) row.fault = "broken";
    if (row.fault === "broken") {
      const lineEnd = text.indexOf("\n", start);
      if (lineEnd === -1 && !isEnd && text.length - start < LONGEST_ROW) return start;
      const end = lineEnd === -1 ? text.length : lineEnd;
      onRow({ cells: text.slice(start, end).split(separator), breaks: 0, fault: "broken" });
      start = end + 1;
      continue;
    }
    onRow(row);
    start = row.end === -1 ? text.length : row.end + 1;
  }
  return text.length;
}

interface ReadRow extends QuotedRow {
  /** Index of the line end; -1 if the text ends before. */
  end: number;
  isQuoteOpen: boolean;
}

function readRow(text: string, start: number, comma: number): ReadRow {
  const row: ReadRow = { cells: [], breaks: 0, fault: null, end: -1, isQuoteOpen: false };
  let at = start;
  for (;;) {
    at = text.charCodeAt(at) === QUOTE ? readQuoted(text, at, comma, row) : readPlain(text, at, comma, row);
    if (row.fault === "broken" || row.isQuoteOpen || at >= text.length) return row;
    if (text.charCodeAt(at) === LF) {
      row.end = at;
      return row;
    }
    at++;
    if (at === text.length) {
      row.cells.push("");
      return row;
    }
  }
}

/** Reads a cell without quotes around it; returns where it ends. */
function readPlain(text: string, start: number, comma: number, row: ReadRow): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma || code === LF) break;
    if (code === QUOTE) row.fault = "stray";
  }
  row.cells.push(text.slice(start, at));
  return at;
}

/** Reads a cell in quotes; returns the place behind the closing one. */
function readQuoted(text: string, start: number, comma: number, row: ReadRow): number {
  let breaks = 0;
  let isDoubled = false;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF && ++breaks > MOST_BREAKS) {
      row.fault = "broken";
      return at;
    }
    if (code !== QUOTE) continue;
    const next = text.charCodeAt(at + 1);
    if (next === QUOTE) {
      isDoubled = true;
      at++;
      continue;
    }
    if (at + 1 < text.length && next !== comma && next !== LF) {
      row.fault = "broken";
      return at;
    }
    const cell = text.slice(start + 1, at);
    row.cells.push(isDoubled ? cell.replaceAll('""', '"') : cell);
    row.breaks += breaks;
    return at + 1;
  }
  row.isQuoteOpen = true;
  return text.length;
}

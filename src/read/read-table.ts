import Papa from "papaparse";
import { scanQuoted } from "./quoted-rows.ts";

/** One row of a CSV file as the clerk sees it. */
export interface TableRow {
  cells: string[];
  /** As a spreadsheet shows it: the header is row 1, blank rows count. */
  row: number;
  /** Line in a text editor; greater than `row` after a quoted cell with a line break. */
  line: number;
}

/** A quote that is never closed, text behind a closing quote, or a lone quote inside a cell. */
export interface QuoteFault {
  row: number;
  line: number;
  /** False if it is not certain where the cells of the row end. */
  isReadable: boolean;
}

/** What a file was found to have between its cells. */
export type Separator = "," | "\t" | ";" | "，";

const LONGEST_ROW = 200_000;
const LONGEST_PIECE = 65_536;

/**
 * Reads CSV piece by piece and hands over row after row; never holds more than one piece. Pieces may be cut anywhere.
 * Line ends are LF, CRLF or CR. The separator is the comma; tabs, semicolons and full-width commas are read as well and
 * returned, for the caller to report. Headers and types are the caller's business: PapaParse would rename doubled
 * headers, turn 007 into 7, and take the rest of the file for one cell after a quote that is not closed, so that it
 * only gets the pieces without quotes.
 */
export function scanTable(
  pieces: Iterable<string>,
  onRow: (row: TableRow) => void,
  onFault: (fault: QuoteFault) => void = () => {},
): Separator {
  // One object for all rows: a million of them are not worth a million allocations. Whoever keeps it copies it.
  const current: TableRow = { cells: [], row: 0, line: 1 };
  let separator: Separator | null = null;
  let rest = "";
  const scan = (text: string, isEnd: boolean): string => {
    separator ??= findSeparator(text, isEnd);
    if (separator === null) return text;
    const known = separator;
    if (text.includes('"')) {
      const end = scanQuoted(text, known, isEnd, ({ cells, breaks, fault }) => {
        current.cells = cells;
        current.row++;
        if (fault) onFault({ row: current.row, line: current.line, isReadable: fault === "stray" });
        onRow(current);
        current.line += 1 + breaks;
      });
      return text.slice(end);
    }
    const end = isEnd || text.length > LONGEST_ROW ? text.length : text.lastIndexOf("\n") + 1;
    if (end > 0) scanPlain(text.slice(0, end), known, current, onRow);
    return text.slice(end);
  };
  for (const piece of divide(unifyLineEnds(pieces))) rest = scan(rest + piece, false);
  if (rest !== "") scan(rest, true);
  return separator ?? ",";
}

/** Makes LF of all line ends. A CR at the end of a piece may be half of a CRLF, and waits for the next one. */
function* unifyLineEnds(pieces: Iterable<string>): Generator<string> {
  let waiting = "";
  for (const piece of pieces) {
    let text = waiting + piece;
    waiting = "";
    if (text.endsWith("\r")) {
      waiting = "\r";
      text = text.slice(0, -1);
    }
    yield text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  }
  if (waiting !== "") yield "\n";
}

/** PapaParse makes an array of all cells of a piece: a long text is handed to it in parts. */
function* divide(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; start += LONGEST_PIECE) {
      yield piece.slice(start, start + LONGEST_PIECE);
    }
  }
}

function scanPlain(text: string, separator: Separator, current: TableRow, onRow: (row: TableRow) => void): void {
  // The line end of the last row would count as one more, blank row.
  const body = text.endsWith("\n") ? text.slice(0, -1) : text;
  const { data } = body === "" ? { data: [[""]] } : createParser(separator).parse(body, 0, false);
  for (let index = 0; index < data.length; index++) {
    current.cells = data[index] ?? [];
    current.row++;
    onRow(current);
    current.line++;
  }
}

/** PapaParse's inner parser: `Papa.parse` around it keeps what it read until the next full collection, at a third of the pace. */
function createParser(delimiter: Separator): {
  parse(text: string, start: number, ignoreLast: boolean): { data: string[][] };
} {
  return new Papa.Parser({ delimiter, newline: "\n" });
}

/**
 * A file without any comma in its first lines has something else between its cells, if that stands there often. Null as
 * long as too little has been read to tell.
 */
function findSeparator(text: string, isEnd: boolean): Separator | null {
  const lines = text.split("\n", 6).slice(0, 5);
  if (lines.some((line) => line.includes(","))) return ",";
  if (!isEnd && text.length < LONGEST_PIECE && lines.length < 5) return null;
  const others: Separator[] = ["\t", ";", "，"];
  return others.find((each) => lines.some((line) => line.split(each).length > 3)) ?? ",";
}

import Papa from "papaparse";

/** One row of a CSV file as the clerk sees it. */
export interface TableRow {
  cells: string[];
  /** As a spreadsheet shows it: the header is row 1, blank rows count. */
  row: number;
  /** Line in a text editor; greater than `row` after a quoted cell with a line break. */
  line: number;
}

/** What the parser itself minds: a quote that is never closed, or text behind a closing quote. */
export interface QuoteFault {
  row: number;
  line: number;
}

const LONGEST_ROW = 4_000_000;
const LONGEST_PIECE = 65_536;

/**
 * Reads CSV piece by piece and hands over row after row; never holds more than one piece. Pieces may be cut anywhere.
 * Separator is the comma, line ends are LF, CRLF or CR. Headers and types are the caller's business: PapaParse would
 * rename doubled headers, turn 007 into 7 and count rows without regard to quoted line breaks.
 */
export function scanTable(
  pieces: Iterable<string>,
  onRow: (row: TableRow) => void,
  onFault: (fault: QuoteFault) => void = () => {},
): void {
  // One object for all rows: a million of them are not worth a million allocations. Whoever keeps it copies it.
  const current: TableRow = { cells: [], row: 0, line: 1 };
  let rest = "";
  for (const piece of divide(pieces)) {
    const text = rest + piece;
    // An unbalanced quote would make one row of the rest of the file: no row is that long.
    const end = text.length - piece.length > LONGEST_ROW ? text.length : findLastRowEnd(text);
    if (end === 0) {
      rest = text;
      continue;
    }
    scanPiece(text.slice(0, end), current, onRow, onFault);
    rest = text.slice(end);
  }
  if (rest !== "") scanPiece(rest, current, onRow, onFault);
}

/** PapaParse makes an array of all cells of a piece: a long text is handed to it in parts. */
function* divide(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    for (let start = 0; start < piece.length; start += LONGEST_PIECE) {
      yield piece.slice(start, start + LONGEST_PIECE);
    }
  }
}

function scanPiece(
  text: string,
  current: TableRow,
  onRow: (row: TableRow) => void,
  onFault: (fault: QuoteFault) => void,
): void {
  const unified = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const isQuoted = unified.includes('"');
  // The line end of the last row would count as one more, blank row.
  const body = unified.endsWith("\n") ? unified.slice(0, -1) : unified;
  const { data, errors } = body === "" ? { data: [[""]], errors: [] } : createParser().parse(body, 0, false);
  const faults = new Set(errors.map((error) => error.row ?? 0));
  for (let index = 0; index < data.length; index++) {
    const cells = data[index] ?? [];
    current.cells = cells;
    current.row++;
    if (faults.has(index)) onFault({ row: current.row, line: current.line });
    onRow(current);
    current.line += isQuoted ? 1 + countLineBreaks(cells) : 1;
  }
}

interface ParsedPiece {
  data: string[][];
  errors: { row?: number }[];
}

/** PapaParse's inner parser: `Papa.parse` around it keeps what it read until the next full collection, at a third of the pace. */
function createParser(): { parse(text: string, start: number, ignoreLast: boolean): ParsedPiece } {
  return new Papa.Parser({ delimiter: ",", newline: "\n" });
}

/** Where the last whole row of the text ends: behind the last line end that does not stand inside quotes. */
function findLastRowEnd(text: string): number {
  // A CR at the very end may be half of a CRLF.
  const limit = text.endsWith("\r") ? text.length - 1 : text.length;
  if (!text.includes('"')) return lastLineEnd(text, limit);
  let end = 0;
  let inQuotes = false;
  for (let index = 0; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code === 34) inQuotes = !inQuotes;
    else if (!inQuotes && (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)))
      end = index + 1;
  }
  return end;
}

function lastLineEnd(text: string, limit: number): number {
  const lf = text.lastIndexOf("\n", limit - 1);
  const cr = text.lastIndexOf("\r", limit - 1);
  return Math.max(lf, cr) + 1;
}

function countLineBreaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count++;
  }
  return count;
}

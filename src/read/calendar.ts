import type { ProblemLog } from "../check/problem-log.ts";
import { parsePeriod } from "../model/period.ts";
import { CALENDAR_COLUMNS, CALENDAR_OPTIONAL, type CalendarEntry } from "../schema/calendar.ts";
import { DATASETS } from "../schema/codes.ts";
import { readText } from "./read-bytes.ts";
import type { Reader } from "./reader.ts";
import { RowReader } from "./row-reader.ts";
import { scanRows } from "./table-rows.ts";

const FILE = "calendar.csv";

/** What is to be released when: `calendar.csv`, the earliest day first. The file may be missing: then nothing is announced. */
export function loadCalendar(reader: Reader, root: string, log: ProblemLog): CalendarEntry[] {
  if (!reader.list(root).includes(FILE)) return [];
  const file = `${root}/${FILE}`;
  const text = readText(reader, file, log);
  if (text === null) return [];
  const found: CalendarEntry[] = [];
  scanRows([text], { columns: CALENDAR_COLUMNS, optional: CALENDAR_OPTIONAL }, file, log, (row, columns) => {
    const cells = new RowReader(file, row, columns, log);
    const date = cells.required("date");
    const entry: CalendarEntry = {
      date,
      text: { zh: cells.required("zh"), en: cells.required("en") },
      period: cells.optionalPeriod("period"),
      dataset: cells.text("dataset") === "" ? null : cells.oneOf("dataset", DATASETS),
      row: row.row,
    };
    if (date !== "" && parsePeriod(date)?.kind !== "day") {
      cells.report("calendar-not-a-day", "date", date);
      return;
    }
    found.push(entry);
  });
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.row - b.row));
}

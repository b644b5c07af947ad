import { parsePeriod } from "../model/period.ts";
import { EVENT_KINDS } from "../schema/codes.ts";
import { EVENT_COLUMNS, type RecordEvent } from "../schema/event.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { readText } from "./read-bytes.ts";
import type { Reader } from "./reader.ts";
import { RowReader } from "./row-reader.ts";
import { scanRows } from "./table-rows.ts";

const FILE = "events.csv";

/** What happened: `events.csv`, in the order of its rows. The file may be missing: then charts show no events. */
export function loadEvents(reader: Reader, root: string, log: ProblemLog): RecordEvent[] {
  if (!reader.list(root).includes(FILE)) return [];
  const file = `${root}/${FILE}`;
  const text = readText(reader, file, log);
  if (text === null) return [];
  const found: RecordEvent[] = [];
  scanRows([text], { columns: EVENT_COLUMNS, ordered: true }, file, log, (row, columns) => {
    const cells = new RowReader(file, row, columns, log);
    const date = cells.required("date");
    const event: RecordEvent = {
      date,
      text: { zh: cells.required("zh"), en: cells.required("en") },
      kind: cells.oneOf("kind", EVENT_KINDS),
      entity: cells.optional("entity"),
      source: cells.required("source"),
      row: row.row,
    };
    if (date !== "" && parsePeriod(date)?.kind !== "day") {
      cells.report("event-not-a-day", "date", date);
      return;
    }
    found.push(event);
  });
  return found;
}

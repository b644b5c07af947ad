import Papa from "papaparse";
import { parsePeriod } from "../../src/model/period.ts";
import { nodeReader, type Reader } from "../../src/read/reader.ts";

/** The source of what is reported once more; its date lies after every period. */
const NEXT_SOURCE = "next-report";

/**
 * The period that follows one in its series: the next month, quarter, half, year; a month later for a day; a year to date one
 * month longer, after December January to February; of a span both ends one of their own steps later.
 */
export function nextPeriod(text: string): string {
  const mark = text.endsWith("?") ? "?" : "";
  const body = mark ? text.slice(0, -1) : text;
  if (body.startsWith("../")) return `../${nextPart(body.slice(3))}${mark}`;
  const [from = "", to] = body.split("/");
  if (to === undefined) return `${nextPart(from)}${mark}`;
  if (parsePeriod(text)?.kind !== "ytd") return `${nextPart(from)}/${nextPart(to)}${mark}`;
  const year = Number(to.slice(0, 4));
  return (to.endsWith("-12") ? `${year + 1}-01/${year + 1}-02` : `${from}/${nextPart(to)}`) + mark;
}

function nextPart(text: string): string {
  const [, year = "", rest = ""] = /^(\d{4})(?:-(.+))?$/.exec(text) ?? [];
  if (rest === "") return String(Number(year) + 1);
  const [letter = "", ordinal = 0] = /^[SHQ]/.test(rest)
    ? [rest.charAt(0), Number(rest.slice(1))]
    : ["", Number(rest.slice(0, 2))];
  const most = letter === "" ? 12 : letter === "Q" ? 4 : 2;
  const [nextYear, next] = ordinal === most ? [Number(year) + 1, 1] : [Number(year), ordinal + 1];
  if (letter !== "") return `${nextYear}-${letter}${next}`;
  const month = String(next).padStart(2, "0");
  // Every month has a 28th; the day itself does not matter.
  const day = rest.length > 2 ? `-${String(Math.min(28, Number(rest.slice(3)))).padStart(2, "0")}` : "";
  return `${nextYear}-${month}${day}`;
}

/** Reads a record in which every figure has been reported once more, one period later, by a source of its own. */
export function nextRecord(root: string): Reader {
  const files = new Map<string, Uint8Array>();
  const read = (path: string): string =>
    new TextDecoder().decode(nodeReader.read(`${root}/${path}`) ?? new Uint8Array());
  const write = (path: string, text: string): void => void files.set(`${root}/${path}`, new TextEncoder().encode(text));
  const edit = (path: string, more: (rows: Record<string, string>[]) => Record<string, string>[]): void => {
    const { data, meta } = Papa.parse<Record<string, string>>(read(path), { header: true, skipEmptyLines: true });
    const rows = [...data, ...more(data)];
    write(path, `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: "\n" })}\n`);
  };
  edit("reference/sources.csv", (rows) => rows.slice(-1).map((row) => ({ ...row, id: NEXT_SOURCE, date: "2099-12" })));
  const sections = new TextDecoder().decode(nodeReader.read(`${root}/reference/sections.csv`) ?? new Uint8Array());
  if (sections !== "")
    edit("reference/sections.csv", (rows) => [
      ...new Map(rows.map((row) => [row["section"], { ...row, source: NEXT_SOURCE }])).values(),
    ]);
  for (const dataset of ["park-indicators", "enterprise-counts"])
    edit(`datasets/${dataset}/observations.csv`, (rows) => {
      const keyOf = (row: Record<string, string>): string =>
        ["entity", "indicator", "tier", "period", "measure", "role", "scope"]
          .map((field) => row[field] ?? "")
          .join("/");
      const known = new Set(rows.map(keyOf));
      return rows
        .map((row) => ({ ...row, period: nextPeriod(row["period"] ?? ""), source: NEXT_SOURCE }))
        .filter((row) => !known.has(keyOf(row)) && known.add(keyOf(row)));
    });
  const projects = JSON.parse(read("datasets/project-progress/projects.json")) as {
    projects: { stages: Record<string, unknown>[] }[];
  };
  for (const project of projects.projects) {
    const keyOf = ({ stage, period, role, scope }: Record<string, unknown>): string =>
      [stage, period, role, scope].join("/");
    const known = new Set(project.stages.map(keyOf));
    const next = project.stages
      .map((stage) => ({ ...stage, period: nextPeriod(String(stage["period"])), source: NEXT_SOURCE }))
      .filter((stage) => !known.has(keyOf(stage)) && known.add(keyOf(stage)));
    project.stages.push(...next);
  }
  write("datasets/project-progress/projects.json", JSON.stringify(projects));
  return { read: (path) => files.get(path) ?? nodeReader.read(path), list: (path) => nodeReader.list(path) };
}

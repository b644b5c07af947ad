import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTable } from "../src/release/write-table.ts";
import type { ChartSpecInput } from "../src/schema/chart.ts";
import { DATASETS } from "../src/schema/codes.ts";
import { freezeDataset } from "./synthetic-releases.ts";

/** One chart of a zone that nobody has: its address, its kind, and the months that it draws. */
export interface SyntheticChart {
  slug: string;
  kind: "line" | "bars";
  title: string;
  rows: { period: string; value: number }[];
}

type Row = Record<string, string>;

const PARKS = 50;
const MONTHS = 12;
const HOME = {
  zones: [{ entity: "park-0", figures: ["park-0/indicator-0/2019-01/level/actual"] }],
  charts: ["chart-0"],
};

/**
 * Writes the record of a made-up zone into the folder `to`: so many charts, each of the twelve months of one indicator of
 * one park, and a first release of them. What a record has beside its figures (site, units, topics, sources) is that of the
 * folder `from`. Returns the charts, so that another tool can draw the same.
 */
export function writeSyntheticZone(from: string, to: string, count: number): SyntheticChart[] {
  cpSync(from, to, { recursive: true });
  const others = ["briefings", "charts", "acknowledgements.csv", ...DATASETS.map(releasesOf)];
  for (const path of others) rmSync(join(to, path), { recursive: true, force: true });
  const site = JSON.parse(readFileSync(join(to, "site.json"), "utf8")) as object;
  writeJson(join(to, "site.json"), { ...site, home: HOME });
  writeJson(join(to, "datasets/project-progress/projects.json"), { projects: [] });
  writeRows(join(to, "reference/contradictions.csv"), []);
  writeRows(join(to, "datasets/enterprise-counts/observations.csv"), []);

  const indexes = Array.from({ length: count }, (_, index) => index);
  addRows(join(to, "reference/entities.csv"), once(indexes.map(parkOf)).map(describePark));
  addRows(join(to, "reference/indicators.csv"), once(indexes.map(indicatorOf)).map(describeIndicator));
  writeRows(
    join(to, "datasets/park-indicators/observations.csv"),
    indexes.flatMap((index) => observationsOf(index, firstSource(from))),
  );
  mkdirSync(join(to, "charts"));
  for (const index of indexes) writeJson(join(to, "charts", `${chartOf(index).slug}.json`), specOf(index));
  freezeDataset(to, "park-indicators", { zh: "试验", en: "trial" });
  return indexes.map(chartOf);
}

function chartOf(index: number): SyntheticChart {
  return {
    slug: `chart-${index}`,
    kind: index % 2 === 0 ? "line" : "bars",
    title: `Indicator ${Math.floor(index / PARKS)} of park ${index % PARKS}`,
    rows: Array.from({ length: MONTHS }, (_, month) => ({
      period: `2019-${String(month + 1).padStart(2, "0")}`,
      value: 100 + ((index * 7 + month * month * 13) % 900),
    })),
  };
}

function specOf(index: number): ChartSpecInput {
  const { kind, title } = chartOf(index);
  return {
    dataset: "park-indicators",
    topic: "services",
    kind,
    title: { zh: `园区${index % PARKS}的指标${Math.floor(index / PARKS)}`, en: title },
    headline: { zh: "最高{max}，{max.period}", en: "At most {max}, in {max.period}" },
    select: [{ entity: parkOf(index), indicator: indicatorOf(index) }],
    label: kind === "line" ? "entity" : "period",
    sublabel: kind === "line" ? "period" : "none",
    order: "period",
  };
}

function observationsOf(index: number, source: string): Row[] {
  return chartOf(index).rows.map(({ period, value }) => ({
    ...{ entity: parkOf(index), indicator: indicatorOf(index), period, measure: "level", role: "actual" },
    ...{ value: String(value), qualifier: "exact", status: "A", source, locator: "§2¶1" },
  }));
}

/** The id of the first source of the record: made-up rows need one that exists. */
function firstSource(from: string): string {
  const [, row = ""] = readFileSync(join(from, "reference/sources.csv"), "utf8").split("\n");
  return row.split(",", 1)[0] ?? "";
}

const parkOf = (index: number): string => `park-${index % PARKS}`;
const indicatorOf = (index: number): string => `indicator-${Math.floor(index / PARKS)}`;
const releasesOf = (dataset: string): string => `datasets/${dataset}/releases`;

function describePark(id: string): Row {
  return { id, kind: "park", name_zh: `园区 ${id}`, name_en: id, short_zh: `园区 ${id}`, short_en: id };
}

function describeIndicator(id: string): Row {
  return {
    ...{ id, topic: "services", name_zh: `指标 ${id}`, name_en: id, unit: "times", direction: "higher" },
    ...{ definition_zh: "试验用。", definition_en: "For trials.", statistic: "flow", tier: "false" },
    ...{ definer_zh: "本站", definer_en: "this site" },
  };
}

function once(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Puts rows behind those of a table; columns that a row does not name stay empty. */
function addRows(file: string, rows: readonly Row[]): void {
  const text = readFileSync(file, "utf8");
  const columns = (text.split("\n", 1)[0] ?? "").split(",");
  writeFileSync(file, text + writeTable(rows.map((row) => columns.map((column) => row[column] ?? ""))));
}

/** The same in place of the rows that the table has. */
function writeRows(file: string, rows: readonly Row[]): void {
  writeFileSync(file, `${readFileSync(file, "utf8").split("\n", 1)[0] ?? ""}\n`);
  addRows(file, rows);
}

function writeJson(file: string, content: unknown): void {
  writeFileSync(file, JSON.stringify(content));
}

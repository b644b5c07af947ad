import { describe, expect, test } from "vitest";
import { calendarIcs } from "../../src/exports/calendar-ics.ts";
import { pagePaths } from "../../src/exports/sitemap.ts";
import { bulletinLines, sinceBefore, sinceYearBefore } from "../../src/model/bulletin-lines.ts";
import { bulletinKey, bulletinsOf, isMonthly, neighboursOf, newestBulletin } from "../../src/model/bulletins.ts";
import { releaseHistory } from "../../src/read/as-of.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { DatasetId } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { layTable } from "../../src/views/figure/table-layout.ts";
import { pageFrame } from "../../src/views/frame/navigation.ts";
import { standingText } from "../../src/views/periods/bulletin-table.ts";
import { newestPeriod, periodListView } from "../../src/views/periods/period-list.ts";
import { periodView, type PeriodView } from "../../src/views/periods/period.ts";
import { overlayReader } from "../read/overlay-reader.ts";

const { catalogue } = loadCatalogue("examples/zone");
if (!catalogue) throw new Error("the example zone is not sound");
const zone = catalogue;
const historyOf = (dataset: DatasetId) => releaseHistory(zone, dataset);
const zh = { catalogue: zone, lang: "zh" } as const;

const base = loadCatalogue("data", { reader: overlayReader("test/fixtures/base", "test/fixtures/none") }).catalogue;

function cells({ sections }: PeriodView, id: string, row: number): string[] {
  const table = sections.find((section) => section.id === id)?.table;
  return (table?.rows[row]?.cells ?? []).map((cell) => [cell.text, cell.sub].filter(Boolean).join(" | "));
}

describe("a period belongs to the bulletin", () => {
  test.each([
    ["2025-12", "2025-12"],
    ["2025-01/2025-12", "2025-12"],
    ["2025-12-31", "2025-12"],
    ["2025-Q4", "2025-Q4"],
    ["2025-S2", "2025-S2"],
    ["2025", "2025"],
    ["2018-07/2020-Q4?", "2020-Q4"],
    ["../2024-07", "2024-07"],
    ["2019-S2?", "2019-S2"],
    ["2021/2025", "2025"],
  ])("%s to that of %s", (text, key) => {
    expect(bulletinKey({ text })).toBe(key);
  });
});

describe("the bulletins of the example zone", () => {
  test("hold every figure once", () => {
    const rows = [...bulletinsOf(zone).values()].flatMap((each) => each.rows);
    expect(rows.length).toBe(zone.observations.length);
    expect(new Set(rows).size).toBe(rows.length);
  });

  test("go on from month to month, and name what ends on the same day", () => {
    const newest = newestBulletin(zone);
    expect(newest?.key).toBe("2025-12");
    if (!newest) throw new Error("no bulletin");
    const { previous, next, together } = neighboursOf(zone, newest);
    expect(previous?.key).toBe("2025-11");
    // What is planned for later is no next bulletin of what took place.
    expect(next).toBe(null);
    expect(together.map(({ key }) => key)).toEqual(["2025-Q4", "2025"]);
  });

  test("have an entry of the navigation, for the record lives by months; the base fixture has none", () => {
    const keys = (record: typeof zone) =>
      pageFrame(record, { lang: "zh", path: "", title: "" }).navigation.map(({ key }) => key);
    expect(isMonthly(zone)).toBe(true);
    expect(keys(zone)).toContain("periods");
    if (!base) throw new Error("the base fixture is not sound");
    expect(isMonthly(base)).toBe(false);
    expect(keys(base)).not.toContain("periods");
  });

  test("are pages of the sitemap", () => {
    expect(pagePaths(zone)).toEqual(expect.arrayContaining(["periods/", "periods/2025-12/", "periods/2025-Q4/"]));
  });
});

describe("a bulletin", () => {
  const view = periodView(zh, "2025-12", historyOf);

  test("sets the zone with its changes before the parks", () => {
    const [first] = view.sections;
    expect(first?.table.columns.map(({ label }) => label)).toEqual([
      "指标",
      "示范高新区",
      "比上期",
      "比上年同期",
      "近12期",
      "东岸园区",
      "北岭园区",
      "南门园区",
      "西湖园区",
    ]);
    expect(cells(view, first?.id ?? "", 3)).toEqual([
      "规上工业总产值",
      "95.46亿元",
      "增速回落1.5个百分点",
      "+6.7%",
      expect.stringMatching(/^近12期由.*到95\.46亿元$/),
      "40.79亿元 | +7.5%",
      "23.04亿元 | +6.6%",
      "15.30亿元 | +4.7%",
      "12.11亿元 | +7.8%",
    ]);
  });

  test("says what was revised in the release that brought it, old and new", () => {
    expect(view.revisions.rows.map(({ cells: row }) => row.map(({ text }) => text))).toEqual([
      ["固定资产投资 · 同比", "示范高新区", "2025年1—9月", "+4.1%", "+3.8%", "1.2.0"],
    ]);
  });

  test("of a revised period says what its own figures were", () => {
    const revised = periodView(zh, "2025-09", historyOf).revisions.rows.map(({ cells: row }) => row[3]?.text);
    expect(revised).toContain("+4.1%");
  });

  test("names its charts, its neighbours and its sources", () => {
    expect(view.charts.length).toBeGreaterThan(5);
    expect(view.places.map(({ text }) => text)).toEqual(["2025年11月", "2025年第四季度", "2025年"]);
    expect(view.sources.map(({ id }) => id)).toContain("monthly-2025-12");
  });

  test.each(LANGS)("is within bounds for every period and leaves no cell undefined, %s", (lang) => {
    for (const key of bulletinsOf(zone).keys()) {
      const each = periodView({ catalogue: zone, lang }, key, historyOf);
      const rows = each.sections.flatMap(({ table }) => layTable(table).rows);
      const ids = each.sections.map(({ id }) => id);
      expect(new Set(ids).size, key).toBe(ids.length);
      expect(rows.length, key).toBeLessThan(90);
      expect(JSON.stringify(each.sections).length, key).toBeLessThan(120_000);
      expect(JSON.stringify(each), key).not.toMatch(/undefined|NaN|\{by\}/);
      for (const { table } of each.sections)
        for (const row of table.rows) expect(row.cells.length, key).toBe(table.columns.length);
    }
  });

  test("says of a figure that its time is inferred, even where it is that of the page", () => {
    const rows = (bulletinsOf(zone).get("2025-Q4")?.rows ?? []).map((row) => ({
      ...row,
      period: { ...row.period, text: "2025-Q4?", inferred: true },
    }));
    const page = periodView({ catalogue: { ...zone, observations: rows }, lang: "zh" }, "2025-Q4");
    const names = page.sections.flatMap(({ table }) => table.rows.map(({ cells: own }) => own[0]?.sub ?? ""));
    expect(names.filter((name) => name.includes("推断")).length).toBe(names.length);
  });

  test("with few figures lists them", () => {
    const few = [...bulletinsOf(zone).values()].find(({ rows }) => rows.length < 3);
    const listed = periodView(zh, few?.key ?? "", historyOf);
    expect(listed.note).toBe(null);
    expect(listed.sections.length).toBe(1);
  });

  test("of a record of thousands of bodies says how many figures it leaves out", () => {
    const bodies = Array.from({ length: 200 }, (_, index) => `zone-${index}`);
    const [one] = bulletinsOf(zone).get("2025-12")?.rows ?? [];
    const entity = zone.entities.get("demo-hitech");
    if (!one || !entity) throw new Error("no row");
    const big = {
      ...zone,
      entities: new Map(bodies.map((id) => [id, { ...entity, id }])),
      observations: bodies.flatMap((id) =>
        [...zone.indicators.keys()].map((indicator) => ({ ...one, id: `${id}/${indicator}`, entity: id, indicator })),
      ),
    };
    const page = periodView({ catalogue: big, lang: "zh" }, "2025-12");
    expect(page.more).toMatch(/另有\d+个数未列/);
    expect(JSON.stringify(page).length).toBeLessThan(300_000);
  });
});

describe("how a figure stands", () => {
  const find = (key: string, indicator: string, entity = "demo-hitech") => {
    const lines = bulletinLines(bulletinsOf(zone).get(key)?.rows ?? []);
    const figure = lines.find(({ row }) => row.indicator === indicator)?.figures.get(entity);
    if (!figure) throw new Error(`no ${indicator}`);
    return [sinceBefore(zone, figure), sinceYearBefore(zone, figure)].map((standing) => standingText(zh, standing));
  };

  test("a reported change is printed as reported", () => {
    expect(find("2025-12", "industrial-electricity")).toEqual(["+5.9%", "+4.1%"]);
  });

  test("a count is so many more or fewer", () => {
    expect(find("2025-12", "patents-granted")).toEqual(["增加66件", "增加54件"]);
  });

  test("a rate moves in points, and stands still as a rate", () => {
    expect(find("2025-12", "unemployment-rate")).toEqual(["持平", "下降0.4个百分点"]);
  });

  test("nothing is said of a year to date against one that is a month shorter", () => {
    expect(find("2025-12", "key-project-investment")[0]).toBe("");
  });

  test("nothing is said of March against what January and February share", () => {
    const march = bulletinsOf(zone)
      .get("2025-03")
      ?.rows.find(({ indicator, entity }) => indicator === "industrial-electricity" && entity === "east-bank");
    expect(march && sinceBefore(zone, { row: march, growth: null, step: null })).toBe(null);
  });
});

describe("the list of periods", () => {
  test("goes year by year, the newest first, with counts and the release that brought them", () => {
    const { years } = periodListView(zh, historyOf);
    const past = years.find(({ id }) => id === "year-2025");
    expect(past?.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      "2025年12月",
      "142",
      "园区指标（示范） · 1.2.0",
      "",
    ]);
    expect(years.filter(({ open }) => open).length).toBe(3);
  });

  test("marks a period that is inferred and one that is only planned", () => {
    const [row] = zone.observations.filter(({ role, period }) => role === "actual" && period.text === "2025-12");
    if (!row) throw new Error("no row");
    const inferred = {
      ...zone,
      observations: [{ ...row, period: { ...row.period, text: "2025-12?", inferred: true } }],
    };
    const notes = (record: typeof zone) =>
      periodListView({ catalogue: record, lang: "zh" }).years.flatMap(({ table }) =>
        table.rows.map(({ cells: own }) => own[3]?.text),
      );
    expect(notes(inferred)).toEqual(["时期为推断"]);
    expect(notes({ ...zone, observations: [{ ...row, role: "plan" }] })).toEqual(["计划和目标"]);
  });
});

describe("the release calendar", () => {
  test("announces what comes after the newest release", () => {
    expect(periodListView(zh).upcoming[0]).toEqual({
      day: "2026年2月20日",
      text: "2026年1月月报",
      dataset: { title: "园区指标（示范）", href: "data/park-indicators/" },
    });
    expect(newestPeriod({ catalogue: zone, lang: "en" })).toEqual({
      text: "Most recent: Dec 2025, 142 figures",
      href: "en/periods/2025-12/",
      next: "Next: 20 Feb 2026, Bulletin for January 2026",
    });
  });

  test("is not there without its file", () => {
    const bare = { ...zone, calendar: [] };
    expect(periodListView({ catalogue: bare, lang: "zh" }).upcoming).toEqual([]);
    expect(newestPeriod({ catalogue: bare, lang: "zh" })?.next).toBe(null);
  });

  test("is a file for calendar programs: lines of at most 75 bytes, escaped, the same on every build", () => {
    const long = { zh: "一，二；三\\四" + "很长的名称".repeat(12), en: "a, b; c" };
    const entry = { date: "2026-02-20", text: long, period: "2026-01", dataset: null, row: 2 };
    const file = calendarIcs({ catalogue: { ...zone, calendar: [entry, entry] }, lang: "zh" });
    expect(file).toBe(calendarIcs({ catalogue: { ...zone, calendar: [entry, entry] }, lang: "zh" }));
    for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = file.replace(/\r\n /g, "");
    expect(unfolded).toContain(`SUMMARY:一，二；三\\\\四${"很长的名称".repeat(12)}\r\n`);
    expect(calendarIcs({ catalogue: { ...zone, calendar: [entry] }, lang: "en" })).toContain("SUMMARY:a\\, b\\; c\r\n");
    expect(unfolded).toContain("DTSTART;VALUE=DATE:20260220\r\n");
    expect(new Set(unfolded.match(/UID:.*/g)).size).toBe(2);
  });
});

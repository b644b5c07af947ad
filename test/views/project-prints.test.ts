import { describe, expect, test } from "vitest";
import { LEAST, SHEET, wall } from "../../src/charts/wall.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { formatPeriod } from "../../src/format/period.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { zonesWithProjects } from "../../src/model/project-zones.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { projectCardsView } from "../../src/views/projects/project-cards.ts";
import { wallInput, wallView } from "../../src/views/projects/wall.ts";
import { lastReleaseDay } from "../../src/model/age.ts";
import { textFaults } from "../charts/boxes.ts";

const { catalogue } = loadCatalogue("data");
if (!catalogue) throw new Error("the data are not sound");
const record = catalogue;
const cases = zonesWithProjects(record).flatMap((zone) => LANGS.map((lang) => [zone, lang] as const));

function sizes(svg: string): number[] {
  return [...svg.matchAll(/font-size="([\d.]+)"/g)].map((match) => Number(match[1]));
}

describe("the wall chart", () => {
  test("of both zones holds every project once", () => {
    expect(zonesWithProjects(record)).toEqual(["zhengzhou-hitech", "pingdingshan-hitech"]);
    const names = zonesWithProjects(record).flatMap((zone) =>
      wallView({ catalogue: record, lang: "zh" }, zone).table.rows.map(({ cells }) => cells[0]?.text),
    );
    expect(names.length).toBe(record.projects.size);
    expect(new Set(names)).toEqual(new Set([...record.projects.values()].map(({ name }) => name.zh)));
  });

  test.each(cases)("of %s, %s: type of 24 pt or more, nothing overlaps or leaves the sheet", (zone, lang) => {
    const { sheets, table } = wallView({ catalogue: record, lang }, zone);
    const all = sheets.join("");
    for (const sheet of sheets) {
      expect(sheet).toContain(`viewBox="0 0 ${SHEET.width} ${SHEET.height}"`);
      expect(Math.min(...sizes(sheet))).toBeGreaterThanOrEqual(LEAST);
      expect(textFaults(sheet)).toEqual([]);
    }
    const said = all.replaceAll(/<[^>]+>/g, "");
    for (const { cells } of table.rows)
      for (const word of (cells[0]?.text ?? "").split(" ")) expect(said).toContain(word.replace("'", "'"));
    expect(said).toMatch(lang === "zh" ? /资料截至/ : /Known up to/);
    const day = parsePeriod(lastReleaseDay(record));
    const judged = day ? formatPeriod(day, lang) : "";
    expect(said).toContain(lang === "zh" ? `状态按${judged}判断` : `Standing judged on ${judged}`);
  });

  test.each(cases)("of %s, %s: every mark is a step on record, and every step has its mark", (zone, lang) => {
    const ids = new Map(record.observations.map((row) => [row.id, row]));
    const marks = wallView({ catalogue: record, lang }, zone)
      .sheets.flatMap((sheet) => [...sheet.matchAll(/data-id="([^"]+)"/g)])
      .map((match) => ids.get(match[1] ?? ""));
    expect(marks).not.toContain(undefined);
    const keyOf = (row: (typeof marks)[number]): string => `${row?.project} ${row?.period.text} ${row?.role}`;
    const inZone = new Set(marks.map((row) => row?.project));
    const steps = record.observations.filter(({ project }) => project !== null && inZone.has(project));
    expect(new Set(marks.map(keyOf))).toEqual(new Set(steps.map(keyOf)));
    expect(marks.length).toBe(new Set(marks.map(keyOf)).size);
  });

  test("with many projects takes more sheets, never smaller type", () => {
    const input = wallInput({ catalogue: record, lang: "zh" }, "zhengzhou-hitech");
    const rows = [1, 2, 3, 4].flatMap((round) => input.rows.map((row) => ({ ...row, name: `${row.name}${round}` })));
    const sheets = wall({ ...input, rows });
    expect(sheets.length).toBeGreaterThan(3);
    for (const sheet of sheets) {
      expect(Math.min(...sizes(sheet))).toBeGreaterThanOrEqual(LEAST);
      expect(textFaults(sheet)).toEqual([]);
    }
    const names = rows.map(({ name }) => name);
    const said = sheets.map((sheet) => sheet.replaceAll(/<[^>]+>/g, "")).join("");
    expect(names.filter((name) => name.length < 12 && !said.includes(name))).toEqual([]);
  });
});

describe("the cards", () => {
  test.each(cases)("of %s, %s: one for each project, each figure with its link and its source", (zone, lang) => {
    const { cards } = projectCardsView({ catalogue: record, lang }, zone);
    expect(cards.map(({ id }) => id)).toEqual([...new Set(cards.map(({ id }) => id))]);
    for (const card of cards)
      for (const stage of [...card.actual, ...card.planned]) {
        expect(stage.source.text).toMatch(/\d/);
        for (const { href, text } of stage.figures) expect([text, href]).toEqual([text, expect.stringContaining("#")]);
      }
  });

  test("say what is not on record, and that a due step may have been done", () => {
    const { cards } = projectCardsView({ catalogue: record, lang: "zh" }, "zhengzhou-hitech");
    const card = cards.find(({ id }) => id === "chengkai-zhaocun-commercial");
    expect(card?.standing).toBe("○ 到期，无法判断");
    expect(card?.missing).toEqual([
      "计划的“开工”（2023年）已到期；最近的来源为2023年7—8月（推断），早于期限，无法判断。",
    ]);
    expect(cards.find(({ id }) => id === "zhengzhou-smart-hitech")?.missing).toEqual([
      "来源没有写计划时间。",
      "来源没有给出面积、金额等数字。",
    ]);
  });

  test("carry a QR code only where the site has a public address", () => {
    expect(
      projectCardsView({ catalogue: record, lang: "zh" }, "zhengzhou-hitech").cards.map(({ qr }) => qr),
    ).not.toContainEqual(expect.any(String));
    const published = { ...record, site: { ...record.site, base_url: "https://data.example.cn/" } };
    const cards = projectCardsView({ catalogue: published, lang: "en" }, "zhengzhou-hitech").cards;
    expect(cards.every(({ qr }) => qr?.startsWith("<svg"))).toBe(true);
    expect(new Set(cards.map(({ qr }) => qr)).size).toBe(cards.length);
  });
});

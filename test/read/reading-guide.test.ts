import { wordsOf } from "../../src/text/words.ts";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatPeriod } from "../../src/format/period.ts";
import { parsePeriod } from "../../src/model/period.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { parseGuide, readReadingGuide } from "../../src/read/reading-guide.ts";
import { LANGS } from "../../src/schema/localized.ts";

import { aboutView } from "../../src/views/reference/about.ts";
import { fixtureCatalogue } from "../exports/fixture.ts";

const guide = readReadingGuide();

test("the guide has the same sections and tables in both languages", () => {
  const shape = LANGS.map((lang) =>
    guide[lang].map(({ id, blocks }) => [
      id,
      ...blocks.map((block) => (block.kind === "table" ? [block.heads.length, block.rows.length] : "paragraph")),
    ]),
  );
  expect(shape[0]).toEqual(shape[1]);
  expect(guide.zh.length).toBeGreaterThan(5);
  for (const { blocks } of [...guide.zh, ...guide.en]) {
    for (const block of blocks) {
      if (block.kind === "table") for (const row of block.rows) expect(row).toHaveLength(block.heads.length);
    }
  }
});

test("the page about the site shows every word of the guide and explains every role by the word that the site prints", () => {
  const text = readFileSync("docs/reading.md", "utf8").toLowerCase();
  for (const lang of LANGS) {
    expect(aboutView({ catalogue: fixtureCatalogue(), lang }, guide).guide).toEqual(guide[lang]);
    for (const label of Object.values(wordsOf(lang).roleLabels)) expect(text).toContain(`| ${label} `);
  }
});

test("the guide explains every word of an empty cell", () => {
  for (const lang of LANGS) {
    const firsts = guide[lang].flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block.rows.map(([first]) => first)] : [])),
    );
    expect(firsts).toContainEqual(Object.values(wordsOf(lang).absenceLabels));
  }
});

test("the guide spells periods as the site prints them", () => {
  const periods = ["2022", "2022-S1 2022-Q3", "2022-08", "2022-08-31", "2022-01/2022-08", "2021-04/2022-09", "2022?"];
  for (const lang of LANGS) {
    const printed = periods.map((texts) => {
      const words = texts.split(" ").flatMap((text) => parsePeriod(text) ?? []);
      return words.map((period) => formatPeriod(period, lang)).join(lang === "zh" ? "、" : ", ");
    });
    const tables = guide[lang].flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "table" ? [block] : [])),
    );
    expect(tables.map(({ rows }) => rows.map(([first]) => first))).toContainEqual(printed);
  }
});

test("the guide names nothing of this record, so that another zone can keep it", () => {
  const text = readFileSync("docs/reading.md", "utf8");
  for (const { name, shortName } of loadCatalogue("data").catalogue?.entities.values() ?? [])
    for (const word of [...Object.values(name), ...Object.values(shortName)]) expect(text).not.toContain(word);
});

test("what the page could not print as it stands is refused", () => {
  const wrong = (text: string): string => `## 中文\n\n### 一\n\n${text}\n\n## English\n\n### One\n\nText.\n`;
  expect(parseGuide(wrong("正文。")).zh[0]).toEqual({
    id: "one",
    title: "一",
    blocks: [{ kind: "paragraph", text: "正文。" }],
  });
  for (const text of ["- 一条", "**重**", "`码`", "[此处](x)", "<b>重</b>"])
    expect(() => parseGuide(wrong(text))).toThrow();
  expect(() => parseGuide("## 中文\n\n### 一\n\n正文。\n\n## English\n")).toThrow("differ");
});

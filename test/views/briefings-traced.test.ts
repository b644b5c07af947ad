import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/charts/measure.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { baseOf } from "../../src/schema/briefing.ts";
import { rowAnchor } from "../../src/site.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { briefingView } from "../../src/views/briefings/briefing.ts";
import { editionCatalogue } from "../../src/views/briefings/edition.ts";
import { lastReleaseDay } from "../../src/model/age.ts";
import { warningsView } from "../../src/views/briefings/warnings.ts";
import { piecesOf, strayNumerals, untraced } from "./tracing.ts";

// Every numeral of every edition leads to a row, to a derivation that is worked out here a second time, to a setting,
// or to a name. The rest of the text has no numerals.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems.map(({ message }) => message.en).join("\n"));
const record = catalogue;
const cases = [...record.editions.keys()].flatMap((slug) => LANGS.map((lang) => [slug, lang] as const));

describe("every numeral is traced:", () => {
  test.each(cases)("%s, %s", (slug, lang) => {
    const edition = record.editions.get(slug);
    if (!edition) throw new Error(slug);
    const catalogue = editionCatalogue(record, edition);
    const view = briefingView({ catalogue: record, lang }, slug);
    const rows = new Map(catalogue.observations.map((row) => [row.id, row]));
    const ground = { rows, catalogue, asOf: edition.spec.edition, lang };
    expect(untraced(piecesOf(view), ground)).toEqual([]);
    expect(strayNumerals(view, ground)).toEqual([]);
  });

  test.each(LANGS)("the page of warnings, %s", (lang) => {
    const rows = new Map(record.observations.map((row) => [row.id, row]));
    const words = warningsView({ catalogue: record, lang }).rules.flatMap(({ items }) =>
      items.flatMap((item) => item.words),
    );
    const ground = { rows, catalogue: record, asOf: lastReleaseDay(record), lang };
    expect(untraced(words, ground)).toEqual([]);
  });
});

test("the limits stand under the table of every edition, in one line of the print", () => {
  for (const [slug, lang] of cases) {
    const { notes } = briefingView({ catalogue: record, lang }, slug).table;
    expect(notes[0]).toMatch(lang === "zh" ? /^界线：.*≥10%/ : /^Limits: .*≥10%/);
    // 156 mm of text at 7.5 pt, without the slack for unknown fonts: prints bring their own.
    for (const note of notes) expect(textWidth(note, 7.5) / 1.08).toBeLessThan((156 / 25.4) * 72);
  }
});

test("every row that an edition names has its link", () => {
  for (const [slug, lang] of cases)
    for (const { words } of briefingView({ catalogue: record, lang }, slug).summary)
      for (const { origin, href, text } of words)
        if ((origin?.kind === "row" && !origin.quiet) || origin?.kind === "derived")
          expect([text, href]).not.toContain(null);
});

test("every derived number that leads to the formulas of its edition finds its own there", () => {
  for (const [slug, lang] of cases) {
    const view = briefingView({ catalogue: record, lang }, slug);
    const sentences = [...view.summary, ...view.highlights, ...view.shortfalls].flatMap(({ words }) => words);
    for (const { origin, href, text } of [...sentences, ...view.table.rows.flatMap(({ cells }) => cells)]) {
      if (href !== "#derived" || origin?.kind !== "derived") continue;
      const formulas = view.derivations.filter(({ rows }) => origin.rows.every((id) => rows.includes(id)));
      expect([slug, text, formulas.length]).not.toEqual([slug, text, 0]);
    }
  }
});

test("the sources of an edition lead to rows that stand today, or to the page without a row", () => {
  const anchors = new Set(record.observations.map(({ id }) => rowAnchor(id)));
  for (const [slug, lang] of cases)
    for (const { href } of briefingView({ catalogue: record, lang }, slug).sources) {
      const anchor = href.split("#")[1];
      expect([slug, href, anchor === undefined || anchors.has(anchor)]).toEqual([slug, href, true]);
    }
});

test("no edition speaks of a fall as negative growth, or of percent as points", () => {
  for (const [slug, lang] of cases) {
    const view = briefingView({ catalogue: record, lang }, slug);
    const text = [...view.summary, ...view.highlights, ...view.shortfalls].map((each) => each.text).join("\n");
    expect(text).not.toMatch(/增长[−-]|up [−-]|%个百分点|undefined|null|，，|  /);
  }
});

test("there is an edition for each park with data, each zone, and three that cross them", () => {
  expect([...record.editions.keys()].filter((slug) => baseOf(slug).day === null).sort()).toEqual(
    "fengyang government-services huangtai-park innovation-park parks-compared pingdingshan-hitech projects shifo shuangqiao wutong zhengzhou-hitech".split(
      " ",
    ),
  );
});

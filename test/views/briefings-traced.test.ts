import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/format/period.ts";
import { loadCatalogue } from "../../src/load/load-catalogue.ts";
import { percentOf, roundDecimal, subtractDecimals } from "../../src/model/decimal.ts";
import { LANGS, type Lang } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { valueText } from "../../src/text/value.ts";
import type { Origin } from "../../src/text/sentence.ts";
import { briefingView, type BriefingView } from "../../src/views/briefing.ts";
import { editionCatalogue } from "../../src/views/edition.ts";
import { warningsView } from "../../src/views/warnings.ts";

// Every numeral of every edition leads to a row, to a derivation that is worked out here a second time, to a setting,
// or to a name. The rest of the text has no numerals.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems.map(({ message }) => message.en).join("\n"));
const record = catalogue;
const cases = [...record.editions.keys()].flatMap((slug) => LANGS.map((lang) => [slug, lang] as const));

interface Piece {
  text: string;
  origin: Origin | null;
}

function pieces(view: BriefingView): Piece[] {
  const sentences = [
    ...view.summary,
    ...view.highlights,
    ...view.shortfalls,
    ...view.changes.lines,
    ...view.changes.missing,
  ].flatMap(({ words }) => words);
  return [...sentences, ...view.table.rows.flatMap(({ cells }) => cells)];
}

function numerals(text: string): string[] {
  return text.match(/\d[\d.,]*\d|\d/g) ?? [];
}

describe("every numeral is traced:", () => {
  test.each(cases)("%s, %s", (slug, lang) => {
    const edition = record.editions.get(slug);
    if (!edition) throw new Error(slug);
    const old = editionCatalogue(record, edition);
    const rows = new Map(old.observations.map((row) => [row.id, row]));
    const bad = pieces(briefingView(record, slug, lang)).filter(
      (piece) => numerals(piece.text).length > 0 && !isTraced(piece, rows, lang),
    );
    expect(bad).toEqual([]);
  });

  test.each(LANGS)("the page of warnings, %s", (lang) => {
    const rows = new Map(record.observations.map((row) => [row.id, row]));
    const words = warningsView(record, lang).rules.flatMap(({ items }) =>
      items.flatMap((item) => item.words),
    );
    expect(words.filter((word) => numerals(word.text).length > 0 && !isTraced(word, rows, lang))).toEqual([]);
  });
});

function isTraced({ text, origin }: Piece, rows: ReadonlyMap<string, Observation>, lang: Lang): boolean {
  switch (origin?.kind) {
    case "row": {
      const row = rows.get(origin.id);
      if (!row) return false;
      const known = numerals(`${valueText(record, row, lang)} ${formatPeriod(row.period, lang)}`);
      return numerals(text).every((numeral) => known.includes(numeral));
    }
    case "derived": {
      const found = origin.rows.map((id) => rows.get(id));
      const sound = found.filter((row) => row !== undefined);
      const expected = sound.length === found.length ? again(origin.name, sound, lang) : null;
      return expected !== null && numerals(text).join() === numerals(expected).join();
    }
    case "setting":
      return ["edition", "resolution_rate", "stale_months", "changes", "previous"].includes(origin.name);
    case "name":
    case "contradiction":
      return true;
    default:
      return false;
  }
}

/** The same numbers by another road: from the rows as they stand. */
function again(name: string, rows: readonly Observation[], lang: Lang): string | null {
  const level = rows.find(({ measure, role }) => measure === "level" && role === "actual")?.value;
  const excess = rows.find(({ measure }) => measure === "excess")?.value;
  const stated = rows.find(({ role }) => role === "target")?.value;
  const target = stated ?? (level && excess ? subtractDecimals(level, excess) : null);
  switch (name) {
    case "target":
      return target && (lang === "en" ? String(Math.round(Number(target) * 100) / 1000) : target);
    case "completion":
      return level && target ? percentOf(level, target, 1) : null;
    case "gap":
      // Every target of the real data is for a whole year that is over.
      return level && target ? roundDecimal(String((Number(level) / Number(target)) * 100 - 100), 1) : null;
    case "rate": {
      const { resolution } = record.site;
      const of = (indicator: string | undefined): string | null =>
        rows.find((row) => row.indicator === indicator)?.value ?? null;
      const [part, whole] = [of(resolution?.resolved), of(resolution?.received)];
      return part && whole ? percentOf(part, whole, 1) : null;
    }
    case "months": {
      const [end = ""] = rows.map(({ period }) => period.end);
      // All editions and all releases of the real data are of November 2026.
      return String((2026 - Number(end.slice(0, 4))) * 12 + 11 - Number(end.slice(5, 7)));
    }
    default:
      return null;
  }
}

test("every row that an edition names has its link", () => {
  for (const [slug, lang] of cases)
    for (const { words } of briefingView(record, slug, lang).summary)
      for (const { origin, href, text } of words)
        if ((origin?.kind === "row" && !origin.quiet) || origin?.kind === "derived")
          expect([text, href]).not.toContain(null);
});

test("no edition speaks of a fall as negative growth, or of percent as points", () => {
  for (const [slug, lang] of cases) {
    const view = briefingView(record, slug, lang);
    const text = [...view.summary, ...view.highlights, ...view.shortfalls]
      .map((each) => each.text)
      .join("\n");
    expect(text).not.toMatch(/增长[−-]|up [−-]|%个百分点|undefined|null|，，|  /);
  }
});

test("there is an edition for each park with data, each zone, and three that cross them", () => {
  expect([...record.editions.keys()].sort()).toEqual(
    "fengyang government-services huangtai-park innovation-park parks-compared pingdingshan-hitech projects shifo shuangqiao wutong zhengzhou-hitech".split(
      " ",
    ),
  );
});

import { describe, expect, test } from "vitest";
import { FRAMES, type Datum } from "../../src/charts/chart.ts";
import { drawChart } from "../../src/charts/index.ts";
import { isEvent } from "../../src/charts/spoken.ts";
import { chartCsv } from "../../src/exports/chart-csv.ts";
import { chartJson } from "../../src/exports/chart-json.ts";
import { chartHistory } from "../../src/read/as-of.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { CHART_KINDS, ROLES, type Role } from "../../src/schema/codes.ts";
import { LANGS, type Lang } from "../../src/schema/localized.ts";
import { chartDescription } from "../../src/text/description.ts";
import { packView } from "../../src/views/embeds/pack.ts";
import { sample } from "../charts/examples.ts";
import { datum } from "../../src/views/figure/examples/make.ts";
import { figure, type Figure } from "../../src/views/figure/figure.ts";
import { searchEntries } from "../../src/views/places/search.ts";

// A role is never lost: a plan, a target, a forecast, a derived value and an excess carry their word in every form in which a
// value leaves the house.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems[0]?.message.en);

const ROLE_WORDS: Record<Lang, Record<Exclude<Role, "actual"> | "excess" | "derived", RegExp>> = {
  zh: { plan: /计划/, target: /目标/, forecast: /预计/, excess: /超出目标/, derived: /推算/ },
  en: {
    plan: /\bplan(?:ned)?\b/i,
    target: /\btarget(?:ed)?\b/i,
    forecast: /\bforecast\b/i,
    excess: /above target/i,
    derived: /\bderived\b/i,
  },
};

type Kind = Pick<Datum, "role" | "measure" | "derived">;

/** The words that must stand with a value. */
function wordsFor({ role, measure, derived }: Kind, lang: Lang): RegExp[] {
  const words = ROLE_WORDS[lang];
  return [
    ...(role === "actual" ? [] : [words[role]]),
    ...(measure === "excess" ? [words.excess] : []),
    ...(derived ? [words.derived] : []),
  ];
}

/** What is said in the clause that tells of a value. */
function clausesWith(text: string, said: string): string[] {
  return said.split(/[；。;]|\. /).filter((clause) => clause.includes(text));
}

function marks(svg: string): Map<string, string> {
  return new Map(
    [...svg.matchAll(/data-id="([^"]+)">\s*<title>([^<]*)<\/title>/g)].map(([, id = "", name = ""]) => [id, name]),
  );
}

/** Values that are more than a reported level, each with what is missing of its words in any form. */
function lost(shown: Figure, said: Record<string, string>): string[] {
  return shown.data.flatMap((each) => {
    const needed = wordsFor(each, shown.lang);
    if (needed.length === 0) return [];
    const faults = Object.entries(said).flatMap(([form, words]) => {
      const told = isEvent(each) ? clausesWith(each.label, words) : clausesWith(each.text, words);
      return needed.every((word) => told.some((clause) => word.test(clause))) ? [] : [`${form}: ${each.id}`];
    });
    for (const [frame, svg] of Object.entries(shown.svg)) {
      const all = marks(svg);
      const own = all.get(each.id);
      const names = own === undefined ? [...all.values()].filter((name) => name.includes(each.text)) : [own];
      if (!names.some((name) => needed.every((word) => word.test(name)))) faults.push(`${frame}: ${each.id}: ${own}`);
    }
    return faults;
  });
}

const charts = [...catalogue.charts.values()];

describe.each(LANGS)("in %s", (lang) => {
  test("no chart of the record says a plan, a target, a forecast or what was worked out as if it were a result", () => {
    const faults = charts.flatMap((spec) => {
      const shown = figure({ catalogue, lang }, spec);
      return lost(shown, { alt: shown.description });
    });
    expect(faults).toEqual([]);
  });

  test("tables, WeChat fragments and the texts of packs keep the words", () => {
    const faults = charts.flatMap((spec) => {
      const shown = figure({ catalogue, lang }, spec);
      const special = shown.observations.filter(({ role, measure }) => role !== "actual" || measure === "excess");
      if (special.length === 0) return [];
      const at = shown.table.columns.findIndex(({ key }) => key === "measure");
      const pack = packView({ catalogue, lang }, chartHistory(catalogue, spec.slug), spec.slug);
      const alt = String(pack.files.get("alt.txt"));
      return special.flatMap((row) => {
        const needed = wordsFor({ ...row, derived: false }, lang);
        const cells = shown.table.rows.find(({ id }) => id === row.id)?.cells ?? [];
        const told = shown.data.find(({ id }) => id === row.id);
        const clauses = clausesWith((told && isEvent(told) ? told.label : told?.text) ?? "", alt);
        return needed.flatMap((word) => [
          ...(word.test(cells[at]?.text ?? "") ? [] : [`table: ${row.id}`]),
          ...(word.test(pack.wechat) ? [] : [`wechat.html: ${row.id}`]),
          ...(clauses.some((clause) => word.test(clause)) ? [] : [`alt.txt: ${row.id}`]),
        ]);
      });
    });
    expect(faults).toEqual([]);
  });

  test("headlines that name a value ahead say that it is ahead", () => {
    const faults = charts.flatMap((spec) => {
      const shown = figure({ catalogue, lang }, spec);
      const ahead = shown.data.filter(({ role, value }) => role !== "actual" && value !== null);
      const named = ahead.filter(({ text, derived }) => !derived && shown.headline.includes(text));
      const loud = lang === "zh" ? /计划|目标|预计|拟|将/ : /plan|target|forecast|expect|aim|goal|will\b|is to/i;
      return named.length > 0 && !loud.test(shown.headline) ? [`${spec.slug}: ${shown.headline}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test("the search says of each figure what it is", () => {
    const entries = searchEntries({ catalogue, lang });
    for (const row of catalogue.observations) {
      const needed = wordsFor({ ...row, derived: false }, lang);
      if (needed.length === 0 || row.value === null) continue;
      const found = entries.filter(([, , , path]) => path.endsWith(`#${row.id.replaceAll("/", ".")}`));
      for (const [, , text] of found) for (const word of needed) expect(text).toMatch(word);
    }
  });

  test.each(CHART_KINDS)("%s: every role is in the name of every mark and in the description", (kind) => {
    for (const role of ROLES) {
      if (role === "actual") continue;
      const input = sample(kind, lang);
      const data = input.data.map((each): Datum => ({ ...each, role }));
      const word = ROLE_WORDS[lang][role];
      for (const frame of FRAMES)
        for (const [, name] of marks(drawChart(kind, { ...input, data }, frame))) expect(name).toMatch(word);
      const said = chartDescription("", "", data, lang);
      for (const { text, derived } of data) {
        if (derived || text === "") continue;
        // Of a long series the ends and the extremes are said, each with its words.
        if (data.length > 12) {
          expect(said).toMatch(word);
          continue;
        }
        expect(clausesWith(text, said).some((clause) => word.test(clause))).toBe(true);
      }
    }
  });

  test("an excess and a derived value have their word, and a role that a label says is not said again", () => {
    const one = (more: Partial<Datum>): string =>
      chartDescription("", "", [{ ...datum({ label: "x", text: "5", value: 5 }, lang), ...more }], lang);
    expect(one({ measure: "excess" })).toMatch(ROLE_WORDS[lang].excess);
    const derived = datum({ label: "y", text: "7", value: 7, derived: true, group: "x", part: "rate" }, lang);
    const first = datum({ label: "x", text: "5", value: 5, part: "part" }, lang);
    expect(chartDescription("", "", [first, derived], lang)).toMatch(ROLE_WORDS[lang].derived);
    const label = lang === "zh" ? "计划完工" : "Planned to be completed";
    expect(one({ role: "plan", saysRole: true, label }).match(new RegExp(ROLE_WORDS[lang].plan, "gi"))).toHaveLength(1);
  });
});

test("data files have role and measure of every row", () => {
  for (const spec of charts) {
    const [head = ""] = chartCsv(catalogue, spec).split("\n", 1);
    for (const column of ["measure", "role"]) expect(head.split(",")).toContain(column);
    const { observations } = JSON.parse(chartJson(catalogue, spec)) as {
      observations: { role: string; measure: string }[];
    };
    for (const { role, measure } of observations) expect([typeof role, typeof measure]).toEqual(["string", "string"]);
  }
});

describe("what has no number", () => {
  const at = { zh: "2019年7月", en: "Jul 2019" };
  test.each(LANGS)("is missing only where its status says so, each with its reason (%s)", (lang) => {
    const zh = lang === "zh";
    const step = datum({ label: "step", text: zh ? "已发生" : "took place", status: "M", at: "2019-07" }, lang);
    const known = datum({ label: "known", text: "5", value: 5, counts: "firms" }, lang);
    const gap = (status: "O" | "L" | "M" | "Q", text: string): Datum =>
      datum({ label: status, text, status, counts: "firms" }, lang);
    const gaps = zh
      ? [gap("O", "未提供"), gap("O", "未提供"), gap("L", "未采集"), gap("Q", "不公开"), gap("M", "不存在")]
      : [
          gap("O", "missing"),
          gap("O", "missing"),
          gap("L", "not collected"),
          gap("Q", "suppressed"),
          gap("M", "cannot exist"),
        ];
    const said = chartDescription("T", "k", [step, known, ...gaps], lang);
    expect(said).toMatch(
      zh
        ? /其中2个未提供，1个未采集，1个不公开，1个不存在。$/
        : /2 missing, 1 not collected, 1 suppressed, 1 cannot exist\.$/,
    );
    expect(said).toContain(`step${zh ? "，" : ", "}${at[lang]}`);
    expect(said).not.toMatch(/未公布|not published|已发生|took place/);
    expect(chartDescription("T", "k", [step, known], lang)).not.toMatch(/其中|missing/);
  });
});

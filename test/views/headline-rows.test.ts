import { describe, expect, test } from "vitest";
import { isEvent } from "../../src/charts/spoken.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { parsePeriod } from "../../src/model/period.ts";
import type { Selector } from "../../src/schema/chart.ts";
import { LANGS, type Lang } from "../../src/schema/localized.ts";
import { lowerFirst } from "../../src/text/lower-first.ts";
import { figure } from "../../src/views/figure/figure.ts";

const catalogue = currentCatalogue();

/** The same catalogue sixty years on, all values multiplied; what had no value has none. */
function later(): Catalogue {
  return {
    ...catalogue,
    observations: catalogue.observations.map((observation) => ({
      ...observation,
      // The word as printed, such as 约1/3, goes with the value.
      qualifierWord: "",
      value: observation.value === null ? null : String(Number(observation.value) * 7 + 1.5),
      upper: observation.upper === null ? null : String(Number(observation.upper) * 7 + 1.5),
      period:
        parsePeriod(observation.period.text.replace(/20(\d\d)/g, (_year, n) => `20${Number(n) + 60}`)) ??
        observation.period,
    })),
  };
}

/** And with every number gone. */
function empty(): Catalogue {
  return {
    ...catalogue,
    observations: catalogue.observations.map((observation) => ({
      ...observation,
      value: null,
      upper: null,
      status: "O" as const,
    })),
  };
}

/** A selector for rows of any period. A label that names the report goes with a selector by source. */
function freed({ period: _period, label, ...rest }: Selector): Selector {
  return rest.source === undefined && label ? { ...rest, label } : rest;
}

const [moved, gone] = [later(), empty()];

describe.each([...catalogue.charts.values()])("the words of $slug", (spec) => {
  test.each(LANGS)("change when the rows change (%s)", (lang) => {
    const before = figure({ catalogue, lang }, spec);
    const after = figure({ catalogue: moved, lang }, { ...spec, select: spec.select.map(freed) });
    expect(before.headline).not.toBe("");
    if (after.observations.length === 0) return;
    // A scope or a project may have a year in its name.
    const spoken = [after.headline === after.title ? "" : after.headline, after.subtitle].map((words) =>
      [...catalogue.scopes.values(), ...catalogue.projects.values()].reduce(
        (rest, { name }) => rest.replaceAll(name[lang], "").replaceAll(lowerFirst(name[lang]), ""),
        words,
      ),
    );
    for (const words of spoken) expect(words).not.toMatch(/(?<!\d)20[0-3]\d(?!\d)/);
    if (before.observations.some((observation) => observation.value !== null))
      expect(after.description).not.toBe(before.description);
  });

  test.each(LANGS)("claim no number that no row has (%s)", (lang) => {
    const { headline } = figure({ catalogue: gone, lang }, spec);
    const texts = figure({ catalogue, lang }, spec).input.data.filter(
      (datum) => datum.value !== null && datum.text.length > 3,
    );
    const milestones = spec.kind === "timeline" || spec.kind === "gantt";
    if (!milestones) for (const { text } of texts) expect(headline).not.toContain(text);
  });

  test.each(LANGS)("are never empty and name every value drawn (%s)", (lang) => {
    const shown = figure({ catalogue, lang }, spec);
    expect(shown.description.length).toBeGreaterThan(20);
    expect(shown.subtitle).not.toBe("");
    for (const datum of shown.input.data)
      expect(shown.description).toContain(isEvent(datum) ? datum.periodText : datum.text);
  });
});

test("every sentence written for a chart stands over it: none is dropped for a slot or a date that its rows do not fill", () => {
  const dropped = [...catalogue.charts.values()].flatMap((spec) => {
    const { headline: own } = spec;
    if (!own) return [];
    const marked = { ...spec, headline: { zh: `※${own.zh}`, en: `※${own.en}` } };
    const isDropped = LANGS.some((lang) => !figure({ catalogue, lang }, marked).headline.startsWith("※"));
    return isDropped ? [spec.slug] : [];
  });
  expect(dropped).toEqual([]);
});

test("an English sentence names things with small letters, but begins with a large one", () => {
  const headlineOf = (slug: string): string => {
    const spec = catalogue.charts.get(slug);
    if (!spec) throw new Error(`no chart ${slug}`);
    return figure({ catalogue, lang: "en" }, spec).headline;
  };
  expect(headlineOf("shifo-growth")).toMatch(/: construction output rose .*, gross industrial output rose /);
  const growth = catalogue.charts.get("shifo-growth");
  if (!growth) throw new Error("no chart shifo-growth");
  const bare = { zh: "{max.label}", en: "{max.label} {max.change}" };
  expect(figure({ catalogue, lang: "en" }, { ...growth, headline: bare }).headline).toMatch(
    /^Construction output rose/,
  );
  const worded = (slug: string, en: string): string => {
    const spec = catalogue.charts.get(slug);
    if (!spec) throw new Error(`no chart ${slug}`);
    return figure({ catalogue, lang: "en" }, { ...spec, headline: { zh: "{max.label}", en } }).headline;
  };
  expect(worded("shifo-pipeline", "The first stage: {max.label}")).toBe("The first stage: in talks, leads included");
  expect(worded("housing-households", "Most are of {max.label}")).toMatch(/^Most are of Evergrande Guange/);
  const area = catalogue.charts.get("housing-area");
  if (!area) throw new Error("no chart housing-area");
  expect(
    figure({ catalogue, lang: "en" }, { ...area, headline: { zh: "{max.label}", en: "{max.label}" } }).headline,
  ).toBe("Planned: building completed");
});

/** An entity and all above it. */
function lineage(id: string): string[] {
  const parent = catalogue.entities.get(id)?.parent ?? null;
  return parent === null ? [id] : [id, ...lineage(parent)];
}

/** All that an entity is called, in small letters. */
function namesOf(id: string, lang: Lang): string[] {
  const entity = catalogue.entities.get(id);
  return entity ? [entity.name[lang], entity.shortName[lang], ...entity.aliases].map((name) => name.toLowerCase()) : [];
}

// What compares bodies of several zones names them at their marks.
test.each(LANGS)(
  "a sentence over a chart of one zone says whose figures they are: a body drawn, or its zone (%s)",
  (lang) => {
    const nameless = [...catalogue.charts.values()].flatMap((spec) => {
      const { headline, observations } = figure({ catalogue, lang }, spec);
      const lines = [...new Set(observations.map(({ entity }) => entity))].map(lineage);
      if (new Set(lines.map((line) => line.at(-1))).size > 1) return [];
      const names = lines.flat().flatMap((id) => namesOf(id, lang));
      return names.some((name) => headline.toLowerCase().includes(name)) ? [] : [`${spec.slug}: ${headline}`];
    });
    expect(nameless).toEqual([]);
  },
);

test("no amount of money is printed as a fraction of its scale", () => {
  const printed = [...catalogue.charts.values()].flatMap((spec) => {
    const { headline, description, data, derived } = figure({ catalogue, lang: "en" }, spec);
    return [headline, description, ...data.map(({ text }) => text), ...derived.map(({ formula }) => formula)];
  });
  expect(printed.filter((text) => /CNY [−-]?0\./.test(text))).toEqual([]);
});

test("a subtitle does not repeat its title", () => {
  const spec = catalogue.charts.get("enterprises-registered");
  if (!spec) throw new Error("no chart enterprises-registered");
  const { title, subtitle } = figure({ catalogue, lang: "zh" }, spec);
  expect(subtitle).not.toBe("");
  expect(subtitle.split("　")).not.toContain(title);
});

test("an English subtitle lists what is measured with small letters after the first", () => {
  const spec = catalogue.charts.get("requests-handled");
  if (!spec) throw new Error("no chart requests-handled");
  expect(figure({ catalogue, lang: "en" }, spec).subtitle).toMatch(
    /^Requests received, requests resolved and resolution rate · /,
  );
});

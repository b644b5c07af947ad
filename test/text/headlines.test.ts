import { describe, expect, test } from "vitest";
import { chartSpecSchema, type ChartSpecInput } from "../../src/schema/chart.ts";
import { CHART_KINDS, LANGS, type ChartKind, type Lang } from "../../src/schema/codes.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { growthAt, levelAt, month } from "../charts/made-series.ts";
import { monthlyCatalogue, PARKS, row } from "../views/monthly.ts";

const ZONE = "hill-zone";
const BODIES = [ZONE, ...PARKS];
type Rest = Partial<Omit<Observation, "id" | "period" | "value" | "entity">>;

/** Invented rows, the same each time; 36 months from January 2023 on. */
function months(body: number, rest: Rest = {}, count = 36): Observation[] {
  return Array.from({ length: count }, (_, index) => {
    const at = 36 - count + index;
    const value = rest.measure === "yoy" ? growthAt(body, at) : levelAt(body, at);
    return row(BODIES[body] ?? ZONE, month(at), String(value), rest);
  });
}

const GROWTH: Rest = { measure: "yoy", priceBasis: "comparable" };
const of = (entity: string, value: string | null, rest: Rest = {}, period = "2025-12"): Observation =>
  row(entity, period, value, rest);
const bodies = (values: readonly (string | null)[], rest: Rest = {}, period = "2025-12"): Observation[] =>
  values.map((value, index) => of(PARKS[index] ?? "", value, rest, period));
const all = (rest: Rest = {}): Observation[] => BODIES.flatMap((_, body) => months(body, rest));

/** The shapes that rows can have, whatever is drawn of them. */
const SHAPES: Record<string, Observation[]> = {
  "one row": [of("east-park", "52.4")],
  "two bodies": bodies(["52.4", "38.2"]),
  "two periods": [of("east-park", "50", {}, "2025-11"), of("east-park", "52.4")],
  "36 months of one body": months(1),
  "36 months of one body, growth": months(1, GROWTH),
  "36 months of five bodies": all(),
  "36 months of five bodies, growth": all(GROWTH),
  "ties at the top": bodies(["52.4", "52.4", "30", "20"]),
  "ties at both ends": bodies(["52.4", "52.4", "20", "20"]),
  "all alike": bodies(["20", "20", "20", "20"]),
  "a gap at the end": [...months(1).slice(0, -1), of("east-park", null)],
  "a gap before the end": months(1).filter(({ period }) => period.text !== "2025-11"),
  "one body without the newest": [...bodies(["1", "2", "3"], {}, "2025-11"), ...bodies(["4", "5"])],
  negatives: bodies(["-1.2", "-8.4", "3.1", "-0.2"], GROWTH),
  "falls over time": [-3, -2.1, -1.4].map((value, index) => of("east-park", String(value), GROWTH, `2025-1${index}`)),
  "from fall to growth": [of("east-park", "-0.4", GROWTH, "2025-11"), of("east-park", "1.3", GROWTH)],
  "a break": months(1).map((each) => (each.period.text === "2025-03" ? { ...each, status: "B" as const } : each)),
  "a break at the end": months(1).map((each) =>
    each.period.text === "2025-12" ? { ...each, status: "B" as const } : each,
  ),
  provisional: months(1).map((each) => (each.period.text === "2025-12" ? { ...each, status: "P" as const } : each)),
  "in doubt": bodies(["52.4", "38.2", "30", "20"]).map((each) => ({ ...each, status: "U" as const })),
  approximate: bodies(["40", "38", "30", "20"]).map((each) => ({ ...each, qualifier: "about" as const })),
  "approximate and open": bodies(["38", "38.2", "30", "20"]).map((each) => ({ ...each, qualifier: "about" as const })),
  plans: bodies(["40", "38", "30"], { role: "plan" }),
  "several things of one body": [
    of("east-park", "52.4"),
    of("east-park", "6.4", GROWTH),
    of("east-park", "0.42", { indicator: "energy" }),
  ],
  nothing: [of("east-park", null), of("west-park", null)],
};

const YEAR = "2025-01/2025-12";
/** Rows of the kinds that need parts. */
const PARTED: Partial<Record<ChartKind, Record<string, [Observation[], ChartSpecInput["select"]]>>> = {
  target: {
    "a result and its target": [
      [of("east-park", "98", {}, YEAR), of("east-park", "100", { role: "target" }, "2025")],
      [
        { role: "actual", as: "actual" },
        { role: "target", as: "target" },
      ],
    ],
    "growth and its target": [
      [of("east-park", "5.2", GROWTH, YEAR), of("east-park", "6", { ...GROWTH, role: "target" }, "2025")],
      [
        { role: "actual", as: "actual" },
        { role: "target", as: "target" },
      ],
    ],
    "a zone and its parks": [
      BODIES.flatMap((body, index) => [
        of(body, String(100 - 7 * index), {}, YEAR),
        of(body, "90", { role: "target" }, "2025"),
      ]),
      [
        { entity: BODIES, role: "actual", as: "actual" },
        { entity: BODIES, role: "target", as: "target" },
      ],
    ],
  },
  "before-after": {
    "one pair": [
      [of("east-park", "40", {}, "2024-12"), of("east-park", "52.4")],
      [
        { period: "2024-12", as: "before" },
        { period: "2025-12", as: "after" },
      ],
    ],
    "after a break": [
      [of("east-park", "40", {}, "2024-12"), of("east-park", "52.4", { status: "B" })],
      [
        { period: "2024-12", as: "before" },
        { period: "2025-12", as: "after" },
      ],
    ],
  },
  completion: {
    "one body": [
      [of("east-park", "40", { indicator: "entered" }), of("east-park", "36", { indicator: "left" })],
      [
        { indicator: "entered", as: "whole" },
        { indicator: "left", as: "part" },
      ],
    ],
    "several bodies": [
      PARKS.flatMap((body, index) => [
        of(body, "40", { indicator: "entered" }),
        of(body, String(30 + index), { indicator: "left" }),
      ]),
      [
        { entity: PARKS, indicator: "entered", as: "whole" },
        { entity: PARKS, indicator: "left", as: "part" },
      ],
    ],
  },
  share: {
    "880 of 2,590": [
      [of("east-park", "2590", { indicator: "on-register" }), of("east-park", "880", { indicator: "entered" })],
      [
        { indicator: "on-register", as: "whole" },
        { indicator: "entered", as: "part" },
      ],
    ],
  },
  "stacked-bars": {
    "parts and their total": [
      BODIES.map((body, index) => of(body, index === 0 ? "100" : String(30 - index))),
      [{ entity: PARKS }, { entity: ZONE, as: "total" }],
    ],
  },
  ranking: {
    "a climber": [
      [...bodies(["9.1", "4.2", "5.3", "1.1"], GROWTH, "2025-11"), ...bodies(["9.4", "3.9", "5.2", "6.6"], GROWTH)],
      [{ entity: PARKS }],
    ],
  },
  "spark-table": {
    "what rose and what fell": [
      [
        ...[50, 52].map((value, at) => of("east-park", String(value), {}, `2025-1${at + 1}`)),
        ...[0.4, 0.3].map((value, at) => of("east-park", String(value), { indicator: "energy" }, `2025-1${at + 1}`)),
        ...[12, 12].map((value, at) => of("east-park", String(value), { indicator: "entered" }, `2025-1${at + 1}`)),
      ],
      [{ entity: "east-park" }],
    ],
  },
};

const said = new WeakMap<Observation[], Map<string, string>>();

/** Drawn once for each kind and language, for several tests ask. */
function headlineOf(kind: ChartKind, rows: Observation[], select: ChartSpecInput["select"], lang: Lang): string {
  const known = said.get(rows) ?? new Map<string, string>();
  said.set(rows, known);
  const key = `${kind} ${lang}`;
  const made = known.get(key) ?? makeHeadline(kind, rows, select, lang);
  known.set(key, made);
  return made;
}

function makeHeadline(kind: ChartKind, rows: Observation[], select: ChartSpecInput["select"], lang: Lang): string {
  const spec = chartSpecSchema.parse({
    dataset: "park-indicators",
    kind,
    topic: "economy",
    title: { zh: "（图题）", en: "(the title)" },
    select,
    ...(["before-after", "target", "completion", "share"].includes(kind) ? { join: ["entity"] } : {}),
  });
  return figure({ catalogue: monthlyCatalogue(rows), lang }, { ...spec, slug: "made" }).headline;
}

const WHOLE = [{ period: { kind: "month" as const } }];
/** Kinds whose rows are of any shape. */
const OF_ANY_SHAPE: readonly ChartKind[] = [
  ...(["line", "bars", "grouped-bars", "multiples", "heat", "ranking", "spark-table", "big-numbers"] as const),
  ...(["figures", "interval", "stacked-bars", "tiers", "target"] as const),
];

test.each(CHART_KINDS)("headlines of %s read well", async (kind) => {
  const lines: string[] = [];
  const add = (name: string, rows: Observation[], select: ChartSpecInput["select"]): void => {
    lines.push(name, ...LANGS.map((lang) => `  ${headlineOf(kind, rows, select, lang)}`));
  };
  if (OF_ANY_SHAPE.includes(kind)) for (const [name, rows] of Object.entries(SHAPES)) add(name, rows, WHOLE);
  for (const [name, [rows, select]] of Object.entries(PARTED[kind] ?? {})) add(name, rows, select);
  if (lines.length === 0) return;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`snapshots/headlines/${kind}.txt`);
});

describe("a headline made by rule", () => {
  const shapes = Object.entries(SHAPES);
  const every = OF_ANY_SHAPE.flatMap((kind) => shapes.map(([name, rows]) => [kind, name, rows] as const));

  test.each(every)("of %s, %s, names the body that it is about, or is the title", (kind, _name, rows) => {
    for (const lang of LANGS) {
      const words = headlineOf(kind, rows, WHOLE, lang);
      const isNamed = [...monthlyCatalogue([]).entities.values()].some(({ shortName }) =>
        words.includes(shortName[lang]),
      );
      const isCounted = /\d处均为|\ball \d at\b/.test(words);
      expect(isNamed || isCounted || /题|title|没有公布|No published/.test(words), words).toBe(true);
    }
  });

  test.each(every)("of %s, %s, is no list of rows", (kind, _name, rows) => {
    expect(headlineOf(kind, rows, WHOLE, "zh").length).toBeLessThan(56);
    expect(headlineOf(kind, rows, WHOLE, "en").length).toBeLessThan(160);
  });

  test.each([...OF_ANY_SHAPE])("of %s sets nothing against what lies before a break", (kind) => {
    for (const lang of LANGS)
      expect(headlineOf(kind, SHAPES["a break at the end"] ?? [], WHOLE, lang)).not.toMatch(
        /增加|减少|以来最|\bup\b|\bdown\b|highest since|lowest since/,
      );
  });

  test.each([...OF_ANY_SHAPE])("of %s marks a provisional value, and plans as plans", (kind) => {
    expect(headlineOf(kind, SHAPES["provisional"] ?? [], WHOLE, "zh")).toMatch(/初步数|图题/);
    expect(headlineOf(kind, SHAPES["plans"] ?? [], WHOLE, "zh")).toMatch(/计划|图题/);
    expect(headlineOf(kind, SHAPES["plans"] ?? [], WHOLE, "en")).toMatch(/plan|title/);
  });

  test("names the whole beside its part", () => {
    const [rows = [], select = []] = PARTED.share?.["880 of 2,590"] ?? [];
    expect(headlineOf("share", rows, select as ChartSpecInput["select"], "zh")).toMatch(/880家.*2590家.*34\.0%/);
  });

  test("leaves the zone out of the places of its parks, whose sum it is", () => {
    expect(headlineOf("line", SHAPES["36 months of five bodies"] ?? [], WHOLE, "zh")).toMatch(/以东园最高/);
  });
});

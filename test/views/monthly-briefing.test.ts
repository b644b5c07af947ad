import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Change } from "../../src/model/diff.ts";
import { briefingView } from "../../src/views/briefings/briefing.ts";
import { AUGUST, PARKS, row, twoYears, withEdition } from "./monthly.ts";

// What the sparse real figures cannot show: two years of months with targets, ranks, ties, falls, gaps and revisions.

const OBSERVATIONS = [
  ...twoYears("east-park", 1.1),
  ...twoYears("west-park", 1),
  ...twoYears("north-park", 0.6),
  ...twoYears("south-park", 1),
  row("hill-zone", AUGUST, "330"),
  row("hill-zone", AUGUST, "4.5", { measure: "yoy" }),
];

function told(catalogue: Catalogue, lang: "zh" | "en") {
  const view = briefingView({ catalogue, lang }, "east");
  const texts = (items: { text: string }[]): string[] => items.map(({ text }) => text);
  return {
    view,
    summary: texts(view.summary),
    highlights: texts(view.highlights),
    shortfalls: view.shortfalls.map(({ lightText, text }) => `${lightText} ${text}`),
    changes: texts(view.changes.lines),
    missing: texts(view.changes.missing),
    cells: view.table.rows.map(({ cells }) => cells.map(({ text, sub }) => text + (sub ? ` [${sub}]` : ""))),
  };
}

const park = (entity: string) => ({
  entities: [entity],
  select: [{ dataset: "park-indicators" as const, indicator: "output", entity, period: AUGUST }],
});

describe("a park ahead of its plan", () => {
  const catalogue = withEdition(OBSERVATIONS);

  test("is told as a clerk writes it", () => {
    expect(told(catalogue, "zh").summary).toEqual([
      "2021年1—8月，东园产值88.00亿元，居四个园区第1位，同比增长10.0%，增速与1—7月持平，高于山丘5.5个百分点，完成年度目标（120.00亿元）的73.3%，快于序时进度6.7个百分点。",
    ]);
  });
  test("is told in English from the same slots", () => {
    expect(told(catalogue, "en").summary).toEqual([
      "In Jan–Aug 2021, East Park’s output came to CNY 8.8 billion, no. 1 among the four parks, up 10.0% year on year, the same growth as in Jan–Jul, 5.5 percentage points above Hill Zone, 73.3% of the annual target (CNY 12 billion), 6.7 percentage points ahead of plan.",
    ]);
  });
  test("has every column of the table", () => {
    const { view, cells } = told(catalogue, "zh");
    expect(view.table.columns.map(({ key }) => key)).toEqual(
      "indicator period value growth target completion gap place parent light".split(" "),
    );
    expect(cells).toEqual([
      [
        "产值",
        "2021年1—8月",
        "88.00亿元",
        "+10.0% [与上期持平]",
        "120.00亿元",
        "73.3%",
        "+6.7个百分点",
        "1/4",
        "+5.5个百分点 [山丘]",
        "● 正常",
      ],
    ]);
    expect(view.table.notes).toEqual([
      "界线：比序时进度≥0正常、>−10关注、≥−30预警、<−30滞后（百分点）；亮点增幅≥10%。",
    ]);
  });
  test("is a bright spot and no shortfall", () => {
    expect(told(catalogue, "zh").highlights).toEqual([
      "2021年1—8月，东园产值完成年度目标（120.00亿元）的73.3%，快于序时进度6.7个百分点。",
      "2021年1—8月，东园产值同比增长10.0%，高于山丘5.5个百分点。",
    ]);
    expect(told(catalogue, "zh").shortfalls).toEqual([]);
  });
  test("shows no place to the public", () => {
    const { summary, view } = told(withEdition(OBSERVATIONS, { audience: "public" }), "zh");
    expect(summary.join()).not.toContain("位");
    expect(view.table.columns.some(({ key }) => key === "place")).toBe(false);
  });
});

describe("a park behind its plan and falling", () => {
  const catalogue = withEdition(OBSERVATIONS, park("north-park"));

  test("falls by an amount without a sign, and is slower than its plan", () => {
    expect(told(catalogue, "zh").summary).toEqual([
      "2021年1—8月，北园产值48.00亿元，居四个园区第4位，同比下降40.0%，降幅与1—7月持平，低于山丘44.5个百分点，完成年度目标（120.00亿元）的40.0%，慢于序时进度26.7个百分点。",
    ]);
    expect(told(catalogue, "en").summary.join()).toContain("down 40.0% year on year");
    expect(told(catalogue, "en").summary.join()).toContain("26.7 percentage points behind plan");
  });
  test("is warned of, the gap by its light", () => {
    expect(told(catalogue, "zh").shortfalls).toEqual([
      "△ 预警 2021年1—8月，北园产值完成年度目标（120.00亿元）的40.0%，慢于序时进度26.7个百分点。",
      "△ 预警 2021年1—8月，北园产值同比下降40.0%。",
    ]);
    expect(told(catalogue, "en").shortfalls).toContain(
      "△ warning In Jan–Aug 2021, North Park’s output fell 40.0% year on year.",
    );
  });
});

describe("level growth and ties", () => {
  test("are called level, and share a place", () => {
    const [sentence = ""] = told(withEdition(OBSERVATIONS, park("west-park")), "zh").summary;
    expect(sentence).toContain("同比持平，");
    expect(sentence).toContain("与序时进度持平");
    expect(sentence).toContain("居四个园区并列第2位，");
    const [english = ""] = told(withEdition(OBSERVATIONS, park("west-park")), "en").summary;
    expect(english).toContain("unchanged year on year");
    expect(english).toContain("joint no. 2 among the four parks");
  });
});

describe("what is missing", () => {
  test("drops its clause, and a sentence without a value is not written", () => {
    const alone = [row("east-park", AUGUST, "88"), row("east-park", "2021-01/2021-07", null)];
    const select = [{ dataset: "park-indicators" as const, indicator: "output", entity: "east-park" }];
    const { summary, missing, view } = told(withEdition(alone, { select }), "zh");
    expect(summary).toEqual(["2021年1—8月，东园产值88.00亿元。"]);
    expect(missing).toEqual(["东园产值（2021年1—7月）"]);
    expect(view.table.notes).toEqual([
      "界线：亮点增幅≥10%。",
      "未收录，故不列：增幅或占比、年度目标、完成率、比序时进度、位次、与上级之差。",
    ]);
  });
  test("is named where the target is known to exist", () => {
    const rows = [row("east-park", AUGUST, "88"), row("east-park", "2021", null, { role: "target" })];
    expect(told(withEdition(rows), "zh").summary).toEqual(["2021年1—8月，东园产值88.00亿元，年度目标来源未给出。"]);
  });
  test("leaves a month out without guessing: no place gained against a month that is not there", () => {
    const june = { ...park("east-park"), period: "2021-01/2021-06" };
    const select = june.select.map((each) => ({ ...each, period: june.period }));
    expect(told(withEdition(OBSERVATIONS, { ...june, select }), "zh").summary.join()).not.toContain("比上期");
  });
});

describe("qualifiers and roles", () => {
  test("stay with the number, and an approximate figure gets no rate", () => {
    const rows = [
      row("east-park", AUGUST, "88", { qualifier: "at_least", qualifierWord: "余" }),
      row("east-park", "2021", "120", { role: "target" }),
    ];
    const { summary, view } = told(withEdition(rows), "zh");
    expect(summary).toEqual(["2021年1—8月，东园产值88.00余亿元，年度目标为120.00亿元。"]);
    expect(view.table.rows[0]?.cells.some(({ text }) => text.includes("%"))).toBe(false);
  });
  test("a target is never told as a result", () => {
    const rows = [row("east-park", "2021", "120", { role: "target" })];
    const select = [{ dataset: "park-indicators" as const, indicator: "output", role: "target" }];
    expect(told(withEdition(rows, { select }), "zh").summary).toEqual(["2021年，东园产值力争达到120.00亿元。"]);
    expect(told(withEdition(rows, { select }), "en").summary).toEqual([
      "For 2021, East Park’s output targeted at CNY 12 billion.",
    ]);
  });
  test("a figure in doubt is no bright spot", () => {
    const rows = [row("east-park", AUGUST, "88"), row("east-park", AUGUST, "300", { measure: "yoy", status: "U" })];
    const { highlights, summary } = told(withEdition(rows), "zh");
    expect(highlights).toEqual([]);
    expect(summary).toEqual(["2021年1—8月，东园产值88.00亿元，同比增长300%（存疑）。"]);
  });
});

test("a revision is told with the old value and the new", () => {
  const id = OBSERVATIONS.find(({ period, entity }) => period.text === AUGUST && entity === "east-park")?.id ?? "";
  const changes: Change[] = [{ change: "revised", id, field: "value", old: "86.5", new: "88.0" }];
  const previous = { edition: "2021-08-15", releases: { "park-indicators": "1.0.0" } };
  const catalogue = withEdition(OBSERVATIONS, { previous }, changes);
  expect(told(catalogue, "zh").changes).toEqual([
    "与2021年8月15日一期相比，修订1行。",
    "东园产值（2021年1—8月）由86.50亿元修订为88.00亿元。",
  ]);
  expect(told(catalogue, "en").changes[1]).toBe(
    "East Park’s output (Jan–Aug 2021) revised from CNY 8.65 billion to CNY 8.8 billion.",
  );
});

test("no sentence says a fall as negative growth", () => {
  for (const entity of PARKS)
    for (const lang of ["zh", "en"] as const) {
      const { summary, highlights, shortfalls } = told(withEdition(OBSERVATIONS, park(entity)), lang);
      expect([...summary, ...highlights, ...shortfalls].join()).not.toMatch(/增长[−-]|up [−-]|[−-]\d/);
    }
});

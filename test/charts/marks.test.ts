import { describe, expect, test } from "vitest";
import { FRAMES } from "../../src/charts/chart.ts";
import { drawChart } from "../../src/charts/index.ts";
import { CHART_KINDS, ROLES, SIGNS } from "../../src/schema/codes.ts";
import { signLabel, signText } from "../../src/text/signs.ts";
import { datum, input } from "../../src/views/figure/examples/make.ts";
import { cases, sample } from "./examples.ts";

/** The filled rectangles in the group of a datum, as [x, width]. */
function bars(svg: string, id: string): [number, number][] {
  const [, group = ""] = svg.split(`data-id="${id}"`);
  const own = group.slice(0, group.indexOf("</g>"));
  return [...own.matchAll(/<rect x="([-\d.]+)" y="[-\d.]+" width="([\d.]+)"[^>]*fill="var\(--(?!pale|paper)/g)].map(
    ([, x, width]) => [Number(x), Number(width)],
  );
}

function first(marks: readonly [number, number][]): [number, number] {
  return marks[0] ?? [0, 0];
}

describe.each(FRAMES)("in the $name frame", (frame) => {
  test("bars are as long as their values and all begin at zero", () => {
    const values = [400, 100, 37.5];
    const svg = drawChart(
      "bars",
      input(
        "zh",
        values.map((value) => ({ label: `v${value}`, text: `${value}件`, value, colour: 2 })),
      ),
      frame,
    );
    const drawn = values.map((value) => first(bars(svg, `v${value}-2019`)));
    const [zero, longest] = first(drawn);
    drawn.forEach(([x, width], index) => {
      expect(x).toBe(zero);
      expect(width / longest).toBeCloseTo((values[index] ?? 0) / 400, 3);
    });
  });

  test("long bars hold their values, unless one bar of the chart could not", () => {
    const rows = [
      { label: "long", text: "400件", value: 400 },
      { label: "half", text: "200件", value: 200 },
    ];
    const held = (last: object): number =>
      drawChart("bars", input("zh", [...rows, { label: "last", text: "300件", value: 300, ...last }]), frame)
        .split('fill="var(--paper')
        .slice(1)
        .filter((part) => part.includes("件")).length;
    expect(held({})).toBeGreaterThan(0);
    expect(held({ role: "target" })).toBe(0);
    expect(held({ derived: true })).toBe(0);
    expect(held({ colour: 2 })).toBe(0);
  });

  test("negative bars end where positive ones begin", () => {
    const svg = drawChart(
      "bars",
      input("zh", [
        { label: "up", text: "+10%", value: 10 },
        { label: "down", text: "−5%", value: -5 },
      ]),
      frame,
    );
    const [up, down] = [first(bars(svg, "up-2019")), first(bars(svg, "down-2019"))] as const;
    expect(down[0] + down[1]).toBeCloseTo(up[0], 1);
    expect(up[1] / down[1]).toBeCloseTo(2, 2);
  });

  test("a track is filled as far as the part goes", () => {
    const svg = drawChart("completion", sample("completion", "zh"), frame);
    const [, track = ""] = /width="([\d.]+)" height="24" fill="var\(--pale/.exec(svg) ?? [];
    const [[, filled] = [0, 0]] = bars(svg, "b-甲园区-part-2022");
    expect(filled / Number(track)).toBeCloseTo(92 / 105, 3);
  });

  test("a part of a whole fills as many of a hundred squares as it has percent", () => {
    const svg = drawChart("share", input("zh", [{ label: "占比", text: "25.5%", value: 25.5, colour: 1 }]), frame);
    const widths = bars(svg, "占比-2019").map(([, width]) => width);
    expect(widths).toHaveLength(26);
    expect((widths.at(-1) ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 2);
  });

  test("equal ratios are equally far apart on the scale of tiers", () => {
    const svg = drawChart(
      "tiers",
      input(
        "zh",
        [1, 100, 10000].map((value) => ({ label: `v${value}`, text: `${value}家`, value })),
      ),
      frame,
    );
    const places = [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*fill="var\(--neutral/g)].map(([, x]) => Number(x));
    const [low = 0, middle = 0, high = 0] = places;
    expect(high - middle).toBeCloseTo(middle - low, 1);
    expect(svg).toContain("对数刻度");
  });

  test("each sign stands with its word, in the drawing and in the name of the mark, and names what explains it", () => {
    for (const kind of ["bars", "target", "tiers", "timeline", "big-numbers"] as const)
      for (const lang of ["zh", "en"] as const)
        for (const sign of SIGNS) {
          const svg = drawChart(kind, input(lang, [{ label: "x", text: "5家", value: 5, marked: [sign] }]), frame);
          const [, title = ""] = /<g data-id[^>]*>\s*<title>([^<]*)</.exec(svg) ?? [];
          expect(title).toContain(signText(sign, lang));
          expect(svg).toMatch(
            new RegExp(`data-sign="${sign}" data-note="example-${sign}"[^>]*>[^<]*${signLabel(sign, lang)}`),
          );
        }
    const completion = drawChart("completion", sample("completion", "zh"), frame);
    expect(completion).toContain("来源印作 87%");
    expect(completion).toContain("≈ 小数取舍");
    expect(completion).toContain("87.6%");
  });

  test("a rate that does not follow is shown beside the one that does, and that one is called derived", () => {
    const svg = drawChart("completion", sample("completion", "en"), frame);
    expect(svg).toMatch(/87\.6%<\/tspan><tspan[^>]*>derived/);
    expect(svg).toMatch(/>100%<\/text>/);
  });

  test("targets, plans, forecasts and results differ in shape and say what they are", () => {
    for (const kind of ["bars", "target", "tiers", "timeline"] as const) {
      const shapes = ROLES.map((role) => {
        const svg = drawChart(kind, input("en", [{ label: "x", text: "5", value: 5, role }], "Unit: firms"), frame);
        expect(svg.includes(`>${role}<`)).toBe(role !== "actual");
        return /stroke-dasharray="([^"]+)"/.exec(svg)?.[1] ?? "solid";
      });
      expect(shapes).toEqual(["solid", "5 3", "0.1 3.5", "5 3"]);
    }
  });

  test("approximate values do not end like exact ones", () => {
    const ends = (["exact", "at_least", "nearly", "about"] as const).map((qualifier) =>
      bars(drawChart("bars", input("en", [{ label: "x", text: "5", value: 5, qualifier }]), frame), "x-2019"),
    );
    expect(ends.map((marks) => marks.length)).toEqual([1, 4, 4, 4]);
    const ranged = datum({ label: "r", text: "3~4", value: 3, upper: 4, qualifier: "range" });
    const marks = bars(drawChart("bars", input("zh", [{ ...ranged, at: "2019" }]), frame), ranged.id);
    const [[, beyond] = [0, 0], [, until] = [0, 0]] = marks;
    expect(beyond / until).toBeCloseTo(1 / 3, 2);
  });

  test("squares of a share that is more than its number do not end where the number ends", () => {
    const [exact = [], more = []] = (["exact", "at_least"] as const).map((qualifier) => {
      const row = { label: "x", text: "过半", value: 50, qualifier };
      return bars(drawChart("share", input("zh", [row]), frame), "x-2019");
    });
    expect(exact).toHaveLength(50);
    expect(more).toHaveLength(53);
  });

  test("a large number is followed by what it is of, then by what must be said of it", () => {
    const row = {
      label: "x",
      text: "4类",
      value: 4,
      sublabel: "枫杨",
      role: "plan",
      marked: ["contradiction"],
    } as const;
    const svg = drawChart("big-numbers", input("zh", [row]), frame);
    const [name = 0, role = 0, mark = 0] = ["枫杨<", "计划<", "◆"].map((word) => svg.lastIndexOf(word));
    expect(name).toBeGreaterThan(0);
    expect(role).toBeGreaterThan(name);
    expect(mark).toBeGreaterThan(role);
  });

  test("a target that follows from an excess is drawn as derived, with its number and formula, and never as a result", () => {
    const implied = { role: "target", derived: true, formula: "34亿元 − 4亿元" } as const;
    const rows = [
      { label: "投资", text: "34亿元", value: 34, part: "actual" },
      { label: "投资", text: "4亿元", value: 4, part: "excess", measure: "excess" as const },
      { label: "投资", text: "30亿元", value: 30, part: "target", ...implied },
    ];
    const svg = drawChart("target", input("zh", rows, "单位：亿元"), frame);
    expect(svg).toContain("<title>投资 2019年：目标（推算）30亿元 = 34亿元 − 4亿元</title>");
    expect(svg).toContain("<title>投资 2019年：34亿元，超出目标4亿元</title>");
    const written = [...svg.matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g)].map(([, words]) => words);
    for (const words of ["30亿元", "目标（推算）", "= 34亿元 − 4亿元", "超出目标", "4亿元"])
      expect(written).toContain(words);
    const [[, aim] = [0, 0]] = bars(svg, "投资-target-2019");
    const [[, result] = [0, 0]] = bars(svg, "投资-actual-2019");
    expect(aim / result).toBeCloseTo(30 / 34, 3);
  });

  test("a rate worked out by the site is the key figure, not a bar", () => {
    const rate = { label: "x", text: "约84%", value: 84, part: "rate", derived: true };
    const pair = (parts: [string, string]): Parameters<typeof input>[1] => [
      { label: "x", text: "316余件", value: 316, part: parts[0] },
      {
        label: "x",
        text: "378余件",
        value: 378,
        part: parts[1],
        ...(parts[1] === "target" ? { role: "target" } : {}),
      },
      rate,
    ];
    for (const [kind, parts] of [
      ["completion", ["part", "whole"]],
      ["share", ["part", "whole"]],
      ["target", ["actual", "target"]],
      ["before-after", ["before", "after"]],
    ] as const) {
      const svg = drawChart(kind, input("zh", pair([...parts])), frame);
      expect(svg).toContain("约84%");
      expect(svg).toContain("推算");
      expect(svg).not.toContain('data-id="x-rate-2019"');
    }
  });

  test("ids begin as the page asks", () => {
    expect(drawChart("bars", sample("bars", "zh"), frame, "slug-zh")).toContain(
      `aria-labelledby="slug-zh-${frame.name}-title`,
    );
  });

  test("a missing value says why and has no mark", () => {
    const svg = drawChart(
      "bars",
      input("zh", [
        { label: "a", text: "9家", value: 9 },
        { label: "b", text: "未采集" },
      ]),
      frame,
    );
    expect(svg).toContain("未采集</text>");
    expect(bars(svg, "b-2019")).toEqual([]);
  });

  test("what passes a stage is worked out from exact results only", () => {
    const svg = drawChart("pipeline", sample("pipeline", "zh"), frame);
    expect(svg.match(/↓ [\d.]+%/g)).toEqual(["↓ 27.8%"]);
  });

  test("nothing passes between stages that are not known to be parts of each other", () => {
    const svg = drawChart("pipeline", { ...sample("pipeline", "zh"), nested: false }, frame);
    expect(svg).not.toMatch(/%|为上一阶段/);
  });

  test("an inferred date is hollow", () => {
    const draw = (at: string): string =>
      drawChart("timeline", input("zh", [{ label: "x", text: "5场", value: 5, at }]), frame);
    expect(draw("2019-08-31")).not.toContain('stroke-width="2" stroke');
    expect(draw("2019-08-31?")).toMatch(/fill="var\(--paper,#ffffff\)" stroke="var\(--neutral/);
    expect(draw("2019-08-31")).not.toMatch(/stroke="var\(--neutral/);
  });

  test("an arrow to a loss ends inside the frame, beyond zero", () => {
    const svg = drawChart("before-after", cases("before-after", "zh").negative ?? input("zh", []), frame);
    const places = [...svg.matchAll(/<circle cx="([-\d.]+)"/g)].map(([, x]) => Number(x));
    expect(places.length).toBeGreaterThan(3);
    for (const x of places) expect(x > 0 && x < frame.width).toBe(true);
  });

  test("the ground of a loss is the palest of its column", () => {
    const svg = drawChart("heat", cases("heat", "zh").negative ?? input("zh", []), frame);
    const [, lost = ""] = svg.split('data-id="1-0-乙园区-2022"');
    expect(/fill-opacity="([\d.]+)"/.exec(lost)?.[1]).toBe("0.06");
  });

  test("a share that is not nothing never reads as nothing", () => {
    const svg = drawChart("share", cases("share", "zh").tiny ?? input("zh", []), frame);
    expect(svg).toContain("&lt;0.1%");
    expect(svg).not.toMatch(/>0%/);
  });

  test("no number is broken, however long", () => {
    for (const kind of CHART_KINDS)
      for (const name of ["huge", "tiny"]) {
        const chart = cases(kind, "en")[name] ?? input("en", []);
        const written = drawChart(kind, chart, frame).matchAll(/<(?:text|tspan)[^>]*>([^<]+)</g);
        const numbers = [...written].flatMap(([, words = ""]) => words.match(/\d[\d,.]*/g) ?? []);
        // Of a series only the ends are labelled.
        const labelled = chart.data.filter(() => !["line", "multiples", "ranking", "spark-table"].includes(kind));
        for (const { text } of labelled)
          for (const number of text.match(/\d[\d,.]*/g) ?? []) expect(numbers).toContain(number);
        for (const number of numbers) expect(number).not.toMatch(/,$|,\d{1,2}$|^0\d/);
      }
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { carriesText, contrast, dark, entityColour, light, MARK_COLOURS } from "../../src/charts/palette.ts";

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_name, palette) => {
  test.each(MARK_COLOURS)("marks in %s stand out from the paper by 3 : 1", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(["ink", "muted", "mark"] as const)("text in %s reads on paper and on pale by 4.5 : 1", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[colour], palette.pale)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARK_COLOURS.filter(carriesText))("text in the colour of the paper reads on %s", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

test("the style sheet of the site knows every colour that charts draw with, in light, in dark and in forced colours", () => {
  const [plain = "", inDark = "", forced = ""] = readFileSync("src/styles/tokens.css", "utf8").split(
    /@media screen and \(prefers-color-scheme: dark\)|@media \(forced-colors: active\)/,
  );
  for (const name of Object.keys(light)) expect(forced).toMatch(new RegExp(`--${name}: Canvas(Text)?;`));
  for (const name of MARK_COLOURS) {
    expect(plain).toContain(`--${name}: ${light[name]};`);
    expect(inDark).toContain(`--${name}: ${dark[name]};`);
  }
});

test("an entity keeps its colour, and none is neutral", () => {
  expect([1, 2, 6, null].map(entityColour)).toEqual(["c1", "c2", "c6", "neutral"]);
});

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const SIGHTS: Record<string, readonly (readonly number[])[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

describe.each([
  ["light", light],
  ["dark", dark],
])("the entity hues of the %s palette", (_name, palette) => {
  const hues = MARK_COLOURS.filter((name) => name !== "neutral").map((name) => palette[name]);

  test.each(Object.keys(SIGHTS))("stay apart for %s sight by CIEDE2000 18 or more", (sight) => {
    const seen = hues.map((hex) => toLab(hex, SIGHTS[sight] ?? []));
    const distances = seen.flatMap((a, index) => seen.slice(index + 1).map((b) => ciede2000(a, b)));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(18);
  });
});

test("ink reads on the deepest ground of a heat table, in light and dark", () => {
  for (const palette of [light, dark]) {
    const deepest = mix(palette.c1, palette.paper, 0.42);
    expect(contrast(palette.ink, deepest)).toBeGreaterThanOrEqual(4.5);
  }
});

test("CIEDE2000 agrees with the published test data", () => {
  expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
  expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 3);
});

type Lab = readonly [number, number, number];

function mix(over: string, under: string, opacity: number): string {
  const channel = (at: number): string => {
    const [a, b] = [over, under].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * opacity + (b ?? 0) * (1 - opacity))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** sRGB to CIE L*a*b*, D65, as a given sight sees it. */
function toLab(hex: string, sight: readonly (readonly number[])[]): Lab {
  const linear = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
    matrix.map((row) => row.reduce((sum, each, index) => sum + each * (vector[index] ?? 0), 0));
  const seen = times(sight, linear).map((share) => Math.min(1, Math.max(0, share)));
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    seen,
  );
  const [x = 0, y = 0, z = 0] = xyz.map((each, index) => {
    const share = each / ([0.95047, 1, 1.08883][index] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** Sharma, Wu and Dalal (2005). */
function ciede2000([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const rad = Math.PI / 180;
  const meanC = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const g = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)));
  const [p1, p2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(p1, b1), Math.hypot(p2, b2)];
  const hue = (a: number, b: number): number => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / rad + 360) % 360);
  const [h1, h2] = [hue(p1, b1), hue(p2, b2)];
  let dh = c1 * c2 === 0 ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const [dL, dC, dH] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin((dh * rad) / 2)];
  const [L, C] = [(l1 + l2) / 2, (c1 + c2) / 2];
  let H = h1 + h2;
  if (c1 * c2 !== 0) H = Math.abs(h1 - h2) <= 180 ? H / 2 : H < 360 ? (H + 360) / 2 : (H - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos((H - 30) * rad) +
    0.24 * Math.cos(2 * H * rad) +
    0.32 * Math.cos((3 * H + 6) * rad) -
    0.2 * Math.cos((4 * H - 63) * rad);
  const sl = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * C, 1 + 0.015 * C * t];
  const rc = 2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7));
  const rt = -Math.sin(60 * Math.exp(-(((H - 275) / 25) ** 2)) * rad) * rc;
  return Math.sqrt((dL / sl) ** 2 + (dC / sc) ** 2 + (dH / sh) ** 2 + rt * (dC / sc) * (dH / sh));
}

import { describe, expect, test } from "vitest";
import { carriesText, contrast, dark, entityColour, light, MARK_COLOURS } from "../../src/charts/palette.ts";

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_name, palette) => {
  test.each(MARK_COLOURS)("marks in %s stand out from the paper by 3 : 1", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(["ink", "muted", "mark"] as const)(
    "text in %s reads on paper and on pale by 4.5 : 1",
    (colour) => {
      expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette[colour], palette.pale)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(MARK_COLOURS.filter(carriesText))("text in the colour of the paper reads on %s", (colour) => {
    expect(contrast(palette[colour], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });
});

test("an entity keeps its colour, and none is neutral", () => {
  expect([1, 2, 6, null].map(entityColour)).toEqual(["c1", "c2", "c6", "neutral"]);
});

test("contrast is that of WCAG", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import type { DerivedFigure } from "../../src/views/figure/derived.ts";
import { figureOf } from "../../src/views/figure/figure.ts";

const { catalogue } = loadCatalogue("data");

describe("what the site works out for a chart", () => {
  test("is left out where the source prints the same rate", () => {
    expect(derivedOf("application-documents")).toEqual([]);
  });

  test("stands beside a printed rate that does not follow, with its formula", () => {
    expect(derivedOf("requests-handled")).toContainEqual(["87.7%", "114件 ÷ 130件"]);
  });

  test("has no decimals and says 约 where a value is approximate", () => {
    expect(derivedOf("requests-handled")).toContainEqual(["约84%", "316余件 ÷ 378余件"]);
  });
});

function derivedOf(slug: string): [string, string][] {
  if (!catalogue) throw new Error("the data are not valid");
  return figureOf({ catalogue, lang: "zh" }, slug).derived.map(({ text, formula }: DerivedFigure) => [text, formula]);
}

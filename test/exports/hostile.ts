import type { Catalogue, ReleaseState } from "../../src/model/catalogue.ts";
import { chartHistory } from "../../src/read/as-of.ts";
import type { ChartSpec } from "../../src/schema/chart.ts";
import { fixtureCatalogue, fixtureReader } from "./fixture.ts";

/** Words that break out of tags, attributes, scripts, Markdown and JSON, if anything lets them. */
export const HOSTILE = `"><img src=x onerror=alert(1)>'</script><script>alert(2)</script>](javascript:alert(3)) <svg/onload=alert(4)> & x`;

/** Words that Markdown takes for structure where a line begins with them, or for a link anywhere. */
export const HOSTILE_MARKDOWN = [
  "# Big",
  "   ## Big",
  "- item",
  "+ item",
  "* item",
  "1. list",
  "12) list",
  "> quote",
  "---",
  "===",
  "```js",
  "~~~",
  "[x]: https://evil.example",
  "| a | b |",
  "\n    code",
  "see https://evil.example/x",
  "HTTP://EVIL.EXAMPLE",
  "ftp://evil.example",
  "www.evil.example",
  "WWW.evil.example",
  "write to a@evil.example",
];

/** The small record with one chart whose title, headline and note come from somebody who means harm. */
export function hostileCatalogue(baseUrl: string | null): {
  catalogue: Catalogue;
  spec: ChartSpec;
  states: readonly ReleaseState[];
} {
  const catalogue = fixtureCatalogue();
  const [first] = catalogue.charts.values();
  if (!first) throw new Error("no chart in the fixture");
  const words = { zh: HOSTILE, en: HOSTILE };
  const spec = { ...first, title: words, note: words, headline: words };
  const hostile = {
    ...catalogue,
    charts: new Map([[spec.slug, spec]]),
    site: { ...catalogue.site, base_url: baseUrl, name: words, publisher: words },
  };
  const states = chartHistory(hostile, spec.slug, fixtureReader).map((state) => ({
    ...state,
    catalogue: { ...state.catalogue, charts: hostile.charts, site: hostile.site },
  }));
  return { spec, catalogue: hostile, states };
}

import type { Catalogue } from "../../src/load/catalogue.ts";
import { chartHistory, type ReleaseState } from "../../src/load/as-of.ts";
import type { ChartSpec } from "../../src/schema/chart.ts";
import { fixtureCatalogue, fixtureReader } from "./fixture.ts";

/** Words that break out of tags, attributes, scripts, Markdown and JSON, if anything lets them. */
export const HOSTILE = `"><img src=x onerror=alert(1)>'</script><script>alert(2)</script>](javascript:alert(3)) <svg/onload=alert(4)> & x`;

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
  return { spec, catalogue: hostile, states: chartHistory(hostile, spec.slug, fixtureReader) };
}

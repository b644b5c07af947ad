import { describe, expect, test } from "vitest";
import { chartVersions } from "../../src/model/chart-versions.ts";
import { chartHistory } from "../../src/read/as-of.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { liveChart } from "../../src/views/figure/chart-page.ts";
import { frozenEmbedView, releasedEmbedView, type EmbedView } from "../../src/views/embeds/embed.ts";
import { snippetInput } from "../../src/views/embeds/sharing.ts";

const catalogue = currentCatalogue();

/** What the snippets of a frame are filled with. */
function taken(view: EmbedView): unknown {
  const { height, ...input } = snippetInput(catalogue, view);
  return { ...input, heights: [height.css, height.most], oembed: view.oembed, text: view.text };
}

describe("the code that a chart page gives for the frozen frame", () => {
  test.each([...catalogue.charts.keys()])("is that of the frame itself (%s)", (slug) => {
    const states = chartHistory(catalogue, slug);
    const { release, figures } = liveChart(catalogue, states, slug);
    const versions = chartVersions(states, slug);
    const last = versions.at(-1);
    if (!last || release === null) return expect(release).toBeNull();
    for (const lang of LANGS) {
      const released = releasedEmbedView(catalogue, figures[lang], last);
      const frozen = frozenEmbedView({ catalogue, lang }, versions, release.version);
      expect(taken(released)).toEqual(taken(frozen));
    }
  });
});

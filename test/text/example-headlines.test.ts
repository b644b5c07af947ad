import { expect, test } from "vitest";
import { LANGS } from "../../src/schema/codes.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { figure } from "../../src/views/figure/figure.ts";

const { catalogue } = loadCatalogue("examples/zone");
if (!catalogue) throw new Error("the example zone cannot be read");
const record = catalogue;
const charts = [...record.charts.values()];

test("titles and headlines of the example zone read well, written by hand or by rule", async () => {
  const lines = charts.flatMap((spec) => [
    `${spec.slug} (${spec.kind}${spec.headline ? "" : ", by rule"})`,
    ...LANGS.flatMap((lang) => {
      const { title, headline } = figure({ catalogue: record, lang }, spec);
      return [`  ${title}`, `    ${headline}`];
    }),
  ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("snapshots/example-headlines.txt");
});

test("no sentence of the example zone is dropped, and no slot stays open", () => {
  for (const spec of charts)
    for (const lang of LANGS) {
      const { headline: own } = spec;
      const marked = own ? { ...spec, headline: { zh: `※${own.zh}`, en: `※${own.en}` } } : spec;
      const { title, headline } = figure({ catalogue: record, lang }, marked);
      expect(`${title}${headline}`).not.toMatch(/[{}]/);
      if (own) expect(headline, spec.slug).toMatch(/^※/);
    }
});

import { expect, test } from "vitest";
import { chartVersions } from "../../src/model/chart-versions.ts";
import { releaseHistory } from "../../src/read/as-of.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { figure } from "../../src/views/figure/figure.ts";

// Every chart of the record as of the first release that had it. These pictures are printed and linked to: a change of
// drawing code that alters one of them shows here, and is accepted with `npx vitest -u` on purpose or not at all.

const { catalogue, problems } = loadCatalogue("data");
if (!catalogue) throw new Error(problems[0]?.message.en);

const firsts = [...catalogue.charts].flatMap(
  ([slug, spec]) => chartVersions(releaseHistory(catalogue, spec.dataset), slug)[0] ?? [],
);

test.each(firsts.map((first) => [first.spec.slug, first.release.version, first] as const))(
  "%s %s looks as it did",
  async (slug, version, { catalogue: then, spec }) => {
    await expect(figure({ catalogue: then, lang: "zh" }, spec).svg.narrow).toMatchFileSnapshot(
      `frozen/${slug}-${version}.svg`,
    );
  },
);

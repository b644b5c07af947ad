import { perLang } from "../../schema/codes.ts";
import type { ChartVersion } from "../../model/chart-versions.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import type { DrawnChart } from "./chart-files.ts";
import { figure, type Figure } from "./figure.ts";

/**
 * A chart as of a release. Releases that left its rows and names alone share one drawing, so that a hundred releases cost
 * little more than the few that changed something.
 */
function frozenFigure(versions: readonly ChartVersion[], version: string, lang: Lang): Figure {
  const own = versions.find((each) => each.release.version === version);
  const first = versions.find((each) => each.release.version === own?.drawnSince);
  if (!own || !first) throw new Error(`no such chart in ${version}`);
  return asOfRelease(figure({ catalogue: first.catalogue, lang }, first.spec), own);
}

/** A figure with the name and the address that it has in a release, which must draw the very same. */
export function asOfRelease(shared: Figure, { catalogue, spec, release: { version } }: ChartVersion): Figure {
  const { lang } = shared;
  return {
    ...shared,
    version,
    unreleased: false,
    dataset: {
      ...shared.dataset,
      title: catalogue.datasets.get(spec.dataset)?.title[lang] ?? spec.dataset,
      href: inLanguage(lang, paths.release(spec.dataset, version)),
    },
    href: inLanguage(lang, paths.frozenChart(spec.slug, version)),
  };
}

/** A chart as of a release, in every language, with what its files are made from. */
export function frozenChart(versions: readonly ChartVersion[], version: string): DrawnChart {
  const own = versions.find((each) => each.release.version === version);
  if (!own) throw new Error(`no such chart in ${version}`);
  const { catalogue, spec, release } = own;
  const figures = perLang((lang) => frozenFigure(versions, version, lang));
  return { catalogue, spec, figures, release, frozen: true };
}

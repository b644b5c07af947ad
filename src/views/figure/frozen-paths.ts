import { chartVersions } from "../../model/chart-versions.ts";
import type { ReleaseState } from "../../model/catalogue.ts";
import type { Lang } from "../../schema/localized.ts";
import { languagePaths } from "../frame/languages.ts";

/** A chart in a release. */
export interface FrozenProps {
  slug: string;
  version: string;
}

export interface FrozenPageProps extends FrozenProps {
  lang: Lang;
}

type Histories = ReadonlyMap<string, readonly ReleaseState[]>;

/** Every chart in every release in which it has rows, for files without a language. */
export function frozenFilePaths(
  histories: Histories,
): { params: { slug: string; version: string }; props: FrozenProps }[] {
  return [...histories].flatMap(([slug, states]) =>
    chartVersions(states, slug).map(({ release: { version } }) => ({
      params: { slug, version },
      props: { slug, version },
    })),
  );
}

/** The same once in each language. */
export function frozenPagePaths(
  histories: Histories,
): { params: { lang: string | undefined; slug: string; version: string }; props: FrozenPageProps }[] {
  return frozenFilePaths(histories).flatMap((path) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, ...path.params },
      props: { ...props, ...path.props },
    })),
  );
}

/**
 * Whether a release changed the chart. Packs are heavy: where it did not, the last step of a build
 * (`scripts/frozen-files.ts`) puts that of the release before under another name.
 */
export function isDrawnAnew(histories: Histories, { slug, version }: FrozenProps): boolean {
  return chartVersions(histories.get(slug) ?? [], slug).some(
    ({ release, drawnSince }) => release.version === version && drawnSince === version,
  );
}

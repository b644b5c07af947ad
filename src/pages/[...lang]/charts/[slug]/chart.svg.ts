import type { APIRoute } from "astro";
import { toStandalone } from "../../../../charts/standalone.ts";
import { mediaType } from "../../../../exports/media-type.ts";
import { currentCatalogue } from "../../../../load/current.ts";
import type { ChartSpec } from "../../../../schema/chart.ts";
import type { Lang } from "../../../../schema/localized.ts";
import { figure } from "../../../../views/figure.ts";
import { languagePaths } from "../../../../views/languages.ts";

export const getStaticPaths = () =>
  [...currentCatalogue().charts.values()].flatMap((spec) =>
    languagePaths().map(({ params, props }) => ({
      params: { ...params, slug: spec.slug },
      props: { ...props, spec },
    })),
  );

/** The chart as a picture of its own, in the language of the address. */
export const GET: APIRoute<{ lang: Lang; spec: ChartSpec }> = ({ props }) =>
  new Response(toStandalone(figure(currentCatalogue(), props.spec, props.lang).svg.wide), {
    headers: { "Content-Type": mediaType("chart.svg") },
  });

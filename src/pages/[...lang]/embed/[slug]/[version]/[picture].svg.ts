import type { APIRoute } from "astro";
import { chartVersions } from "../../../../../model/chart-versions.ts";
import { answer } from "../../../../../exports/answer.ts";
import { chartHistories, chartHistory } from "../../../../../read/as-of.ts";
import { currentCatalogue } from "../../../../../read/current.ts";
import { embedPicture, framePictures, frozenEmbedView } from "../../../../../views/embeds/embed.ts";
import { frozenPagePaths, type FrozenPageProps } from "../../../../../views/figure/frozen-paths.ts";

type Props = FrozenPageProps & { frame: "wide" | "narrow" };

export const getStaticPaths = () => framePictures(frozenPagePaths(chartHistories(currentCatalogue())));

/** The chart of a release with its words as one picture: what an article shows until the frame is there, and on paper. */
export const GET: APIRoute<Props> = ({ props: { slug, version, lang, frame } }) => {
  const catalogue = currentCatalogue();
  const versions = chartVersions(chartHistory(catalogue, slug), slug);
  return answer("picture.svg", embedPicture(frozenEmbedView({ catalogue, lang }, versions, version), frame));
};

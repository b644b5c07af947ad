import type { APIRoute } from "astro";
import { answer } from "../../../../exports/answer.ts";
import { currentCatalogue } from "../../../../read/current.ts";
import { embedPaths, embedPicture, embedView, framePictures } from "../../../../views/embeds/embed.ts";

type Props = ReturnType<typeof embedPaths>[number]["props"] & { frame: "wide" | "narrow" };

export const getStaticPaths = () => framePictures(embedPaths(currentCatalogue()));

/** The chart with its words as one picture: what a page shows until the frame is there, and where there is none. */
export const GET: APIRoute<Props> = ({ props }) =>
  answer(
    "picture.svg",
    embedPicture(embedView({ catalogue: currentCatalogue(), lang: props.lang }, props.spec), props.frame),
  );

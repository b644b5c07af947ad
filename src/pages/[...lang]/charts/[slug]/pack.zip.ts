import type { APIRoute } from "astro";
import { mediaType } from "../../../../exports/media-type.ts";
import { packZip } from "../../../../exports/pack-zip.ts";
import { currentCatalogue } from "../../../../load/current.ts";
import { embedPaths } from "../../../../views/embed.ts";
import { packView } from "../../../../views/pack.ts";

export const getStaticPaths = () => embedPaths(currentCatalogue());

/** Everything that an editor needs of one chart, in one file. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]["props"]> = ({ props }) =>
  new Response(new Uint8Array(packZip(packView(currentCatalogue(), props.spec, props.lang).files)), {
    headers: { "Content-Type": mediaType("pack.zip") },
  });

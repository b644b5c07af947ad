import type { APIRoute } from "astro";
import { datasetFiles } from "../../../exports/dataset-files.ts";
import { mediaType } from "../../../exports/media-type.ts";
import { currentCatalogue } from "../../../load/current.ts";
import { datasetReader, releaseContents } from "../../../load/release-files.ts";

/** The files of each dataset, and below them every file of every release, byte for byte. */
export const getStaticPaths = () => {
  const catalogue = currentCatalogue();
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const read = datasetReader(dataset.id);
    const current = [...datasetFiles(catalogue, dataset, read, releaseContents(dataset))];
    const frozen = dataset.releases.flatMap(({ version, files }) =>
      Object.keys(files).map((file) => [`${version}/${file}`, read(`releases/${version}/${file}`)] as const),
    );
    return [...current, ...frozen].map(([file, bytes]) => ({
      params: { dataset: dataset.id, file },
      props: { file, bytes },
    }));
  });
};

export const GET: APIRoute<{ file: string; bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { "Content-Type": mediaType(props.file) } });

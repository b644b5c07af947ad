import type { APIRoute } from "astro";
import { answer } from "../../../exports/answer.ts";
import { datasetFiles } from "../../../exports/dataset-files.ts";
import { releaseFiles } from "../../../exports/release-files.ts";
import { releaseHistory } from "../../../read/as-of.ts";
import { currentCatalogue } from "../../../read/current.ts";
import { datasetReader } from "../../../read/release-files.ts";

/** The files of each dataset, and below them every file of every release, byte for byte, and all of them packed. */
export const getStaticPaths = () => {
  const catalogue = currentCatalogue();
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const read = datasetReader(dataset.id);
    const current = [...datasetFiles(catalogue, dataset, read, releaseHistory(catalogue, dataset.id))];
    const frozen = dataset.releases.flatMap((release) =>
      [...releaseFiles(dataset, release, read)].map(([file, bytes]) => [`${release.version}/${file}`, bytes] as const),
    );
    return [...current, ...frozen].map(([file, bytes]) => ({
      params: { dataset: dataset.id, file },
      props: { file, bytes },
    }));
  });
};

export const GET: APIRoute<{ file: string; bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  answer(props.file, props.bytes);

import type { Catalogue, Dataset } from "../model/catalogue.ts";
import type { Localized } from "../schema/localized.ts";
import type { Release } from "../schema/release.ts";
import { type DatasetId, perLang, LANGS } from "../schema/codes.ts";
import { sha256 } from "../read/releases.ts";
import { paths, releaseZipName } from "../site.ts";
import type { ReadFile } from "./dataset-files.ts";
import { mediaType } from "./media-type.ts";
import { releaseZip } from "./release-zip.ts";

type Node = Record<string, unknown>;

const CONTEXT = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/**
 * The data of the site as a DCAT 3 catalogue in JSON-LD: each dataset with its current files, and each release as a
 * dataset of its own that names the one before it. Addresses are absolute if the site has a public one; otherwise they
 * are relative to the file, which stands at the root. `readerOf` gives the files of a dataset, for the packed releases.
 */
export function dcatCatalogue(catalogue: Catalogue, readerOf: ((id: DatasetId) => ReadFile) | null = null): string {
  const { site } = catalogue;
  const address = (path: string): string =>
    site.base_url === null ? path || "./" : site.base_url.replace(/\/?$/, "/") + path;
  const document = {
    "@context": CONTEXT,
    "@id": address(""),
    "@type": "dcat:Catalog",
    "dct:title": texts(site.name),
    "dct:description": texts(site.invented ?? site.tagline),
    "dct:language": LANGS,
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": texts(site.publisher) },
    "dct:license": { "@id": site.licence.url },
    "dcat:dataset": [...catalogue.datasets.values()].flatMap((dataset) => [
      currentNode(catalogue, dataset, address),
      ...dataset.releases.map((release, index) => {
        const node = releaseNode(catalogue, { dataset, release, previous: dataset.releases[index - 1] }, address);
        const zip = readerOf && zipDistribution(dataset, release, readerOf(dataset.id), address);
        return zip ? { ...node, "dcat:distribution": [zip, ...node["dcat:distribution"]] } : node;
      }),
    ]),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Address = (path: string) => string;

function currentNode(catalogue: Catalogue, dataset: Dataset, address: Address): Node {
  const periods = catalogue.observations.filter((row) => row.dataset === dataset.id).map((row) => row.period);
  const starts = periods.map((period) => period.start).sort();
  const ends = periods.map((period) => period.end).sort();
  const at = (file: string): string => address(paths.datasetFile(dataset.id, file));
  return {
    "@id": address(paths.dataset(dataset.id)),
    "@type": "dcat:Dataset",
    "dct:identifier": dataset.id,
    "dct:title": texts(dataset.title),
    "dct:description": texts(dataset.description),
    "dct:license": { "@id": catalogue.site.licence.url },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": dateNode(starts[0] ?? null),
      "dcat:endDate": dateNode(ends.at(-1) ?? null),
    },
    "dcat:landingPage": { "@id": address(paths.dataset(dataset.id)) },
    ...(dataset.version === null
      ? {}
      : {
          "dcat:version": dataset.version,
          "dcat:hasCurrentVersion": { "@id": address(paths.release(dataset.id, dataset.version)) },
          "dcat:hasVersion": dataset.releases.map(({ version }) => ({
            "@id": address(paths.release(dataset.id, version)),
          })),
        }),
    "dcat:distribution": [
      distribution(at(dataset.file), dataset.file),
      distribution(at(`${dataset.id}.excel.csv`), `${dataset.id}.excel.csv`),
      distribution(at("datapackage.json"), "datapackage.json"),
    ],
  };
}

function releaseNode(
  catalogue: Catalogue,
  { dataset, release, previous }: { dataset: Dataset; release: Release; previous: Release | undefined },
  address: Address,
): Node & { "dcat:distribution": Node[] } {
  return {
    "@id": address(paths.release(dataset.id, release.version)),
    "@type": "dcat:Dataset",
    "dct:title": texts(perLang((lang) => `${dataset.title[lang]} ${release.version}`)),
    "dcat:version": release.version,
    "dcat:isVersionOf": { "@id": address(paths.dataset(dataset.id)) },
    ...(previous ? { "dcat:previousVersion": { "@id": address(paths.release(dataset.id, previous.version)) } } : {}),
    "dct:issued": dateNode(release.date),
    "dct:license": { "@id": catalogue.site.licence.url },
    "adms:versionNotes": texts(release.reason),
    "dcat:landingPage": { "@id": address(paths.release(dataset.id, release.version)) },
    "dcat:distribution": Object.entries(release.files).map(([file, hash]) => ({
      ...distribution(address(paths.releaseFile(dataset.id, release.version, file)), file),
      ...checksum(hash),
    })),
  };
}

/** The whole release as one file: a Data Package that stands alone. */
function zipDistribution(dataset: Dataset, release: Release, read: ReadFile, address: Address): Node {
  const bytes = releaseZip(release, read);
  const path = paths.releaseZip(dataset.id, release.version);
  return {
    ...distribution(address(path), releaseZipName(dataset.id, release.version)),
    "dcat:packageFormat": { "@id": "https://www.iana.org/assignments/media-types/application/zip" },
    "dct:conformsTo": { "@id": "https://datapackage.org/profiles/2.0/datapackage.json" },
    "dcat:byteSize": { "@type": "xsd:nonNegativeInteger", "@value": String(bytes.length) },
    ...checksum(sha256(bytes)),
  };
}

function checksum(hash: string): Node {
  return {
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": hash,
    },
  };
}

function distribution(url: string, file: string): Node {
  return {
    "@type": "dcat:Distribution",
    "dct:title": file,
    "dcat:downloadURL": { "@id": url },
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${mediaType(file).split(";", 1)[0]}`,
    },
  };
}

function dateNode(date: string | null): Node | null {
  return date === null ? null : { "@type": "xsd:date", "@value": date };
}

function texts(text: Localized): Node[] {
  return [
    { "@language": "zh", "@value": text.zh },
    { "@language": "en", "@value": text.en },
  ];
}

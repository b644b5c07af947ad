import { createHash } from "node:crypto";
import process from "node:process";
import { crc32 } from "node:zlib";
import Papa from "papaparse";
import { afterEach, describe, expect, test } from "vitest";
import { releaseZip } from "../../src/exports/release-zip.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { datasetReader } from "../../src/read/release-files.ts";
import type { Release } from "../../src/schema/release.ts";

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

/** Reads a ZIP by its own directory, as any other tool does, without the library that wrote it. */
function unzip(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06"));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, size, whole] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
    const [name, extra, comment] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const local = bytes.readUInt32LE(at + 42);
    // Stored, not compressed: no compressor can ever change these bytes.
    expect(bytes.readUInt16LE(at + 10)).toBe(0);
    expect(size).toBe(whole);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(start, start + size);
    expect(crc32(content)).toBe(crc);
    const path = bytes.toString("utf8", at + 46, at + 46 + name);
    if (!path.endsWith("/")) files.set(path, content);
    at += 46 + name + extra + comment;
  }
  return files;
}

interface Field {
  name: string;
  type: string;
  constraints?: { required?: boolean; enum?: string[]; pattern?: string };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  format?: string;
  schema: {
    fields: Field[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

/** What is wrong with a Data Package, from its files alone: sizes, hashes, columns, keys and the keys that lead elsewhere. */
function packageFaults(files: Map<string, Buffer>): string[] {
  const description = JSON.parse(files.get("datapackage.json")?.toString() ?? "{}") as {
    resources: Resource[];
  };
  const faults: string[] = [];
  const tables = new Map<string, Record<string, string>[]>();
  for (const { name, path, bytes, hash, schema } of description.resources) {
    const content = files.get(path);
    if (!content) {
      faults.push(`${path} is missing`);
      continue;
    }
    if (content.length !== bytes) faults.push(`${path}: ${content.length} bytes, not ${bytes}`);
    if (`sha256:${createHash("sha256").update(content).digest("hex")}` !== hash) faults.push(`${path}: other hash`);
    if (!path.endsWith(".csv")) continue;
    const { data, errors, meta } = Papa.parse<Record<string, string>>(content.toString(), {
      header: true,
      skipEmptyLines: true,
    });
    if (errors.length > 0) faults.push(`${path}: ${errors[0]?.message ?? ""}`);
    if (meta.fields?.join() !== schema.fields.map((field) => field.name).join()) faults.push(`${path}: other columns`);
    for (const field of schema.fields) {
      const { required, enum: allowed } = field.constraints ?? {};
      for (const row of data) {
        const cell = row[field.name] ?? "";
        if (cell === "" ? required : allowed && !allowed.includes(cell))
          faults.push(`${path}: ${field.name} "${cell}"`);
      }
    }
    tables.set(name, data);
  }
  for (const { name, path, schema } of description.resources.filter((each) => tables.has(each.name))) {
    const rows = tables.get(name) ?? [];
    const keyOf = (row: Record<string, string>, fields: readonly string[]): string =>
      JSON.stringify(fields.map((field) => row[field]));
    const keys = schema.primaryKey && rows.map((row) => keyOf(row, schema.primaryKey ?? []));
    if (keys && new Set(keys).size !== keys.length) faults.push(`${path}: keys are not unique`);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const targets = new Set(
        (reference.resource ? (tables.get(reference.resource) ?? []) : rows).map((row) => keyOf(row, reference.fields)),
      );
      for (const row of rows)
        if (row[fields[0] ?? ""] !== "" && !targets.has(keyOf(row, fields)))
          faults.push(`${path}: ${keyOf(row, fields)} leads nowhere`);
    }
  }
  return faults;
}

function record(): Catalogue {
  const { catalogue, problems } = loadCatalogue("data");
  if (!catalogue) throw new Error(problems[0]?.message.en);
  return catalogue;
}

describe("the packed release", () => {
  test("of every dataset and version holds the frozen files byte for byte, and is sound alone", () => {
    for (const { id, releases } of record().datasets.values()) {
      const read = datasetReader(id);
      for (const release of releases) {
        const files = unzip(releaseZip(release, read));
        expect([...files.keys()].sort()).toEqual(Object.keys(release.files).sort());
        for (const [name, content] of files)
          expect(createHash("sha256").update(content).digest("hex")).toBe(release.files[name]);
        expect(packageFaults(files)).toEqual([]);
      }
    }
  });

  test("has the same bytes in every time zone, and for ever", () => {
    const files = { "datapackage.json": "", "reference/units.csv": "", "observations.csv": "" };
    const release = { version: "1.0.0", date: "2026-03-29", files } as unknown as Release;
    const read = (path: string) => new TextEncoder().encode(`${path}\n`);
    const hashes = ["UTC", "Asia/Shanghai", "America/Sao_Paulo", "Pacific/Apia"].map((name) => {
      process.env.TZ = name;
      return createHash("sha256").update(releaseZip(release, read)).digest("hex");
    });
    expect(new Set(hashes).size).toBe(1);
    // If this line must change, every packed release ever published would change: do not.
    expect(hashes[0]).toBe("f1e7e2caebc1719ae20672d5443c38726599ec6e44a41c7751df651f44cf3fcc");
  });
});

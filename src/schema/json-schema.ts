import * as z from "zod";
import { briefingSchema } from "./briefing.ts";
import { chartSpecSchema } from "./chart.ts";
import { dataPackageSchema } from "./datapackage.ts";
import { projectsFileSchema } from "./project.ts";
import { releasesFileSchema } from "./release.ts";
import { siteSchema } from "./site.ts";

/** The kinds of JSON file in `data/`, each with the glob that finds it and the schema that checks it. */
const FILES = [
  { name: "chart", files: "data/charts/*.json", title: "图表 / a chart", schema: chartSpecSchema },
  {
    name: "briefing",
    files: "data/briefings/**/*.json",
    title: "汇报 / a leadership briefing",
    schema: briefingSchema,
  },
  { name: "site", files: "data/site.json", title: "网站 / the site", schema: siteSchema },
  {
    name: "projects",
    files: "data/datasets/project-progress/projects.json",
    title: "项目 / projects",
    schema: projectsFileSchema,
  },
  {
    name: "datapackage",
    files: "data/datasets/*/datapackage.json",
    title: "数据包 / a Data Package",
    schema: dataPackageSchema,
  },
  {
    name: "releases",
    files: "data/datasets/*/releases/releases.json",
    title: "版本清单 / the list of releases",
    schema: releasesFileSchema,
  },
] as const;

export interface JsonSchemaFile {
  /** Name of the schema, without `.json`. */
  name: string;
  /** Which files it is for. */
  files: string;
  /** The JSON Schema: draft 7, which every editor understands. */
  text: string;
}

/** A JSON Schema for every JSON file in `data/`, with the descriptions that editors show while one types. */
export function jsonSchemas(): JsonSchemaFile[] {
  return FILES.map(({ name, files, title, schema }) => {
    // What people may write, before defaults are filled in.
    const body = z.toJSONSchema(schema, { target: "draft-7", io: "input", unrepresentable: "any" });
    const { $schema, ...rest } = body;
    return { name, files, text: `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n` };
  });
}

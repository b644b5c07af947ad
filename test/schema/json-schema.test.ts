import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../src/schema/json-schema.ts";

const schemas = jsonSchemas();

test("every JSON file in data/ has a schema, and only one", () => {
  const files = globSync("data/**/*.json").filter((file) => !/releases\/\d/.test(file));
  const claimed = schemas.flatMap(({ files: pattern }) => globSync(pattern));
  expect(claimed.sort()).toEqual(files.sort());
});

describe.each(schemas)("$name", ({ files, text }) => {
  const schema = JSON.parse(text) as {
    $schema: string;
    properties: Record<string, { description?: string }>;
  };

  test("accepts every file that our own validation accepts", () => {
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    for (const file of globSync(files)) {
      check(JSON.parse(readFileSync(file, "utf8")));
      expect(check.errors, file).toBe(null);
    }
  });

  test("is one that editors understand", () => {
    expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
    expect(Object.keys(schema.properties).length).toBeGreaterThan(0);
  });

  test("is the one that .vscode/settings.json names for these files", () => {
    const settings = JSON.parse(readFileSync(".vscode/settings.json", "utf8")) as {
      "json.schemas": { fileMatch: string[]; url: string }[];
    };
    const named = settings["json.schemas"].find(({ fileMatch }) => fileMatch.includes(files));
    expect(named?.url).toMatch(new RegExp(`^\\./\\.cache/schemas/[a-z]+\\.json$`));
  });
});

test("every setting of the warnings is explained in the editor, in both languages", () => {
  interface Node {
    description?: string;
    properties?: Record<string, Node>;
    items?: Node;
  }
  const site = JSON.parse(schemas.find(({ name }) => name === "site")?.text ?? "{}") as Node;
  const bare: string[] = [];
  const walk = (node: Node, path: string): void => {
    if (!/[\u4e00-\u9fff].* \/ [a-z]/.test(node.description ?? "") && !node.properties) bare.push(path);
    for (const [name, each] of Object.entries(node.properties ?? {})) walk(each, `${path}.${name}`);
  };
  const { thresholds, register, plans } = site.properties ?? {};
  if (!thresholds?.properties || !plans?.items) throw new Error("the schema has lost its limits or its plans");
  walk(thresholds, "thresholds");
  walk(plans.items, "plans");
  expect(register?.description).toContain("退库");
  expect(bare.filter((path) => !/name\.(zh|en)$/.test(path))).toEqual([]);
});

test("a wrong kind of chart is refused", () => {
  const chart = schemas.find(({ name }) => name === "chart");
  const check = new Ajv({ strict: false }).compile(JSON.parse(chart?.text ?? "{}") as object);
  expect(check({ dataset: "park-indicators", kind: "pie", topic: "economy" })).toBe(false);
});

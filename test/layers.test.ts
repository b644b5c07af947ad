import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, onTestFinished, test } from "vitest";
import { LAYERS } from "./import-rules.ts";
import { forbiddenImports } from "./read-imports.ts";

const NAMES = LAYERS.map(({ name }) => name);

/** A folder that goes with the test. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "park-layers-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What the rules forbid in a tree of these files. */
async function forbiddenIn(files: Record<string, string>): Promise<string[]> {
  const tree = makeFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return forbiddenImports(tree, makeFolder());
}

describe("the house", () => {
  test("has a layer for every folder of src/, each with a paragraph in src/README.md", () => {
    const folders = readdirSync("src", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...NAMES, "styles"].sort());
    const readme = readFileSync("src/README.md", "utf8");
    expect([...NAMES, "styles"].filter((name) => !readme.includes(`\`${name}/\``))).toEqual([]);
  });

  test("says in src/README.md which libraries each layer has", () => {
    const readme = readFileSync("src/README.md", "utf8");
    for (const { name, libraries = [] } of LAYERS) {
      const paragraph = readme.split("\n").find((line) => line.startsWith(`- **\`${name}/\`**`)) ?? "";
      expect(
        libraries.filter((library) => !paragraph.includes(library)),
        name,
      ).toEqual([]);
    }
  });

  test("has no circle, no arrow upwards, no library away from its home, no touch of the world where it is pure", async () => {
    expect(await forbiddenImports(".", makeFolder())).toEqual([]);
  });
});

describe("an import is refused", () => {
  const scripts = { "scripts/terminal.ts": "export const width = 1;\n" };
  const view = { "src/views/figure.ts": "export interface Figure { a: 1 }\nexport const figure = 1;\n" };
  const refused: [string, Record<string, string>, string][] = [
    [
      "from scripts/",
      { ...scripts, "src/model/a.ts": 'import { width } from "../../scripts/terminal.ts";\nexport const a = width;\n' },
      "src/model/a.ts → scripts/terminal.ts (src-stands-alone)",
    ],
    [
      "of a layer below, while it runs",
      { ...view, "src/model/a.ts": 'export const a = () => import("../views/figure.ts");\n' },
      "src/model/a.ts → src/views/figure.ts (model-from-above)",
    ],
    [
      "of a type of a layer below",
      { ...view, "src/model/a.ts": 'export type { Figure } from "../views/figure.ts";\n' },
      "src/model/a.ts → src/views/figure.ts (model-from-above)",
    ],
    [
      "of a page by a component",
      {
        "src/pages/index.astro": "---\n---\n<p></p>\n",
        "src/components/A.astro": '---\nimport Home from "../pages/index.astro";\n---\n<Home />\n',
      },
      "src/components/A.astro → src/pages/index.astro (components-from-above)",
    ],
    [
      "within the template of a component",
      {
        "src/pages/x.ts": "export const x = 1;\n",
        "src/layouts/A.astro": '---\nconst a = 1;\n---\n<p>{(await import("../pages/x.ts")).x + a}</p>\n',
      },
      "src/layouts/A.astro → src/pages/x.ts (layouts-from-above)",
    ],
    [
      "of a library that has no home",
      { "src/model/a.ts": 'import ts from "typescript";\nexport const a = ts;\n' },
      "src/model/a.ts → node_modules/typescript/lib/typescript.js (model-libraries)",
    ],
    [
      "of a library that is not installed",
      { "src/read/a.ts": 'import { get } from "lodash-es";\nexport const a = get;\n' },
      "src/read/a.ts → lodash-es (resolvable)",
    ],
    [
      "of a library away from its home",
      { "src/views/a.ts": 'import * as z from "zod";\nexport const a = z;\n' },
      "src/views/a.ts → node_modules/zod/index.d.cts (views-libraries)",
    ],
    [
      "of a library that scripts do not have",
      { "scripts/a.ts": 'import * as z from "zod";\nexport const a = z;\n' },
      "scripts/a.ts → node_modules/zod/index.d.cts (scripts-libraries)",
    ],
    [
      "of Node.js where all is pure",
      { "src/check/a.ts": 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n' },
      "src/check/a.ts → fs (check-touches-no-world)",
    ],
    [
      "of process where all is pure",
      { "src/exports/a.ts": 'import process from "node:process";\nexport const a = process;\n' },
      "src/exports/a.ts → process (exports-touches-no-world)",
    ],
    [
      "by a file that is in no layer",
      { "src/a.ts": 'import "./b.ts";\n', "src/b.ts": "export const b = 1;\n" },
      "in-a-layer",
    ],
    [
      "that closes a circle, types included",
      {
        "src/text/a.ts": 'import { b } from "./b.ts";\nexport interface A { a: typeof b }\nexport const a = 1;\n',
        "src/text/b.ts": 'import type { A } from "./a.ts";\nexport const b = (a: A): A => a;\n',
      },
      "src/text/a.ts → src/text/b.ts → src/text/a.ts (no-circle)",
    ],
    [
      "that closes a circle of tests",
      {
        "test/a.ts": 'import { b } from "./b.ts";\nexport const a = b;\n',
        "test/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
      },
      "test/a.ts → test/b.ts → test/a.ts (no-circle)",
    ],
  ];

  test.each(refused)("%s", async (_name, files, arrow) => {
    expect((await forbiddenIn(files)).join("\n")).toContain(arrow);
  });

  test("and what stands as it should is not", async () => {
    const files = {
      "src/model/a.ts": 'import type { B } from "../schema/b.ts";\nexport type A = B;\n',
      "src/schema/b.ts": 'import * as z from "zod";\nexport type B = z.ZodType;\n',
      "src/exports/c.ts": 'import { gzipSync } from "node:zlib";\nexport const c = gzipSync;\n',
      "scripts/d.ts": 'import { c } from "../src/exports/c.ts";\nexport const d = c;\n',
    };
    expect(await forbiddenIn(files)).toEqual([]);
  });
});

describe("a pure layer reaches for nothing", () => {
  const eslint = new ESLint();

  async function faults(file: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath: file });
    return (result?.messages ?? []).flatMap(({ ruleId }) => (ruleId === null ? [] : [ruleId]));
  }

  test.each([
    ["process.cwd()", "no-restricted-globals"],
    ["globalThis.process", "no-restricted-globals"],
    ['fetch("https://example.org/")', "no-restricted-globals"],
    ["performance.now()", "no-restricted-globals"],
    ["Date.now()", "no-restricted-properties"],
    ["new Date()", "no-restricted-syntax"],
    ["Math.random()", "no-restricted-properties"],
    ['import(["../views", "figure.ts"].join("/"))', "no-restricted-syntax"],
  ])("%s", async (expression, rule) => {
    const code = `export const a = (): unknown => ${expression};\n`;
    for (const layer of ["model", "views"]) expect(await faults(`src/${layer}/a.ts`, code)).toEqual([rule]);
    const astro = `---\nconst a = (): unknown => ${expression};\n---\n\n<p>{a()}</p>\n`;
    expect(await faults("src/components/A.astro", astro)).toContain(rule);
  });

  test("that a layer of the world may have", async () => {
    expect(await faults("src/read/a.ts", "export const a = (): string => process.cwd();\n")).toEqual([]);
    expect(await faults("src/client/a.ts", 'export const a = (): unknown => fetch("a.json");\n')).toEqual([]);
  });
});

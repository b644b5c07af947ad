import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * The layers of src/, top down, as src/README.md explains them. A file may import from its own layer and from those
 * above it. Types may be taken from anywhere above as well, and `schema/` takes the Period type from `model/`.
 */
const LAYERS = [
  "schema",
  "model",
  "check",
  "read",
  "release",
  "import",
  "build",
  "format",
  "charts",
  "text",
  "exports",
  "views",
  "client",
  "components",
  "layouts",
  "pages",
];

/** Each library has one home. */
const LIBRARIES: Record<string, string[]> = {
  zod: ["schema", "read"],
  papaparse: ["read", "release", "import", "exports"],
  "jsonc-parser": ["read"],
  "@e965/xlsx": ["import"],
  fflate: ["exports"],
  "@observablehq/plot": ["charts"],
  d3: ["charts"],
  linkedom: ["charts"],
  "@resvg/resvg-js": ["exports"],
  "subset-font": ["build"],
  pdfkit: ["exports"],
  fontkit: ["exports"],
  docx: ["exports"],
  pptxgenjs: ["exports"],
  uqr: ["exports"],
  astro: ["components", "layouts", "pages", "views"],
  vite: ["build"],
};

/** Only these touch the world: files, clock, network. */
const WORLDLY = ["read", "release", "import", "build", "pages"];

/** Parts of Node.js that only compute, with their homes. */
const COMPUTING: Record<string, string[]> = { "node:util": ["exports"], "node:zlib": ["exports"] };

/** Files outside the folders: `site.ts` is known to all that make addresses. */
const ROOT_FILES: Record<string, string> = { "site.ts": "format" };

interface Import {
  file: string;
  layer: string;
  target: string;
  typeOnly: boolean;
}

const imports = sourceFiles("src").flatMap(readImports);

describe("the layers of src/", () => {
  test("are all the folders there are", () => {
    const folders = readdirSync("src", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((name) => ![...LAYERS, "styles"].includes(name))).toEqual([]);
  });

  test("import only from above", () => {
    const forbidden = imports.filter(({ layer, file, target }) => {
      if (!target.startsWith(".") || /\.css(\?|$)/.test(target) || target.endsWith("?raw")) return false;
      const imported = layerOf(relative("src", join(dirname(file), target)));
      const type = imports.find((one) => one.file === file && one.target === target)?.typeOnly ?? false;
      if (type && layer === "schema" && imported === "model") return false;
      return LAYERS.indexOf(imported) > LAYERS.indexOf(layer);
    });
    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("keep each library in its home", () => {
    const strays = imports.filter(({ layer, target }) => {
      const name = packageName(target);
      const homes = name === null ? undefined : LIBRARIES[name];
      return homes !== undefined && !homes.includes(layer);
    });
    expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("touch files, clock and network only where they may", () => {
    const worldly = imports.filter(
      ({ layer, target }) =>
        (target.startsWith("node:") || builtinModules.includes(target)) &&
        ![...WORLDLY, ...(COMPUTING[target] ?? [])].includes(layer),
    );
    expect(worldly.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
    const clocks = sourceFiles("src").filter((file) => {
      const pure = !WORLDLY.includes(layerOf(relative("src", file))) && !file.startsWith("src/client");
      return pure && /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/.test(readFileSync(file, "utf8"));
    });
    expect(clocks).toEqual([]);
  });

  test("stand in src/README.md, each with a paragraph", () => {
    const readme = readFileSync("src/README.md", "utf8");
    expect([...LAYERS, "styles"].filter((name) => !readme.includes(`\`${name}/\``))).toEqual([]);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;"']*?\sfrom\s+)?["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    layer: layerOf(relative("src", file)),
    target: match[2] ?? "",
    typeOnly: match[1] !== undefined,
  }));
}

function layerOf(path: string): string {
  const [first = ""] = path.replaceAll("\\", "/").split("/");
  return ROOT_FILES[first] ?? first;
}

function packageName(target: string): string | null {
  if (target.startsWith(".") || target.startsWith("node:")) return null;
  const parts = target.split("/");
  const name = target.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
  return name.startsWith("d3") ? "d3" : name;
}

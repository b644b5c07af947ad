import { readFileSync } from "node:fs";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const { layers, files } = JSON.parse(readFileSync(new URL("src/layers.json", import.meta.url), "utf8"));
/** Layers that know neither files nor clock nor network, and the files of src/ that count to one of them. */
const pure = layers.filter(({ world }) => world === undefined).map(({ name }) => name);
const pureFiles = [
  ...pure.map((name) => `src/${name}/**/*.{ts,astro}`),
  ...Object.keys(files)
    .filter((file) => pure.includes(files[file]))
    .map((file) => `src/${file}`),
];
const WORLD = ["process", "globalThis", "global", "fetch", "XMLHttpRequest", "WebSocket", "performance", "crypto"];
const computedImport = {
  selector: "ImportExpression[source.type!='Literal']",
  message: "Name the file: the test of the layers cannot follow this.",
};

export default tseslint.config(
  { ignores: ["dist/", "dist.next/", ".astro/", "node_modules/", "test-output/"] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: "error",
      "no-duplicate-imports": "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", computedImport],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  // The world is an argument: what these layers return depends on what they are given.
  {
    files: pureFiles,
    rules: {
      "no-restricted-globals": ["error", ...WORLD],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now" },
        { object: "Math", property: "random" },
      ],
      "no-restricted-syntax": [
        "error",
        computedImport,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take the day as an argument." },
      ],
    },
  },
  // Commands talk to people on the terminal.
  { files: ["scripts/**", "bench/**", "test/browser/**"], rules: { "no-console": "off" } },
);

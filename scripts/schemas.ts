import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "../src/schema/json-schema.ts";

// Writes the JSON Schemas of the files in data/ for editors. npm runs it behind `npm ci`, so that a fresh clone completes
// and explains while one types; .vscode/settings.json names the files. The site publishes the same under schemas/.

const FOLDER = ".cache/schemas";

mkdirSync(FOLDER, { recursive: true });
for (const { name, files, text } of jsonSchemas()) {
  const file = join(FOLDER, `${name}.json`);
  writeFileSync(file, text);
  console.log(`${file}  ${files}`);
}

import { LANGS, type Lang, type Localized } from "../schema/localized.ts";
import { referencePath, type Draft } from "./draft.ts";
import type { Place } from "./problem.ts";

export interface PlacedText {
  text: string;
  lang: Lang;
  place: Place;
}

/** Where a property of a reference row stands, if not under its own name. */
const COLUMNS: Record<string, string> = { shortName: "short" };

/** Every text that the record publishes, but for the notes of figures: rules look at those row by row. */
export function* listTexts(draft: Draft): Generator<PlacedText> {
  const { root, reference, rows, projects, charts, site, datasets } = draft;
  for (const [table, content] of Object.entries(reference)) {
    if (content === null) continue;
    for (const row of content.values()) {
      const id = "id" in row ? row.id : `${row.source}/${row.section}`;
      const place = { file: referencePath(root, table), row: rows.get(table)?.get(id) ?? null };
      for (const [name, text] of Object.entries(row)) {
        if (isLocalized(text))
          yield* inBoth(text, (lang) => ({ ...place, column: `${COLUMNS[name] ?? name}_${lang}` }));
      }
    }
  }
  const file = datasets.get("project-progress")?.file ?? "";
  for (const { id, name, description } of projects.values()) {
    const path = `projects[${rows.get("projects")?.get(id)}]`;
    yield* inBoth(name, (lang) => ({ file, column: `${path}.name.${lang}` }));
    if (description) yield* inBoth(description, (lang) => ({ file, column: `${path}.description.${lang}` }));
  }
  for (const { slug, ...chart } of charts.values()) yield* inJson(chart, `${root}/charts/${slug}.json`, "");
  // How to reach the publisher is meant to be public.
  if (site) yield* inJson({ ...site, contact: null }, `${root}/site.json`, "");
}

function* inJson(value: unknown, file: string, path: string): Generator<PlacedText> {
  if (typeof value !== "object" || value === null) return;
  if (isLocalized(value)) {
    yield* inBoth(value, (lang) => ({ file, column: `${path}.${lang}` }));
    return;
  }
  for (const [key, each] of Object.entries(value)) {
    yield* inJson(each, file, Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`);
  }
}

function* inBoth(text: Localized, place: (lang: Lang) => Place): Generator<PlacedText> {
  for (const lang of LANGS) yield { text: text[lang], lang, place: place(lang) };
}

function isLocalized(value: unknown): value is Localized {
  return (
    typeof value === "object" &&
    value !== null &&
    "zh" in value &&
    typeof value.zh === "string" &&
    "en" in value &&
    typeof value.en === "string"
  );
}

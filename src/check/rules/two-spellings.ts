import { LANGS } from "../../schema/localized.ts";
import { referencePath, type Draft } from "../draft.ts";
import { makeProblem, type Place } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Names at least this long that differ in one character are taken for one; short Chinese names often differ in one. */
const LONG = { zh: 8, en: 14 };
/** What is longer is no name: a quote was left open. */
const LONGEST = 120;

/** No two entities, and no two projects, bear nearly the same name. */
export const twoSpellings = defineRule("two-spellings", {
  check(draft) {
    return listGroups(draft).flatMap((names) => {
      const seen = new Map<string, Name>();
      return names.flatMap((name) => {
        const keys = listKeys(name);
        const other = keys.flatMap((key) => seen.get(key) ?? []).find(({ id }) => id !== name.id);
        for (const key of keys) if (!seen.has(key)) seen.set(key, name);
        return other ? makeProblem("two-spellings", name.place, name.text, { other: other.text, id: other.id }) : [];
      });
    });
  },
});

interface Name {
  id: string;
  text: string;
  long: number;
  place: Place;
}

function listGroups({ root, reference: { entities }, rows, projects, datasets }: Draft): Name[][] {
  const file = datasets.get("project-progress")?.file ?? "";
  return LANGS.flatMap((lang) => [
    [...(entities?.values() ?? [])].map(({ id, name }) => ({
      id,
      text: name[lang],
      long: LONG[lang],
      place: {
        file: referencePath(root, "entities"),
        row: rows.get("entities")?.get(id) ?? null,
        column: `name_${lang}`,
      },
    })),
    [...projects.values()].map(({ id, name }) => ({
      id,
      text: name[lang],
      long: LONG[lang],
      place: { file, column: `projects[${rows.get("projects")?.get(id)}].name.${lang}` },
    })),
  ]);
}

/** Two names with a key in common are nearly the same: the name without its punctuation, and for long ones each way to leave out one character. */
function listKeys({ text, long }: Name): string[] {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, "");
  if (folded.length < long || folded.length > LONGEST) return [folded];
  // Digits tell phases and plots apart: 一期 and 二期, F02 and F03.
  const keys = [...folded].flatMap((character, index) =>
    /[\d一二三四五六七八九十东西南北]/.test(character)
      ? []
      : `${index}:${folded.slice(0, index)}·${folded.slice(index + 1)}`,
  );
  return [folded, ...keys];
}

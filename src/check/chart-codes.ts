import { isPeriodList, LATEST, type Selector } from "../schema/chart.ts";
import { formOf, SELECT_FIELDS, type SelectField } from "../schema/fields.ts";
import { parsePeriod } from "../model/period.ts";
import type { Draft } from "./draft.ts";

/** A code in a selection that no list has. */
export interface UnknownCode {
  /** The field, or the part of it: `period.from`. */
  field: string;
  code: string;
  /** Where the code should be found. */
  list: string;
  candidates: Iterable<string>;
}

/** Finds the codes of a selection that do not exist. Lists that could not be read know every code. */
export function createCodeFinder(draft: Draft): (selector: Selector) => UnknownCode[] {
  const lists = SELECT_FIELDS.flatMap((field) => {
    const found = listCodes(field, draft);
    return found ? { field, ...found } : [];
  });
  return (selector) =>
    lists.flatMap(({ field, list, codes }) =>
      codesIn(selector, field)
        .filter(({ code }) => !codes.has(code))
        .map((named) => ({ ...named, list, candidates: codes.keys() })),
    );
}

/** The codes that a selection names in a field, each with its place. */
function codesIn(selector: Selector, field: SelectField): { field: string; code: string }[] {
  const wanted = selector[field];
  if (wanted === undefined) return [];
  if (isPeriodList(wanted)) return [wanted].flat().map((code) => ({ field, code }));
  if ("latest" in wanted) return [];
  return (["from", "to"] as const).flatMap((end) => {
    const code = wanted[end];
    return code === undefined ? [] : { field: `${field}.${end}`, code };
  });
}

interface CodeList {
  list: string;
  codes: { has(code: string): boolean; keys(): Iterable<string> };
}

/** The codes that a selection by a field may name; null if the list of them could not be read. */
function listCodes(field: SelectField, { reference, projects, observations, rejected }: Draft): CodeList | null {
  const { codes, to, required } = formOf(field);
  if (field === "period") {
    const periods = new Set(observations.map(({ period }) => period.text));
    return {
      list: field,
      codes: { has: (text) => text === LATEST || parsePeriod(text)?.text === text, keys: () => periods },
    };
  }
  if (field === "project") {
    // A project that could not be read is not unknown.
    const isWhole = !rejected.some(({ dataset, fields }) => dataset === "project-progress" && !fields.project);
    return isWhole ? { list: "projects.json", codes: projects } : null;
  }
  if (codes) return { list: field, codes: new Set(codes) };
  const table = to && reference[to];
  if (!table) return null;
  // "" asks for rows without one.
  return { list: `${to}.csv`, codes: required ? table : new Set(["", ...table.keys()]) };
}

import { MEASURES, ROLES } from "../schema/codes.ts";
import type { Selector } from "../schema/chart.ts";
import { parsePeriod } from "../model/period.ts";
import type { Draft } from "./draft.ts";
import type { KeyField } from "./rejected.ts";

/** A code in a selection that no list has. */
export interface UnknownCode {
  field: KeyField;
  code: string;
  /** Where the code should be found. */
  list: string;
  candidates: Iterable<string>;
}

/** Finds the codes of a selection that do not exist. Lists that could not be read know every code. */
export function createCodeFinder(draft: Draft): (selector: Selector) => UnknownCode[] {
  const lists = listCodes(draft);
  return (selector) =>
    lists.flatMap(({ field, list, codes }) => {
      const wanted = selector[field];
      return (wanted === undefined ? [] : Array.isArray(wanted) ? wanted : [wanted])
        .filter((code) => !codes.has(code))
        .map((code) => ({ field, code, list, candidates: codes.keys() }));
    });
}

interface CodeList {
  field: KeyField;
  list: string;
  codes: { has(code: string): boolean; keys(): Iterable<string> };
}

function listCodes({ reference, projects, observations, rejected }: Draft): CodeList[] {
  const periods = new Set(observations.map(({ period }) => period.text));
  const lists: CodeList[] = [
    { field: "measure", list: "measure", codes: new Set<string>(MEASURES) },
    { field: "role", list: "role", codes: new Set<string>(ROLES) },
    {
      field: "period",
      list: "period",
      codes: { has: (text) => parsePeriod(text)?.text === text, keys: () => periods },
    },
  ];
  const add = (field: KeyField, list: string, codes: CodeList["codes"] | null): void => {
    if (codes) lists.push({ field, list, codes });
  };
  add("entity", "entities.csv", reference.entities);
  add("indicator", "indicators.csv", reference.indicators);
  add("stage", "stages.csv", reference.stages);
  add("source", "sources.csv", reference.sources);
  // "" asks for rows without a scope.
  add("scope", "scopes.csv", reference.scopes && new Set(["", ...reference.scopes.keys()]));
  // A project that could not be read is not unknown.
  const isWhole = !rejected.some(({ dataset, fields }) => dataset === "project-progress" && !fields.project);
  add("project", "projects.json", isWhole ? projects : null);
  return lists;
}

import { join } from "node:path";
import process from "node:process";
import type { Problem } from "../schema/problem.ts";
import type { Catalogue } from "./catalogue.ts";
import { loadCatalogue } from "./load-catalogue.ts";

let loaded: Catalogue | null = null;

/**
 * The catalogue of this build, read once from `data/` (or from the folder that PARK_DATA names). Throws one error that
 * lists every problem if the data are not valid. While developing it is read anew for each page, so that an edit shows.
 */
export function currentCatalogue(): Catalogue {
  if (loaded && !import.meta.env?.DEV) return loaded;
  const root = process.env["PARK_DATA"] ?? join(process.cwd(), "data");
  const { catalogue, problems } = loadCatalogue(root);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0 || catalogue === null) throw new Error(listProblems(root, errors));
  loaded = catalogue;
  return catalogue;
}

function listProblems(root: string, errors: readonly Problem[]): string {
  const lines = errors.map(
    ({ code, message, hint }) => `  ${code}  ${message.en} ${hint.en}\n  ${code}  ${message.zh}${hint.zh}`,
  );
  return `The data in ${root} are not valid (${errors.length}). Repair them and build again:\n${lines.join("\n")}`;
}

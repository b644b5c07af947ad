import { resolve } from "node:path";
import type { Problem } from "../schema/problem.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { dataFolder } from "./data-folder.ts";
import { loadCatalogue } from "./load-catalogue.ts";

let kept: { root: string; catalogue: Catalogue } | null = null;

// While developing, the server says when a file of the record has changed (scripts/watch-record.ts).
import.meta.hot?.on("record-changed", () => {
  kept = null;
});

/**
 * The catalogue that the site is built from: `data/`, or the folder that PARK_DATA names. It is read once, and again after
 * an edit while developing. Throws one error that lists every problem if the data are not valid.
 */
export function currentCatalogue(): Catalogue {
  const root = dataFolder();
  if (kept?.root === root) return kept.catalogue;
  const { catalogue, problems } = loadCatalogue(root);
  const errors = problems.filter((problem) => problem.severity === "error");
  if (errors.length > 0 || catalogue === null) throw new DataError(root, errors);
  kept = { root, catalogue };
  return catalogue;
}

/**
 * What is thrown for data that are not valid. Astro's development page shows title, message and the file of the first problem;
 * it would show our own code instead if there were a stack, which tells nobody what to repair.
 */
class DataError extends Error {
  override name = "数据有误 / Data not valid";
  title = "请改正 data/ 中的文件 / Repair the files in data/";
  loc: { file: string; line: number; column: number } | undefined;

  constructor(root: string, errors: readonly Problem[]) {
    const lines = errors.flatMap(({ code, message, hint }) => [
      "",
      code,
      `${message.zh}${hint.zh}`,
      `${message.en} ${hint.en}`,
    ]);
    super(
      [
        `${root} 中的数据有${errors.length}处错误，改正后页面自动重新载入。`,
        `The data in ${root} are not valid (${errors.length}). Once they are repaired, the page loads by itself.`,
        ...lines,
      ].join("\n"),
    );
    this.stack = "";
    const [first] = errors;
    this.loc = first && { file: resolve(first.file), line: first.line ?? first.row ?? 1, column: 1 };
  }
}

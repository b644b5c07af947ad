import { FIELDS, headersOf, listFields, type CodedField, type CodeOf } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import { inEveryLanguage, type Words } from "./words.ts";

/** The words of every closed list of codes, by the field that holds them. */
const CODE_LABELS: {
  readonly [Name in CodedField]: (words: Words) => Readonly<Record<CodeOf<Name>, string>>;
} = {
  measure: (words) => words.measureLabels,
  role: (words) => words.roleLabels,
  qualifier: (words) => words.qualifierLabels,
  status: (words) => words.statusLabels,
  priceBasis: (words) => words.priceBasisLabels,
};

/** The columns that hold closed codes, each with its codes and their words in the order of the list. */
export const codeLists: ReadonlyMap<string, ReadonlyMap<string, Localized>> = new Map(
  (listFields(({ codes }) => codes !== undefined) as readonly CodedField[]).flatMap((field) => {
    const labelsIn: (words: Words) => Readonly<Record<string, string>> = CODE_LABELS[field];
    const labels = new Map(
      FIELDS[field].codes.map((code) => [code, inEveryLanguage((all) => labelsIn(all)[code] ?? "")]),
    );
    return headersOf(field).map((column) => [column, labels] as const);
  }),
);

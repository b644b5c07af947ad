import { FIELDS, headersOf, listFields, type CodedField, type CodeOf } from "../schema/fields.ts";
import type { Localized } from "../schema/localized.ts";
import { qualifierLabels } from "./interface-reference.ts";
import { measureLabels, priceBasisLabels, roleLabels, statusLabels } from "./labels.ts";

/** The words of every closed list of codes, by the field that holds them. */
const CODE_LABELS: { readonly [Name in CodedField]: Readonly<Record<CodeOf<Name>, Localized>> } = {
  measure: measureLabels,
  role: roleLabels,
  qualifier: qualifierLabels,
  status: statusLabels,
  priceBasis: priceBasisLabels,
};

/** The columns that hold closed codes, each with its codes and their words in the order of the list. */
export const codeLists: ReadonlyMap<string, ReadonlyMap<string, Localized>> = new Map(
  (listFields(({ codes }) => codes !== undefined) as readonly CodedField[]).flatMap((field) => {
    const labels: Readonly<Record<string, Localized>> = CODE_LABELS[field];
    const words = new Map(FIELDS[field].codes.flatMap((code) => (labels[code] ? [[code, labels[code]] as const] : [])));
    return headersOf(field).map((column) => [column, words] as const);
  }),
);

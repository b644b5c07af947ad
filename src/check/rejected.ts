import type { DatasetId } from "../schema/codes.ts";
import { KEY_FIELDS, SELECT_FIELDS, type SelectField } from "../schema/fields.ts";
import { isPeriodList, LATEST, type Selector } from "../schema/chart.ts";

/**
 * A row that has an error and is therefore no observation. Fields in error, or unknown, are left out: a chart that
 * would have picked the row once it is repaired must not be blamed for being empty.
 */
export interface Rejected {
  dataset: DatasetId;
  fields: Partial<Record<SelectField, string>>;
}

/** True if the selection could meet one of the rejected rows after its repair. */
export function mayMatch(selector: Selector, dataset: DatasetId, rejected: readonly Rejected[]): boolean {
  return rejected.some(
    (row) =>
      row.dataset === dataset &&
      SELECT_FIELDS.every((field) => {
        const wanted = selector[field];
        const found = row.fields[field];
        if (wanted === undefined || found === undefined) return true;
        // What a range or the newest row would be after the repair is not known.
        if (field === "period" && (!isPeriodList(wanted) || [wanted].flat().includes(LATEST))) return true;
        return [wanted].flat().includes(found);
      }),
  );
}

/** True if the observation id could be that of one of the rejected rows after its repair. */
export function mayHaveId(id: string, rejected: readonly Rejected[]): boolean {
  const path = `/${id}/`;
  return rejected.some(({ fields }) =>
    KEY_FIELDS.every((field) => {
      // The id of a project's figure does not name the entity.
      const part = field === "entity" && fields.project !== undefined ? undefined : fields[field];
      return !part || path.includes(`/${part}/`);
    }),
  );
}

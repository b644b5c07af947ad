import type { DatasetId } from "../schema/codes.ts";
import type { RowField } from "./observation-row.ts";

/** The header under which a field stands. */
export function columnOf(field: RowField, dataset: DatasetId): string {
  if (field === "indicator" && dataset === "enterprise-counts") return "tier";
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

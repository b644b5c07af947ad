import type { Difference } from "../model/comparability.ts";
import type { Localized } from "../schema/localized.ts";

/** In what rows differ, as it is said in messages and in drawings. */
export const differenceNames: Record<Difference, Localized> = {
  period: { zh: "时期", en: "periods" },
  scope: { zh: "口径", en: "scopes" },
  definition: { zh: "指标", en: "indicators" },
};

import { CHART_KINDS, type ChartKind } from "../../schema/codes.ts";

/** Stands for `text/headlines/index.ts` in browsers: over a reader's chart stands what it is about, not a finding. */
export const headlineFacts = Object.fromEntries(CHART_KINDS.map((kind) => [kind, () => null])) as Record<
  ChartKind,
  () => null
>;

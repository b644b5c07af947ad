import type { BriefingColumn } from "./briefing-table.ts";

/** How wide the columns of the indicator table are to each other, in every edition: page, print, slides, document. */
const WEIGHTS: Partial<Record<BriefingColumn, number>> = {
  body: 1.9,
  indicator: 3,
  period: 2.1,
  value: 1.7,
  growth: 1.5,
  completion: 1.8,
  gap: 1.4,
  light: 1.5,
};

export function columnWeight(key: BriefingColumn): number {
  return WEIGHTS[key] ?? 1.2;
}

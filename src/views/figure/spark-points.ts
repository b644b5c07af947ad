import type { SparkPoint } from "../../charts/sparkline.ts";
import { breaksOf } from "../../model/breaks.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { isJanuaryToFebruary } from "../../model/neighbour-periods.ts";
import type { Series } from "../../model/series.ts";

/** The points of a small line: the values of a series, null where there is none, and where it breaks. */
export function sparkPoints(series: Pick<Series, "kind" | "rows">, { contradictions }: Catalogue): SparkPoint[] {
  const broken = breaksOf(series.rows, contradictions);
  return series.rows.map((row) => {
    const { id, period, role, status, measure } = row;
    // The sum of two months among single months would be a peak that was none.
    const isSum = series.kind === "month" && measure === "level" && isJanuaryToFebruary(period);
    const value = row.value === null || isSum ? null : Number(row.value);
    return { id, period, role, status, measure, value, breakBefore: broken.has(row) };
  });
}

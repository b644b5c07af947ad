import type { ChartKind } from "../schema/codes.ts";
import { bars } from "./bars.ts";
import { beforeAfter } from "./before-after.ts";
import { bigNumbers } from "./big-numbers.ts";
import type { ChartInput, ChartKindDefinition, Datum, Frame } from "./chart.ts";
import { completion } from "./completion.ts";
import { figures } from "./figures.ts";
import { gantt } from "./gantt.ts";
import { groupedBars } from "./grouped-bars.ts";
import { heat } from "./heat.ts";
import { interval } from "./interval.ts";
import { line } from "./line.ts";
import { multiples } from "./multiples.ts";
import { pipeline } from "./pipeline.ts";
import { ranking } from "./ranking.ts";
import { share } from "./share.ts";
import { sparkTable } from "./spark-table.ts";
import { countsDiffer, markName, signsSaid } from "./spoken.ts";
import { stackedBars } from "./stacked-bars.ts";
import { target } from "./target.ts";
import { tiers } from "./tiers.ts";
import { timeline } from "./timeline.ts";

export { latinFactor, picture, pictureSize, PREVIEW, preview, type PictureWords } from "./picture.ts";

/** All kinds of chart, with what each needs. */
export const chartKinds: Record<ChartKind, ChartKindDefinition> = {
  "big-numbers": bigNumbers,
  figures,
  bars,
  "before-after": beforeAfter,
  completion,
  target,
  pipeline,
  tiers,
  timeline,
  share,
  line,
  "grouped-bars": groupedBars,
  "stacked-bars": stackedBars,
  heat,
  gantt,
  multiples,
  interval,
  ranking,
  "spark-table": sparkTable,
};

/** What each kind demands of its rows, for the rules about charts. */
export const chartNeeds = Object.fromEntries(
  Object.entries(chartKinds).map(([kind, { needs }]) => [kind, needs]),
) as Record<ChartKind, ChartKindDefinition["needs"]>;

/** Kinds that lay single months beside each other: a sum of two would stand among them as a peak that never was. */
const MONTH_BY_MONTH: readonly ChartKind[] = ["line", "grouped-bars", "stacked-bars", "multiples", "spark-table"];

/** Geometry alone: the words of the value stay what the source printed. */
function averaged({ months, value, upper }: Datum, kind: ChartKind): Partial<Datum> {
  if (months === undefined || !MONTH_BY_MONTH.includes(kind)) return {};
  return { value: value === null ? null : value / months, upper: upper === null ? null : upper / months };
}

/**
 * One chart for one frame, as SVG text: the same input gives the same bytes. `id` begins the ids inside the picture and
 * must be unique on its page; the frame's name is added to it.
 */
export function drawChart(kind: ChartKind, input: ChartInput, frame: Frame, id?: string): string {
  const isCounted = countsDiffer(input.data);
  const data = input.data.map((datum) => ({
    ...datum,
    ...averaged(datum, kind),
    said: markName(datum, isCounted, input),
    signsSaid: signsSaid(datum),
  }));
  return chartKinds[kind].draw({ ...input, data, ...(id === undefined ? {} : { id }) }, frame);
}

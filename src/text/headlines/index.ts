import type { ChartKind } from "../../schema/codes.ts";
import { beforeAfterFacts } from "./before-after.ts";
import { completionFacts } from "./completion.ts";
import type { HeadlineFacts, HeadlineInput } from "./facts.ts";
import { ganttFacts } from "./gantt.ts";
import { heatFacts } from "./heat.ts";
import { pipelineFacts } from "./pipeline.ts";
import { rankingFacts } from "./ranking.ts";
import { shapeFacts } from "./shape.ts";
import { shareFacts } from "./share.ts";
import { sparkFacts } from "./spark-table.ts";
import { stackedFacts } from "./stacked-bars.ts";
import { targetFacts } from "./target.ts";
import { tiersFacts } from "./tiers.ts";
import { timelineFacts } from "./timeline.ts";

/** What each kind of chart has to say of its rows; null where nothing is sure. */
export const headlineFacts: Readonly<Record<ChartKind, (input: HeadlineInput) => HeadlineFacts | null>> = {
  "big-numbers": shapeFacts,
  figures: shapeFacts,
  bars: shapeFacts,
  "before-after": beforeAfterFacts,
  completion: completionFacts,
  target: targetFacts,
  pipeline: pipelineFacts,
  tiers: tiersFacts,
  timeline: timelineFacts,
  share: shareFacts,
  line: shapeFacts,
  "grouped-bars": shapeFacts,
  "stacked-bars": stackedFacts,
  heat: heatFacts,
  gantt: ganttFacts,
  multiples: shapeFacts,
  interval: shapeFacts,
  ranking: rankingFacts,
  "spark-table": sparkFacts,
};

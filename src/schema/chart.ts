import * as z from "zod";
import { CHART_KINDS, DATASETS, INNER_KINDS, PANELS, SERIES_VIEWS, type ChartKind } from "./codes.ts";
import type { SelectField } from "./fields.ts";
import { localizedSchema } from "./localized.ts";
import { SELECTED_KINDS, type PeriodSelection } from "./selected-time.ts";

export {
  isPeriodList,
  LATEST,
  PERIOD_SLOT,
  SELECTED_KINDS,
  type LatestPeriod,
  type PeriodRange,
  type PeriodSelection,
  type SelectedKind,
} from "./selected-time.ts";

/** Names below `/charts/` that are pages of their own: no chart can have such an address. */
export const RESERVED_SLUGS: readonly string[] = ["kinds"];

/** What a label can be taken from. */
const LABEL_FIELDS = ["entity", "indicator", "period", "measure", "role", "scope", "project", "stage", "none"] as const;
export type LabelField = (typeof LABEL_FIELDS)[number];

/** What a slot of a headline can say of its row: `{name}` is `{name.value}`, `number` the value without its unit. */
export const SLOT_FIELDS = ["value", "number", "period", "entity", "label", "change"] as const;
export type SlotField = (typeof SLOT_FIELDS)[number];

/** What a slot can say of the series that its name stands for, which has one body and one kind of period. */
export const SERIES_SLOTS = [
  "latest",
  "latest_period",
  "previous",
  "previous_period",
  "first",
  "first_period",
  "year_before",
  "year_before_period",
  "max",
  "max_period",
  "min",
  "min_period",
  "change_since_first",
  "change_since_previous",
  "change_since_year_before",
] as const;
export type SeriesSlot = (typeof SERIES_SLOTS)[number];

const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);

const selectedKind = z.enum(SELECTED_KINDS).describe("哪一种时期 / which kind of period");

/** All rows of one kind of period, or those within a range. */
const periodRangeSchema = z
  .strictObject({
    kind: selectedKind,
    from: z.string().optional().describe("从哪一期起，含该期 / the first period wanted"),
    to: z.string().optional().describe("到哪一期止，含该期 / the last period wanted"),
    last: z.int().min(1).optional().describe("其中最新的几期 / the newest so many periods of these"),
  })
  .describe("一段时期 / a range of periods");

/** The newest period: of each series, or the newest that all of them share. */
const latestPeriodSchema = z
  .strictObject({
    latest: z
      .enum(["each", "common"])
      .describe(
        "each 各自的最新一期；common 各序列都有的最新一期 / each series’ own newest, or the newest that all share",
      ),
    kind: selectedKind.optional(),
  })
  .describe("最新一期 / the newest period");

/** What a selection can say of time: periods as the data write them, `latest`, a range, or the newest in common. */
export const periodSelectionSchema = z.union([
  oneOrMore,
  periodRangeSchema,
  latestPeriodSchema,
]) satisfies z.ZodType<PeriodSelection>;

const SELECTOR_WORDS: Record<SelectField, string> = {
  entity: "实体代码 / codes in entities.csv",
  indicator: "指标(或企业层级)代码 / codes in indicators.csv",
  project: "项目代码 / ids in projects.json",
  stage: "阶段代码 / codes in stages.csv",
  period:
    "时期，照数据写法；或 latest（各序列的最新一期）；或一段时期、共有的最新一期 / periods as written in the data, `?` included; or `latest`, each series’ newest row; or a range; or the newest period that all share",
  measure: "level, yoy, mom, growth, avg_growth, share, excess",
  role: "actual, target, forecast, plan",
  scope: '口径代码，空文本表示没有 / codes in scopes.csv; "" for rows without one',
  source: "来源代码 / codes in sources.csv",
};

type SelectedFields = Record<Exclude<SelectField, "period">, z.ZodOptional<typeof oneOrMore>> & {
  period: z.ZodOptional<typeof periodSelectionSchema>;
};

/** By what observations are picked, for charts, briefings and the figures of the home page. */
export const selectedFields = Object.fromEntries(
  Object.entries(SELECTOR_WORDS).map(([field, words]) => [
    field,
    (field === "period" ? periodSelectionSchema : oneOrMore).optional().describe(words),
  ]),
) as SelectedFields;

/** Picks observations: those that match every field given. Several values in a field mean “any of these”. */
export const selectorSchema = z.strictObject({
  ...selectedFields,
  as: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .describe(
      "名称，供标题和需要成对数据的图表使用 / a name: for slots in the headline, and the parts that a kind needs",
    ),
  slot: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .describe(
      "主句中的名称，默认同 as / the name of this row in the headline, if it is not the same as `as` (the parts of a pair are named by the kind)",
    ),
  label: localizedSchema.optional().describe("覆盖自动标签 / a label instead of the one made from the data"),
});
export type Selector = z.infer<typeof selectorSchema>;

/** Kinds that can stand on an axis of time. */
const OVER_TIME: readonly ChartKind[] = ["line", "grouped-bars", "stacked-bars"];

/** `data/charts/<slug>.json`: one chart. */
export const chartSpecSchema = z
  .strictObject({
    $schema: z.string().optional(),
    dataset: z.enum(DATASETS).describe("数据集 / the dataset that all rows come from"),
    kind: z.enum(CHART_KINDS).describe("图表种类 / the kind of chart"),
    topic: z.string().describe("主题代码 / code in topics.csv: where the chart is shown"),
    title: localizedSchema.describe(
      "图题：说明主题，不写结论；{period} 由所画的时期填入 / the topic of the chart, not its finding; {period} is filled with the time drawn",
    ),
    headline: localizedSchema
      .optional()
      .describe(
        "主句模板，{名称} 由数据填入；缺数据则整句不出现 / sentence with {name} slots filled from the rows; dropped if one is missing",
      ),
    note: localizedSchema.optional().describe("图注 / a note under the chart"),
    select: z.array(selectorSchema).min(1).describe("取哪些行，按此顺序 / which rows, in this order"),
    label: z.enum(LABEL_FIELDS).default("entity").describe("主标签取自 / what the label is taken from"),
    sublabel: z.enum(LABEL_FIELDS).default("period").describe("副标签取自 / what the second label is taken from"),
    order: z.enum(["given", "descending", "ascending", "period"]).default("given").describe("排序 / order of the rows"),
    join: z
      .array(z.enum(["entity", "indicator", "period", "scope", "project", "stage"]))
      .default(["entity", "scope", "period"])
      .describe("成对数据按哪些字段配对 / the fields by which parts belong together"),
    forecast: z
      .boolean()
      .default(false)
      .describe(
        "折线图：资料够长时由本站推算到年底的区间，注明方法；不够长则说明原因 / lines only: an interval to the end of the year, worked out by the site where the series is long enough, its method named; where it is not, the reason",
      ),
    nested: z
      .boolean()
      .optional()
      .describe(
        "阶段漏斗：来源写明后一阶段出自前一阶段时才写 true，图上才推算通过的比例 / stages only: true where the source says that each stage is a part of the one before; only then is the share that passes worked out",
      ),
    inner: z
      .enum(INNER_KINDS)
      .optional()
      .describe(
        "小图组（multiples）：每张小图画成哪一种；不写则三期以上画折线，其余画条 / small multiples only: what each small chart is; if left out, lines where there are three times or more, else bars",
      ),
    view: z
      .enum(SERIES_VIEWS)
      .optional()
      .describe(
        "折线图：怎样铺开。level 沿时间；cumulative 每年一条线，按 1—2月至1—12月叠放；months 每年一条线，按十二个月叠放；same-month 各年同月并列。不写则累计的数值用 cumulative，其余用 level / lines only: along time, years to date laid over each other, twelve months laid over each other, or the latest month of each year",
      ),
    panels: z
      .enum(PANELS)
      .optional()
      .describe(
        "折线图：上为数值，下为增速，共用时间轴；所取的行须两者都有 / lines only: level above, growth below, over one axis of time; the rows must hold both",
      ),
    events: z
      .boolean()
      .optional()
      .describe("随时间的图：标出 data/events.csv 中的政策和口径变化 / over time: shows what data/events.csv tells"),
    bands: z
      .boolean()
      .optional()
      .describe(
        "随时间的图：隔年铺浅底，并标出春节所在的月 / over time: a ground under every second year, and the month of the Spring Festival",
      ),
  })
  .refine(({ view, panels, kind }) => (view === undefined && panels === undefined) || kind === "line", {
    path: ["view"],
    message: "不写此项：只有折线图（line）可选 view、panels / nothing: only lines have views and panels",
  })
  .refine(({ events, bands, kind }) => (!events && !bands) || OVER_TIME.includes(kind), {
    path: ["events"],
    message:
      "false：只有沿时间画的图（line、grouped-bars、stacked-bars）标事件和年 / false: only charts over time (line, grouped-bars, stacked-bars) show events and years",
  })
  .refine(({ inner, kind }) => inner === undefined || kind === "multiples", {
    path: ["inner"],
    message: "不写此项：只有小图组（multiples）由小图组成 / nothing: only small multiples are made of small charts",
  })
  .refine(({ nested, kind }) => !nested || kind === "pipeline", {
    path: ["nested"],
    message: "false：只有阶段漏斗（pipeline）有通过的比例 / false: only stages pass from one to the next",
  })
  .refine(({ forecast, kind }) => !forecast || kind === "line", {
    path: ["forecast"],
    message: "false：只有折线图（line）作预测 / false: only lines have forecasts",
  });
export type ChartSpecInput = z.input<typeof chartSpecSchema>;
export interface ChartSpec extends z.infer<typeof chartSpecSchema> {
  slug: string;
}

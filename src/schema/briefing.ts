import * as z from "zod";
import { selectorSchema } from "./chart.ts";
import { DATASETS, type DatasetId } from "./codes.ts";
import { localizedSchema } from "./localized.ts";

/** The parts that an edition can have, in the order in which a leader reads them. Sources and versions always close it. */
const BRIEFING_PARTS = ["table", "summary", "highlights", "shortfalls", "people", "charts", "changes"] as const;
export type BriefingPart = (typeof BRIEFING_PARTS)[number];

/** Who reads the edition. `public` prints no rank. */
const AUDIENCES = ["public", "internal"] as const;
export type Audience = (typeof AUDIENCES)[number];

const version = z.string().regex(/^\d+\.\d+\.\d+$/, "a version such as 1.4.0");
const isoDate = z.iso.date();

/** The release of each dataset that an edition rests on. */
const releasesSchema = z
  .partialRecord(z.enum(DATASETS), version)
  .refine((releases) => Object.keys(releases).length > 0, "at least one dataset");

/** Rows of the indicator table: like a selection of a chart, and from which dataset. */
const briefingSelectorSchema = selectorSchema.omit({ as: true, slot: true }).extend({
  dataset: z.enum(DATASETS).describe("数据集 / the dataset that the rows come from"),
});

/**
 * `data/briefings/<slug>.json`: the present edition of a leadership briefing, and `data/briefings/<slug>/<day>.json`: one of
 * before, which is kept. The file name becomes the address.
 */
export const briefingSchema = z.strictObject({
  $schema: z.string().optional(),
  title: localizedSchema.describe("标题 / the title of the edition"),
  entities: z
    .array(z.string())
    .min(1)
    .describe("说的是谁：entities.csv 中的代码；高新区包括区内各单位 / whom it is about; a zone with all in it"),
  period: z.string().describe("说的是哪段时期，写法同数据 / the period that it speaks of, written as in the data"),
  edition: isoDate.describe(
    "编制日期；逾期与陈旧按这一天判断，不看时钟 / date of the edition; what is overdue or stale is asked at this day, not at the clock",
  ),
  audience: z
    .enum(AUDIENCES)
    .default("public")
    .describe("public 公开版，不列位次；internal 内部版 / the public edition prints no rank"),
  releases: releasesSchema.describe(
    "依据的发布版本：数字取自冻结的文件 / the releases it rests on: figures are read from the frozen files",
  ),
  previous: z
    .strictObject({ edition: isoDate, releases: releasesSchema })
    .optional()
    .describe("上一期的日期和版本，用于说明变化 / date and releases of the edition before"),
  peers: z
    .strictObject({ name: localizedSchema, entities: z.array(z.string()).min(2) })
    .optional()
    .describe("排位所在的一组，须写明 / the group within which ranks are given; must be stated"),
  parts: z.array(z.enum(BRIEFING_PARTS)).min(1).describe("要哪些部分 / which parts are wanted"),
  select: z
    .array(briefingSelectorSchema)
    .min(1)
    .describe("指标表取哪些行，按此顺序 / which rows make up the indicator table, in this order"),
  charts: z.array(z.string()).default([]).describe("附图：charts/ 中的名称 / slugs of the charts to add"),
});
export type BriefingInput = z.input<typeof briefingSchema>;
export interface BriefingSpec extends z.infer<typeof briefingSchema> {
  /** Where the edition stands: `east-park`, or `east-park/2026-11-20` at its lasting address. */
  slug: string;
}

/** The briefing that an edition belongs to, and its day if it stands at its lasting address. */
export function baseOf(slug: string): { base: string; day: string | null } {
  const [base = slug, day = null] = slug.split("/");
  return { base, day };
}

/** The datasets that an edition names a release of, in their order. */
export function datasetsOf(spec: Pick<BriefingSpec, "releases">): DatasetId[] {
  return DATASETS.filter((id) => spec.releases[id] !== undefined);
}

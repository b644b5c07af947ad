import * as z from "zod";
import { selectedFields } from "./chart.ts";
import { DATASETS } from "./codes.ts";
import { localizedSchema } from "./localized.ts";

/** The limits of the checks and of the early warnings; each has a default. */
export const thresholdsSchema = z.strictObject({
  part_whole_tolerance: z.number().default(0).describe("部分超过整体的容许比例 / tolerance for part ≤ whole"),
  small_cell: z
    .int()
    .min(0)
    .default(3)
    .describe(
      "企业数小于此数（且不为零）时提示可能指向个别企业；0 为不查 / counts of enterprises below this, zero aside, are reported as small cells; 0 turns the rule off",
    ),
  growth_tolerance: z
    .number()
    .min(0)
    .default(1)
    .describe(
      "由两年数值算出的同比与所印同比相差多少个百分点以内不提示 / percentage points by which a printed year-on-year growth may differ from that of the two levels",
    ),
  pace: z
    .strictObject({
      green: z
        .number()
        .describe(
          "完成率减应完成的进度，不低于此数（百分点）为正常 / on time: completion less the progress due, in percentage points, from here up",
        ),
      yellow: z
        .number()
        .describe(
          "不高于此数（百分点）为预警；高于它而低于正常的为关注，这一档是本站自定的 / warning: from here down; between this and on time lies “watch”, a zone of the site’s own making",
        ),
      red: z.number().describe("低于此数（百分点）为滞后 / behind: below this, in percentage points"),
    })
    .refine(
      ({ green, yellow, red }) => green >= yellow && yellow >= red,
      "green 不小于 yellow，yellow 不小于 red / green not below yellow, yellow not below red",
    )
    .default({ green: 0, yellow: -10, red: -30 })
    .describe(
      "进度的灯，本站自定的界线 / lights for progress against the plan, in percentage points; the site’s own choice",
    ),
  target_points: z
    .strictObject({
      green: z.number().describe("高于或等于此数（百分点）为正常 / on target: from here up, in percentage points"),
      yellow: z
        .number()
        .describe(
          "不高于此数（百分点）为预警；高于它而低于正常的为关注 / warning: from here down; between this and on target, to be watched",
        ),
      red: z.number().describe("低于此数（百分点）为滞后 / behind: below this, in percentage points"),
    })
    .refine(
      ({ green, yellow, red }) => green >= yellow && yellow >= red,
      "green 不小于 yellow，yellow 不小于 red / green not below yellow, yellow not below red",
    )
    .default({ green: 0, yellow: -1, red: -5 })
    .describe(
      "增速、比率与年度目标之差的灯，本站自定的界线；它们没有序时进度 / lights for a growth or a rate against its target of the year, which has no pace; the site’s own choice",
    ),
  growth_highlight: z
    .number()
    .default(10)
    .describe(
      "增幅不低于此数（%）列为亮点，本站自定 / growth in percent from here up counts as a bright spot; the site’s own choice",
    ),
  resolution_rate: z
    .number()
    .min(0)
    .max(100)
    .default(90)
    .describe(
      "办结率低于此数（%）预警，本站自定 / a resolution rate in percent below this is a warning; the site’s own choice",
    ),
  stale_months: z
    .int()
    .min(0)
    .default(24)
    .describe(
      "最新的实际数比判断日期早了多于此月数，视为陈旧，本站自定 / a latest result more than this many months old is stale; the site’s own choice",
    ),
  register: z
    .strictObject({
      net: z
        .int()
        .default(0)
        .describe(
          "在库企业净增（家）低于此数预警：两个时点之差，或入库减退库 / a net change of the register, in enterprises, below this is a warning: between two days, or entries less exits",
        ),
      reserve_cover: z
        .number()
        .min(0)
        .default(1)
        .describe(
          "后备企业数少于年度入库目标尚差数的几倍，列为关注 / to be watched if the reserve is smaller than this many times the entries still missing from the target of the year",
        ),
    })
    .prefault({})
    .describe("入库和退库的界线，本站自定 / limits for entry to the statistical register; the site’s own choice"),
});

/** Limits that were in force until a day: editions up to that day are judged by them. */
const formerThresholdsSchema = z.strictObject({
  until: z.iso.date().describe("最后有效的一天 / the last day on which they were in force"),
  thresholds: thresholdsSchema.prefault({}),
});

const share = z.number().min(0).max(100);
const curveSchema = (length: number) =>
  z
    .array(share)
    .length(length)
    .refine(
      (points) =>
        // A wrong length is reported as such, and once.
        points.length !== length ||
        (points.every((point, index) => point >= (points[index - 1] ?? -Infinity)) && points.at(-1) === 100),
      "逐项不减、末项为100 的百分数 / percentages that never fall and end at 100",
    );

/** The planned curve of a yearly target: how much of it is due by the end of each quarter or month. */
const planSchema = z
  .strictObject({
    name: localizedSchema.describe(
      "这条进度安排叫什么，照印 / what the plan is called; printed, as in “the quarterly plan”",
    ),
    indicator: z.string().describe("指标代码 / code in indicators.csv"),
    entity: z
      .string()
      .optional()
      .describe("实体代码；不写则各单位都用 / code in entities.csv; left out, it holds for every body"),
    year: z
      .string()
      .regex(/^\d{4}$/, "四位数的年份 / a year in four digits")
      .describe("哪一年的目标 / the year of the target"),
    quarters: curveSchema(4)
      .optional()
      .describe(
        "各季末累计应完成的百分比，不减，末项为100，如 20、50、75、100；季内按月均摊 / cumulative percent due at the end of each quarter, never falling, 100 at the end; even within a quarter",
      ),
    months: curveSchema(12)
      .optional()
      .describe(
        "各月末累计应完成的百分比，不减，末项为100 / cumulative percent due at the end of each month, never falling, 100 at the end",
      ),
  })
  .refine(
    ({ quarters, months }) => (quarters === undefined) !== (months === undefined),
    "quarters 和 months 写且只写一个 / either quarters or months",
  );

/** A big number of the home page that may move on with the record: it picks one row. */
const homeFigureSchema = z.strictObject({
  dataset: z.enum(DATASETS).describe("数据集 / the dataset that the row comes from"),
  ...selectedFields,
});
export type HomeFigureSelector = z.infer<typeof homeFigureSchema>;

/** `data/site.json`: who publishes this site, under which address, and the thresholds of the warnings. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: localizedSchema.describe("站名 / name of the site"),
  tagline: localizedSchema.describe("一句话介绍 / one line about it"),
  publisher: localizedSchema.describe("发布者 / who publishes it"),
  base_url: z
    .url()
    .nullable()
    .describe("公开地址，如 https://data.example.cn/parks/；内网使用时为 null / public address, null on an intranet"),
  unofficial: localizedSchema
    .nullable()
    .describe("“非官方”声明，官方站点为 null / the notice that the site is not official"),
  invented: localizedSchema
    .nullable()
    .default(null)
    .describe(
      "数据是虚构的：一句话，每个页面、图片和文件都印；真实数据不写 / a sentence that the record is made up, printed on every page, picture and file; left out for a real record",
    ),
  contact: localizedSchema.nullable().describe("联系方式 / how to reach the publisher"),
  repository: z.url().nullable().describe("代码与数据仓库 / where code and data are kept"),
  licence: z.strictObject({
    name: localizedSchema,
    id: z.string().describe("SPDX, such as CC-BY-4.0"),
    url: z.url(),
  }),
  footer: z
    .array(z.strictObject({ text: localizedSchema, url: z.url().nullable().default(null) }))
    .default([])
    .describe("页脚：备案号、主办单位等 / footer lines: filing numbers, host"),
  home: z.strictObject({
    zones: z
      .array(
        z.strictObject({
          entity: z.string(),
          figures: z
            .array(z.union([z.string(), homeFigureSchema]))
            .min(1)
            .describe(
              "首页大数字：观测标识；或像图表那样取一行，不写时期即为最新一期 / the big numbers: observation ids, or a selection as in charts that picks one row, the newest if it names no period",
            ),
        }),
      )
      .min(1),
    charts: z.array(z.string()).describe("首页图表 / chart slugs on the home page"),
  }),
  thresholds: thresholdsSchema.prefault({}),
  former_thresholds: z
    .array(formerThresholdsSchema)
    .default([])
    .describe(
      "以前的界线：改界线时把原来的移到这里，写明用到哪一天，此前编制的汇报仍按原来的判断 / limits of before: when you change one, move the old ones here with their last day, and editions made by then are judged as they were",
    ),
  resolution: z
    .strictObject({ received: z.string(), resolved: z.string(), rate: z.string() })
    .nullable()
    .default(null)
    .describe("办结率所用的三个指标 / the three indicators of the resolution rate: received, resolved, rate"),
  register: z
    .strictObject({
      stock: z
        .array(z.string())
        .min(1)
        .describe(
          "在库企业数：四上、规上等时点数，各自前后相比 / enterprises on the register, each compared with itself",
        ),
      entered: z.string().describe("入库企业数 / enterprises that entered in a period"),
      left: z
        .string()
        .nullable()
        .default(null)
        .describe("退库企业数，没有就写 null / enterprises that left in a period; null if there is none"),
      reserve: z
        .string()
        .nullable()
        .default(null)
        .describe("后备库企业数，没有就写 null / enterprises in the reserve pool; null if there is none"),
    })
    .nullable()
    .default(null)
    .describe(
      "退库和入库预警所用的指标 / the indicators behind the warning on the statistical register; counts only, never names",
    ),
  plans: z
    .array(planSchema)
    .default([])
    .describe("不按月均摊的年度目标的进度安排 / planned curves of yearly targets that are not even over the months"),
});
export type Plan = z.infer<typeof planSchema>;
export type Site = z.infer<typeof siteSchema>;

/** The limits in force on a day: those of the present, or of the earliest list of before that still held then. */
export function thresholdsOn(site: Pick<Site, "thresholds" | "former_thresholds">, day: string): Site["thresholds"] {
  const former = [...site.former_thresholds].sort((a, b) => (a.until < b.until ? -1 : 1));
  return former.find(({ until }) => day <= until)?.thresholds ?? site.thresholds;
}

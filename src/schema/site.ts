import * as z from "zod";
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
      green: z.number().describe("与序时进度之差不低于此数为绿灯（百分点）/ green from here on"),
      yellow: z.number().describe("不高于此数为黄灯，高于它而低于绿灯为关注 / yellow from here down"),
      red: z.number().describe("低于此数为红灯 / red below"),
    })
    .default({ green: 0, yellow: -10, red: -30 })
    .describe("序时进度的灯 / lights for progress against the plan, in percentage points"),
  growth_highlight: z
    .number()
    .default(10)
    .describe("增幅不低于此数（%）列为亮点 / growth from here on counts as a bright spot"),
  resolution_rate: z
    .number()
    .default(90)
    .describe("办结率低于此数（%）预警 / a resolution rate below this is a warning"),
  stale_months: z
    .number()
    .int()
    .default(24)
    .describe("最新数字早于此月数视为陈旧 / figures older than this are stale"),
});

/** `data/site.json`: who publishes this site, under which address, and the thresholds of the warnings. */
export const siteSchema = z.strictObject({
  $schema: z.string().optional(),
  name: localizedSchema.describe("站名 / name of the site"),
  tagline: localizedSchema.describe("一句话介绍 / one line about it"),
  publisher: localizedSchema.describe("发布者 / who publishes it"),
  base_url: z
    .url()
    .nullable()
    .describe(
      "公开地址，如 https://data.example.cn/parks/；内网使用时为 null / public address, null on an intranet",
    ),
  unofficial: localizedSchema
    .nullable()
    .describe("“非官方”声明，官方站点为 null / the notice that the site is not official"),
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
            .array(z.string())
            .min(1)
            .describe("首页大数字：观测标识 / observation ids for the big numbers"),
        }),
      )
      .min(1),
    charts: z.array(z.string()).describe("首页图表 / chart slugs on the home page"),
  }),
  thresholds: thresholdsSchema.prefault({}),
  resolution: z
    .strictObject({ received: z.string(), resolved: z.string(), rate: z.string() })
    .nullable()
    .default(null)
    .describe("办结率所用的三个指标 / the three indicators of the resolution rate: received, resolved, rate"),
});
export type Site = z.infer<typeof siteSchema>;

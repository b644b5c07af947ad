import * as z from "zod";
import { localizedSchema } from "./localized.ts";

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
  thresholds: z
    .strictObject({
      part_whole_tolerance: z
        .number()
        .default(0)
        .describe("部分超过整体的容许比例 / tolerance for part ≤ whole"),
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
    })
    .default({ part_whole_tolerance: 0, small_cell: 3, growth_tolerance: 1 })
    .describe("检查用的界限 / thresholds of the checks"),
});
export type Site = z.infer<typeof siteSchema>;

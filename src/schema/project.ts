import * as z from "zod";
import { MEASURES, PRICE_BASES, PROJECT_KINDS, QUALIFIERS, ROLES, STATUSES } from "./codes.ts";
import { localizedSchema } from "./localized.ts";

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code: small letters, digits and hyphens");
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'a decimal number as text, such as "35.87"');

/** A figure of one stage: the area, the households, the money or the number of projects that it concerns. */
export const figureSchema = z.strictObject({
  indicator: code.describe("Code in indicators.csv"),
  measure: z
    .enum(MEASURES)
    .default("level")
    .describe("数值说的是什么，默认 level / what the value says of the indicator"),
  value: decimal.nullable().describe("Decimal text in the indicator's unit; null only with a status that says why"),
  upper: decimal.nullable().default(null).describe("Upper bound, only for a range"),
  qualifier: z
    .enum(QUALIFIERS)
    .default("exact")
    .describe("确切程度：余、超是 at_least，近是 nearly，约是 about / how exact the printed figure is"),
  qualifier_word: z.string().default("").describe("The word as printed: 余, 多, 超, 近, 约"),
  status: z
    .enum(STATUSES)
    .default("A")
    .describe("状态：A 正常，F 预计，U 存疑；无数值时 O、L、M、Q / status, see data/README.md"),
  price_basis: z
    .enum(PRICE_BASES)
    .nullable()
    .default(null)
    .describe("金额的价格口径，来源未写填 unstated / price basis of money"),
  note: localizedSchema.nullable().default(null).describe("说明，中英文都写 / a note in both languages"),
});

/** One step of a project: planned and actual are two stage records, never one overwritten. */
export const stageSchema = z.strictObject({
  stage: code.describe("Code in stages.csv"),
  role: z.enum(ROLES).describe("actual, target, forecast or plan"),
  period: z
    .string()
    .describe(
      "When: 2023, 2019-06-25, 2019-05-13/2019-05-17; ../2024-07 if no date is printed but a latest month; `?` at the end if inferred",
    ),
  scope: code.nullable().default(null).describe("Code in scopes.csv"),
  figures: z.array(figureSchema).default([]).describe("Empty for a bare milestone (a date and nothing else)"),
  source: code.describe("Code in sources.csv"),
  locator: z.string().describe("§section¶paragraph, such as §2¶3"),
  note: localizedSchema.nullable().default(null),
});

/** A project, a pipeline, a campaign or a case of service, with its steps in time. */
export const projectSchema = z.strictObject({
  id: code.describe("Permanent code of the project"),
  entity: code.describe("The body responsible for it; code in entities.csv"),
  kind: z.enum(PROJECT_KINDS).describe("种类 / what kind of project or process"),
  topic: code.describe("Code in topics.csv"),
  name: localizedSchema.describe("名称 / name"),
  description: localizedSchema.nullable().default(null).describe("一两句说明 / a sentence or two"),
  mechanism: code.nullable().default(null).describe("Code in mechanisms.csv"),
  stages: z.array(stageSchema).min(1).describe("各阶段；计划与实际分开写 / its steps; planned and actual are two"),
});

/** `data/datasets/project-progress/projects.json` */
export const projectsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  projects: z.array(projectSchema),
});

export type ProjectFigure = z.infer<typeof figureSchema>;
export type ProjectStage = z.infer<typeof stageSchema>;
export type Project = z.infer<typeof projectSchema>;

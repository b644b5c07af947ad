import * as z from "zod";
import { QUALIFIERS, ROLES, SIGNS, STATUSES, type ChartKind } from "./codes.ts";
import { localizedSchema } from "./localized.ts";

/** A text in both languages, or one that is the same in both, such as a year. */
const wordsSchema = z.union([localizedSchema, z.string()]);

/** What may be said of one made-up value; what is left out is ordinary. */
const rowSchema = z.strictObject({
  group: z.string().optional().describe("属于同一行的值同组 / values of one line of the chart share a group"),
  part: z.string().optional().describe("同图的 as / as in the selectors of a chart"),
  label: wordsSchema.optional().describe("主标签 / the label"),
  sublabel: wordsSchema.optional().describe("副标签，不写就是时期 / the second label; the period if left out"),
  period: z.string().optional().describe("时期，写法与数据相同 / the period, spelt as in data"),
  value: z.number().optional().describe("数值，缺数就不写 / the number; left out if missing"),
  upper: z.number().optional().describe("范围的上限 / the upper bound of a range"),
  unit: z.string().optional().describe("examples/kinds.json 中的单位 / a unit of examples/kinds.json"),
  word: z.string().optional().describe("来源的用词：余、以上 / the word as a source would print it"),
  signed: z.boolean().optional().describe("增减，带正负号 / a change, which carries its sign"),
  qualifier: z.enum(QUALIFIERS).optional(),
  role: z.enum(ROLES).optional(),
  status: z.enum(STATUSES).optional(),
  text: wordsSchema.optional().describe("没有数值时印什么 / what is printed where there is no number"),
  derived: z.boolean().optional(),
  marked: z.array(z.enum(SIGNS)).optional().describe("记号 / The signs at it"),
  differing: z.array(wordsSchema).optional().describe("与其他数不同之处 / what sets it apart from the others"),
  band: z
    .strictObject({ low: z.number(), high: z.number() })
    .optional()
    .describe("推算的区间 / interval of a forecast"),
  change: wordsSchema.optional().describe("比前一期的变化 / the change since the value before"),
  breakBefore: z.boolean().optional().describe("口径从此变更 / the definition changes here"),
  months: z.literal(2).optional().describe("两个月的合计 / the sum of two months"),
  colour: z.number().int().min(1).max(6).optional(),
});
export type KindExampleRow = z.infer<typeof rowSchema>;

/** `examples/kinds/<kind>.json`: made-up data of one kind of chart. Neither places nor indicators may be real. */
export const kindExampleSchema = z.strictObject({
  unit_line: localizedSchema.optional().describe("图左上角的单位 / the unit at the top left"),
  not_comparable: localizedSchema.optional().describe("为什么不可比 / why the values cannot be compared"),
  nested: z.boolean().optional().describe("后一阶段出自前一阶段 / each stage is a part of the one before"),
  known_to: z
    .strictObject({ date: z.iso.date(), text: localizedSchema })
    .optional()
    .describe("资料截止日 / the day that knowledge reaches to"),
  each: rowSchema.default({}).describe("每一行都有的字段，行里可另写 / fields of every row that does not have its own"),
  cases: z
    .object({ ordinary: z.array(rowSchema).min(1) })
    .catchall(z.array(rowSchema).min(1))
    .describe("平常的例子，以及这种图特有的例子 / the ordinary example, and those that only this kind has"),
});
export type KindExample = z.infer<typeof kindExampleSchema>;

/** `examples/kinds.json`: what the examples of all kinds share. */
export const sharedExampleSchema = z.strictObject({
  units: z.record(
    z.string(),
    z.strictObject({
      pattern: localizedSchema,
      one: z.string().optional().describe("英文单数 / the English pattern of one"),
      en_factor: z.string().default("1").describe("英文数值的倍数 / what an English number is multiplied by"),
    }),
  ),
  long_words: z
    .strictObject({
      label: localizedSchema,
      sublabel: localizedSchema,
      period: localizedSchema,
      value: localizedSchema,
    })
    .describe("极长的名称、时期和数后的话 / very long names, periods and words behind a value"),
});
export type SharedExample = z.infer<typeof sharedExampleSchema>;

/** The made-up data of all kinds of chart, and what they share. */
export interface KindExamples {
  shared: SharedExample;
  kinds: Record<ChartKind, KindExample>;
}

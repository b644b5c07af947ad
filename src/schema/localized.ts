import * as z from "zod";

export { LANGS, type Lang } from "./codes.ts";

/** A text in every language of the site. Neither may be empty. */
export const localizedSchema = z.strictObject({
  zh: z.string().trim().min(1).describe("中文文本 / Chinese text"),
  en: z.string().trim().min(1).describe("英文文本 / English text"),
});
export type Localized = z.infer<typeof localizedSchema>;

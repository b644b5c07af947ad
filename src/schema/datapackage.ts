import * as z from "zod";

/** One column in the dictionary of a dataset (Table Schema). */
const fieldSchema = z.looseObject({
  name: z.string().min(1),
  type: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
});

const resourceSchema = z.looseObject({
  name: z.string().min(1),
  path: z.string().min(1),
  // A JSON resource may go without a table schema.
  schema: z
    .looseObject({
      fields: z.array(fieldSchema),
      primaryKey: z
        .union([z.string(), z.array(z.string())])
        .transform((key) => (typeof key === "string" ? [key] : key))
        .optional(),
    })
    .default({ fields: [] }),
});

/** `datapackage.json` (Data Package v2): what this site reads of it. Everything else is published as it stands. */
export const dataPackageSchema = z.looseObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "small letters, digits and hyphens"),
  title: z.string().min(1),
  title_en: z.string().min(1),
  description: z.string().min(1),
  description_en: z.string().min(1),
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, "a semantic version such as 1.2.0")
    .optional(),
  licenses: z
    .array(z.looseObject({ name: z.string().min(1), path: z.string().optional(), title: z.string().optional() }))
    .min(1),
  resources: z.array(resourceSchema).min(1),
});

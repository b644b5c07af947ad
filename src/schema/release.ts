import * as z from "zod";
import { localizedSchema } from "./localized.ts";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 in hexadecimal");

/** One frozen version. `version` is semantic; `vintage` is the period whose state of knowledge it holds. */
export const releaseSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, "a semantic version such as 1.2.0"),
  date: z.iso.date().describe("day on which the folder was frozen"),
  vintage: z.string().describe("the latest source period in it, `?` if inferred"),
  bump: z.enum(["initial", "major", "minor", "patch"]),
  reason: localizedSchema,
  rows: z.int().nonnegative(),
  changes: z.strictObject({
    added: z.int().nonnegative(),
    removed: z.int().nonnegative(),
    revised: z.int().nonnegative(),
    reflagged: z.int().nonnegative(),
  }),
  files: z.record(z.string(), sha256).describe("every file of the folder and its SHA-256"),
});
export type Release = z.infer<typeof releaseSchema>;

/** `releases/releases.json`, oldest first. Append-only. */
export const releasesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  releases: z.array(releaseSchema),
});

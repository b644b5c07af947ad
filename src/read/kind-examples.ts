import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type * as z from "zod";
import { CHART_KINDS } from "../schema/codes.ts";
import { kindExampleSchema, sharedExampleSchema, type KindExamples } from "../schema/kind-example.ts";

let kept: KindExamples | null = null;

/**
 * The examples that stand in `examples/`, the same for every record. Throws if one is missing or not as the schema wants it:
 * they belong to the code, so that is a fault of ours and none of a clerk's. While developing they are read anew each time.
 */
export function readKindExamples(): KindExamples {
  if (kept && !import.meta.env?.DEV) return kept;
  const kinds = CHART_KINDS.map((kind) => [kind, readExample(`kinds/${kind}.json`, kindExampleSchema)] as const);
  kept = {
    shared: readExample("kinds.json", sharedExampleSchema),
    kinds: Object.fromEntries(kinds) as KindExamples["kinds"],
  };
  return kept;
}

function readExample<Value>(file: string, schema: z.ZodType<Value>): Value {
  const path = join(process.cwd(), "examples", file);
  const result = schema.safeParse(JSON.parse(readFileSync(path, "utf8")));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.join(".")}: ${issue?.message}`);
}

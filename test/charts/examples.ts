import type { ChartInput } from "../../src/charts/chart.ts";
import { readKindExamples } from "../../src/read/kind-examples.ts";
import type { ChartKind } from "../../src/schema/codes.ts";
import type { Lang } from "../../src/schema/localized.ts";
import * as made from "../../src/views/figure/examples/cases.ts";

/** The examples that `/charts/kinds/` shows, read once for all tests. */
const examples = readKindExamples();

export const sample = (kind: ChartKind, lang: Lang): ChartInput => made.ordinary(examples, kind, lang);
export const stress = (kind: ChartKind, lang: Lang): ChartInput => made.stress(examples, kind, lang);
export const cases = (kind: ChartKind, lang: Lang): Record<string, ChartInput> => made.cases(examples, kind, lang);

import { wordsOf, type Words, inEveryLanguage } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { FRAMES, type ChartInput } from "../../charts/chart.ts";
import { chartKinds, drawChart } from "../../charts/index.ts";
import type { LabelField } from "../../schema/chart.ts";
import { CHART_KINDS, type ChartKind, MAIN_LANG } from "../../schema/codes.ts";
import type { KindExamples } from "../../schema/kind-example.ts";
import type { Lang } from "../../schema/localized.ts";
import { inLanguage, paths } from "../../site.ts";
import { chartDescription } from "../../text/description.ts";
import { needsText } from "../../text/kinds.ts";
import { chartLink } from "./charts-showing.ts";

import { cases, ordinary, stress } from "./examples/cases.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** One drawing of made-up values. */
export interface KindExample {
  id: string;
  name: string;
  /** What the case means for this kind; "" where the drawing says it all. */
  note: string;
  svg: Record<"wide" | "narrow", string>;
}

/** All kinds, each with one example. */
export interface KindsView extends PageHead {
  words: Words["kindWords"];
  kinds: {
    kind: ChartKind;
    name: string;
    purpose: string;
    needs: string;
    href: string;
    example: KindExample;
  }[];
}

/** One kind with its needs, every case it is tested with, and its JSON. */
export interface KindView extends PageHead {
  words: Words["kindWords"];
  back: string;
  needs: { term: string; text: string }[];
  examples: KindExample[];
  inUse: { text: string; href: string }[];
  json: string;
}

/** All kinds, each drawn once from the examples of `examples/kinds/`. */
export function kindsView(examples: KindExamples, lang: Lang): KindsView {
  const { kindPurpose, kindWords } = wordsOf(lang);
  return {
    ...pageHead({ lang, path: paths.kinds(), current: "charts", title: kindWords.title, description: kindWords.lead }),
    words: kindWords,
    kinds: CHART_KINDS.map((kind) => ({
      kind,
      name: nameOf(kind, lang),
      purpose: kindPurpose[kind],
      needs: needsText(chartKinds[kind].needs, lang),
      href: inLanguage(lang, paths.kind(kind)),
      example: draw(kind, "ordinary", ordinary(examples, kind, lang), lang),
    })),
  };
}

/** One kind of chart: every case drawn from the examples, and the charts of the record that are of this kind. */
export function kindView(reading: Reading, examples: KindExamples, kind: ChartKind): KindView {
  const { catalogue, lang } = reading;
  const { caseNames, joints, kindPurpose, kindWords } = wordsOf(lang);
  const { needs } = chartKinds[kind];
  const comma = joints.list;
  const list = (names: readonly string[]): string => names.join(comma) || kindWords.none;
  const others = Object.entries(cases(examples, kind, lang)).filter(([name]) => name in caseNames);
  return {
    ...pageHead({
      lang,
      path: paths.kind(kind),
      current: "charts",
      title: nameOf(kind, lang),
      description: kindPurpose[kind],
    }),
    words: kindWords,
    back: inLanguage(lang, paths.kinds()),
    needs: [
      { term: kindWords.kind, text: kind },
      { term: kindWords.rows, text: String(needs.rows) },
      { term: kindWords.unit, text: needs.oneUnit ? kindWords.oneUnit : kindWords.anyUnit },
      { term: kindWords.parts, text: list(needs.parts) },
      { term: kindWords.optional, text: list(needs.optional) },
    ],
    examples: [
      draw(kind, "ordinary", ordinary(examples, kind, lang), lang),
      ...others.map(([name, input]) => draw(kind, name, input, lang)),
      draw(kind, "long names", stress(examples, kind, lang), lang),
    ],
    inUse: [...catalogue.charts.values()]
      .filter((spec) => spec.kind === kind)
      .map((spec) => chartLink({ catalogue, lang }, spec)),
    json: exampleSpec(kind, lang),
  };
}

function draw(kind: ChartKind, name: string, input: ChartInput, lang: Lang): KindExample {
  const { caseNames, caseNotes, chartKindLabels, joints, kindWords } = wordsOf(lang);
  const id = `${kind}-${name.replaceAll(" ", "-")}`;
  const title = `${chartKindLabels[kind]}${joints.comma}${kindWords.madeUp}`;
  const description = chartDescription(title, chartKindLabels[kind], input.data, lang);
  const [wide = "", narrow = ""] = FRAMES.map((frame) => drawChart(kind, { ...input, title, description }, frame, id));
  return {
    id,
    name: caseNames[name] ?? name,
    note: caseNotes[kind]?.[name] ?? "",
    svg: { wide, narrow },
  };
}

/** From where the two labels usually come, kind by kind. */
const LABELS: Partial<Record<ChartKind, [LabelField, LabelField]>> = {
  line: ["entity", "period"],
  "spark-table": ["indicator", "period"],
  "grouped-bars": ["stage", "project"],
  "stacked-bars": ["entity", "indicator"],
  heat: ["entity", "indicator"],
  gantt: ["stage", "none"],
  multiples: ["entity", "period"],
  pipeline: ["stage", "period"],
  timeline: ["stage", "none"],
};

function exampleSpec(kind: ChartKind, lang: Lang): string {
  const { parts } = chartKinds[kind].needs;
  const [label, sublabel] = LABELS[kind] ?? ["entity", "period"];
  const rows = { entity: ["north-park", "east-park"], indicator: "letters-received" };
  // An example that a reader of another language copies needs no title in Chinese.
  const title = inEveryLanguage(({ kindWords }, each) =>
    each === MAIN_LANG && lang !== MAIN_LANG ? "…" : kindWords.sampleTitle,
  );
  return JSON.stringify(
    {
      dataset: "park-indicators",
      kind,
      topic: "services",
      title,
      select: parts.length === 0 ? [rows] : parts.map((as) => ({ ...rows, as })),
      label,
      sublabel,
      ...(kind === "multiples" ? { inner: "line" } : {}),
    },
    null,
    2,
  );
}

/** A heading begins with a capital letter. */
function nameOf(kind: ChartKind, lang: Lang): string {
  const { chartKindLabels } = wordsOf(lang);
  const name = chartKindLabels[kind];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import { verdictOf } from "../../model/comparability.ts";
import { chartSpecSchema } from "../../schema/chart.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, linkFrom, paths } from "../../site.ts";

import { fieldText } from "../../text/names.ts";
import { valueText } from "../../text/value.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { observationPath } from "../figure/table.ts";
import type { TableContent } from "../figure/table-layout.ts";

export interface CompareRow {
  entity: string;
  name: string;
  nameHref: string;
  /** Rows with the same key and a sign are comparable. */
  period: string;
  scope: string;
  comparable: boolean;
  periodText: string;
  scopeText: string;
  value: string;
  href: string;
}

export interface CompareItem {
  id: string;
  name: string;
  href: string;
  verdict: string;
  rows: CompareRow[];
  table: TableContent;
  /** Drawn where period and scope are shared. */
  figures: Figure[];
}

/** Bodies side by side over the indicators they share. */
export interface CompareView extends PageHead {
  words: Words["compareWords"];
  script: string;
  bodies: { id: string; name: string }[];
  items: CompareItem[];
}

/** Results only: targets and plans of one body are not compared with those of another. */
export function compareView(reading: Reading): CompareView {
  const { catalogue, lang } = reading;
  const { compareWords, ui } = wordsOf(lang);
  const head = pageHead({
    lang,
    path: paths.compare(),
    current: "compare",
    title: ui.compare,
    description: compareWords.lead,
  });
  const results = catalogue.observations.filter(
    ({ role, value, project }) => role === "actual" && value !== null && project === null,
  );
  const items = [...Map.groupBy(results, ({ indicator, measure }) => `${indicator}.${measure}`)]
    .filter(([, rows]) => new Set(rows.map((row) => row.entity)).size > 1)
    .map(([id, rows]) => compareItem(reading, id, rows));
  const bodies = new Map(items.flatMap((item) => item.rows.map((row) => [row.entity, row.name] as const)));
  return {
    ...head,
    words: compareWords,
    script: linkFrom(head.from, paths.compareScript()),
    bodies: [...bodies].map(([id, name]) => ({ id, name })),
    items,
  };
}

function compareItem(reading: Reading, id: string, observations: readonly Observation[]): CompareItem {
  const { lang } = reading;
  const { compareWords, measureLabels } = wordsOf(lang);
  const groups = Map.groupBy(observations, keyOf);
  const isShared = (observation: Observation): boolean =>
    new Set(groups.get(keyOf(observation))?.map((row) => row.entity)).size > 1;
  const rows = observations.map((observation): CompareRow => ({
    entity: observation.entity,
    name: fieldText(reading, observation, "entity"),
    nameHref: inLanguage(lang, paths.entity(observation.entity)),
    period: observation.period.text,
    scope: observation.scope ?? "",
    comparable: isShared(observation),
    periodText: formatPeriod(observation.period, lang),
    scopeText: fieldText(reading, observation, "scope"),
    value: valueText(reading, observation),
    href: observationPath(observation, lang),
  }));
  const [first] = observations;
  const measure = first && first.measure !== "level" ? ` (${measureLabels[first.measure]})` : "";
  const name = (first ? fieldText(reading, first, "indicator") : id) + measure;
  return {
    id,
    name,
    href: inLanguage(lang, paths.indicator(first?.indicator ?? "")),
    verdict: compareWords[verdictOf(rows)],
    rows,
    table: compareTable(name, rows, lang),
    figures: [...groups.values()]
      .filter((group) => group.some(isShared))
      .map((group, index) => comparison(reading, `compare-${id.replace(".", "-")}-${index}`, group)),
  };
}

/** The rows with what the script chooses and judges them by. */
function compareTable(caption: string, rows: readonly CompareRow[], lang: Lang): TableContent {
  const { compareWords, tableHeads } = wordsOf(lang);
  return {
    caption,
    columns: [
      { label: compareWords.body },
      { label: tableHeads.period },
      { label: tableHeads.scope },
      { key: "value", label: tableHeads.value, kind: "number" },
    ],
    rows: rows.map(({ entity, period, scope, comparable, ...row }) => ({
      data: { entity, period, scope },
      cells: [
        { text: row.name, href: row.nameHref, sign: comparable ? "● " : null },
        { text: row.periodText, href: null },
        { text: row.scopeText, href: null },
        { text: row.value, href: row.href },
      ],
    })),
  };
}

function keyOf({ period, scope }: Observation): string {
  return `${period.text}|${scope ?? ""}`;
}

/** A chart of the rows that share period and scope, made for this page. */
function comparison(reading: Reading, slug: string, rows: readonly Observation[]): Figure {
  const { catalogue } = reading;
  const [first] = rows;
  if (!first) throw new Error(`${slug}: nothing to compare`);
  const indicator = catalogue.indicators.get(first.indicator);
  const spec = chartSpecSchema.parse({
    dataset: first.dataset,
    kind: "bars",
    topic: indicator?.topic ?? "",
    title: indicator?.name ?? { zh: slug, en: slug },
    select: [
      {
        entity: rows.map((row) => row.entity),
        indicator: first.indicator,
        measure: first.measure,
        period: first.period.text,
        scope: first.scope ?? "",
        role: "actual",
      },
    ],
    order: "descending",
  });
  return figure(reading, { ...spec, slug });
}

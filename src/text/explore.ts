import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import { formatUnit } from "../format/number.ts";
import type { Obstacle } from "../model/arrange.ts";
import type { Unknown } from "../model/choice.ts";
import { type ChartKind, MILESTONE } from "../schema/codes.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";

import { differencesText } from "./compare.ts";
import { listText } from "./list.ts";

/** Why rows cannot be drawn as a kind, and what to do about it. */
export function obstacleText(reading: Reading, kind: ChartKind, obstacle: Obstacle): string {
  const { lang } = reading;
  const { exploreTexts, fieldNames, obstacleWords } = wordsOf(lang);
  switch (obstacle.code) {
    case "chart-too-few-rows":
      return exploreTexts.tooFewRows(obstacle.rows);
    case "chart-part-missing":
      return obstacleWords[kind === "before-after" ? "no-before-after" : "no-completion"];
    case "chart-mixed-units":
      return exploreTexts.mixedUnits(obstacle.units.map((code) => unitName(reading, code)));
    case "not-comparable":
      return exploreTexts.notComparable(differencesText(obstacle.differences, lang));
    case "too-many-series":
      return exploreTexts.tooManySeries(obstacle.most);
    case "too-many-rows":
      return exploreTexts.tooManyRows(obstacle.most);
    case "too-many-differences": {
      const fields = obstacle.fields.map((field) => fieldNames[field]);
      return exploreTexts.tooManyDifferences(listText(fields, lang));
    }
    default:
      return obstacleWords[obstacle.code];
  }
}

/** What the reader is told after each choice. `refusal` is why the kind asked for was not drawn, "" if it was. */
export function statusText(
  rows: number,
  kind: ChartKind,
  refused: { kind: ChartKind; reason: string } | null,
  lang: Lang,
): string {
  const { chartKindLabels, exploreTexts } = wordsOf(lang);
  const drawn = exploreTexts.drawn(rows, chartKindLabels[kind]);
  return refused ? exploreTexts.refused(chartKindLabels[refused.kind], refused.reason, drawn) : drawn;
}

/** `共5个数。` / `5 values.`: where nothing is drawn. */
export function rowsText(rows: number, lang: Lang): string {
  return wordsOf(lang).exploreTexts.rows(rows);
}

/** What an address asked for that the data do not have; "" if nothing. */
export function unknownText(unknown: readonly Unknown[], lang: Lang): string {
  if (unknown.length === 0) return "";
  return wordsOf(lang).exploreTexts.unknown(unknown.map(({ value }) => value));
}

/**
 * What rows are about, as the heading of a chart without one: their indicators, else the topic they share, else the
 * dataset; steps of one project are called by its name.
 */
export function chosenTitle(reading: Reading, rows: readonly Observation[]): string {
  const { catalogue, lang } = reading;
  const { joints, measureLabels } = wordsOf(lang);
  const distinct = (of: (row: Observation) => string | undefined): string[] => [
    ...new Set(rows.map(of).filter((name) => name !== undefined)),
  ];
  const projects = distinct((row) => catalogue.projects.get(row.project ?? "")?.name[lang]);
  const indicators = distinct((row) => catalogue.indicators.get(row.indicator)?.name[lang]);
  const isSteps = rows.every((row) => row.indicator === MILESTONE);
  const [first] = rows;
  if (isSteps && projects.length <= 3 && projects.length > 0) return listText(projects, lang);
  if (!isSteps && indicators.length <= 3) {
    const measures = new Set(rows.map((row) => row.measure));
    const isLevel = measures.size > 1 || first === undefined || first.measure === "level";
    const names = listText(indicators, lang);
    if (isLevel) return names;
    return `${names}${joints.open}${measureLabels[first.measure]}${joints.close}`;
  }
  return topicsText(reading, rows) || (catalogue.datasets.get(first?.dataset ?? "park-indicators")?.title[lang] ?? "");
}

/** The topics of some rows, if they are few; "" otherwise. */
export function topicsText(reading: Reading, rows: readonly Observation[]): string {
  const { catalogue, lang } = reading;
  const ids = new Set(rows.map((row) => catalogue.indicators.get(row.indicator)?.topic ?? ""));
  const names = [...ids].flatMap((id) => catalogue.topics.get(id)?.name[lang] ?? []);
  return names.length <= 2 ? listText(names, lang) : "";
}

function unitName(reading: Reading, code: string): string {
  const { catalogue, lang } = reading;
  const unit = catalogue.units.get(code);
  return unit ? formatUnit(unit, lang) : code === "percent" ? "%" : code;
}

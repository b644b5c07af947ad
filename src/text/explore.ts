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
  const { fieldNames, obstacleWords } = wordsOf(lang);
  const zh = lang === "zh";
  switch (obstacle.code) {
    case "chart-too-few-rows":
      return zh ? `至少要${obstacle.rows}个数，请多选一些。` : `Needs ${obstacle.rows} values or more: choose more.`;
    case "chart-part-missing":
      return obstacleWords[kind === "before-after" ? "no-before-after" : "no-completion"];
    case "chart-mixed-units": {
      const units = obstacle.units.map((code) => unitName(reading, code));
      return zh
        ? `单位不同（${units.join("、")}），不能共用一根轴。请只留一种单位。`
        : `The units differ (${units.join(", ")}) and cannot share an axis. Keep one unit.`;
    }
    case "not-comparable": {
      const names = differencesText(obstacle.differences, lang);
      return zh
        ? `${names}不同，不可比，不能共用一根轴。请只留相同的，或用数字清单。`
        : `Not comparable: ${names} differ and cannot share an axis. Keep what is alike, or use the list of figures.`;
    }
    case "too-many-rows":
      return zh
        ? `超过${obstacle.most}个数就看不清了，请少选一些。`
        : `More than ${obstacle.most} values cannot be read: choose fewer.`;
    case "too-many-differences": {
      const fields = listText(
        obstacle.fields.map((field) => fieldNames[field]),
        lang,
      );
      return zh
        ? `这些数的${fields}各不相同，图上标不全。请把其中一项只留一个。`
        : `These values differ by ${fields}, more than labels can say. Keep a single one of some of them.`;
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
  const { chartKindLabels } = wordsOf(lang);
  const name = (id: ChartKind): string => chartKindLabels[id];
  const drawn =
    lang === "zh"
      ? `共${rows}个数，画成${name(kind)}。`
      : `${rows === 1 ? "One value" : `${rows} values`}, drawn as: ${name(kind)}.`;
  if (!refused) return drawn;
  return lang === "zh"
    ? `${name(refused.kind)}画不了：${refused.reason}${drawn}`
    : `No ${name(refused.kind)}: ${refused.reason} ${drawn}`;
}

/** `共5个数。` / `5 values.`: where nothing is drawn. */
export function rowsText(rows: number, lang: Lang): string {
  return lang === "zh" ? `共${rows}个数。` : `${rows === 1 ? "One value" : `${rows} values`}.`;
}

/** What an address asked for that the data do not have; "" if nothing. */
export function unknownText(unknown: readonly Unknown[], lang: Lang): string {
  if (unknown.length === 0) return "";
  const values = unknown.map(({ value }) => (lang === "zh" ? `“${value}”` : `“${value}”`));
  return lang === "zh"
    ? `链接中的${values.join("、")}在现在的数据里没有，已略去。`
    : `Left out, because the data do not have it: ${values.join(", ")}.`;
}

/**
 * What rows are about, as the heading of a chart without one: their indicators, else the topic they share, else the
 * dataset; steps of one project are called by its name.
 */
export function chosenTitle(reading: Reading, rows: readonly Observation[]): string {
  const { catalogue, lang } = reading;
  const { measureLabels } = wordsOf(lang);
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
    const measure = measureLabels[first.measure];
    return lang === "zh" ? `${names}（${measure}）` : `${names} (${measure})`;
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

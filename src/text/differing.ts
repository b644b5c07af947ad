import type { Reading } from "../model/reading.ts";
import { zoneOf } from "../model/family.ts";
import { type ChartKind, MILESTONE } from "../schema/codes.ts";
import type { Observation } from "../schema/observation.ts";
import { fieldText } from "./names.ts";

/** Kinds whose axis is time: where a mark stands says when. */
const ALONG_TIME: readonly ChartKind[] = ["timeline", "gantt", "line"];
/** Kinds that set rows of different indicators or scopes against each other on purpose, each in a place of its own. */
const PAIRED: readonly ChartKind[] = ["before-after", "completion", "target", "share"];
/** Kinds of which a mark is an event or a state: what differs in scope is not beside it. */
const APART: readonly ChartKind[] = ["timeline", "gantt", "before-after"];

/**
 * In what the rows of a chart differ that a mark must say of itself, wherever the drawing goes: its time, its scope, what
 * it counts, its zone. Given is a function from a row and the words that already stand at its mark to the missing ones
 * (`2018年7月—2019年8月`), none if all is said.
 */
export function differingText(
  reading: Reading,
  kind: ChartKind,
  rows: readonly Observation[],
): (row: Observation, atMark: readonly string[]) => string[] {
  const { catalogue, lang } = reading;
  const differ = (of: (row: Observation) => string): boolean => new Set(rows.map(of)).size > 1;
  const zone = (row: Observation): string => zoneOf(catalogue.entities, row.entity);
  const inTime = !ALONG_TIME.includes(kind) && differ(({ period }) => `${period.start}/${period.end}`);
  const inScope = !APART.includes(kind) && differ(({ scope }) => scope ?? "");
  const inDefinition = ![...ALONG_TIME, ...PAIRED].includes(kind) && differ((row) => row.indicator);
  const inZone = differ(zone);
  return (row, atMark) => {
    const differing = [
      inDefinition && row.indicator !== MILESTONE ? fieldText(reading, row, "indicator") : "",
      inTime ? fieldText(reading, row, "period") : "",
      inScope ? fieldText(reading, row, "scope") : "",
      inZone ? (catalogue.entities.get(zone(row))?.shortName[lang] ?? "") : "",
    ];
    return differing.filter((word) => word !== "" && !atMark.some((other) => other.includes(word)));
  };
}

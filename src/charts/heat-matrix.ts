import { comparePeriods } from "../model/period.ts";
import type { ChartInput, Datum } from "./chart.ts";
import { readDepths, type Depths } from "./depths.ts";
import { isGrowth } from "./series.ts";

/** A cross of names and times with one unit, in which every cell has one value at most. */
export interface Matrix {
  names: string[];
  /** In the order of time, each with one of its data. */
  times: Datum[];
  at: (name: string, time: Datum) => Datum | undefined;
  /** The number in a cell, without the unit that stands above. */
  short: (datum: Datum) => string;
  depths: Depths;
}

/** Reads names × times, whichever of the two labels is the time; null if the data are no such cross. */
export function readMatrix({ data, unitLine, words }: ChartInput): Matrix | null {
  if (unitLine === "" || data.length === 0) return null;
  const times = [...new Map(data.map((datum) => [datum.period.text, datum])).values()];
  if (times.length < 3 || new Set(data.map(({ period }) => period.kind)).size > 2) return null;
  // A period is the same second label for all of its values, or the same label.
  const isTime = (field: "label" | "sublabel"): boolean =>
    [...Map.groupBy(data, (datum) => datum[field]).values()].every(
      (group) => new Set(group.map(({ period }) => period.text)).size === 1,
    );
  const nameOf = isTime("sublabel") ? "label" : isTime("label") ? "sublabel" : null;
  if (nameOf === null) return null;
  const cells = new Map(data.map((datum) => [`${datum[nameOf]}\n${datum.period.text}`, datum]));
  if (cells.size !== data.length || data.some(({ differing }) => (differing ?? []).length > 0)) return null;
  return {
    names: [...new Set(data.map((datum) => datum[nameOf]))],
    times: times.sort((a, b) => comparePeriods(a.period, b.period)),
    at: (name, time) => cells.get(`${name}\n${time.period.text}`),
    short: shortener(data, words.missing),
    depths: readDepths(
      data.flatMap(({ value }) => (value === null ? [] : [value])),
      data.every(isGrowth),
    ),
  };
}

/** Values without the unit that an exact one of them has before or behind its number. */
function shortener(data: readonly Datum[], missing: string): (datum: Datum) => string {
  const exact = data.find(({ value, qualifier }) => value !== null && qualifier === "exact");
  const [, before = "", behind = ""] = /^([^\d+−-]*)[+−-]?[\d,.]+(.*)$/.exec(exact?.text ?? "") ?? [];
  return (datum) => {
    if (datum.value === null) return "–";
    const words = datum.text || missing;
    const inner = words.startsWith(before) ? words.slice(before.length) : words;
    return behind !== "" ? inner.replace(behind, "") : inner;
  };
}

import { max, min } from "d3";
import { comparePeriods } from "../model/period.ts";
import type { ChartInput, Datum, Frame } from "./chart.ts";
import { byLabel } from "./groups.ts";
import { remarks } from "./marks.ts";
import { wordWidth, type Run } from "./measure.ts";
import { entityColour, paint } from "./palette.ts";
import { drawPlot, inGroupOf, looseShapes, shapesOf } from "./plot-drawing.ts";
import { barX, ruleX } from "./plotting.ts";
import { BAR_HEIGHT, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { fullerName } from "./spoken.ts";
import { datumGroup, svgDocument } from "./svg.ts";

interface Ranked {
  datum: Datum;
  /** 1 for the first; equal values share a place. Null where the latest period has no value. */
  place: number | null;
  isTied: boolean;
  before: Datum | undefined;
  /** Places gained since the period before; null where one of the two is not known. */
  gained: number | null;
}

/** See the kind of the same name. */
export function drawRanking(input: ChartInput, frame: Frame): string {
  const svg: string[] = [];
  const rows = rank(input);
  const heads = rows.map((row) => ({
    label: `${row.place ?? "–"}  ${row.datum.label}`,
    sublabel: row.place === null ? row.datum.periodText : "",
    aside: asideRuns(row, input),
  }));
  const grid = rowGrid(frame, heads);
  const [latest] = rows.filter(({ place }) => place !== null);
  const hasBefore = rows.some(({ before }) => isKnown(before?.value));
  const before = rows.find((row) => row.before)?.before;
  const key = before && hasBefore ? input.words.series.placeBefore.replace("{}", before.periodText) : "";
  const unit = [input.unitLine, latest?.datum.periodText ?? ""].filter((word) => word !== "").join("　");
  let y = writeUnit(svg, { ...input, unitLine: unit }, frame, key) + 4;
  const places = rows.map((row, index) => {
    const open = openRow(grid, heads[index] ?? { label: "", sublabel: "" }, y);
    const marks = [...open.svg];
    const bottom = writeNotes(marks, grid, remarks(row.datum, input.words, 12), open.y + BAR_HEIGHT + 2);
    const own = bottom > open.y + BAR_HEIGHT + 2 ? bottom : open.y + BAR_HEIGHT;
    y = Math.max(open.bottom, own) + (frame.name === "wide" ? 10 : 14);
    return { row, marks, top: open.y };
  });
  const values = rows.flatMap(({ datum, before: earlier }) => [datum.value ?? 0, earlier?.value ?? 0]);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const across = { domain: [low, high === low ? low + 1 : high] as [number, number], type: "linear" as const };
  for (const { row, marks, top } of places) {
    const { datum, before: earlier } = row;
    const drawing = drawPlot({
      width: grid.x + grid.width,
      height: top + BAR_HEIGHT,
      ...{ marginLeft: grid.x, marginRight: 0, marginTop: top, marginBottom: 0, axis: null },
      x: across,
      marks: [
        ...(datum.value === null
          ? []
          : [
              barX([datum.value], {
                ...{ x1: 0, x2: (value: number) => value, ariaLabel: () => inGroupOf(datum.id) },
                fill: paint(entityColour(datum.colour)),
                ...(datum.role !== "actual" || datum.status === "P" || datum.derived ? { fillOpacity: 0.5 } : {}),
              }),
            ]),
        ...(!earlier || !isKnown(earlier.value) || datum.value === null
          ? []
          : [
              ruleX([earlier.value], {
                ...{ x: (value: number) => value, ariaLabel: () => inGroupOf(earlier.id) },
                ...{ stroke: paint("ink"), strokeWidth: 2 },
              }),
            ]),
        ruleX([0], { x: 0, stroke: paint("ink"), strokeWidth: 1 }),
      ],
    });
    svg.push(datumGroup(datum, [...marks, ...shapesOf(drawing, datum.id)], saidOf(row, input)));
    if (earlier) svg.push(datumGroup(earlier, shapesOf(drawing, earlier.id)));
    svg.push(...looseShapes(drawing));
  }
  return svgDocument("ranking", input, frame, y - 2, svg);
}

/** Every body with its place, those without one last. */
function rank(input: ChartInput): Ranked[] {
  const periods = [...new Map(input.data.map(({ period }) => [period.text, period])).values()].sort(comparePeriods);
  const known = periods.filter(({ text: at }) =>
    input.data.some((datum) => datum.period.text === at && datum.value !== null),
  );
  const [newest, older] = [known.at(-1), known.at(-2)];
  const bodies = byLabel(input.data).map((data) => ({
    now: data.find(({ period }) => period.text === newest?.text),
    before: data.find(({ period }) => period.text === older?.text),
    last: [...data].sort((a, b) => comparePeriods(a.period, b.period)).at(-1),
  }));
  const isBetter = (a: number, b: number): boolean => (input.lowestFirst ? a < b : a > b);
  const placeIn = (values: readonly (number | null | undefined)[], value: number): number =>
    1 + values.filter((other) => isKnown(other) && isBetter(other, value)).length;
  const [current, former] = [bodies.map(({ now }) => now?.value), bodies.map(({ before }) => before?.value)];
  const rows = bodies.flatMap(({ now, before, last }): Ranked[] => {
    const datum = now ?? last;
    if (!datum) return [];
    const value = now?.value ?? null;
    const place = value === null ? null : placeIn(current, value);
    const earlier = before?.value;
    const was = isKnown(earlier) ? placeIn(former, earlier) : null;
    return [
      {
        datum: now ? datum : { ...datum, value: null },
        place,
        isTied: value !== null && current.filter((other) => other === value).length > 1,
        before: now ? before : undefined,
        gained: place === null || was === null ? null : was - place,
      },
    ];
  });
  return rows.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
}

function asideRuns(row: Ranked, { words }: ChartInput): Run[] {
  const missing = row.place === null;
  const value: Run = {
    text: missing ? words.series.placeNone : row.datum.text,
    // A number that has no room at its usual size is written smaller, and never broken.
    size: missing || wordWidth(row.datum.text, 15, 700) > 165 ? 13 : 15,
    weight: missing ? 400 : 700,
    fill: missing ? "muted" : "ink",
  };
  const moved = movedText(row, words.series);
  const sign = row.gained === null || row.gained === 0 ? "" : row.gained > 0 ? "▲ " : "▼ ";
  return [value, ...(moved === "" ? [] : [{ text: sign + moved, size: 13, fill: "muted" as const, gap: 10 }])];
}

function movedText({ gained }: Ranked, words: ChartInput["words"]["series"]): string {
  if (gained === null) return "";
  if (gained === 0) return words.placeSame;
  return (gained > 0 ? words.placeUp : words.placeDown).replace("{}", String(Math.abs(gained)));
}

function saidOf(row: Ranked, input: ChartInput): string {
  const { series } = input.words;
  const place =
    row.place === null
      ? series.placeNone
      : (row.isTied ? series.placeTied : series.place).replace("{}", String(row.place));
  return fullerName(row.datum, [place, movedText(row, series)], input.lang);
}

function isKnown(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

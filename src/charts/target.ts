import type { ChartInput, ChartKindDefinition, ChartWords, Datum } from "./chart.ts";
import { barScale, labelledBar, labelsInside } from "./bars.ts";
import { groupData, sharedSublabel } from "./groups.ts";
import { bar, line, remarks } from "./marks.ts";
import type { Run } from "./measure.ts";
import { paint } from "./palette.ts";
import { BAR_HEIGHT, baseline, besideBaseline, openRow, rowGrid, writeNotes, writeUnit } from "./rows.ts";
import { fullerName, sayCounted, sayValue } from "./spoken.ts";
import { datumGroup, svgDocument } from "./svg.ts";

const INNER = 10;

/** Results within the outline of what was aimed at, planned or expected; also either alone. */
export const target: ChartKindDefinition = {
  needs: { parts: [], optional: ["actual", "target", "excess", "rate"], rows: 1, oneUnit: false },
  draw(input, frame) {
    const rows = groupData(input.data).map(readRow);
    const groups = rows.map((row) => row.values);
    const heads = rows.map(({ values, rate }) => ({
      label: values[0]?.label ?? "",
      sublabel: sharedSublabel(values),
      aside: rate ? rateRuns(rate, input.words) : [],
    }));
    const svg: string[] = [];
    const grid = rowGrid(frame, heads);
    const common = input.unitLine !== "";
    const inside = labelsInside(groups.flatMap(scaled));
    const shared = barScale(groups.flatMap(scaled), grid.width - 2, input.words, inside);
    const spans: [number, number][] = [];
    let y = writeUnit(svg, input, frame) + (common ? 4 : 0);
    groups.forEach((group, index) => {
      const [first] = group;
      const head = heads[index];
      if (!first || !head) return;
      const row = openRow(grid, head, y);
      svg.push(...row.svg);
      let bottom = row.y + BAR_HEIGHT + 2;
      if (group.length === 1 && !common) {
        bottom = drawToken(svg, first, input, grid, row.y);
      } else {
        const scale = common ? shared : barScale(scaled(group), grid.width - 2, input.words, inside);
        const x = (value: number): number => grid.x + scale(value);
        spans.push([row.y, row.y + BAR_HEIGHT]);
        if (group.length === 1) {
          const drawn = labelledBar(first, input.words, x, row.y, [grid.x, grid.x + grid.width], inside);
          const marks = [...drawn.svg];
          bottom = writeNotes(marks, besideBaseline(grid, x(0), drawn.rest), drawn.rest, bottom);
          svg.push(datumGroup(first, marks));
        } else {
          svg.push(...drawGroup(group, rows[index]?.rate, x, row.y, input));
          const notes = valueRuns(group, head.sublabel === "", input);
          bottom = writeNotes(svg, besideBaseline(grid, x(0), notes), notes, bottom + 1);
        }
      }
      y = Math.max(row.bottom, bottom) + grid.gap;
    });
    if (common) svg.push(...baseline(grid, grid.x + shared(0), spans));
    return svgDocument("target", input, frame, y - grid.gap + 8, svg);
  },
};

interface Row {
  values: Datum[];
  /** How much of the target is reached, worked out by the site. */
  rate: Datum | undefined;
}

/** What is above a target is no bar of its own: the bars show it. It is written below, and stands alone only with nothing else. */
function readRow(group: readonly Datum[]): Row {
  const [rates, values] = [true, false].map((isRate) => group.filter(({ part }) => (part === "rate") === isRate));
  const [excesses, others] = [true, false].map((is) => (values ?? []).filter(({ part }) => (part === "excess") === is));
  return { values: [...(others ?? []), ...(excesses ?? [])], rate: rates?.[0] };
}

function rateRuns(rate: Datum, words: ChartWords): Run[] {
  return [{ text: rate.text, size: 22, weight: 700 }, ...remarks(rate, words, 12)];
}

/** Outlines first, the longest at the back; then the result, thinner, with the marks at which the aims end. */
function drawGroup(
  group: readonly Datum[],
  rate: Datum | undefined,
  x: (value: number) => number,
  y: number,
  input: ChartInput,
): string[] {
  const known = group.filter((datum) => datum.value !== null && datum.part !== "excess");
  const excess = group.find((datum) => datum.part === "excess");
  const aims = known.filter((datum) => datum.role !== "actual").sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const results = known.filter((datum) => datum.role === "actual");
  const upper = (datum: Datum): number | null => (datum.upper === null ? null : x(datum.upper));
  const drawn = aims.map((datum) =>
    datumGroup(datum, bar(datum, x(0), x(datum.value ?? 0), upper(datum), y, BAR_HEIGHT)),
  );
  for (const datum of results) {
    const top = y + (BAR_HEIGHT - INNER) / 2;
    const more = [...(excess ? [sayValue(excess, input)] : []), ...(rate ? [sayCounted(rate, true, input)] : [])];
    const marks = bar(datum, x(0), x(datum.value ?? 0), upper(datum), top, INNER);
    drawn.push(datumGroup(datum, marks, fullerName(datum, more, input.lang)));
  }
  for (const aim of aims) {
    if (aim.role !== "target" || aim.qualifier !== "exact") continue;
    const end = x(aim.value ?? 0);
    drawn.push(line(end, y - 3, end, y + BAR_HEIGHT + 3, paint("ink"), 2.5));
  }
  return drawn;
}

/** Where units differ a single value has no length to be compared with: a short token in the manner of its role, and the number. */
function drawToken(
  svg: string[],
  datum: Datum,
  input: ChartInput,
  grid: ReturnType<typeof rowGrid>,
  y: number,
): number {
  const exact: Datum = { ...datum, qualifier: "exact" };
  const marks = datum.value === null ? [] : bar(exact, grid.x, grid.x + 22, null, y + 4, 16);
  const beside = { ...grid, x: grid.x + 34, width: grid.width - 34 };
  const value: Run = {
    text: datum.text === "" ? input.words.missing : datum.text,
    size: 17,
    weight: datum.value === null ? 400 : 700,
    fill: datum.value === null ? "muted" : "ink",
  };
  const bottom = writeNotes(marks, beside, [value, ...remarks(datum, input.words)], y - 4);
  svg.push(datumGroup(datum, marks));
  return bottom;
}

function valueRuns(group: readonly Datum[], withSublabel: boolean, { words, lang }: ChartInput): Run[] {
  const derived = lang === "zh" ? `（${words.derived}）` : ` (${words.derived})`;
  return group.flatMap((datum): Run[] => {
    const amount: Run = {
      text: datum.text === "" ? words.missing : datum.text,
      size: 15,
      weight: 700,
      gap: 20,
      fill: valueFill(datum),
    };
    const small = (text: string, gap: number): Run => ({ text, size: 13, fill: "muted", gap, glued: true });
    if (datum.part === "excess") {
      // Read as one phrase, the word before the amount: above target 0.68.
      return [
        { ...small(words.measure.excess, 20), glued: false },
        { ...amount, gap: 6, glued: true },
        ...remarks({ ...datum, measure: "level" }, words),
      ];
    }
    return [
      amount,
      small(words.role[datum.role] + (datum.derived ? derived : ""), 6),
      small(withSublabel ? datum.sublabel : "", 6),
      ...remarks({ ...datum, role: "actual", derived: false }, words),
      small(datum.formula ? `= ${datum.formula}` : "", 6),
    ];
  });
}

function valueFill(datum: Datum): "ink" | "muted" {
  return datum.value === null ? "muted" : "ink";
}

/** For the scale: a single value keeps its label beside the bar, those of a group stand below and take no room. */
function scaled(group: readonly Datum[]): Datum[] {
  if (group.length === 1) return [...group];
  return group.map((datum) => ({ ...datum, text: " ", role: "actual", derived: false, contradicted: false }));
}

import type { ChartInput, ChartWords, Datum } from "./chart.ts";
import { groupData } from "./groups.ts";
import { remarks } from "./marks.ts";
import type { Run } from "./measure.ts";
import { fullerName, sayCounted } from "./spoken.ts";

/** One row of a chart that shows a part of a whole. */
export interface PartOfWhole {
  part: Datum;
  whole: Datum | null;
  /** The share as the source printed it. */
  printed: Datum | null;
  /** 1 = all; null if it cannot be known. */
  ratio: number | null;
  /** The share in words: as printed, or worked out if the source printed none or one that does not follow. */
  rate: string;
  rateIsDerived: boolean;
  /** What the rate is called, "" if nothing says so. */
  rateName: string;
  /** Whether part or whole is approximate, and the end of the bar therefore soft. */
  approximate: boolean;
}

/** Reads rows with `part`, `whole`, `printed` and `rate` (worked out by the site), or with a percentage alone. Several parts of a whole are rows of their own: they may overlap. */
export function partsOfWholes(data: readonly Datum[]): PartOfWhole[] {
  return groupData(data).flatMap((group) => {
    const whole = group.find((datum) => datum.part === "whole") ?? null;
    const printed = group.filter((datum) => datum.part === "printed");
    const rates = group.filter((datum) => datum.part === "rate");
    const parts = group.filter((datum) => !["whole", "printed", "rate"].includes(datum.part));
    return parts.map((part, index) => readPart(part, whole, printed[index] ?? null, rates[index] ?? null));
  });
}

/** The key figure: the rate, large, and that it is derived if it is. */
export function rateRuns(item: PartOfWhole, words: ChartWords, size: number): Run[] {
  if (item.rate === "") return [{ text: words.missing, size: 13, fill: "muted" }];
  const runs: Run[] = [{ text: item.rate, size, weight: 700 }];
  if (item.rateIsDerived) runs.push({ text: words.derived, size: 12, fill: "muted", gap: 6 });
  return runs;
}

/** What stands under the bar: both numbers, remarks on them, and the printed rate where it does not follow from them. */
export function partNotes(item: PartOfWhole, words: ChartWords): Run[] {
  const { part, whole, printed } = item;
  const runs: Run[] = [];
  if (whole) {
    const name = whole.label === part.label || whole.label === "" ? "" : `${whole.label} `;
    runs.push({ text: `${part.text} / ${name}${whole.text}`, size: 13, fill: "muted" });
  } else if (part.value === null) runs.push({ text: part.text, size: 13, fill: "muted" });
  const disputed = printed?.contradicted ?? false;
  for (const datum of [part, whole]) {
    if (datum) runs.push(...remarks({ ...datum, contradicted: datum.contradicted && !disputed }, words));
  }
  if (printed && disputed) runs.push({ text: `◆ ${words.printed} ${printed.text}`, size: 13, fill: "mark", gap: 12 });
  return runs.filter((run, index) => runs.findIndex((other) => other.text === run.text) === index);
}

/** The name of the mark of a part: all that its row shows, the whole and the rate as well. */
export function partName(item: PartOfWhole, input: ChartInput): string {
  const { part, whole, printed, rate } = item;
  const { lang, words } = input;
  const zh = lang === "zh";
  const wholeSaid = whole && sayCounted(whole, true, input);
  const wholeName = whole && whole.label !== part.label ? whole.label : "";
  const derived = item.rateIsDerived ? (zh ? `（${words.derived}）` : ` (${words.derived})`) : "";
  const rateName = item.rateName && (zh ? item.rateName : `${item.rateName}: `);
  const more = [
    wholeSaid === null || (whole?.value === null && !whole.counts)
      ? ""
      : whole?.counts || wholeName
        ? `${wholeName}${zh || !wholeName ? "" : ": "}${wholeSaid}`
        : words.ofAll + wholeSaid,
    whole === null || rate === "" ? "" : `${rateName}${rate}${derived}`,
    printed?.contradicted ? `${words.printed}${zh ? "" : " "}${printed.text}` : "",
  ];
  return fullerName(part, more, lang);
}

/** A share in percent with at most one decimal; the least that is not nothing never reads as 0%. */
export function formatRatio(ratio: number): string {
  if (ratio > 0 && ratio < 0.0005) return "<0.1%";
  return `${Math.round(ratio * 1000 + 1e-9) / 10}%`.replace("-", "−");
}

function readPart(part: Datum, whole: Datum | null, printed: Datum | null, worked: Datum | null): PartOfWhole {
  if (!whole) {
    return {
      part,
      whole,
      printed,
      ratio: part.value === null ? null : part.value / 100,
      rate: part.value === null ? "" : part.text,
      rateIsDerived: part.derived,
      rateName: "",
      approximate: part.qualifier !== "exact",
    };
  }
  const ratio = part.value === null || whole.value === null || whole.value === 0 ? null : part.value / whole.value;
  const trusted = printed !== null && printed.value !== null && !printed.contradicted;
  return {
    part,
    whole,
    printed,
    ratio,
    rate: trusted ? printed.text : (worked?.text ?? (ratio === null ? "" : formatRatio(ratio))),
    rateIsDerived: trusted ? printed.derived : true,
    rateName: printed?.counts || worked?.counts || "",
    approximate: part.qualifier !== "exact" || whole.qualifier !== "exact",
  };
}

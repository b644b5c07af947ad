import type { Datum } from "../charts/chart.ts";
import { sayValue } from "../charts/spoken.ts";
import { typedDatesHold } from "../check/typed-dates.ts";
import type { ChartSpec, SeriesSlot, SlotField } from "../schema/chart.ts";
import type { Lang } from "../schema/localized.ts";
import { chartWords } from "./chart-words.ts";
import { listText } from "./list.ts";

/**
 * A slot of a headline template: `{name}`, `{name.period}`, `{name.latest}` … Names are those of the
 * chart's selections; `max` and `min` stand for the largest and the smallest value drawn, whichever row that is, `period` for the
 * time drawn.
 */
export const SLOT = /\{([a-z][a-z0-9-]*)(?:\.([a-z_]+))?\}/g;

/** The words that fill the slots, by selector name. */
export type Slots = Map<string, SlotWords>;

/** `value` is that of the name alone; a name that stands for a series has none. */
export type SlotWords = Partial<Record<SlotField | SeriesSlot | "last", string>>;

/**
 * The sentence over a chart. A template from the chart's file wins if every slot of it is filled; a sentence with an
 * empty slot is dropped, never guessed. Without a template the sentence is made from the values drawn.
 */
export function headline(spec: ChartSpec, data: readonly Datum[], slots: Slots, lang: Lang): string {
  const template = spec.headline?.[lang];
  const filled = template && datesHold(template, data) ? fillTemplate(template, slots) : null;
  return filled ?? generated(spec, data, lang);
}

/**
 * Whether the years, months and days typed into a template (not in its slots) are those of rows of the chart. A sentence
 * that names 2019 is dropped when its rows move on to 2024: it cannot outlive its data.
 */
export function datesHold(template: string, data: readonly Datum[]): boolean {
  return typedDatesHold(
    template,
    data.map(({ period }) => period),
  );
}

/** The template with its slots filled; null if one of them has no value. */
export function fillTemplate(template: string, slots: Slots): string | null {
  let complete = true;
  const text = template.replace(SLOT, (_slot, name: string, field: string | undefined) => {
    const found = slots.get(name)?.[(field ?? "value") as keyof SlotWords];
    if (found === undefined || found === "") complete = false;
    return found ?? "";
  });
  return complete ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}

function generated(spec: ChartSpec, data: readonly Datum[], lang: Lang): string {
  const zh = lang === "zh";
  const known = data.filter((datum) => datum.value !== null);
  const first = known[0];
  if (!first) return zh ? "没有公布的数据" : "No published figures";
  const name = (datum: Datum): string => datum.label || datum.sublabel;
  const speech = { words: chartWords(lang), lang };
  const value = (datum: Datum): string => sayValue(datum, speech);
  const each = (datum: Datum): string => (zh ? `${name(datum)}${value(datum)}` : `${name(datum)}: ${value(datum)}`);
  const byPart = (part: string): Datum | undefined => known.find((datum) => datum.part === part);
  switch (spec.kind) {
    case "before-after": {
      const [before, after] = [byPart("before"), byPart("after")];
      if (!before || !after) break;
      return zh
        ? `${name(after)}由${value(before)}变为${value(after)}`
        : `${name(after)}: from ${value(before)} to ${value(after)}`;
    }
    case "completion": {
      const [whole, part] = [byPart("whole"), byPart("part")];
      if (!whole || !part) break;
      if (zh) return `${name(part)}：${value(whole)}中${part.role === "actual" ? "完成" : ""}${value(part)}`;
      return `${name(part)}: ${value(part)} of ${value(whole)}`;
    }
    case "pipeline":
      return known.map(each).join(zh ? "，" : "; ");
    default:
  }
  return listText(known.slice(0, 4).map(each), lang);
}

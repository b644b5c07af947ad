import type { ChartInput, Datum } from "../../charts/chart.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Lang } from "../../schema/localized.ts";
import { chartWords } from "../../text/chart-words.ts";

export type Given = Partial<Omit<Datum, "period">> & { label: string; text: string; at?: string };

/** A datum with every field that does not matter filled in. */
export function datum({ at = "2019", ...given }: Given): Datum {
  const period = parsePeriod(at);
  if (!period) throw new Error(`not a period: ${at}`);
  return {
    id: [given.group, given.label, given.part, at].filter((word) => word).join("-"),
    sublabel: given.periodText ?? at,
    value: null,
    upper: null,
    role: "actual",
    qualifier: "exact",
    status: given.value === null || given.value === undefined ? "O" : "A",
    colour: null,
    part: "",
    group: given.label,
    period,
    periodText: at,
    derived: false,
    contradicted: false,
    ...given,
  };
}

/** A chart of these data. */
export function input(lang: Lang, data: Given[], unitLine = ""): ChartInput {
  const zh = lang === "zh";
  return {
    lang,
    unitLine,
    title: zh ? "示例图" : "A sample chart",
    description: zh ? "用于测试的虚构数据。" : "Made-up data for tests.",
    data: data.map(datum),
    words: chartWords(lang),
  };
}

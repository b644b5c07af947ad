import type { ChartInput, Datum } from "../../charts/chart.ts";
import type { ChartKind } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import { forecastSample } from "./forecast.ts";
import { datum } from "./make.ts";
import { sample } from "./ordinary.ts";

const long = {
  zh: "郑州高新技术产业开发区双桥（沟赵）园区运营中心规模以上高新技术工业企业主营业务收入与利税总额“一企一策”重点帮扶事项",
  en: "Zhengzhou High-tech Industrial Development Zone, Shuangqiao (Gouzhao) Park Operation Centre: above-designated-size enterprises/Hochtechnologieentwicklungsgebietsverwaltung programme",
} as const;

/** The same charts with long names, long values, and every unusual case at once. */
export function stress(kind: ChartKind, lang: Lang): ChartInput {
  const ordinary = sample(kind, lang);
  const zh = lang === "zh";
  return {
    ...ordinary,
    data: ordinary.data.map((each, index) => ({
      ...each,
      label: each.label === "" ? "" : `${long[lang]} ${each.label}`,
      sublabel:
        index % 2 === 0
          ? `${each.sublabel} ${zh ? "（可比口径，含托管区域，截至月末）" : "(comparable scope, entrusted areas included, end of month)"}`
          : "",
      periodText:
        index % 2 === 0
          ? zh
            ? "2018年7月1日—2020年10月31日（日期为推断）"
            : "1 July 2018 – 31 October 2020 (date inferred)"
          : each.periodText,
      text:
        each.value === null
          ? each.text
          : zh
            ? `累计超过${each.text}（不含托管区域）`
            : `altogether more than ${each.text}, entrusted areas left out`,
      derived: index % 3 === 0,
      contradicted: index % 2 === 1,
    })),
  };
}

/** Further cases that a kind must survive. */
export function cases(kind: ChartKind, lang: Lang): Record<string, ChartInput> {
  const ordinary = sample(kind, lang);
  const each = (change: (datum: Datum, index: number) => Partial<Datum>): ChartInput => ({
    ...ordinary,
    data: ordinary.data.map((datum, index) => ({ ...datum, ...change(datum, index) })),
  });
  return {
    "one row": { ...ordinary, data: ordinary.data.slice(0, 1) },
    "no rows": { ...ordinary, data: [] },
    "all missing": each(() => ({ value: null, upper: null, text: "" })),
    "all zero": each(() => ({ value: 0, upper: null, text: "0" })),
    negative: each((datum, index) =>
      datum.value === null
        ? {}
        : {
            value: (index % 2 ? -1 : 0.5) * datum.value,
            upper: null,
            text: index % 2 ? `−${datum.text}` : datum.text,
          },
    ),
    huge: each((datum, index) =>
      datum.value === null ? {} : { value: datum.value * 10 ** (index * 3), upper: null },
    ),
    tiny: each((datum, index) =>
      datum.value === null ? {} : { value: datum.value / 10 ** (3 + index), upper: null },
    ),
    "different units": { ...ordinary, unitLine: "" },
    "every role": each((_datum, index) => ({
      role: (["actual", "target", "forecast", "plan"] as const)[index % 4] ?? "actual",
    })),
    ...(kind === "line" ? { forecast: forecastSample(lang) } : {}),
    "one day": each(() => ({ period: datum({ label: "", text: "", at: "2024-07-31" }).period })),
  };
}

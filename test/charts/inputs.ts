import type { ChartInput, ChartWords, Datum } from "../../src/charts/chart.ts";
import { parsePeriod } from "../../src/model/period.ts";
import type { ChartKind } from "../../src/schema/chart.ts";
import type { Lang } from "../../src/schema/localized.ts";

/** Small made-up charts, one for each kind and language, and what is needed to make more. */

const words: Record<Lang, ChartWords> = {
  zh: {
    role: { actual: "实际", target: "目标", forecast: "预计", plan: "计划" },
    printed: "来源印作",
    derived: "推算",
    change: "变化",
    inferred: "日期为推断",
    contradiction: "来源有矛盾",
    logScale: "对数刻度",
    missing: "未公布",
  },
  en: {
    role: { actual: "actual", target: "target", forecast: "forecast", plan: "plan" },
    printed: "printed as",
    derived: "derived",
    change: "change",
    inferred: "date inferred",
    contradiction: "source disagrees",
    logScale: "log scale",
    missing: "not published",
  },
};

type Given = Partial<Omit<Datum, "period">> & { label: string; text: string; at?: string };

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
    words: words[lang],
  };
}

const park = {
  zh: ["枫杨园区", "梧桐园区", "石佛园区", "双桥（沟赵）园区运营中心", "创新创业服务园区"],
  en: [
    "Fengyang Park",
    "Wutong Park",
    "Shifo Park",
    "Shuangqiao (Gouzhao) Park Operation Centre",
    "Innovation and Entrepreneurship Service Park",
  ],
} as const;

/** One typical input a kind, with approximate, missing, contradicted and not yet achieved values among the ordinary. */
export function sample(kind: ChartKind, lang: Lang): ChartInput {
  const zh = lang === "zh";
  const t = (chinese: string, english: string): string => (zh ? chinese : english);
  const name = (index: number): string => park[lang][index] ?? "";
  switch (kind) {
    case "big-numbers":
      return input(lang, [
        {
          label: t("规模以上工业产值", "Output of industry above designated size"),
          text: t("153.74亿元", "CNY 15.374 billion"),
          value: 153.74,
          colour: 2,
          group: "a",
          sublabel: t("梧桐园区 · 2019年1—8月", "Wutong Park · Jan–Aug 2019"),
        },
        { label: t("同比", "year on year"), text: "+10.38%", value: 10.38, part: "change", group: "a" },
        {
          label: t("企业总数", "Registered enterprises"),
          text: t("18129家", "18,129 enterprises"),
          value: 18129,
          colour: 1,
          sublabel: t("枫杨园区 · 2023年6月", "Fengyang Park · June 2023"),
        },
        {
          label: t("有效期内高新技术企业", "High-tech enterprises, certificates in force"),
          text: t("近130家", "nearly 130 enterprises"),
          value: 130,
          qualifier: "nearly",
          colour: 3,
          contradicted: true,
          sublabel: t("石佛园区 · 2019年", "Shifo Park · 2019"),
        },
        {
          label: t("力争新增专精特新企业", "New specialised enterprises aimed at"),
          text: t("20家以上", "over 20 enterprises"),
          value: 20,
          role: "target",
          qualifier: "at_least",
          colour: 4,
          sublabel: t("双桥园区 · 2023年下半年", "Shuangqiao Park · second half of 2023"),
        },
      ]);
    case "bars":
      return input(
        lang,
        [
          {
            label: name(0),
            text: t("378余件", "over 378 cases"),
            value: 378,
            qualifier: "at_least",
            colour: 1,
          },
          {
            label: name(1),
            text: t("约260件", "about 260 cases"),
            value: 260,
            qualifier: "about",
            colour: 2,
            contradicted: true,
          },
          {
            label: name(2),
            text: t("近200件", "nearly 200 cases"),
            value: 200,
            qualifier: "nearly",
            colour: 3,
            at: "2018-07/2020-10",
          },
          {
            label: name(3),
            text: t("120~150件", "120–150 cases"),
            value: 120,
            upper: 150,
            qualifier: "range",
            colour: 4,
          },
          {
            label: name(4),
            text: t("100件", "100 cases"),
            value: 100,
            role: "forecast",
            colour: 5,
            at: "2024",
          },
          {
            label: t("高新区全区", "Whole zone"),
            text: t("90件", "90 cases"),
            value: 90,
            role: "target",
            at: "2024",
          },
          { label: t("其余", "Others"), text: t("64件", "64 cases"), value: 64, derived: true },
          { label: t("投资促进中心", "Investment promotion centre"), text: t("未采集", "not collected") },
        ],
        t("单位：件", "Unit: cases"),
      );
    case "before-after":
      return input(lang, [
        {
          label: t("“一件事”所需材料", "Documents for “one thing, done once”"),
          text: t("398项", "398 documents"),
          value: 398,
          part: "before",
          colour: 1,
          group: "a",
          sublabel: t("改革前", "before"),
        },
        {
          label: "",
          text: t("164项", "164 documents"),
          value: 164,
          part: "after",
          colour: 1,
          group: "a",
          sublabel: t("改革后", "after"),
        },
        { label: "", text: "−58.8%", value: -58.8, part: "change", group: "a", derived: true },
        {
          label: t("平均跑动次数", "Average trips to the office"),
          text: t("2.1次", "2.1 trips"),
          value: 2.1,
          part: "before",
          colour: 2,
          group: "b",
        },
        { label: "", text: t("2次", "2 trips"), value: 2, part: "after", colour: 2, group: "b" },
        {
          label: t(
            "双桥（沟赵）园区运营中心年税收",
            "Annual tax, Shuangqiao (Gouzhao) Park Operation Centre",
          ),
          text: t("约4亿元", "about CNY 0.4 billion"),
          value: 4,
          qualifier: "about",
          part: "before",
          colour: 4,
          group: "c",
          at: "2018",
        },
        {
          label: "",
          text: t("5.2余亿元", "over CNY 0.52 billion"),
          value: 5.2,
          qualifier: "at_least",
          part: "after",
          colour: 4,
          group: "c",
          at: "2020",
          contradicted: true,
        },
      ]);
    case "completion":
      return input(lang, [
        {
          label: name(4),
          text: t("30余件", "over 30 cases"),
          value: 30,
          qualifier: "at_least",
          part: "part",
          colour: 5,
          group: "a",
          at: "2024",
        },
        {
          label: name(4),
          text: t("30余件", "over 30 cases"),
          value: 30,
          qualifier: "at_least",
          part: "whole",
          group: "a",
          at: "2024",
        },
        { label: name(4), text: "100%", value: 100, part: "printed", group: "a", at: "2024" },
        { label: name(0), text: t("114件", "114 cases"), value: 114, part: "part", colour: 2, group: "b" },
        { label: name(0), text: t("130件", "130 cases"), value: 130, part: "whole", group: "b" },
        { label: name(0), text: "87%", value: 87, part: "printed", group: "b", contradicted: true },
        {
          label: name(1),
          text: t("316余件", "over 316 cases"),
          value: 316,
          qualifier: "at_least",
          part: "part",
          colour: 1,
          group: "c",
          at: "2018-07/2019-08",
        },
        {
          label: name(1),
          text: t("378余件", "over 378 cases"),
          value: 378,
          qualifier: "at_least",
          part: "whole",
          group: "c",
          at: "2018-07/2019-08",
        },
        { label: name(3), text: t("未公布", "not published"), part: "part", colour: 4, group: "d" },
        { label: name(3), text: t("26件", "26 cases"), value: 26, part: "whole", group: "d" },
      ]);
    case "target":
      return input(
        lang,
        [
          {
            label: name(0),
            text: t("114家", "114 enterprises"),
            value: 114,
            part: "actual",
            colour: 1,
            group: "a",
            at: "2023-06",
          },
          {
            label: name(0),
            text: t("130家", "130 enterprises"),
            value: 130,
            part: "target",
            role: "target",
            colour: 1,
            group: "a",
            at: "2023",
          },
          {
            label: name(2),
            text: t("126家", "126 enterprises"),
            value: 126,
            part: "actual",
            colour: 3,
            group: "b",
          },
          {
            label: name(2),
            text: t("100家以上", "over 100 enterprises"),
            value: 100,
            qualifier: "at_least",
            part: "target",
            role: "target",
            colour: 3,
            group: "b",
            contradicted: true,
          },
          {
            label: name(1),
            text: t("90家", "90 enterprises"),
            value: 90,
            part: "target",
            role: "target",
            colour: 2,
          },
          { label: name(3), text: t("60家", "60 enterprises"), value: 60, role: "plan", colour: 4 },
          {
            label: name(4),
            text: t("约45家", "about 45 enterprises"),
            value: 45,
            qualifier: "about",
            role: "forecast",
            colour: 5,
          },
        ],
        t("单位：家", "Unit: enterprises"),
      );
    case "pipeline":
      return input(
        lang,
        [
          {
            label: t("洽谈项目（含线索）", "Talks, leads included"),
            text: t("50多个", "over 50 projects"),
            value: 50,
            qualifier: "at_least",
            colour: 4,
            group: "p",
          },
          {
            label: t("达成合作意向", "Letters of intent"),
            text: t("15个", "15 projects"),
            value: 15,
            colour: 4,
            group: "p",
          },
          { label: t("落地", "Landed"), text: t("4个", "4 projects"), value: 4, colour: 4, group: "p" },
          {
            label: t("预计投产", "Expected to start production"),
            text: t("3个", "3 projects"),
            value: 3,
            colour: 4,
            group: "p",
            role: "forecast",
            at: "2021",
          },
        ],
        t("单位：个", "Unit: projects"),
      );
    case "tiers":
      return input(
        lang,
        [
          {
            label: t("在册企业", "Registered enterprises"),
            text: t("5817家", "5,817 enterprises"),
            value: 5817,
            colour: 1,
          },
          {
            label: t("科技型中小企业", "Technology-based small and medium-sized enterprises"),
            text: t("258家", "258 enterprises"),
            value: 258,
            colour: 1,
          },
          {
            label: t("高新技术企业", "High-tech enterprises"),
            text: t("130余家", "over 130 enterprises"),
            value: 130,
            qualifier: "at_least",
            colour: 1,
            contradicted: true,
          },
          {
            label: t("“四上”企业", "“Four-above” enterprises"),
            text: t("近100家", "nearly 100 enterprises"),
            value: 100,
            qualifier: "nearly",
            colour: 1,
          },
          { label: t("瞪羚企业", "Gazelles"), text: t("22家", "22 enterprises"), value: 22, colour: 1 },
          {
            label: t("独角兽企业", "Unicorns"),
            text: t("2家", "2 enterprises"),
            value: 2,
            role: "target",
            colour: 1,
          },
          { label: t("上市企业", "Listed companies"), text: t("未公布", "not published") },
        ],
        t("单位：家", "Unit: enterprises"),
      );
    case "timeline":
      return input(lang, [
        {
          label: t("园区运营中心挂牌", "Park operation centres founded"),
          text: t("5个", "5 centres"),
          value: 5,
          colour: 1,
          at: "2018-07",
        },
        {
          label: t("改革后的窗口期", "Period after the reform"),
          text: t("引进项目84个", "84 projects brought in"),
          value: 84,
          colour: 1,
          at: "2018-07/2020-10",
        },
        {
          label: t("企业（科学家）接待日", "Reception days for entrepreneurs and scientists"),
          text: t("19场", "19 sessions"),
          value: 19,
          colour: 2,
          at: "2019?",
          periodText: t("2019年（推断）", "2019 (inferred)"),
        },
        {
          label: t("截至8月底产值", "Output to the end of August"),
          text: t("153.74亿元", "CNY 15.374 billion"),
          value: 153.74,
          colour: 2,
          at: "2019-01/2019-08",
        },
        {
          label: t("路灯投诉办结", "Street lamp complaint settled"),
          text: t("1件", "1 case"),
          value: 1,
          colour: 5,
          at: "2024-07-31",
        },
        {
          label: t("安置房计划交付", "Resettlement homes to be handed over"),
          text: t("3200套", "3,200 homes"),
          value: 3200,
          role: "plan",
          colour: 4,
          at: "2023-S2",
        },
        {
          label: t("项目开工", "Works begin"),
          text: "",
          value: 1,
          role: "forecast",
          colour: 4,
          at: "2023-09",
        },
      ]);
    case "share":
      return input(lang, [
        {
          label: t(
            "高新技术产业产值占规模以上工业",
            "High-tech industry in the output of industry above designated size",
          ),
          text: t("135.8亿元", "CNY 13.58 billion"),
          value: 135.8,
          part: "part",
          colour: 2,
          group: "a",
          at: "2019-01/2019-08",
        },
        {
          label: t("规上工业", "all industry"),
          text: t("153.74亿元", "CNY 15.374 billion"),
          value: 153.74,
          part: "whole",
          group: "a",
        },
      ]);
  }
}

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
    "different units": { ...ordinary, unitLine: "" },
    "every role": each((_datum, index) => ({
      role: (["actual", "target", "forecast", "plan"] as const)[index % 4] ?? "actual",
    })),
    "one day": each(() => ({ period: datum({ label: "", text: "", at: "2024-07-31" }).period })),
  };
}

import type { ChartInput } from "../../../charts/chart.ts";
import type { ChartKind } from "../../../schema/codes.ts";
import type { Lang } from "../../../schema/localized.ts";
import { given, worded, type Sample } from "./make.ts";

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

/** What `ordinary` gives, with its words. */
export function sample(kind: ChartKind, lang: Lang): ChartInput {
  return worded(ordinary(kind, lang));
}

/** One typical, made-up input a kind, with approximate, missing, contradicted and not yet achieved values among the ordinary. */
export function ordinary(kind: ChartKind, lang: Lang): Sample {
  const zh = lang === "zh";
  const t = (chinese: string, english: string): string => (zh ? chinese : english);
  const name = (index: number): string => park[lang][index] ?? "";
  switch (kind) {
    case "big-numbers":
      return given(lang, [
        {
          label: t("规模以上工业产值", "Output of industry above designated size"),
          unit: "billions",
          value: 153.74,
          colour: 2,
          group: "a",
          sublabel: t("梧桐园区 · 2019年1—8月", "Wutong Park · Jan–Aug 2019"),
        },
        {
          label: t("同比", "year on year"),
          unit: "percent",
          signed: true,
          value: 10.38,
          part: "change",
          group: "a",
        },
        {
          label: t("企业总数", "Registered enterprises"),
          unit: "enterprises",
          value: 18129,
          colour: 1,
          sublabel: t("枫杨园区 · 2023年6月", "Fengyang Park · June 2023"),
        },
        {
          label: t("有效期内高新技术企业", "High-tech enterprises, certificates in force"),
          unit: "enterprises",
          value: 130,
          qualifier: "nearly",
          colour: 3,
          contradicted: true,
          sublabel: t("石佛园区 · 2019年", "Shifo Park · 2019"),
        },
        {
          label: t("力争新增专精特新企业", "New specialised enterprises aimed at"),
          unit: "enterprises",
          word: "以上",
          value: 20,
          role: "target",
          qualifier: "at_least",
          colour: 4,
          sublabel: t("双桥园区 · 2023年下半年", "Shuangqiao Park · second half of 2023"),
        },
      ]);
    case "figures": {
      const sample = given(lang, [
        {
          label: t("甲园区", "Park A"),
          unit: "cases",
          word: "余",
          value: 640,
          qualifier: "at_least",
          colour: 1,
          at: "2031-07/2032-08",
        },
        {
          label: t("乙园区", "Park B"),
          unit: "cases",
          value: 95,
          qualifier: "about",
          colour: 2,
          at: "2032",
          contradicted: true,
          differing: [t("面向个体户", "For the self-employed")],
        },
        {
          label: t("丙园区", "Park C"),
          unit: "cases",
          value: 300,
          role: "target",
          colour: 3,
          at: "2033-S1",
          differing: [t("丁高新区", "D High-tech Zone")],
        },
        { label: t("戊园区", "Park E"), unit: "cases", value: null, text: t("未公布", "not published"), at: "2032" },
      ]);
      return {
        ...sample,
        notComparable: t("时期和口径不同，不可比", "Not comparable: periods and scopes differ"),
      };
    }
    case "bars":
      return given(
        lang,
        [
          {
            label: name(0),
            unit: "cases",
            word: "余",
            value: 378,
            qualifier: "at_least",
            colour: 1,
          },
          {
            label: name(1),
            unit: "cases",
            value: 260,
            qualifier: "about",
            colour: 2,
            contradicted: true,
          },
          {
            label: name(2),
            unit: "cases",
            value: 200,
            qualifier: "nearly",
            colour: 3,
            at: "2018-07/2020-10",
          },
          {
            label: name(3),
            unit: "cases",
            value: 120,
            upper: 150,
            qualifier: "range",
            colour: 4,
          },
          {
            label: name(4),
            unit: "cases",
            value: 100,
            role: "forecast",
            colour: 5,
            at: "2024",
          },
          {
            label: t("高新区全区", "Whole zone"),
            unit: "cases",
            value: 90,
            role: "target",
            at: "2024",
          },
          { label: t("其余", "Others"), unit: "cases", value: 64, derived: true },
          { label: t("投资促进中心", "Investment promotion centre"), text: t("未采集", "not collected") },
        ],
        t("单位：件", "Unit: cases"),
      );
    case "before-after":
      return given(lang, [
        {
          label: t("“一件事”所需材料", "Documents for “one thing, done once”"),
          unit: "documents",
          value: 398,
          part: "before",
          colour: 1,
          group: "a",
          sublabel: t("改革前", "before"),
        },
        {
          label: "",
          unit: "documents",
          value: 164,
          part: "after",
          colour: 1,
          group: "a",
          sublabel: t("改革后", "after"),
        },
        { label: "", unit: "percent", signed: true, value: -58.8, part: "change", group: "a", derived: true },
        {
          label: t("平均跑动次数", "Average trips to the office"),
          unit: "times",
          value: 2.1,
          part: "before",
          colour: 2,
          group: "b",
        },
        { label: "", unit: "times", value: 2, part: "after", colour: 2, group: "b" },
        {
          label: t("双桥（沟赵）园区运营中心年税收", "Annual tax, Shuangqiao (Gouzhao) Park Operation Centre"),
          unit: "billions",
          value: 4,
          qualifier: "about",
          part: "before",
          colour: 4,
          group: "c",
          at: "2018",
        },
        {
          label: "",
          unit: "billions",
          word: "余",
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
      return given(lang, [
        {
          label: name(4),
          unit: "cases",
          word: "余",
          value: 30,
          qualifier: "at_least",
          part: "part",
          colour: 5,
          group: "a",
          at: "2024",
        },
        {
          label: name(4),
          unit: "cases",
          word: "余",
          value: 30,
          qualifier: "at_least",
          part: "whole",
          group: "a",
          at: "2024",
        },
        { label: name(4), unit: "percent", value: 100, part: "printed", group: "a", at: "2024" },
        { label: name(0), unit: "cases", value: 114, part: "part", colour: 2, group: "b" },
        { label: name(0), unit: "cases", value: 130, part: "whole", group: "b" },
        { label: name(0), unit: "percent", value: 87, part: "printed", group: "b", contradicted: true },
        {
          label: name(1),
          unit: "cases",
          word: "余",
          value: 316,
          qualifier: "at_least",
          part: "part",
          colour: 1,
          group: "c",
          at: "2018-07/2019-08",
        },
        {
          label: name(1),
          unit: "cases",
          word: "余",
          value: 378,
          qualifier: "at_least",
          part: "whole",
          group: "c",
          at: "2018-07/2019-08",
        },
        { label: name(3), text: t("未公布", "not published"), part: "part", colour: 4, group: "d" },
        { label: name(3), unit: "cases", value: 26, part: "whole", group: "d" },
      ]);
    case "target":
      return given(
        lang,
        [
          {
            label: name(0),
            unit: "enterprises",
            value: 114,
            part: "actual",
            colour: 1,
            group: "a",
            at: "2023-06",
          },
          {
            label: name(0),
            unit: "enterprises",
            value: 130,
            part: "target",
            role: "target",
            colour: 1,
            group: "a",
            at: "2023",
          },
          {
            label: name(2),
            unit: "enterprises",
            value: 126,
            part: "actual",
            colour: 3,
            group: "b",
          },
          {
            label: name(2),
            unit: "enterprises",
            word: "以上",
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
            unit: "enterprises",
            value: 90,
            part: "target",
            role: "target",
            colour: 2,
          },
          { label: name(3), unit: "enterprises", value: 60, role: "plan", colour: 4 },
          {
            label: name(4),
            unit: "enterprises",
            value: 45,
            qualifier: "about",
            role: "forecast",
            colour: 5,
          },
        ],
        t("单位：家", "Unit: enterprises"),
      );
    case "pipeline":
      return given(
        lang,
        [
          {
            label: t("洽谈项目（含线索）", "Talks, leads included"),
            unit: "projects",
            word: "多",
            value: 50,
            qualifier: "at_least",
            colour: 4,
            group: "p",
          },
          {
            label: t("达成合作意向", "Letters of intent"),
            unit: "projects",
            value: 15,
            colour: 4,
            group: "p",
          },
          { label: t("落地", "Landed"), unit: "projects", value: 4, colour: 4, group: "p" },
          {
            label: t("预计投产", "Expected to start production"),
            unit: "projects",
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
      return given(
        lang,
        [
          {
            label: t("在册企业", "Registered enterprises"),
            unit: "enterprises",
            value: 5817,
            colour: 1,
          },
          {
            label: t("科技型中小企业", "Technology-based small and medium-sized enterprises"),
            unit: "enterprises",
            value: 258,
            colour: 1,
          },
          {
            label: t("高新技术企业", "High-tech enterprises"),
            unit: "enterprises",
            word: "余",
            value: 130,
            qualifier: "at_least",
            colour: 1,
            contradicted: true,
          },
          {
            label: t("“四上”企业", "“Four-above” enterprises"),
            unit: "enterprises",
            value: 100,
            qualifier: "nearly",
            colour: 1,
          },
          { label: t("瞪羚企业", "Gazelles"), unit: "enterprises", value: 22, colour: 1 },
          {
            label: t("独角兽企业", "Unicorns"),
            unit: "enterprises",
            value: 2,
            role: "target",
            colour: 1,
          },
          { label: t("上市企业", "Listed companies"), text: t("未公布", "not published") },
        ],
        t("单位：家", "Unit: enterprises"),
      );
    case "timeline":
      return given(lang, [
        {
          label: t("园区运营中心挂牌", "Park operation centres founded"),
          unit: "centres",
          value: 5,
          colour: 1,
          at: "2018-07",
        },
        {
          label: t("改革后的窗口期", "Period after the reform"),
          unit: "brought-in",
          value: 84,
          colour: 1,
          at: "2018-07/2020-10",
        },
        {
          label: t("企业（科学家）接待日", "Reception days for entrepreneurs and scientists"),
          unit: "sessions",
          value: 19,
          colour: 2,
          at: "2019?",
        },
        {
          label: t("截至8月底产值", "Output to the end of August"),
          unit: "billions",
          value: 153.74,
          colour: 2,
          at: "2019-01/2019-08",
        },
        {
          label: t("路灯投诉办结", "Street lamp complaint settled"),
          unit: "cases",
          value: 1,
          colour: 5,
          at: "2024-07-31",
        },
        {
          label: t("安置房计划交付", "Resettlement homes to be handed over"),
          unit: "homes",
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
      return given(lang, [
        {
          label: t(
            "高新技术产业产值占规模以上工业",
            "High-tech industry in the output of industry above designated size",
          ),
          unit: "billions",
          value: 135.8,
          part: "part",
          colour: 2,
          group: "a",
          at: "2019-01/2019-08",
        },
        {
          label: t("规上工业", "all industry"),
          unit: "billions",
          value: 153.74,
          part: "whole",
          group: "a",
        },
      ]);
    case "line":
      return given(
        lang,
        [
          ...(
            [
              ["2019-01/2019-02", 31.2],
              ["2019-01/2019-03", 52.8],
              ["2019-01/2019-04", 70.1],
              ["2019-01/2019-05", 89.5],
              ["2019-01/2019-06", 111.6],
              ["2019-01/2019-07", 131],
              ["2019-01/2019-08", 153.7],
              ["2019-01/2019-09", 174.2],
              ["2019-01/2019-10", 195],
              ["2019-01/2019-11", 219.4],
              ["2019-01/2019-12", 246.3],
              ["2020-01/2020-02", 18.6],
              ["2020-01/2020-03", 44],
              ["2020-01/2020-04", null],
              ["2020-01/2020-05", 88.1],
              ["2020-01/2020-06", 117.9],
              ["2020-01/2020-07", 141.4],
              ["2020-01/2020-08", 169.7],
            ] as const
          ).map(([at, value]) => ({
            label: name(1),
            at,
            value,
            ...(value === null ? { text: t("未公布", "not published") } : { unit: "billions" as const }),
            colour: 2,
          })),
          {
            label: name(1),
            at: "2020-01/2020-12",
            value: 268,
            unit: "billions",
            role: "target",
            colour: 2,
          },
        ],
        t("单位：亿元", "Unit: CNY billion"),
      );
    case "grouped-bars":
      return given(
        lang,
        [
          [t("开工", "Started"), t("甲地块商业", "Plot A, commercial"), 10.18, "plan"],
          [t("开工", "Started"), t("乙地块安置房", "Plot B, resettlement homes"), 13, "plan"],
          [t("完工", "Completed"), t("丙项目", "Project C"), 40, "actual"],
          [t("完工", "Completed"), t("丁村一期", "Village D, phase 1"), 14, "actual"],
          [t("接盘", "Taken over"), t("戊寨", "Fort E"), null, "plan"],
        ].map(([label, sublabel, value, role], index) => ({
          label: label as string,
          sublabel: sublabel as string,
          value: value as number | null,
          ...(value === null ? { text: t("未公布", "not published") } : { unit: "area" as const }),
          role: role as "plan" | "actual",
          colour: 5,
          group: String(index),
          contradicted: index === 3,
        })),
        t("单位：万平方米", "Unit: m²"),
      );
    case "stacked-bars":
      return given(
        lang,
        [
          [0, 0, 64],
          [0, 1, 41],
          [0, 2, 25],
          [1, 0, 210],
          [1, 1, 106],
          [1, 2, 40],
          [2, 0, 150],
          [2, 1, null],
          [2, 2, 75],
        ]
          .map(([park, topic, value]) => ({
            label: name(park ?? 0),
            sublabel: [t("用工", "Staff"), t("融资", "Finance"), t("证照", "Permits")][topic ?? 0] ?? "",
            value: value ?? null,
            ...(value === null ? { text: t("未分列", "not itemised") } : { unit: "cases" as const }),
            colour: (park ?? 0) + 1,
            group: `${park}-${topic}`,
          }))
          .concat(
            [
              [1, 378],
              [2, 275],
            ].map(([park, value]) => ({
              label: name(park ?? 0),
              sublabel: t("合计", "total"),
              value: value ?? null,
              unit: "cases" as const,
              colour: (park ?? 0) + 1,
              group: `${park}-total`,
              part: "total",
            })),
          ),
        t("单位：件", "Unit: cases"),
      );
    case "heat":
      return given(
        lang,
        [
          [0, 0, 130],
          [0, 1, 87.7],
          [0, 2, 18],
          [1, 0, 378, "余"],
          [1, 1, 83.6],
          [1, 2, null],
          [2, 0, 275],
          [2, 1, 100],
          [2, 2, 60, "余"],
          [3, 0, 26],
          [3, 1, 96.2],
          [3, 2, 16],
        ].map(([park, column, value, word = ""]) => ({
          label: name(park as number),
          sublabel:
            [t("受理问题", "Requests received"), t("办结率", "Share resolved"), t("培训", "Training")][
              column as number
            ] ?? "",
          value: value as number | null,
          ...(value === null
            ? { text: t("未采集", "not collected") }
            : { unit: (["cases", "percent", "sessions"] as const)[column as number] ?? "cases" }),
          word: word as string,
          qualifier: word === "" ? "exact" : "at_least",
          colour: (park as number) + 1,
          group: `${park}-${column}`,
          contradicted: park === 1 && column === 1,
        })),
      );
    case "gantt":
      return {
        ...given(lang, [
          {
            label: t("可行性研究", "Feasibility study"),
            text: "",
            at: "2023-01/2023-03",
            value: 1,
            role: "plan",
            group: "a",
            part: "plan",
            colour: 3,
          },
          {
            label: t("可行性研究", "Feasibility study"),
            text: "",
            at: "2023-01/2023-04",
            value: 1,
            group: "a",
            part: "actual",
            colour: 3,
          },
          {
            label: t("开工", "Works begin"),
            text: "",
            at: "2023-06-30",
            value: 1,
            role: "plan",
            group: "b",
            part: "plan",
            colour: 3,
          },
          {
            label: t("主体施工", "Main works"),
            unit: "area",
            at: "2023-07/2024-06",
            value: 13,
            role: "plan",
            group: "c",
            colour: 3,
          },
          {
            label: t("回迁", "Residents move back"),
            unit: "households",
            at: "2024-S2",
            value: 924,
            role: "forecast",
            group: "d",
            colour: 3,
          },
        ]),
        today: { date: "2023-08-31", text: t("资料截至2023年8月", "Known up to Aug 2023") },
      };
    case "multiples":
      return given(
        lang,
        [
          [0, 12, 18, 26],
          [1, 30, 41, 54],
          [2, 84, null, 126],
          [3, 9, 7, 22],
        ].flatMap(([park, ...values]) =>
          values.map((value, year) => ({
            label: name(park ?? 0),
            sublabel: String(2021 + year),
            at: String(2021 + year),
            value: value ?? null,
            ...(value === null ? { text: t("未公布", "not published") } : { unit: "enterprises" as const }),
            colour: (park ?? 0) + 1,
          })),
        ),
        t("单位：家", "Unit: enterprises"),
      );
    case "interval":
      return given(
        lang,
        [
          { label: name(0), unit: "cases", value: 114, colour: 1 },
          {
            label: name(1),
            unit: "cases",
            word: "余",
            value: 320,
            qualifier: "at_least",
            colour: 2,
          },
          {
            label: name(2),
            unit: "cases",
            value: 300,
            qualifier: "nearly",
            colour: 3,
          },
          {
            label: name(3),
            unit: "cases",
            value: 260,
            qualifier: "about",
            colour: 4,
          },
          {
            label: name(4),
            unit: "cases",
            value: 120,
            upper: 180,
            qualifier: "range",
            role: "forecast",
            colour: 5,
            contradicted: true,
          },
          { label: t("其余", "Others"), text: t("未采集", "not collected") },
        ],
        t("单位：件", "Unit: cases"),
      );
  }
}

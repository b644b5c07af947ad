import type { ChartInput } from "../../charts/chart.ts";
import type { ChartKind } from "../../schema/codes.ts";
import type { Lang } from "../../schema/localized.ts";
import { input } from "./make.ts";

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

/** One typical, made-up input a kind, with approximate, missing, contradicted and not yet achieved values among the ordinary. */
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
    case "line":
      return input(
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
            text:
              value === null
                ? t("未公布", "not published")
                : t(`${value}亿元`, `CNY ${(value / 10).toFixed(2)} billion`),
            colour: 2,
            periodText: at,
          })),
          {
            label: name(1),
            at: "2020-01/2020-12",
            value: 268,
            text: t("268亿元", "CNY 26.8 billion"),
            role: "target",
            colour: 2,
          },
        ],
        t("单位：亿元", "Unit: CNY billion"),
      );
    case "grouped-bars":
      return input(
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
          text: value === null ? t("未公布", "not published") : t(`${value}万平方米`, `${value} × 10,000 m²`),
          role: role as "plan" | "actual",
          colour: 5,
          group: String(index),
          contradicted: index === 3,
        })),
        t("单位：万平方米", "Unit: 10,000 m²"),
      );
    case "stacked-bars":
      return input(
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
            text: value === null ? t("未分列", "not itemised") : t(`${value}件`, `${value} cases`),
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
              text: t(`${value}件`, `${value} cases`),
              colour: (park ?? 0) + 1,
              group: `${park}-total`,
              part: "total",
            })),
          ),
        t("单位：件", "Unit: cases"),
      );
    case "heat":
      return input(
        lang,
        [
          [0, 0, 130, t("130件", "130 cases")],
          [0, 1, 87.7, "87.7%"],
          [0, 2, 18, t("18次", "18 sessions")],
          [1, 0, 378, t("378余件", "over 378 cases")],
          [1, 1, 83.6, "83.6%"],
          [1, 2, null, t("未采集", "not collected")],
          [2, 0, 275, t("275件", "275 cases")],
          [2, 1, 100, "100%"],
          [2, 2, 60, t("60余次", "over 60 sessions")],
          [3, 0, 26, t("26件", "26 cases")],
          [3, 1, 96.2, "96.2%"],
          [3, 2, 16, t("16次", "16 sessions")],
        ].map(([park, column, value, text]) => ({
          label: name(park as number),
          sublabel:
            [t("受理问题", "Requests received"), t("办结率", "Share resolved"), t("培训", "Training")][
              column as number
            ] ?? "",
          value: value as number | null,
          text: text as string,
          colour: (park as number) + 1,
          group: `${park}-${column}`,
          contradicted: park === 1 && column === 1,
        })),
      );
    case "gantt":
      return {
        ...input(lang, [
          {
            label: t("可行性研究", "Feasibility study"),
            text: "",
            at: "2023-01/2023-03",
            periodText: t("2023年1—3月", "Jan–Mar 2023"),
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
            periodText: t("2023年1—4月", "Jan–Apr 2023"),
            value: 1,
            group: "a",
            part: "actual",
            colour: 3,
          },
          {
            label: t("开工", "Works begin"),
            text: "",
            at: "2023-06-30",
            periodText: t("2023年6月30日", "30 Jun 2023"),
            value: 1,
            role: "plan",
            group: "b",
            part: "plan",
            colour: 3,
          },
          {
            label: t("主体施工", "Main works"),
            text: t("13万平方米", "130,000 m²"),
            at: "2023-07/2024-06",
            periodText: t("2023年7月—2024年6月", "Jul 2023 – Jun 2024"),
            value: 13,
            role: "plan",
            group: "c",
            colour: 3,
          },
          {
            label: t("回迁", "Residents move back"),
            text: t("924户", "924 households"),
            at: "2024-S2",
            periodText: t("2024年下半年", "second half of 2024"),
            value: 924,
            role: "forecast",
            group: "d",
            colour: 3,
          },
        ]),
        today: { date: "2023-08-31", text: t("资料截至2023年8月", "Known up to Aug 2023") },
      };
    case "multiples":
      return input(
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
            text: value === null ? t("未公布", "not published") : t(`${value}家`, `${value} enterprises`),
            colour: (park ?? 0) + 1,
          })),
        ),
        t("单位：家", "Unit: enterprises"),
      );
    case "interval":
      return input(
        lang,
        [
          { label: name(0), text: t("114件", "114 cases"), value: 114, colour: 1 },
          {
            label: name(1),
            text: t("320余件", "over 320 cases"),
            value: 320,
            qualifier: "at_least",
            colour: 2,
          },
          {
            label: name(2),
            text: t("近300件", "nearly 300 cases"),
            value: 300,
            qualifier: "nearly",
            colour: 3,
          },
          {
            label: name(3),
            text: t("约260件", "about 260 cases"),
            value: 260,
            qualifier: "about",
            colour: 4,
          },
          {
            label: name(4),
            text: t("120~180件", "120–180 cases"),
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

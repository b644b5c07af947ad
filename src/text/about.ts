import type { Localized } from "../schema/localized.ts";

/** What the site says about itself. `href` names a page of the site by its key in `paths`. */
export interface AboutSection {
  id: string;
  title: Localized;
  paragraphs: Localized[];
}

export const aboutSections: AboutSection[] = [
  {
    id: "press-figures",
    title: { zh: "数字从哪里来", en: "Where the figures come from" },
    paragraphs: [
      {
        zh: "每个数字都取自一份公开报道，注明来源和所在的节、段。报道里的数字是有人对外说过的话，不是统计机构核定的结果，本站照录，不代为证实。",
        en: "Every figure is taken from a published report, with the section and paragraph where it stands. What a newspaper prints is what somebody said in public, not the finding of a statistical office. The site records it and does not vouch for it.",
      },
      {
        zh: "本站只收数字和事实，不转载原文。个人信息不收；企业只作为已公布项目的一部分出现。",
        en: "Only figures and facts are kept; no text is reprinted. Nothing about private persons is kept, and companies appear only as parts of a published project.",
      },
    ],
  },
  {
    id: "qualifiers",
    title: { zh: "余、近、约、超", en: "Over, nearly, about" },
    paragraphs: [
      {
        zh: "来源写“余”“近”“约”“超”的，印出时一律保留；排序和计算取所写的数，由此推算出的比率只取整数，并注明“约”。",
        en: "Where a source says “over”, “nearly” or “about”, the word is always printed with the number. Sorting and arithmetic use the number as written; a rate worked out from it is given without decimals and marked “about”.",
      },
    ],
  },
  {
    id: "roles",
    title: { zh: "实际、目标、预计、计划", en: "Actual, target, forecast, plan" },
    paragraphs: [
      {
        zh: "已经实现的、承诺达到的、预计达到的和打算做的，是四种不同的数，从不放进同一个序列。图中实际值画实心，其余各有画法和文字。",
        en: "What was achieved, what was promised, what is expected and what is intended are four different things and never share a series. In charts actual values are solid; the others have their own drawing and their own word.",
      },
    ],
  },
  {
    id: "derived",
    title: { zh: "推算", en: "Derived values" },
    paragraphs: [
      {
        zh: "来源没有给出、由本站算出的比率，标“推算”，并写明公式和所用的数。增长率只照录来源，不由两个水平值倒推。",
        en: "A rate that the site works out itself is marked “derived” and shows its formula and the values that went in. Growth is only ever recorded as reported, never computed from two levels and printed as if it had been.",
      },
    ],
  },
  {
    id: "disagreement",
    title: { zh: "数字旁的记号", en: "Signs at figures" },
    paragraphs: [
      {
        zh: "同一来源前后不一、与算术不符，或两份来源互相抵触，两个数都保留，标“◆ 有矛盾”；范围或读法没有说清的，标“? 待核”；口径不同而并不矛盾的，标“※ 口径说明”；比率截去小数或取整的，标“≈ 小数取舍”。每处都附说明，本站不替来源选择。",
        en: "Where a source contradicts itself, its own arithmetic or another source, both values are kept and marked “◆ figures conflict”. A figure whose scope or reading is left open bears “? to be checked”, figures of different scope that contradict nothing “※ scope note”, a rate cut off or rounded “≈ rounding”. Each is explained; the site does not choose for the source.",
      },
    ],
  },
  {
    id: "dates",
    title: { zh: "推断的日期", en: "Inferred dates" },
    paragraphs: [
      {
        zh: "有的报道没有印日期，只能从内容推断。凡推断的日期都注明“推断”，依据写在来源页。",
        en: "Some of the reports carry no date, which then has to be inferred from what they say. Such a date always says “inferred”; the page of the source gives the grounds.",
      },
    ],
  },
  {
    id: "versions",
    title: { zh: "版本", en: "Versions" },
    paragraphs: [
      {
        zh: "每个数据集各有版本号。发布后的版本冻结，逐字节锁定，以后不再改动；更正和新增进入下一版，并列出改了哪些。引用时请写明版本。",
        en: "Each dataset has its own version number. A release is frozen and locked byte by byte; corrections and new figures go into the next one, with a list of what changed. Please cite the version.",
      },
    ],
  },
];

export const aboutReuse: Localized[] = [
  {
    zh: "数据、图表和文字可以自由使用、改编和转载，注明出处即可。每张图的页面都有引用格式、矢量图和数据文件，地址长期不变。",
    en: "Data, charts and text may be used, adapted and republished freely, with attribution. Every chart page gives a citation, a vector drawing and its data under an address that stays.",
  },
  {
    zh: "引用时请保留“余、近、约、超”和“目标、预计”等字样，也请一并注明原报道：数字首先是它们的。",
    en: "Please keep words such as “over”, “about”, “target” and “forecast” with the numbers, and name the report that a figure came from.",
  },
];

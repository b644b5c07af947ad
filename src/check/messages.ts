import type { Localized } from "../schema/localized.ts";
import type { Severity } from "../schema/problem.ts";
import { FINDING_MESSAGES } from "./finding-messages.ts";
import type { Message } from "./message.ts";

export type ProblemCode = keyof typeof MESSAGES;

/**
 * Every problem that validation can report, with its words in both languages. Codes are permanent: never renamed, never
 * used again for another meaning. Those with a rule of their own stand in `rules/`, one file each; the others are
 * found while a file is being read.
 */
export const MESSAGES = {
  // Reading files
  "missing-file": message(
    "error",
    ["文件不存在", "A file is not there"],
    ["有此文件", "this file"],
    ["请新建该文件，或从备份中恢复。", "Create the file, or bring it back from a copy."],
  ),
  "unreadable-file": message(
    "error",
    ["文件无法读取", "A file cannot be read"],
    ["可以读取的文件", "a file that can be read"],
    ["请检查文件权限，并关闭占用它的程序。", "Check the rights of the file, and close programs that hold it."],
  ),
  "bad-encoding": message(
    "error",
    ["编码不是 UTF-8", "The encoding is not UTF-8"],
    ["UTF-8 编码", "UTF-8 text"],
    [
      "第 {byte} 个字节不是 UTF-8。请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”。",
      'Byte {byte} is not UTF-8. Save the file again as "CSV UTF-8 (comma delimited)" in Excel or WPS.',
    ],
  ),
  "byte-order-mark": message(
    "note",
    ["文件以字节顺序标记开头", "The file begins with a byte order mark"],
    ["不带 BOM 的 UTF-8", "UTF-8 without a mark"],
    ["无需处理：发布时会自动去掉。", "Nothing to do: releases are written without it."],
  ),
  "lost-characters": message(
    "error",
    ["有字符已丢失", "Characters were lost"],
    ["没有替换字符（�）的文本", "text without replacement characters (�)"],
    [
      "此前用错误的编码保存过，原字已丢失。请对照原文重新输入。",
      "The file was saved in a wrong encoding before. Type the characters again from the source.",
    ],
  ),

  // Tables
  "empty-table": message(
    "error",
    ["表中没有标题行", "The table has no header"],
    ["标题行：{columns}", "a header row: {columns}"],
    ["请在第一行写上各列标题。", "Write the headers into the first row."],
  ),
  "missing-column": message(
    "error",
    ["缺少一列", "A column is missing"],
    ["有“{column}”这一列", 'a column "{column}"'],
    ["请补上这一列；没有数据时单元格可以留空。", "Add the column; its cells may be empty where nothing is known."],
  ),
  "unknown-column": message(
    "error",
    ["列标题不认识", "A header is not known"],
    ["已登记的列标题", "a known header"],
    [
      "{suggestion}请改正标题；如确需增加一列，请先写入 datapackage.json 的 fields。",
      "{suggestion}Correct the header; to add a column, name it in the fields of datapackage.json first.",
    ],
  ),
  "blank-column": message(
    "error",
    ["列标题为空", "A header is blank"],
    ["每列都有标题", "a header for every column"],
    ["请写上标题；多余的空列请整列删除。", "Write a header; delete the column if it is a leftover."],
  ),
  "duplicate-column": message(
    "error",
    ["列标题重复", "A header stands twice"],
    ["每个列标题只出现一次", "every header once"],
    ["请删除或改名其中一列。", "Delete or rename one of the two columns."],
  ),
  "column-order": message(
    "error",
    ["列的顺序不对", "The columns are in another order"],
    ["第 {position} 列为“{column}”", '"{column}" as column {position}'],
    ["请把各列排成此顺序：{columns}。", "Put the columns into this order: {columns}."],
  ),
  "missing-cells": message(
    "error",
    ["这一行单元格太少", "A row has too few cells"],
    ["{expected} 个单元格", "{expected} cells"],
    [
      "请检查是否少了逗号或分成了两行；空单元格也要留逗号。",
      "Look for a lost comma or a row broken in two; an empty cell keeps its comma.",
    ],
  ),
  "extra-cells": message(
    "error",
    ["这一行单元格太多", "A row has too many cells"],
    ["{expected} 个单元格", "{expected} cells"],
    [
      "请检查是否多了逗号：数字里不写千位分隔符，带逗号的文字要加双引号。",
      "Look for a comma too many: no thousands marks in numbers, and double quotes around text with commas.",
    ],
  ),
  "blank-row": message(
    "warning",
    ["空行", "A blank row"],
    ["每行都有数据", "data in every row"],
    ["请删除空行。", "Delete the row."],
  ),
  "bad-quotes": message(
    "error",
    ["双引号不成对", "Quotes do not match"],
    ["成对的双引号", "quotes in pairs"],
    [
      "单元格里的双引号要写成两个，并给整个单元格加双引号。",
      "Write a quote inside a cell twice, and put quotes around the whole cell.",
    ],
  ),
  "more-problems": message(
    "note",
    ["同类问题还有很多", "More of the same problem"],
    ["不超过 {shown} 个 {code}", "no more than {shown} of {code}"],
    [
      "只列出了前 {shown} 个，请改正后重新检查。",
      "Only the first {shown} are listed; repair them and run the check again.",
    ],
  ),

  // JSON
  "json-syntax": message(
    "error",
    ["JSON 语法错误", "The JSON cannot be read"],
    ["合乎语法的 JSON", "valid JSON"],
    ["{reason}。请检查此处的逗号、引号和括号。", "{reason}. Look at the commas, quotes and brackets there."],
  ),
  "json-missing-key": message(
    "error",
    ["JSON 中缺少一项", "A key is missing in the JSON"],
    ["有此项", "this key"],
    ["请补上“{column}”：{type}。", 'Add "{column}": {type}.'],
  ),
  "json-unknown-key": message(
    "error",
    ["JSON 中有不认识的项", "A key in the JSON is not known"],
    ["已知的项", "a known key"],
    ["{suggestion}请改正或删除“{key}”。", '{suggestion}Correct or delete "{key}".'],
  ),
  "json-doubled-key": message(
    "error",
    ["JSON 中同一项写了两次", "A key stands twice in the JSON"],
    ["只写一次", "each key once"],
    [
      "“{key}”在第 {first} 行已经写过，后写的会盖掉先写的：请只留一个。",
      '"{key}" stands in line {first} already, and the later one would hide it: keep one of them.',
    ],
  ),
  "json-value": message(
    "error",
    ["JSON 中的值不合要求", "A value in the JSON is not as it should be"],
    ["{type}", "{type}"],
    ["请按要求改正这个值。", "Correct the value."],
  ),

  // Cells
  "empty-cell": message(
    "error",
    ["必填的单元格为空", "A cell that must be filled is empty"],
    ["有内容", "a value"],
    ["请填写“{column}”。", 'Fill in "{column}".'],
  ),
  "bad-id": message(
    "error",
    ["代码写法不对", "A code is not written as codes are"],
    ["由小写字母、数字和连字符组成的代码", "a code of small letters, digits and hyphens"],
    ["例如 east-park 或 above-scale-industry。", "For example east-park or above-scale-industry."],
  ),
  "duplicate-id": message(
    "error",
    ["代码重复", "A code stands twice"],
    ["每个代码只出现一次（已在{first}）", "every code once (first in {first})"],
    ["请删除其中一行，或另取代码。", "Delete one of the rows, or choose another code."],
  ),
  "bad-code": message(
    "error",
    ["不是代码表中的代码", "Not a code of the list"],
    ["以下之一：{codes}", "one of {codes}"],
    ["{suggestion}请改用列出的代码。", "{suggestion}Use one of the codes listed."],
  ),
  "bad-integer": message(
    "error",
    ["不是整数", "Not a whole number"],
    ["{range} 之间的整数", "a whole number from {range}"],
    ["请只写半角数字。", "Write digits only."],
  ),
  "bad-hash": message(
    "error",
    ["SHA-256 写法不对", "Not a SHA-256"],
    ["64 位十六进制小写字符", "64 hexadecimal digits in small letters"],
    ["请用 sha256sum 重新计算。", "Work it out again with sha256sum."],
  ),
  "bad-pattern": message(
    "error",
    ["单位格式中没有数字的位置", "A unit pattern without a place for the number"],
    ["含有一个 {} 的文本", "text with one {}"],
    ["请用 {} 表示数字的位置，例如“{}亿元”。", 'Write {} where the number goes, such as "CNY {} billion".'],
  ),
  "bad-period": message(
    "error",
    ["时期写法不对", "Not a period"],
    [
      "时期，如 2019、2019-08、2019-08-31、2023-S1、2019-Q3、2019-01/2019-08",
      "a period such as 2019, 2019-08, 2019-08-31, 2023-S1, 2019-Q3 or 2019-01/2019-08",
    ],
    [
      "{repair}月份为 01 至 12，日期必须存在；推断的时期在末尾加 ?。",
      "{repair}Months go from 01 to 12 and days must exist; put ? behind an inferred period.",
    ],
  ),
  "period-spelling": message(
    "warning",
    ["时期的另一种写法", "Another spelling of a period"],
    ["写作“{canonical}”", 'the spelling "{canonical}"'],
    ["请写作“{canonical}”；发布时会自动改写。", 'Write "{canonical}"; releases rewrite it.'],
  ),
  "bad-number": message(
    "error",
    ["不是数字", "Not a number"],
    ["十进制数，如 1234.5", "a decimal number such as 1234.5"],
    ["{repair}", "{repair}"],
  ),
  "bad-locator": message(
    "error",
    ["出处位置不对", "Not a place in the source"],
    [
      "如 §2¶3 或 §2¶3-4 的位置，节号在 sections.csv 中",
      "a place such as §2¶3 or §2¶3-4, its section listed in sections.csv",
    ],
    ["{repair}", "{repair}"],
  ),

  // Rows
  "duplicate-key": message(
    "error",
    ["同一数据出现两次", "One figure stands twice"],
    ["每个标识只出现一次（已在{first}）", "every key once (first in {first})"],
    [
      "实体、指标、时期、口径类型、角色和范围都相同的行只能有一行：请删除一行，或用 scope 区分。",
      "Only one row may have this entity, indicator, period, measure, role and scope: delete one, or tell them apart by a scope.",
    ],
  ),
  "value-missing-without-status": message(
    "error",
    ["没有数值也没有说明原因", "No value, and no status that says why"],
    ["数值，或状态 {codes}", "a value, or one of the statuses {codes}"],
    [
      "请填写数值；确实缺失时把 status 写成 O（缺失）、L（未统计）、M（不存在）或 Q（不公开）。",
      "Fill in the value; where it is missing, write O (missing), L (not collected), M (cannot exist) or Q (suppressed) as status.",
    ],
  ),
  "value-with-missing-status": message(
    "error",
    ["状态为缺失却有数值", "A value with a status that says it is missing"],
    ["状态 {status} 对应空的数值", "an empty value beside status {status}"],
    [
      "请清空数值，或把 status 改成 A、P、E、F、B、D、U 之一。",
      "Clear the value, or use one of the statuses A, P, E, F, B, D, U.",
    ],
  ),
  "upper-without-range": message(
    "error",
    ["有上限但不是区间", "An upper bound without a range"],
    ["upper 为空，或 qualifier 为 range", 'an empty upper, or the qualifier "range"'],
    [
      "区间请把 qualifier 写成 range；不是区间请清空 upper。",
      'Write "range" as qualifier for a range; otherwise clear upper.',
    ],
  ),
  "range-without-upper": message(
    "error",
    ["区间没有上限", "A range without an upper bound"],
    ["区间的上限", "the upper bound of the range"],
    ["请在 upper 中写上限，或改 qualifier。", "Write the upper bound into upper, or change the qualifier."],
  ),
  "upper-below-value": message(
    "error",
    ["上限不大于下限", "An upper bound that is not above the value"],
    ["大于 {value} 的数", "a number above {value}"],
    ["value 写较小的数，upper 写较大的数。", "Write the smaller number as value and the greater as upper."],
  ),
  "note-in-one-language": message(
    "error",
    ["只写了一种语言", "A text in one language only"],
    ["中英文都有，或都为空", "both languages, or neither"],
    ["请补上“{column}”。", 'Fill in "{column}".'],
  ),
  "part-exceeds-whole": message(
    "error",
    ["部分大于整体", "A part greater than its whole"],
    ["0 至 100 之间的占比", "a share from 0 to 100"],
    [
      "占比以百分数填写，如 12.5 表示 12.5%；请对照原文。",
      "Shares are percentages: 12.5 means 12.5%. Compare with the source.",
    ],
  ),
  "period-statistic-mismatch": message(
    "warning",
    ["时期与统计方式不符", "The period does not fit the statistic"],
    ["{periods}（指标“{indicator}”为 {statistic}）", '{periods} (the indicator "{indicator}" is a {statistic})'],
    [
      "存量写时点；累计写 2019-01/2019-08 这样的期间，单月另写 2019-08；请检查时期或指标的 statistic。",
      "A stock has a date; a year to date has a span such as 2019-01/2019-08, a single month 2019-08: check the period, or the statistic of the indicator.",
    ],
  ),
  "entity-outside-validity": message(
    "warning",
    ["机构在该时期不存在", "The entity did not exist then"],
    ["在 {from} 至 {to} 之内的时期", "a period from {from} to {to}"],
    [
      "请检查时期，或 entities.csv 中的 valid_from 和 valid_to。",
      "Check the period, or valid_from and valid_to in entities.csv.",
    ],
  ),
  "tier-expected": message(
    "error",
    ["不是企业层级", "Not an enterprise tier"],
    ["企业层级（indicators.csv 中 tier 为 true）", 'an enterprise tier ("tier" is true in indicators.csv)'],
    ["请改用层级代码，或把这一行移到 park-indicators。", "Use the code of a tier, or move the row to park-indicators."],
  ),

  // References between files
  "unknown-entity": unknown(["实体", "an entity"], "entities.csv"),
  "unknown-indicator": unknown(["指标", "an indicator"], "indicators.csv"),
  "unknown-unit": unknown(["单位", "a unit"], "units.csv"),
  "unknown-topic": unknown(["主题", "a topic"], "topics.csv"),
  "unknown-source": unknown(["来源", "a source"], "sources.csv"),
  "unknown-scope": unknown(["口径", "a scope"], "scopes.csv"),
  "unknown-stage": unknown(["阶段", "a stage"], "stages.csv"),
  "unknown-mechanism": unknown(["机制", "a mechanism"], "mechanisms.csv"),
  "parent-cycle": message(
    "error",
    ["上级关系成环", "An entity above itself"],
    ["不指向自身的上级（{path}）", "a parent that does not lead back ({path})"],
    ["请改正 parent：每个机构最终都属于某个园区或开发区。", "Correct the parents: every chain must end at a zone."],
  ),
  "contradiction-unknown-observation": message(
    "error",
    ["矛盾说明所指的数据不存在", "A contradiction names a figure that is not there"],
    ["数据集中已有的观测标识", "the id of an observation in a dataset"],
    [
      "{suggestion}标识的写法：实体/指标/时期/measure/role[/scope]。",
      "{suggestion}Ids are written entity/indicator/period/measure/role[/scope].",
    ],
  ),
  "home-unknown-observation": message(
    "error",
    ["首页所用的数据不存在", "The home page names a figure that is not there"],
    ["数据集中已有的观测标识", "the id of an observation in a dataset"],
    [
      "{suggestion}标识的写法：实体/指标/时期/measure/role[/scope]。",
      "{suggestion}Ids are written entity/indicator/period/measure/role[/scope].",
    ],
  ),
  "home-figure-ambiguous": message(
    "error",
    ["首页的一个大数字对应多行", "A big number of the home page stands for several rows"],
    ["恰好一行", "exactly one row"],
    [
      '请写明 measure、role 和 scope；既有当月又有累计的，period 写成 {"latest": "each", "kind": "ytd"}。',
      'Name measure, role and scope; where there are single months and years to date, write "period": {"latest": "each", "kind": "ytd"}.',
    ],
  ),
  "home-unknown-chart": message(
    "error",
    ["首页所用的图表不存在", "The home page names a chart that is not there"],
    ["data/charts/ 中的文件名（不带 .json）", "the name of a file in data/charts/, without .json"],
    ["{suggestion}请改正名称，或新建该图表。", "{suggestion}Correct the name, or add the chart."],
  ),

  "site-unknown-code": message(
    "error",
    ["站点设置引用了不存在的代码", "The settings of the site name a code that is not there"],
    ["{list} 中的代码", "a code in {list}"],
    ["{suggestion}请改正代码。", "{suggestion}Correct the code."],
  ),

  "event-unknown-code": message(
    "error",
    ["事件引用了不存在的代码", "An event names a code that is not there"],
    ["{list} 中的代码", "a code in {list}"],
    [
      "{suggestion}请改正代码；不限于某个主体的，entity 留空。",
      "{suggestion}Correct the code; leave entity empty where all are meant.",
    ],
  ),
  "event-not-a-day": message(
    "error",
    ["事件的日期不是某一天", "The date of an event is not a day"],
    ["日期，如 2025-03-10", "a day such as 2025-03-10"],
    [
      "只知道月份的，写该月1日，并在文字中说明。",
      "Where only the month is known, write its first day and say so in the text.",
    ],
  ),

  // Charts
  "chart-address-taken": message(
    "error",
    ["图表的地址已被站内页面占用", "The address of a chart is that of another page"],
    ["站内未用作地址的文件名", "a file name that is not the address of another page"],
    [
      "地址 /charts/{slug}/ 已有页面，两者不能并存。请给文件换个名称。",
      "/charts/{slug}/ is a page of the site already, and one would hide the other. Give the file another name.",
    ],
  ),
  "bad-file-name": message(
    "error",
    ["文件名不合要求", "A file name is not as it should be"],
    ["由小写字母、数字和连字符组成、以 .json 结尾的文件名", "small letters, digits and hyphens, ending in .json"],
    ["请给文件改名：文件名就是网址。", "Rename the file: its name becomes the address."],
  ),
  "briefing-other-zone": message(
    "error",
    ["汇报中的图含有另一高新区的数", "A briefing has a chart with figures of another zone"],
    ["只含汇报所述高新区的图", "a chart of the zones that the briefing is about"],
    [
      "图“{chart}”含有别处的数。请从 charts 中去掉它，或在该图的 select 中写明 entity。",
      'The chart "{chart}" has figures from elsewhere. Take it out of charts, or name the entities in its select.',
    ],
  ),
  "briefing-unknown-code": message(
    "error",
    ["汇报引用了不存在的代码", "A briefing names a code that is not there"],
    ["{list} 中的代码", "a code in {list}"],
    ["{suggestion}请改正代码。", "{suggestion}Correct the code."],
  ),
  "briefing-unknown-release": message(
    "error",
    ["汇报依据的版本不存在", "A briefing rests on a release that is not there"],
    ["“{dataset}”已发布的版本：{versions}", "a release of {dataset}: {versions}"],
    ["请写已发布的版本，或先运行 npm run release。", "Name a version that was released, or run npm run release first."],
  ),
  "briefing-edition": message(
    "error",
    ["汇报各期的日期不合", "The days of the editions of a briefing do not fit"],
    ["{what}", "{what}"],
    [
      "以前的一期放在 briefings/<名称>/<编制日期>.json，编制新一期之前先把旧的移到那里。",
      "An edition of before stands in briefings/<name>/<day>.json: move the old one there before you make the next.",
    ],
  ),
  "briefing-empty-part": message(
    "error",
    ["汇报的一部分没有内容", "A part of a briefing is empty"],
    ["{what}", "{what}"],
    [
      "请放宽条件，检查其中的时期、measure 和 role，或从 parts 中去掉这一部分。",
      "Ask for less, check period, measure and role, or take the part out of parts.",
    ],
  ),
  "chart-unknown-code": message(
    "error",
    ["图表选择了不存在的代码", "A chart selects a code that is not there"],
    ["{list} 中的代码", "a code in {list}"],
    ["{suggestion}请改正代码。", "{suggestion}Correct the code."],
  ),
  "chart-selection-empty": message(
    "error",
    ["图表没有选到数据", "A chart selects no rows"],
    ["“{dataset}”中至少一行", "at least one row of {dataset}"],
    ["请放宽条件，或检查其中的时期、measure 和 role。", "Ask for less, or check period, measure and role."],
  ),
  "chart-part-missing": message(
    "error",
    ["图表缺少必要的部分", "A chart lacks a part that its kind needs"],
    ["一个 as 为“{part}”的选择（{kind} 需要）", 'a selection with "as": "{part}" (needed by {kind})'],
    ['请给 select 中的某一项加上 "as": "{part}"。', 'Add "as": "{part}" to one of the selections.'],
  ),
  "chart-too-few-rows": message(
    "error",
    ["图表数据太少", "A chart with too few rows"],
    ["至少 {rows} 行（{kind} 需要）", "{rows} rows or more (needed by {kind})"],
    ["请增加选择，或换一种图表。", "Select more rows, or choose another kind of chart."],
  ),
  "chart-mixed-units": message(
    "error",
    ["图表混用单位", "A chart with several units"],
    ["同一个单位（{kind} 需要）", "one unit (needed by {kind})"],
    ["请只选同一单位的指标，或换成 big-numbers。", "Select indicators of one unit, or use big-numbers."],
  ),
  "chart-not-comparable": {
    ...message(
      "warning",
      ["图表把不可比的数放在一根轴上", "A chart puts values that cannot be compared on one scale"],
      [
        "时期（period）、口径（scope）和指标定义（definition）都相同的行",
        "rows of the same period, scope and definition",
      ],
      [
        "请把 kind 改成 figures，或在 select 中写明时期和口径；确实可比的，在 acknowledgements.csv 中写明理由。时期或口径不同的，改之前按数字清单画出。",
        "Use the kind figures, or name period and scope in select; if the values can be compared after all, say why in acknowledgements.csv. Where period or scope differ, a list of figures is drawn until then.",
      ],
    ),
    about: {
      zh: "时期、口径或指标定义不同的数不共用刻度。可以放在一起看的，有人写明理由，列在这里。",
      en: "Values of other periods, scopes or definitions share no scale. Where they may stand together, a person says why, and it is listed here.",
    },
    reader: { zh: "图“{chart}”中各数的{names}不同", en: "In the chart “{chart}” the {names} of the values differ" },
  },
  "chart-order-not-comparable": {
    ...message(
      "error",
      ["图表给不可比的数排了序", "A chart ranks values that cannot be compared"],
      [
        "时期（period）、口径（scope）和指标定义（definition）都相同的行",
        "rows of the same period, scope and definition",
      ],
      [
        "请去掉 order 和主句中的 max、min，kind 改成 figures；确实可比的，在 acknowledgements.csv 中写明理由。",
        "Leave out order, and max and min in the headline, and use the kind figures; if the values can be compared after all, say why in acknowledgements.csv.",
      ],
    ),
    about: {
      zh: "时期、口径或指标定义不同的数不按大小排列，主句也不说谁最多。可以排的，有人写明理由，列在这里。",
      en: "Values of other periods, scopes or definitions are not ordered by size, and no sentence calls one the most. Where they may be, a person says why, and it is listed here.",
    },
    reader: { zh: "图“{chart}”中各数的{names}不同", en: "In the chart “{chart}” the {names} of the values differ" },
    explainable: true,
  },
  "chart-slot-unknown": message(
    "error",
    ["主句中的名称不存在", "A slot in the headline has no selection"],
    [
      "select 中某一项的 as 或 slot，或者 max、min，可加 .value、.number、.period、.entity、.label 或 .change",
      'the "as" or "slot" of a selection, or max or min, alone or with .value, .number, .period, .entity, .label or .change',
    ],
    ["{suggestion}请改正名称，或给某一项加上 as。", '{suggestion}Correct the name, or give a selection this "as".'],
  ),
  "chart-slot-ambiguous": message(
    "error",
    ["主句中的名称对应多行", "A slot in the headline stands for several rows"],
    ["恰好一行", "exactly one row"],
    [
      "请把“{name}”的条件写到只剩一行；是一条序列的，写明说的是哪一行：{slots}。",
      'Narrow the selection "{name}" to one row; of a series say which row is meant: {slots}.',
    ],
  ),
  "chart-words-dated": message(
    "warning",
    ["图题或主句写死了日期", "A title or headline with a date typed into it"],
    ["与所画的行一同变动的日期", "a date that moves with the rows that are drawn"],
    [
      "请把日期换成 {slot}；或在 select 中写明时期，让图停在那一期。",
      "Write {slot} for the date; or name the period in select, so that the chart stands still.",
    ],
  ),
  "mixed-periods": message(
    "error",
    ["一条序列混用几种时期", "A series with several kinds of period"],
    ["同一种时期", "one kind of period"],
    [
      "当月、累计和全年不能连成一条序列，请写 period：{period}。",
      "Single months, years to date and years make no series together: write {period} as period.",
    ],
  ),
  "newer-row-available": message(
    "warning",
    ["写明的时期之后已有更新的数", "A newer row than the period that is named"],
    ["最新的时期 {newest}", "the newest period, {newest}"],
    ["{repair}", "{repair}"],
  ),

  // Data packages and releases
  "package-name": message(
    "error",
    ["数据包名称与文件夹不符", "A data package has another name than its folder"],
    ["名称“{name}”", 'the name "{name}"'],
    ["请把 datapackage.json 的 name 改成文件夹名。", "Write the name of the folder into datapackage.json."],
  ),
  "package-resource-missing": message(
    "error",
    ["数据包没有列出数据文件", "A data package does not list its data file"],
    ["path 为“{path}”的资源", 'a resource with the path "{path}"'],
    ["请在 resources 中加上数据文件。", "Add the data file to the resources."],
  ),
  "package-fields-mismatch": message(
    "error",
    ["数据包的字段与文件的列不符", "The fields of a data package are not the columns of the file"],
    ["{field}", "{field}"],
    [
      "请让 schema.fields 与数据文件的列一一对应，顺序相同。",
      "List in schema.fields the columns of the data file, in their order.",
    ],
  ),
  "package-code-missing": message(
    "error",
    ["数据包没有列出用到的代码", "A code that the data package does not list"],
    ["“{column}”的 constraints.enum 列有“{code}”", '"{code}" in constraints.enum of "{column}"'],
    [
      "请把它加进 enum；多一个代码，发布时是次版本。",
      "Add it to the enum; one more code makes the next release a minor one.",
    ],
  ),
  "release-changed": message(
    "error",
    ["已发布的文件被改动", "A released file was changed"],
    ["SHA-256 为 {hash} 的文件", "the file with SHA-256 {hash}"],
    [
      "已发布的版本不能再改：请恢复原文件；如有更正，改工作文件后另发新版本。",
      "A release never changes: bring the file back; to correct it, edit the working copy and make a new release.",
    ],
  ),
  "release-missing-file": message(
    "error",
    ["已发布的文件不见了", "A released file is gone"],
    ["版本 {version} 的此文件，SHA-256 为 {hash}", "this file of version {version}, with SHA-256 {hash}"],
    ["请从版本库或备份中恢复。", "Bring it back from the repository or a copy."],
  ),
  "release-extra-file": message(
    "error",
    ["发布文件夹中有多余的文件", "A file that belongs to no release"],
    ["只有 releases.json 登记的文件", "only what releases.json lists"],
    [
      "请删除；若是发布中断留下的，删除后重新发布。",
      "Delete it; if a release was interrupted, delete the folder and run it again.",
    ],
  ),
  "release-history-changed": message(
    "error",
    ["已提交的版本记录被改动", "The history of releases was changed"],
    ["版本 {version} 与提交 {commit} 中的一字不差", "version {version} exactly as commit {commit} has it"],
    [
      "版本记录只能在末尾增加。恢复这一条，原文见：git show {commit}:./{file}",
      "The list only grows at its end. Bring the entry back; it stands in: git show {commit}:./{file}",
    ],
  ),
  "release-order": message(
    "error",
    ["版本的顺序不对", "Releases out of order"],
    ["{expected}", "{expected}"],
    ["请恢复 releases.json：只在末尾增加，从不改动。", "Bring releases.json back: it only ever grows at its end."],
  ),

  // What figures and texts say: rules that judge
  ...FINDING_MESSAGES,

  // What comes in damaged: bytes
  "other-encoding": message(
    "warning",
    ["不是 UTF-8，但能读", "Another encoding than UTF-8, read all the same"],
    ["UTF-8 编码", "UTF-8 text"],
    [
      "已按此编码读入，发布时写成 UTF-8。请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”。",
      'It was read in this encoding, and releases are written in UTF-8. Save it as "CSV UTF-8 (comma delimited)" in Excel or WPS.',
    ],
  ),
  "mixed-encoding": message(
    "error",
    ["一个文件里有两种编码", "Two encodings in one file"],
    ["全文件同一种编码", "one encoding for the whole file"],
    [
      "从第 {byte} 个字节起换了编码，多半是把两个文件拼在了一起。请分别另存为 UTF-8 后再合并。",
      "At byte {byte} the encoding changes: two files were probably joined. Save each as UTF-8 first, then join them.",
    ],
  ),
  "nul-byte": message(
    "error",
    ["文件里有空字节", "A NUL byte in the file"],
    ["文本文件", "a text file"],
    [
      "第 {byte} 个字节是 NUL：文件损坏，或是没有标记的 UTF-16，或根本不是文本（如 .xlsx）。请重新另存为 CSV UTF-8；Excel 文件用 npm run import 读。",
      "Byte {byte} is NUL: the file is damaged, or UTF-16 without a mark, or no text at all (such as .xlsx). Save it again as CSV UTF-8; npm run import reads workbooks.",
    ],
  ),

  // What comes in damaged: tables
  "other-separator": message(
    "error",
    ["单元格之间不是逗号", "Something else than commas between the cells"],
    ["半角逗号", "commas"],
    [
      "已按此符号读入。请另存为“CSV UTF-8（逗号分隔）”，不要存成“Unicode 文本”。",
      'It was read with this separator. Save it as "CSV UTF-8 (comma delimited)", not as "Unicode text".',
    ],
  ),
  "title-row": message(
    "error",
    ["标题行上面有别的行", "A row above the header"],
    ["第一行就是列标题", "the header in the first row"],
    ["请删除表名和其他说明，只留列标题。", "Delete titles and remarks above the header."],
  ),
  "unit-cell": message(
    "error",
    ["表里另写了单位", "The sheet states a unit"],
    ["不写单位：每个指标的单位在 indicators.csv 中", "no unit: that of each indicator stands in indicators.csv"],
    [
      "请把数值换算成指标的单位，再删除这里的单位。用 npm run import 导入时会自动换算。",
      "Convert the values to the units of their indicators and delete the unit here. npm run import converts them.",
    ],
  ),
  "second-header": message(
    "error",
    ["列标题有两行", "A header of two rows"],
    ["只有一行列标题", "one row of headers"],
    ["请取消合并单元格，把两行标题并成一行。", "Unmerge the cells and make one row of the two."],
  ),
  "repeated-header": message(
    "error",
    ["列标题又出现一次", "The header stands in the table once more"],
    ["数据", "data"],
    ["多半是几张表接在了一起，请删除这一行。", "Several tables were probably joined: delete the row."],
  ),
  "total-row": message(
    "error",
    ["合计行", "A row of totals"],
    ["单个单位的数据", "the figure of one body"],
    [
      "请删除合计行；来源印有全区数时，主体写高新区代码，另起一行。",
      "Delete the row; where the source prints the figure of the zone, write it as a row of the zone.",
    ],
  ),
  "remark-row": message(
    "error",
    ["表下的说明", "A remark in a row of its own"],
    ["数据", "data"],
    [
      "请删除；与某个数有关的说明写在该行的 note_zh 和 note_en。",
      "Delete it; what concerns one figure goes into note_zh and note_en of its row.",
    ],
  ),
  "number-column": message(
    "error",
    ["序号列", "A column that numbers the rows"],
    ["只有数据的列", "columns of data only"],
    ["请删除这一列：行号由表格软件显示。", "Delete the column: spreadsheets number the rows themselves."],
  ),
  "header-spelling": message(
    "error",
    ["列标题的写法不对", "A header in another spelling"],
    ["“{column}”", '"{column}"'],
    [
      "请用半角小写字母，不加空格：{column}。这一列已按此检查。",
      "Write it in small half-width letters without spaces: {column}. The column was checked as this.",
    ],
  ),
  "header-title": message(
    "error",
    ["列标题写成了名称", "A header in words"],
    ["列代码“{column}”", 'the code "{column}"'],
    [
      "请改为 {column}；这一列已按此检查。用 npm run import 导入时会自动改写。",
      "Write {column}; the column was checked as this. npm run import rewrites it.",
    ],
  ),

  // What comes in damaged: cells
  "number-spaces": number(["数字前后有空格", "Spaces around a number"]),
  "number-full-width": number(["数字用了全角字符", "A number in full-width characters"]),
  "number-thousands": number(["数字里有千位分隔符", "Thousands marks in a number"]),
  "number-percent": number(["数字带百分号", "A percent sign in a number"]),
  "number-qualifier": number(["数字带余、近、约等字", "A qualifying word in a number"]),
  "number-range": number(["一个单元格里写了区间", "A range in one cell"]),
  "number-unit": number(["数字带单位", "A unit in a number"]),
  "number-date": number(["数字变成了日期", "A number turned to a date"]),
  "number-scientific": number(["数字变成了科学计数法", "A number turned to scientific notation"]),
  "number-missing": number(["用文字表示没有数值", "A word for a missing value"]),
  "formula-error": message(
    "error",
    ["公式错误值", "The error value of a formula"],
    ["数据", "data"],
    ["{repair}", "{repair}"],
  ),
  "period-excel-date": period(["表格软件把时期变成了日期", "A spreadsheet has made a date of a period"]),
  "period-lost-zero": period(["月或日丢了前面的 0", "A month or day has lost its leading zero"]),
  "period-in-words": period(["时期写成了文字", "A period in words"]),
  "period-writing": period(["时期用了别的符号", "A period with other signs"]),

  // Importing a sheet
  "unreadable-workbook": message(
    "error",
    ["工作簿无法读取", "A workbook cannot be read"],
    ["可以打开的 .xlsx 文件", "an .xlsx file that opens"],
    [
      "文件损坏、加了密码，或不是 Excel 文件。请在 Excel 或 WPS 中打开后另存为 .xlsx。",
      "The file is damaged, has a password, or is no workbook. Open it in Excel or WPS and save it as .xlsx.",
    ],
  ),
  "ambiguous-name": message(
    "error",
    ["名称对应多个代码", "A name that several codes have"],
    ["以下代码之一：{codes}", "one of the codes {codes}"],
    ["请写代码。", "Write the code."],
  ),
  "unit-mismatch": message(
    "error",
    ["单位与指标不符", "A unit that is not that of the indicator"],
    ["能换算成“{unit}”的单位", 'a unit that converts to "{unit}"'],
    ["请核对单位和指标，换算后只写数字。", "Compare unit and indicator, convert, and write the number alone."],
  ),
  "unknown-project": message(
    "error",
    ["项目代码不存在", "The code of a project is not known"],
    ["projects.json 中的项目代码", "the code of a project in projects.json"],
    [
      "{suggestion}请改正代码，或先在 projects.json 中写下这个项目。",
      "{suggestion}Correct the code, or describe the project in projects.json first.",
    ],
  ),
} satisfies Record<string, Message>;

type Pair = readonly [zh: string, en: string];

function message(severity: Severity, title: Pair, expected: Pair, hint: Pair): Message {
  return { severity, title: localized(title), expected: localized(expected), hint: localized(hint) };
}

/** All damaged numbers speak alike: what to write instead was worked out from the cell. */
function number(title: Pair): Message {
  return message("error", title, ["十进制数，如 1234.5", "a decimal number such as 1234.5"], ["{repair}", "{repair}"]);
}

/** All damaged periods speak alike. */
function period(title: Pair): Message {
  return message(
    "error",
    title,
    [
      "时期，如 2019、2019-08、2019-08-31、2023-S1、2019-Q3、2019-01/2019-08",
      "a period such as 2019, 2019-08, 2019-08-31, 2023-S1, 2019-Q3 or 2019-01/2019-08",
    ],
    [
      "{repair}请把这一列设为文本格式后再填，表格软件就不会改写。",
      "{repair}Set the column to text before typing, so that the spreadsheet leaves it alone.",
    ],
  );
}

/** All references to a reference table speak alike. */
function unknown([zh, en]: Pair, table: string): Message {
  return message(
    "error",
    [`${zh}代码不存在`, `The code of ${en} is not known`],
    [`${table} 中的${zh}代码`, `the code of ${en} in ${table}`],
    [`{suggestion}请改正代码，或先在 ${table} 中登记。`, `{suggestion}Correct the code, or add it to ${table} first.`],
  );
}

function localized([zh, en]: Pair): Localized {
  return { zh, en };
}

import type { Localized } from "../schema/localized.ts";
import type { Severity } from "../schema/problem.ts";
import type { Message } from "./message.ts";

/**
 * The words of the rules that judge what figures and texts say, not how they are written. None but `personal-data` is an
 * error: a source may print what does not add up, and the record keeps it. `about` and `reader` are shown on the site.
 */
export const FINDING_MESSAGES = {
  "rate-check": finding("warning", {
    title: ["比率与件数对不上", "A rate that its numbers do not give"],
    about: [
      "用分子和分母重算所印的比率，按所印的位数比较；件数带“余”“近”“约”时，在其范围内比较。四舍五入和截去小数都对不上的列在这里。",
      "The printed rate is worked out again from its numerator and denominator, at the printed precision and within the room that words such as “over” and “nearly” leave. Listed is what neither rounding nor dropping decimals gives.",
    ],
    expected: ["{rounded}（{part}÷{whole}＝{ratio}%）", "{rounded} ({part} of {whole} is {ratio}%)"],
    reader: ["来源印{value}%，{part}÷{whole}得{ratio}%", "The source prints {value}%, {part} of {whole} is {ratio}%"],
    hint: [
      "请对照原文核对三个数；原文如此，就在 contradictions.csv 中记下，并写入 acknowledgements.csv。",
      "Compare all three with the source; if it prints them so, record it in contradictions.csv and in acknowledgements.csv.",
    ],
  }),
  "rate-truncated": finding("note", {
    title: ["比率像是截去小数得来的", "A rate with its decimals dropped"],
    about: [
      "所印的比率不是四舍五入的结果，截去小数才对得上。",
      "Rounding does not give the printed rate; dropping the decimals does.",
    ],
    expected: ["{rounded}（{part}÷{whole}＝{ratio}%）", "{rounded} ({part} of {whole} is {ratio}%)"],
    reader: [
      "来源印{value}%，{part}÷{whole}得{ratio}%，四舍五入是{rounded}%",
      "The source prints {value}%, {part} of {whole} is {ratio}%, which rounds to {rounded}%",
    ],
    hint: [
      "数值照原文保留；请在 contradictions.csv 中说明。",
      "Keep the printed value; explain it in contradictions.csv.",
    ],
  }),
  "growth-check": finding("warning", {
    title: ["增幅与前后数值不符", "A growth that its two levels do not give"],
    about: [
      "前后两个数值都有时重算增幅。同比允许有差别，因为上年数会按可比口径调整；容许多少个百分点见site.json。",
      "Where both levels are given the growth is worked out again. A year-on-year growth may differ, for the base is restated on the same coverage; site.json says by how many points.",
    ],
    expected: ["约 {computed}（由 {before} 到 {after}）", "about {computed} (from {before} to {after})"],
    reader: [
      "来源印{value}%，由{before}到{after}是{computed}%",
      "The source prints {value}%, from {before} to {after} is {computed}%",
    ],
    hint: [
      "请对照原文；上年数经过调整的，请在说明中写明。",
      "Compare with the source; say in the note if the base was restated.",
    ],
  }),
  "whole-number-base": finding("warning", {
    title: ["增幅推不出整数基数", "A growth that no whole number gives"],
    about: [
      "件数、家数、人数只能是整数。按所印的增幅往回推，没有一个整数基数能得出所印的数；再看“为上年的百分之几”或总数的增长能否解释。",
      "Counts are whole numbers. No whole number before gives the printed growth; then it is tried whether “to N% of” instead of “by N%”, or growth of the stock, would explain it.",
    ],
    expected: [
      "由整数基数得出的增幅（{low} 得 {lowgrowth}%，{high} 得 {highgrowth}%）",
      "a growth that a whole number gives ({low} gives {lowgrowth}%, {high} gives {highgrowth}%)",
    ],
    reader: [
      "来源印增长{value}%到{level}，基数{low}得{lowgrowth}%，{high}得{highgrowth}%{other}",
      "The source prints growth of {value}% to {level}; from {low} it is {lowgrowth}%, from {high} {highgrowth}%{other}",
    ],
    hint: [
      "{repair}请对照原文；原文如此，状态写 U，并在 contradictions.csv 中说明。",
      "{repair}Compare with the source; if it prints this, write status U and explain it in contradictions.csv.",
    ],
  }),
  "part-whole": finding("warning", {
    title: ["部分大于整体", "A part above its whole"],
    about: [
      "办结不会多于受理，门槛高的企业不会多于门槛低的。哪个指标是哪个的部分，写在indicators.csv的part_of列。",
      "Requests solved are not more than requests received, enterprises over a high threshold not more than those over a lower one. Which indicator is a part of which stands in the column part_of of indicators.csv.",
    ],
    expected: ["不大于 {whole}（{name}）", "not above {whole} ({name})"],
    reader: ["{value}大于它所属的{name}{whole}", "{value} is above the whole it belongs to ({name}, {whole})"],
    hint: ["请核对两个数的时期、口径和单位。", "Compare period, scope and unit of the two figures."],
  }),
  "part-increment": finding("note", {
    title: ["部分的增量大于整体的增量", "A part that grew by more than its whole"],
    about: [
      "部分和整体都有数值和增幅时，推算其余部分：部分增加得比整体还多，其余部分就是下降的。这是推算，不是来源的数。",
      "Where part and whole both have a value and a growth, the rest is worked out: if the part grew by more than the whole, the rest fell. This is derived, not printed.",
    ],
    expected: [
      "增量不大于整体的 {wholegain}（其余部分由 {before} 到 {after}）",
      "a gain of at most {wholegain}, that of the whole (the rest goes from {before} to {after})",
    ],
    reader: [
      "部分增加{gain}，整体只增加{wholegain}，其余部分由{before}降到{after}",
      "The part gained {gain}, the whole only {wholegain}: the rest went down from {before} to {after}",
    ],
    hint: [
      "请核对是否真是部分与整体；是，就在 contradictions.csv 中说明。",
      "Check that one is really a part of the other; if so, explain it in contradictions.csv.",
    ],
  }),
  "component-above-total": finding("warning", {
    title: ["下属单位的数大于全区", "A body above the zone that it belongs to"],
    about: [
      "金额、面积和企业数：下属单位或单个项目的数不应大于同期全区的数；目标、计划和预计放在一起比。",
      "Money, areas and enterprises: a body or a single project is not above the whole zone in the same period. Targets, plans and forecasts are compared with each other.",
    ],
    expected: ["不大于 {total}（{name}）", "not above {total} ({name})"],
    reader: ["{value}大于同期{name}的{total}", "{value} is more than {name} has in the same period: {total}"],
    hint: ["请核对两个数说的是否同一件事、同一口径。", "Check that both figures speak of the same thing and scope."],
  }),
  "growth-without-price-basis": finding("warning", {
    title: ["金额增幅没有价格口径", "Growth of money without a price basis"],
    about: [
      "产值、收入、投资的增幅按现价还是可比价，差别很大；price_basis不能留空；来源没写的填unstated，页面上会注明。",
      "Growth of output, revenue and investment at current or at comparable prices are different things: price_basis is not left empty; where the source is silent it is “unstated”, which the tables say.",
    ],
    expected: [
      "价格口径 current、comparable、constant 或 unstated",
      "a price basis: current, comparable, constant or unstated",
    ],
    reader: ["没有记录价格口径", "No price basis is recorded"],
    hint: ["原文没写的，填 unstated。", 'Write "unstated" where the source is silent.'],
  }),
  "year-to-date-falls": finding("warning", {
    title: ["年初至今的累计数下降", "A year to date that falls"],
    about: [
      "同一年内，累计到后一个月的数不应小于累计到前一个月的数，除非有订正。",
      "Within a year, the total up to a later month is not below that up to an earlier one, revisions aside.",
    ],
    expected: ["不小于 {before}（{period}）", "not below {before} ({period})"],
    reader: ["{value}小于此前累计的{before}（{period}）", "{value} is below the earlier total of {before} ({period})"],
    hint: [
      "请核对是单月数还是累计数；前数有订正的，请在说明中写明。",
      "Check whether it is a month or a total; say in the note if the earlier one was revised.",
    ],
  }),
  "role-mixed": finding("warning", {
    title: ["目标、预计与实际混淆", "Target, forecast and actual mixed up"],
    about: [
      "实际数的时期不会晚于来源；实际数的状态不会是预计；图的主句引用目标、计划、预计时，句中要说明。",
      "An actual is not later than its source and has no status of a forecast; a headline that quotes a target, a plan or a forecast says so.",
    ],
    expected: ["{expected}", "{expected}"],
    reader: ["{reader}", "{reader}"],
    hint: [
      "来源写“力争”“努力”是 target，“计划”“将”是 plan，“有望”“预计”是 forecast。",
      "“To strive for” is a target, “will” and “to plan” a plan, “is expected” a forecast.",
    ],
  }),
  "forecast-status": finding("note", {
    title: ["预计数的状态不是F", "A forecast without status F"],
    about: ["预计数的状态写F，机器才分得清。", "A forecast has status F, so that machines can tell."],
    expected: ["状态 F", "status F"],
    reader: ["这是预计数，状态却不是F", "A forecast whose status is not F"],
    hint: ["请把 status 改成 F。", 'Write "F" as status.'],
  }),
  "excess-without-target": finding("warning", {
    title: ["超额而没有目标", "An excess without a target"],
    about: [
      "写了“超额”的数，却没有目标或任务数，超额无从核对。图题写“超额”“提前完成”而图中没有目标的，也列在这里。",
      "An excess is given and no target, so that it cannot be checked; or a chart speaks of exceeding a target that it does not show.",
    ],
    expected: ["同一时期的目标数（role 为 target）", 'the target of the same period (role "target")'],
    reader: ["来源写超额{value}，没有写目标数", "The source gives an excess of {value} and not the target"],
    hint: [
      "来源有目标数的，请补一行；没有的，在 acknowledgements.csv 中说明。",
      "Add the target if the source prints it; otherwise say so in acknowledgements.csv.",
    ],
  }),
  "derived-precision": finding("warning", {
    title: ["比率比它所依据的约数还精确", "A percentage more precise than the rough figure behind it"],
    about: [
      "由“余”“近”“约”的数得来的比率、占比和增幅，最多精确到整数；本身带“约”“近”的百分数也是。",
      "A rate, share or growth that rests on a rough figure bears no decimals; nor does a percentage that is itself printed as “about” or “nearly”.",
    ],
    expected: ["不带小数（依据 {basis}）", "no decimals (it rests on {basis})"],
    reader: [
      "{value}%的依据是约数（{basis}），小数不可靠",
      "{value}% rests on a rough figure ({basis}): its decimals do not hold",
    ],
    hint: [
      "请对照原文；原文是分数（如约1/3）的，在说明中写明。",
      "Compare with the source; if it prints a fraction such as “about 1/3”, say so in the note.",
    ],
  }),
  "scope-missing": finding("warning", {
    title: ["同名的两个数没有用口径区分", "Two series under one name without a scope"],
    about: [
      "同一单位、同一指标在同一或重叠的时期有两个不同的数，都没有写口径。",
      "One body has two figures of one indicator for the same or for overlapping periods, and neither has a scope.",
    ],
    expected: ["与 {other}（{period}）不同的口径", "a scope that tells it from {other} ({period})"],
    reader: [
      "同一指标另有{other}（{period}），口径没有分开",
      "The same indicator also stands at {other} ({period}), and no scope tells the two apart",
    ],
    hint: [
      "请在 scopes.csv 登记口径，写入 scope 列。",
      "Add the scopes to scopes.csv and write them into the column scope.",
    ],
  }),
  "sum-across-stages": finding("warning", {
    title: ["跨阶段或跨口径相加", "A sum across stages or stock definitions"],
    about: [
      "洽谈、签约、落地是同一批项目的先后阶段，累计与有效、整体与部分互相包含，都不可相加。查一行是否恰好等于它们的和，以及图的文字是否把它们“合计”。",
      "Talks, contracts and landings are stages of the same projects; cumulative and valid, whole and part contain each other. They are not added: no row is their exact sum, no chart speaks of their total.",
    ],
    expected: ["不是 {sum} 的和", "not the sum of {sum}"],
    reader: [
      "{value}恰好是{sum}之和，这些数不可相加",
      "{value} is exactly the sum of {sum}, which are not to be added",
    ],
    hint: ["请删去合计，或改写图的文字。", "Delete the sum, or word the chart otherwise."],
  }),
  "small-cells": finding("warning", {
    title: ["可能推断出单个企业", "A number that points at single enterprises"],
    about: [
      "企业数很小，或金额只属于一两家企业时，读者可能推断出单个企业的情况。界限见site.json的small_cell。",
      "Where a number of enterprises is very small, or an amount is that of one or two, readers may infer a single one. The threshold is small_cell in site.json.",
    ],
    expected: ["至少 {threshold} 家企业", "{threshold} enterprises or more"],
    reader: ["只涉及{count}，少于{threshold}家企业", "Only {count}, fewer than {threshold}"],
    hint: [
      "来源未公开的：清空数值，状态写 Q；已见报的：在 acknowledgements.csv 中说明。",
      "If not public: clear the value and write status Q. If printed by the source: say so in acknowledgements.csv.",
    ],
  }),
  "stale-indicator": finding("warning", {
    title: ["过了预告的更新日期", "Later than the announced update"],
    about: [
      "指标预告了下次更新的日期（indicators.csv的next_update），最近一次发布已过了那一天，却没有更新的数。",
      "An indicator announces its next update (next_update in indicators.csv); the newest release is later than that, and no newer figure came.",
    ],
    expected: ["晚于 {clock} 的日期", "a day after {clock}"],
    reader: ["预告{found}更新，到{clock}还没有新的数", "Announced for {found}; no newer figure by {clock}"],
    hint: ["请补上新的数，或改写 next_update。", "Add the new figure, or change next_update."],
  }),
  "two-spellings": finding("warning", {
    title: ["两个名称几乎一样", "Two names that are nearly the same"],
    about: [
      "两个代码的名称只差标点、空格、全角半角，或长名称只差一个字：可能是同一个单位或项目登记了两次。",
      "The names of two codes differ in punctuation, spaces or width only, or long ones in one character: perhaps one body or project entered twice.",
    ],
    expected: ["与“{other}”（{id}）明显不同的名称", 'a name clearly different from "{other}" ({id})'],
    reader: ["与“{other}”几乎一样", "Nearly the same as “{other}”"],
    hint: [
      "是同一个，就合并，另一写法放入 aliases；不是，在 acknowledgements.csv 中说明。",
      "If they are one, merge them and keep the other spelling in aliases; if not, say so in acknowledgements.csv.",
    ],
  }),
  "ascii-punctuation": finding("warning", {
    title: ["中文里用了半角标点", "ASCII punctuation inside Chinese"],
    about: [
      "中文里的逗号、冒号、括号等用全角，也不夹“and”。数字范围的波浪号用“～”。",
      "Commas, colons, brackets and the like are full width in Chinese text, and “and” is no Chinese word.",
    ],
    expected: ["“{repair}”", '"{repair}"'],
    reader: ["“{found}”应写作“{repair}”", "“{found}” should read “{repair}”"],
    hint: ["请改成“{repair}”。", 'Write "{repair}".'],
  }),
  "personal-data": finding("error", {
    title: ["含有手机号或身份证号", "A mobile or identity number"],
    about: [
      "公开数据中不得有个人的手机号和身份证号（按校验码识别）。",
      "No mobile numbers and no identity numbers (recognised by their check digit) in open data.",
    ],
    expected: ["没有{kind}的文本", "text without {kind}"],
    reader: ["含有{kind}", "Holds {kind}"],
    hint: ["请立即删去，并检查此前的版本。", "Delete it at once, and look at earlier versions too."],
  }),
  "phone-number": finding("warning", {
    title: ["含有固定电话号码", "A telephone number"],
    about: [
      "单位的公开热线可以保留，个人的电话不可。",
      "A public line of an office may stay, the number of a person may not.",
    ],
    expected: ["没有电话号码的文本", "text without a telephone number"],
    reader: ["含有电话号码", "Holds a telephone number"],
    hint: [
      "个人电话请删去；公开热线在 acknowledgements.csv 中说明。",
      "Delete it if it is a person's; say so in acknowledgements.csv if it is a public line.",
    ],
  }),
  "credit-code": finding("warning", {
    title: ["含有统一社会信用代码", "A unified social credit code"],
    about: [
      "统一社会信用代码（按校验码识别）指向单个企业，不与困难、融资、入学等数放在一起。",
      "A unified social credit code (recognised by its check character) names a single enterprise; it does not stand beside difficulties, loans or school places.",
    ],
    expected: ["没有统一社会信用代码的文本", "text without a credit code"],
    reader: ["含有统一社会信用代码", "Holds a credit code"],
    hint: ["请删去。", "Delete it."],
  }),
  "person-name": finding("warning", {
    title: ["像是人名加职务", "What looks like a person's name and title"],
    about: [
      "人不进入数据。按“姓+名+职务或称呼”的样子识别，会有误认。",
      "People stay out of the data. Recognised by the shape of surname, given name and title, so it may be mistaken.",
    ],
    expected: ["不含人名的文本", "text without names of people"],
    reader: ["像是人名", "Looks like a name"],
    hint: [
      "是人名请删去，只写职务或人数；不是，在 acknowledgements.csv 中说明。",
      "Delete a name, keep the office or the number; if it is none, say so in acknowledgements.csv.",
    ],
  }),
  "acknowledgement-unused": finding("warning", {
    title: ["说明对不上任何发现", "An acknowledgement that matches no finding"],
    about: [
      "acknowledgements.csv中的一行对不上任何发现：问题已经没有了，或者数值变了，需要重新判断。",
      "A row of acknowledgements.csv matches no finding: it has gone, or its values have changed and must be judged again.",
    ],
    expected: ["一个现有的发现{now}", "a finding that is there{now}"],
    reader: ["对不上任何发现", "Matches no finding"],
    hint: [
      "问题已改正的，删去这一行；数值有变的，重新判断后改写 value。",
      "Delete the row if the finding is gone; if values changed, judge again and rewrite value.",
    ],
  }),
  "acknowledgement-form": finding("error", {
    title: ["说明没有写全", "An acknowledgement that is not complete"],
    about: [
      "每行写明对象（observation，或file和column）和理由（两种语言，或一条矛盾）。",
      "Each row names its object (observation, or file and column) and its reason (in both languages, or a contradiction).",
    ],
    expected: ["{expected}", "{expected}"],
    reader: ["没有写全", "Not complete"],
    hint: ["请补全这一行。", "Complete the row."],
  }),

  // Damage that only shows against what should stand there
  "percent-as-fraction": finding("warning", {
    title: ["百分数可能写成了小数", "A percentage that may be a fraction"],
    about: [
      "百分数格式的单元格另存为CSV后，87%会变成0.87。以%计的数在-1和1之间、又有两位以上小数的列在这里。",
      "A cell in percent format is saved to CSV as a fraction: 0.87 for 87%. Listed are percentages between -1 and 1 with two decimals or more.",
    ],
    expected: ["以%计的数", "a number in percent"],
    reader: ["若是把百分数写成了小数，应为{percent}%", "If it is a fraction, the percentage is {percent}%"],
    hint: [
      "若原文是 {percent}%，请写 {percent}；若确实不到1%，写入 acknowledgements.csv。",
      "If the source prints {percent}%, write {percent}; if it is really below 1%, acknowledge it in acknowledgements.csv.",
    ],
  }),
  "unit-scale": finding("warning", {
    title: ["与同一指标的其他数相差约一万倍", "About ten thousand times off the other values"],
    about: [
      "同一指标的其他数值彼此相近（相差不到100倍），而这一个约为其一万倍或万分之一：多半是把万当成了亿，或没有换算成万。",
      "The other values of the indicator lie close to one another, within a hundred times, and this one is about ten thousand times greater or smaller: ten thousands were probably taken for hundred millions, or a number not converted.",
    ],
    expected: ["与{neighbour}相近的数量级", "the magnitude of {neighbour}"],
    reader: [
      "与同一指标的{neighbour}相差约一万倍，单位可能弄错",
      "About ten thousand times off {neighbour}; the unit may be wrong",
    ],
    hint: [
      "指标的单位是{unit}：若原文用的是另一单位，换算后是 {scaled}；原文如此，写入 acknowledgements.csv。",
      "The unit is {unit}: if the source uses another, the converted number is {scaled}; if it prints it so, acknowledge it in acknowledgements.csv.",
    ],
  }),
} satisfies Record<string, Message>;

type Pair = readonly [zh: string, en: string];

interface Words {
  title: Pair;
  about: Pair;
  expected: Pair;
  reader: Pair;
  hint: Pair;
}

function finding(severity: Severity, words: Words): Required<Omit<Message, "explainable">> {
  return {
    severity,
    title: localized(words.title),
    about: localized(words.about),
    expected: localized(words.expected),
    reader: localized(words.reader),
    hint: localized(words.hint),
  };
}

function localized([zh, en]: Pair): Localized {
  return { zh, en };
}

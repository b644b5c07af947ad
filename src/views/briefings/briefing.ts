import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatNumber } from "../../format/number.ts";
import { formatPeriodText } from "../../format/period.ts";
import { qrSvg } from "../../exports/qr.ts";
import { compareDecimals, percentOf, subtractDecimals } from "../../model/decimal.ts";
import { isSound } from "../../model/likeness.ts";
import type { Comparison, Line } from "../../model/line.ts";
import { monthOf } from "../../model/pace.ts";
import { dueBy } from "../../model/plan.ts";
import { WARNING_RULES, type Warning, type WarningRule } from "../../model/warnings/index.ts";
import { baseOf, datasetsOf, type BriefingPart } from "../../schema/briefing.ts";
import { isChange } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import { inLanguage, paths } from "../../site.ts";
import { highlightRule, limitsLine, lightLabels, planText, ruleText } from "../../text/briefing.ts";
import { dotted } from "../../text/interface.ts";
import { fieldText } from "../../text/names.ts";
import type { Sentence } from "../../text/sentence.ts";
import {
  aimText,
  amountText,
  growthSentence,
  lineSentence,
  paceSentence,
  parentSentence,
  resolutionSentence,
  type Saying,
} from "../../text/sentences.ts";
import { valueText } from "../../text/value.ts";
import { staleSentence, untoldSentence, warningSentence } from "../../text/warning-sentences.ts";
import { briefingTable, signed, signedDifference, type BriefingTable } from "./briefing-table.ts";
import { editionChanges } from "./edition-changes.ts";
import { editionCatalogue, editionLines, editionWarnings } from "./edition.ts";
import { figure, figureContradictions, figureSources, type Figure } from "../figure/figure.ts";
import type { Light } from "../../model/light.ts";
import { liveLink } from "../embeds/live-links.ts";
import { DERIVED_ANCHOR, linkSentence, type LinkedSentence } from "./linked-sentence.ts";
import { publicAddress } from "../frame/navigation.ts";
import { editionPlaces, lastingPath, type EditionLine } from "./other-editions.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";

/** One edition of a briefing in one language: page, print, slides and document read this and nothing else. */
export interface BriefingView extends PageHead {
  slug: string;
  kicker: string;
  /** Period, edition, versions, readers. */
  facts: { term: string; text: string }[];
  /** Numbered headings of the parts, as official papers number them. */
  headings: Record<"overview" | "highlights" | "shortfalls" | "people" | "charts" | "changes" | "notes", string>;
  /** The same in one line, for the foot of slides. */
  imprint: string;
  /** That the record is made up; null for a real one. */
  invented: string | null;
  /** ISO date of the edition: the date that its files carry. */
  edition: string;
  parts: readonly BriefingPart[];
  table: BriefingTable;
  summary: LinkedSentence[];
  highlights: LinkedSentence[];
  shortfalls: (LinkedSentence & { rule: string; light: Light; lightText: string })[];
  /** The rules that were applied, with their limits. */
  rules: string[];
  figures: Figure[];
  changes: { lines: LinkedSentence[]; missing: LinkedSentence[] };
  /** Every number that the site worked out, with its formula and the ids of the rows that went in. */
  derivations: { text: string; formula: string; rows: string[] }[];
  notes: string[];
  sources: Figure["sources"];
  contradictions: Figure["contradictions"];
  versions: { text: string; href: string }[];
  /** Where the print of the very same edition is made, from this page; null if here. */
  printedFrom: string | null;
  /** Other editions of the briefing: sentences with links, for the screen. */
  editions: EditionLine[];
  /** Lasting public address of the edition with its QR code as SVG; null for a site without one. */
  address: { text: string; qr: string } | null;
  files: { label: string; href: string }[];
}

/** At most so many sentences stand in the overview: one page is one page. The table has every line. */
const SENTENCES = 6;

export function briefingView(reading: Reading, slug: string): BriefingView {
  const { catalogue: current, lang } = reading;
  const { audienceLabels, briefingWords, editionPhrases, joints, warningLabels } = wordsOf(lang);
  const edition = current.editions.get(slug);
  if (!edition) throw new Error(`unknown briefing ${slug}`);
  const { spec } = edition;
  const catalogue = editionCatalogue(current, edition);
  const saying: Saying = {
    catalogue,
    lang,
    peers: spec.audience === "internal" ? (spec.peers?.name ?? null) : null,
  };
  const has = (part: BriefingPart): boolean => spec.parts.includes(part);
  const lines = editionLines(catalogue, edition);
  const warnings = has("shortfalls") ? editionWarnings(catalogue, edition) : [];
  const explained = derivations(lines, warnings, spec.edition, saying);
  // Without a formula to show there is no list of them, and a derived number leads to the first row that went in.
  const anchor = explained.length > 0 ? DERIVED_ANCHOR : null;
  const link = (sentence: Sentence): LinkedSentence => linkSentence(reading, sentence, anchor, catalogue.observations);
  const figures = has("charts")
    ? spec.charts.flatMap((name) => {
        const chart = catalogue.charts.get(name);
        return chart ? [figure({ catalogue, lang }, chart)] : [];
      })
    : [];
  const shown = shownRows(lines, warnings, figures);
  const title = spec.title[lang];
  const path = paths.briefing(slug);
  const address = publicAddress(current, inLanguage(lang, lastingPath(spec)));
  const versions = datasetsOf(spec).map((id) => ({
    text: `${catalogue.datasets.get(id)?.title[lang] ?? id} ${spec.releases[id] ?? ""}`,
    href: inLanguage(lang, paths.release(id, spec.releases[id] ?? "")),
  }));
  const facts = [
    { term: briefingWords.period, text: formatPeriodText(spec.period, lang) },
    { term: briefingWords.edition, text: formatPeriodText(spec.edition, lang) },
    {
      term: briefingWords.restsOn,
      text: versions.map(({ text }) => text).join(joints.semicolon),
    },
    { term: briefingWords.readers, text: audienceLabels[spec.audience] },
  ];
  const highlights = has("highlights") ? bright(lines, saying) : [];
  const { thresholds } = catalogue.site;
  const growth = has("highlights") ? thresholds.growth_highlight : null;
  const limits = limitsLine(rulesUsed(lines, warnings), thresholds, growth, lang);
  const table = briefingTable({ catalogue, lang }, lines, {
    current,
    caption: briefingWords.table,
    places: saying.peers !== null,
  });
  const [period, day] = [formatPeriodText(spec.period, lang), formatPeriodText(spec.edition, lang)];
  const description = editionPhrases.description(title, period, day);
  return {
    ...pageHead({ lang, path, current: "briefings", title, description }),
    slug,
    kicker: briefingWords.kicker,
    facts,
    headings: headings(spec.parts, wordsOf(lang)),
    imprint: dotted([current.site.name[lang], title, formatPeriodText(spec.edition, lang)]),
    invented: current.site.invented?.[lang] ?? null,
    edition: spec.edition,
    parts: spec.parts,
    table: { ...table, notes: [limits, ...table.notes].filter(Boolean) },
    summary: has("summary") ? summary(lines, saying).map(link) : [],
    highlights: highlights.map(link),
    shortfalls: shortfalls(warnings, spec.edition, saying).map(({ sentence, rule, light }) => ({
      ...link(sentence),
      rule: warningLabels[rule],
      light,
      lightText: `${lightLabels[light].shape} ${lightLabels[light][lang]}`,
    })),
    rules: rulesApplied({ catalogue, lang }, spec.parts, lines, warnings),
    figures,
    changes: has("changes") ? editionChanges(current, edition, saying) : { lines: [], missing: [] },
    derivations: explained,
    notes: notes(shown, wordsOf(lang)),
    // The rows are those of the edition's releases, of which today's page of the source may no longer have the first.
    sources: figureSources({ catalogue, lang }, shown).map((source) => ({
      ...source,
      href: liveLink(reading, source.href) ?? source.href,
    })),
    contradictions: figureContradictions({ catalogue, lang }, shown),
    versions,
    printedFrom: baseOf(slug).day === null ? `${spec.edition}/` : null,
    editions: editionPlaces(reading, spec),
    address: address === null ? null : { text: address, qr: qrSvg(address, briefingWords.qrAlt) },
    files: (["briefing.pdf", "briefing.pptx", "briefing.docx"] as const).map((file) => ({
      label: editionPhrases.files[file],
      href: inLanguage(lang, paths.briefingFile(slug, file)),
    })),
  };
}

/** 一、二、三 for the body, 附 for what follows; parts that are not wanted do not count. */
function headings(
  parts: readonly BriefingPart[],
  { briefingWords, editionPhrases: { annex, partNumber } }: Words,
): BriefingView["headings"] {
  let main = 0;
  const number = (wanted: boolean): string => {
    if (!wanted) return "";
    main++;
    return partNumber(main);
  };
  const has = (part: BriefingPart): boolean => parts.includes(part);
  return {
    overview: number(has("table") || has("summary")) + briefingWords.summary,
    highlights: number(has("highlights")) + briefingWords.highlights,
    shortfalls: number(has("shortfalls")) + briefingWords.shortfalls,
    people: number(has("people")) + briefingWords.people,
    charts: annex + briefingWords.charts,
    changes: annex + briefingWords.changes,
    notes: annex + briefingWords.notes,
  };
}

/** Sentences on the lines that say more than their value; where none does, on the first ones. Requests come as one sentence. */
function summary(lines: readonly Line[], saying: Saying): Sentence[] {
  const { resolution } = saying.catalogue.site;
  const seriesOf = ({ entity, period, scope, project }: Observation): string =>
    [entity, period.text, scope, project].join("|");
  const isRequests = ({ row }: Line): boolean =>
    resolution !== null &&
    row.role === "actual" &&
    row.measure === "level" &&
    [resolution.received, resolution.resolved, resolution.rate].includes(row.indicator);
  const groups = Map.groupBy(lines.filter(isRequests), ({ row }) => seriesOf(row));
  const told = new Set<Line>();
  const rich: Sentence[] = [];
  const plain: Sentence[] = [];
  for (const line of lines) {
    if (told.has(line)) continue;
    const group = isRequests(line) ? groups.get(seriesOf(line.row)) : undefined;
    const of = (indicator: string | undefined): Observation | null =>
      group?.find(({ row }) => row.indicator === indicator)?.row ?? null;
    const [received, resolved] = [of(resolution?.received), of(resolution?.resolved)];
    if (group && received && resolved) {
      const sentence = resolutionSentence({ received, resolved, rate: of(resolution?.rate) }, saying);
      group.forEach((each) => told.add(each));
      if (sentence) rich.push(sentence);
      continue;
    }
    const sentence = lineSentence(line, saying);
    if (!sentence) continue;
    const saysMore = [
      line.growth,
      line.averageGrowth,
      line.share,
      line.target,
      line.aim,
      line.excess,
      line.parent,
    ].some((each) => each !== null);
    (saysMore || line.row.measure !== "level" ? rich : plain).push(sentence);
  }
  return [...rich, ...plain].slice(0, Math.max(SENTENCES / 2, Math.min(SENTENCES, rich.length)));
}

/**
 * The bright spots: progress ahead of plan, a growth or a rate better than its target or the parent's, growth from the limit
 * on. Nothing in doubt, and no fall, unless falling is what is meant.
 */
function bright(lines: readonly Line[], saying: Saying): Sentence[] {
  const { catalogue } = saying;
  const least = String(catalogue.site.thresholds.growth_highlight);
  const directionOf = ({ row }: Line) => catalogue.indicators.get(row.indicator)?.direction;
  const sound = lines.filter(({ row }) => isSound(row) && row.role === "actual");
  const growing = sound.filter((line) => {
    const { growth } = line;
    if (!growth?.value || !isSound(growth) || directionOf(line) === "neutral") return false;
    const gain = directionOf(line) === "lower" ? subtractDecimals("0", growth.value) : growth.value;
    return compareDecimals(gain, least) >= 0;
  });
  const isBetter = (line: Line, comparison: Comparison | null): boolean => {
    const direction = directionOf(line);
    if (!comparison || direction === "neutral" || !isSound(comparison.own)) return false;
    const { own, movement } = comparison;
    if (isChange(own.measure) && (direction !== "higher" || !own.value || compareDecimals(own.value, "0") <= 0))
      return false;
    return movement.code === (direction === "lower" ? "below-by" : "above-by");
  };
  const above = sound.filter((line) => isBetter(line, line.parent));
  const aimed = sound.filter((line) => !above.includes(line) && isBetter(line, line.aim));
  const groups = Map.groupBy(
    growing.filter((line) => !above.includes(line) && !aimed.includes(line)),
    ({ row, growth }) => [row.entity, row.period.text, growth?.measure].join("|"),
  );
  return [
    ...sound
      .filter(({ light, pace }) => light === "green" && compareDecimals(pace?.gap ?? "0", "0") > 0)
      .map((line) => paceSentence(line, saying)),
    ...above.map((line) => parentSentence(line, saying)),
    ...aimed.map((line) => line.aim && aimText(line.aim, saying)),
    ...[...groups.values()].map((group) => growthSentence(group, saying)),
  ].filter((sentence) => sentence !== null);
}

/** The warnings as sentences; several bodies with a stale record share one, and so do steps that no source can tell of. */
function shortfalls(
  warnings: readonly Warning[],
  asOf: string,
  saying: Saying,
): { sentence: Sentence; rule: WarningRule; light: Light }[] {
  const stale = warnings.filter(({ rule }) => rule === "stale-data");
  const [first] = stale;
  const untold = warnings.filter(({ rule, light }) => rule === "overdue-milestone" && light === "unknown");
  const shared = new Set([...(stale.length > 1 ? stale : []), ...(untold.length > 1 ? untold : [])]);
  return [
    ...warnings
      .filter((warning) => !shared.has(warning))
      .map((warning) => ({ ...warning, sentence: warningSentence(warning, asOf, saying) })),
    // Zones are known to different days: each day is a reason of its own.
    ...[...Map.groupBy(untold, ({ known }) => known?.text).values()].flatMap((steps) => {
      const [step] = steps;
      return step && shared.has(step) ? [{ ...step, sentence: untoldSentence(steps, saying) }] : [];
    }),
    ...(first && shared.has(first) ? [{ ...first, sentence: staleSentence(stale, asOf, saying) }] : []),
  ];
}

/** The rules that decided something in the edition. */
function rulesUsed(lines: readonly Line[], warnings: readonly Warning[]): WarningRule[] {
  const isPaced = [...lines, ...warnings].some(({ pace }) => pace !== null);
  const isAimed = lines.some(({ aim, pace, light }) => aim !== null && pace === null && light !== "unknown");
  return WARNING_RULES.filter(
    (rule) =>
      warnings.some((warning) => warning.rule === rule) ||
      (rule === "behind-pace" && isPaced) ||
      (rule === "below-target" && isAimed),
  );
}

function rulesApplied(
  reading: Reading,
  parts: readonly BriefingPart[],
  lines: readonly Line[],
  warnings: readonly Warning[],
): string[] {
  const { catalogue, lang } = reading;
  const { joints, ownLimits, warningLabels } = wordsOf(lang);
  const { thresholds } = catalogue.site;
  const plans = new Set([...lines, ...warnings].flatMap(({ pace }) => (pace?.plan ? [pace.plan] : [])));
  const told = [
    ...(parts.includes("highlights") ? [highlightRule(thresholds.growth_highlight, lang)] : []),
    ...rulesUsed(lines, warnings).map(
      (rule) => `${warningLabels[rule]}${joints.colon}${ruleText(rule, thresholds, lang)}`,
    ),
    ...[...plans].map((plan) => planText(plan, lang)),
  ];
  return told.length === 0 ? [] : [...told, ownLimits];
}

/** Every derived number with its formula and the values that went in. */
function derivations(
  lines: readonly Line[],
  warnings: readonly Warning[],
  asOf: string,
  saying: Saying,
): BriefingView["derivations"] {
  const { catalogue, lang } = saying;
  const { editionPhrases, joints } = wordsOf(lang);
  const { derivations: told } = editionPhrases;
  const percent = (text: string): string => `${formatNumber(text, null, lang)}%`;
  const name = (row: Observation): string =>
    [fieldText(saying, row, "entity"), fieldText(saying, row, "indicator")].join(joints.apposed);
  const value = (row: Observation): string => valueText(saying, row);
  const points = (gap: string): string => editionPhrases.points(signed(gap, lang));
  const bare = (row: Observation): string => value(row).replace("+", "");
  const difference = (a: Observation, b: Observation): string =>
    `${bare(a)} − ${b.value?.startsWith("-") ? `(${bare(b)})` : bare(b)}`;
  const found = lines.flatMap(({ row, target, pace, parent, faster, aim, excess }) => {
    const items: BriefingView["derivations"] = [];
    const amount = target?.value ? amountText(target.value, row, saying) : "";
    const add = (label: string, text: string, formula: string, others: readonly Observation[]): void => {
      items.push({
        text: `${name(row)}${joints.comma}${label}${joints.space}${text}`,
        formula,
        rows: others.map(({ id }) => id),
      });
    };
    const paced = [row, ...(target?.rows ?? [])];
    if (target?.derived && excess) add(told.target, amount, `${value(row)} − ${value(excess)}`, [row, excess]);
    if (pace) {
      // The parts before they are rounded, so that whoever does the sum again comes to the same difference.
      const month = monthOf(row.period) ?? 12;
      const elapsed = month === 12 ? "100%" : `${month} ÷ 12`;
      const due = pace.plan && dueBy(pace.plan, month);
      const planned = (due && percentOf(due.part, due.whole, 2)) ?? "100";
      add(told.completion, percent(pace.completion), `${value(row)} ÷ ${amount}`, paced);
      if (pace.gap && pace.planned)
        add(
          pace.plan ? told.plan(pace.plan.name[lang]) : told.evenPlan,
          points(pace.gap),
          `${value(row)} ÷ ${amount} − ${pace.plan ? percent(planned) : elapsed}`,
          paced,
        );
      if (pace.even) add(told.evenYear, points(pace.even.gap), `${value(row)} ÷ ${amount} − ${elapsed}`, paced);
    }
    const compared = (label: string, comparison: Comparison | null): void => {
      if (!comparison || comparison.points === null) return;
      const { own, row: other } = comparison;
      add(label, signedDifference(saying, comparison, "percentage"), difference(own, other), [own, other]);
    };
    compared(told.parent, parent);
    if (Number(faster?.points ?? 0) !== 0) compared(faster?.movement.isRate ? told.fasterRate : told.faster, faster);
    compared(told.aim, aim);
    return items;
  });
  const { resolution } = catalogue.site;
  const rows = [...lines.map(({ row }) => row), ...warnings.flatMap((warning) => warning.rows)];
  const rates = [...new Set(rows)].flatMap((part) => {
    if (!resolution || part.indicator !== resolution.resolved || part.qualifier !== "exact") return [];
    const same = (indicator: string): Observation | undefined =>
      rows.find(
        (row) =>
          row.indicator === indicator &&
          row.entity === part.entity &&
          row.period.text === part.period.text &&
          row.scope === part.scope,
      );
    const whole = same(resolution.received);
    if (!whole?.value || whole.qualifier !== "exact" || !part.value || same(resolution.rate)) return [];
    const rate = percentOf(part.value, whole.value, 1);
    if (rate === null) return [];
    const entity = fieldText(saying, part, "entity");
    return [
      {
        text: told.rate(entity, percent(rate)),
        formula: `${value(part)} ÷ ${value(whole)}`,
        rows: [part.id, whole.id],
      },
    ];
  });
  // The ages of several bodies' latest results are told in one sentence, without the number of months.
  const [latest, ...others] = warnings.filter(({ rule }) => rule === "stale-data");
  const aged = [
    ...(latest && others.length === 0 ? [latest] : []),
    ...warnings.filter(({ rule }) => rule === "stale-figure"),
  ];
  const ages = aged.flatMap(({ rule, rows: [row], numbers }) => {
    const months = numbers["months"] ?? "";
    if (!row) return [];
    return [
      {
        text:
          rule === "stale-data"
            ? told.latestAge(fieldText(saying, row, "entity"), months)
            : told.figureAge(name(row), months),
        formula: `${formatPeriodText(asOf.slice(0, 7), lang)} − ${formatPeriodText(row.period.end.slice(0, 7), lang)}`,
        rows: [row.id],
      },
    ];
  });
  const counts = warnings.flatMap(({ rule, rows: [row, second, third], numbers }) => {
    if (rule !== "register-at-risk" || !row || !second) return [];
    const { net, missing } = numbers;
    if (missing !== undefined && third) {
      return [
        {
          text: told.missing(name(second), amountText(missing, second, saying)),
          formula: `${value(third)} − ${value(second)}`,
          rows: [third.id, second.id],
        },
      ];
    }
    if (net === undefined) return [];
    // Entries less exits, or the later count less the earlier one.
    const [from, less] = row.indicator === second.indicator ? [row, second] : [second, row];
    const amount = amountText(net.replace("-", ""), from, saying);
    return [
      {
        text: told.net(name(from), net.startsWith("-") ? `−${amount}` : amount),
        formula: `${value(from)} − ${value(less)}`,
        rows: [from.id, less.id],
      },
    ];
  });
  return [...found, ...rates, ...counts, ...ages];
}

/** What a reader has to know about the figures shown; only what applies to them is said. */
function notes(rows: readonly Observation[], { editionPhrases }: Words): string[] {
  const any = (test: (row: Observation) => boolean): boolean => rows.some(test);
  const { press, priceBasis, qualifiers, inferred, rounding, roles } = editionPhrases.notes;
  return [
    press,
    any((row) => row.priceBasis === "unstated") ? priceBasis : "",
    any((row) => row.qualifier !== "exact") ? qualifiers : "",
    any((row) => row.period.inferred) ? inferred : "",
    rounding,
    any((row) => row.role !== "actual") ? roles : "",
  ].filter(Boolean);
}

/** Every row that stands somewhere in the edition. */
function shownRows(lines: readonly Line[], warnings: readonly Warning[], figures: readonly Figure[]): Observation[] {
  const rows = lines.flatMap(({ row, growth, step, averageGrowth, share, excess, target, aim, parent }) => [
    row,
    growth,
    step,
    aim?.row ?? null,
    averageGrowth,
    share,
    excess,
    ...(target?.rows ?? []),
    parent?.row ?? null,
  ]);
  const all = [
    ...rows.filter((row) => row !== null),
    ...warnings.flatMap((warning) => warning.rows),
    ...figures.flatMap((each) => each.observations),
  ];
  return [...new Set(all)];
}
